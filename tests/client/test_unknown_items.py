"""Items of unknown types: msgspec takes them once it has met the type, and nothing else changes."""

from __future__ import annotations

import gc
import json
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import Struct

from icws._runtime.decoding import Decoder
from icws._runtime.encoding import encode
from icws._runtime.errors import DecodeError
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType


class Cat(Model, tag_field="__type", tag="urn:cat"):
    name: str
    lives: int | UnsetType = UNSET
    best: Cat | Dog | UnknownObject | UnsetType | None = UNSET


class Dog(Model, tag_field="__type", tag="urn:dog"):
    friends: list[Cat | UnknownObject] | UnsetType = UNSET


class Puppy(Dog, tag_field="__type", tag="urn:puppy"):
    age: int | UnsetType = UNSET


CAT = '{"__type":"urn:cat","name":"Tom"}'
COW = '{"__type":"urn:cow","milk":[1,{"__type":"urn:pig"}],"name":null}'
PIG = '{"a":{"b":"c"},"__type":"urn:pig"}'


def fresh() -> Decoder[list[Any]]:
    return Decoder(list[Cat | Dog | UnknownObject])


def experienced() -> Decoder[list[Any]]:
    """Return a decoder that has met two unknown types."""
    decoder = fresh()
    decoder.decode(f"[{COW},{PIG}]".encode())
    return decoder


def outcome(decoder: Decoder[list[Any]], data: bytes) -> tuple[str, bytes]:
    """Return all that can be seen of the items, or the error.

    The order of an object's properties, which means nothing in JSON, is not compared.
    """
    try:
        items = decoder.decode(data)
    except DecodeError as error:
        return str(error), b""
    shown = repr([ordered(item.data) if type(item) is UnknownObject else item for item in items])
    try:
        return shown, json.dumps(json.loads(encode(items)), sort_keys=True).encode()
    except (TypeError, ValueError) as error:  # an item that is kept but may not be sent
        return shown, str(error).encode()


def ordered(value: Any) -> Any:
    """Return plain data with the properties of its objects in order."""
    if isinstance(value, list):
        return [ordered(item) for item in value]
    if isinstance(value, dict):
        return {key: ordered(value[key]) for key in sorted(value)}
    return value


def test_a_type_that_came_before_costs_the_others_no_slow_way() -> None:
    decoder = experienced()
    with mock.patch.object(Decoder, "_lenient", side_effect=AssertionError):
        items = decoder.decode(f"[{CAT},{PIG},{CAT},{COW}]".encode())
        assert decoder.decode(f"[{CAT}]".encode()) == [items[0]]
    assert [type(item) for item in items] == [Cat, UnknownObject, Cat, UnknownObject]
    assert [item.data for item in items[1::2]] == [json.loads(PIG), json.loads(COW)]


def test_an_object_of_a_known_unknown_type_keeps_what_has_not_come_before() -> None:
    decoder = experienced()
    data = f'[{CAT},{{"__type":"urn:cow","name":"Elsie","bells":[1.0,true,null]}}]'.encode()
    for _ in range(2):  # first leniently, then with the properties that came
        _, cow = decoder.decode(data)
        assert cow.data == {"__type": "urn:cow", "name": "Elsie", "bells": [1.0, True, None]}
        assert [type(bell) for bell in cow.data["bells"]] == [float, bool, type(None)]
    with mock.patch.object(Decoder, "_lenient", side_effect=AssertionError):
        decoder.decode(data)
        assert decoder.decode(f"[{COW}]".encode())[0].data == json.loads(COW)


def test_an_object_that_does_not_fit_makes_its_type_no_unknown_one() -> None:
    decoder = fresh()
    (kept,) = decoder.decode(b'[{"__type":"urn:cat"}]')
    assert isinstance(kept, UnknownObject)
    with mock.patch.object(Decoder, "_lenient", side_effect=AssertionError):
        assert decoder.decode(f"[{CAT}]".encode()) == [Cat(name="Tom")]


class Zoo(Model):
    cats: list[Cat]


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Let threads take turns all the time."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("hasty_threads")
def test_threads_send_one_another_no_slow_way() -> None:
    zoo: Decoder[Zoo] = Decoder(Zoo)
    cats = experienced()
    zoo_data = f'{{"cats":[{",".join([CAT] * 300)}]}}'.encode()
    cats_data = f"[{','.join([CAT, COW] * 100)}]".encode()

    def decode(_: int) -> None:
        for _ in range(50):
            assert len(zoo.decode(zoo_data).cats) == 300
            kinds = {Cat: 100, UnknownObject: 100}
            assert Counter(type(item) for item in cats.decode(cats_data)) == kinds

    with (
        mock.patch.object(Decoder, "_lenient", side_effect=AssertionError),
        ThreadPoolExecutor(8) as threads,
    ):
        list(threads.map(decode, range(8)))


PARTS = [
    CAT,
    COW,
    PIG,
    "null",
    "3",
    '"urn:cow"',
    "[]",
    "{}",
    '{"__type":"urn:hen","eggs":1}',
    '{"__type":"urn:cat"}',
    '{"__type":"urn:cat","name":"Tom","lives":"nine","more":1}',
    '{"__type":"urn:cat","name":"Tom","best":{"__type":"urn:cow"}}',
    '{"__type":"urn:dog","friends":[{"__type":"urn:pig"},null]}',
    '{"__type":"urn:puppy","age":1}',
    '{"__type":"urn:cow","__type":"urn:cat","name":"Tom"}',
    '{"__type":"urn:cat","name":"Tom","__type":"urn:cow"}',
    '{"__type":"urn:cow","__type":"urn:cow"}',
    '{"__type":null,"milk":1}',
    '{"__type":"urn:c\\u006fw","milk":"\\ud800"}',
    '{"__type":"urn:cow","milk":1e999}',
    '{"__type":"urn:cow","milk":12345678901234567890123}',
    '{"__type":"urn:cow","milk":1.0,"moo":true}',
    '{"name":{"milk":-0.0},"milk":"1","__type":"urn:cow"}',
    '{"__type":"urn:cow","milk":1,"milk":2}',
    '{"__type":"urn:cow","mi\\u006ck":3}',
    '{"__type":"urn:cow","\\"":3,"\\u0000":4,"":5,"ü":6}',
    '{"__type":"urn:cow","milk":{"__type":"urn:cat"},"type":1,"p0":2}',
    '{"__type":"urn:cow","milk":"\\x"}',
    '{"__type":"urn:cow","$data":{"a":1},"$additional_properties":{}}',
    '{"__type":"urn:x-icws-client:unknown-object","$data":{"__type":"urn:cow"}}',
]
documents = st.builds(
    lambda parts, comma, around: f"{around}[{comma.join(parts)}]{around}".encode(),
    st.lists(st.sampled_from(PARTS), max_size=6),
    st.sampled_from([",", " ,\n"]),
    st.sampled_from(["", " "]),
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Draw a document that is cut, or has another byte somewhere."""
    data = draw(documents)
    place = draw(st.integers(0, len(data) - 1))
    other = draw(st.sampled_from([b"", b"\xff", b'"', b"}", b"\\", b"\x00", b"1"]))
    return data[:place] + (other and other + data[place + 1 :])


@settings(deadline=None, max_examples=500, suppress_health_check=[HealthCheck.too_slow])
@given(documents | damaged())
def test_what_came_before_changes_no_result(data: bytes) -> None:
    assert outcome(experienced(), data) == outcome(fresh(), data)


@pytest.mark.parametrize("tag", ["", "\\ud800", "ü", "x" * 10_000])
def test_odd_types_stay_unknown(tag: str) -> None:
    decoder, data = fresh(), f'[{CAT},{{"__type":"{tag}"}}]'.encode()
    first = outcome(decoder, data)
    assert outcome(decoder, data) == first == outcome(fresh(), data)


def test_a_server_that_makes_types_up_fills_no_memory() -> None:
    decoder = experienced()
    for number in range(400):
        made_up = {"__type": f"urn:{number // 3}", f"p{number}": number}
        _, item = decoder.decode(f"[{CAT},{json.dumps(made_up)}]".encode())
        assert item.data == made_up
    assert len(decoder._unknown) + sum(map(len, decoder._unknown.values())) <= 300
    cow, item = decoder.decode(f'[{COW},{{"__type":"urn:133"}}]'.encode())
    assert (cow.type, item.type) == ("urn:cow", "urn:133")


def test_types_that_come_one_by_one_leave_one_class_each() -> None:
    """msgspec keeps the classes of the last unions that it has met."""
    decoder = fresh()
    for number in range(100):
        decoder.decode(f'[{CAT},{{"__type":"urn:only-here-{number}"}}]'.encode())
    gc.collect()
    tags = [cls.__struct_config__.tag for cls in Struct.__subclasses__()]
    assert sum(str(tag).startswith("urn:only-here-") for tag in tags) <= 100


def test_the_type_that_the_client_has_for_unknown_objects_is_an_unknown_one() -> None:
    decoder, own = experienced(), {"__type": str(UnknownObject.__struct_config__.tag), "a": 1}
    assert decoder.decode(f"[{json.dumps(own)}]".encode())[0].data == own
    with mock.patch.object(Decoder, "_lenient", side_effect=AssertionError):
        assert decoder.decode(f"[{CAT}]".encode()) == [Cat(name="Tom")]


def test_a_type_with_too_many_properties_leaves_room_for_others() -> None:
    decoder = fresh()
    large = {"__type": "urn:large", **dict.fromkeys(map(str, range(400)), 1)}
    item, cow = decoder.decode(f"[{json.dumps(large)},{COW}]".encode())
    assert (item.data, cow.type) == (large, "urn:cow")
    with mock.patch.object(Decoder, "_lenient", side_effect=AssertionError):
        assert decoder.decode(f"[{COW}]".encode()) == [cow]
    assert decoder.decode(f"[{json.dumps(large)}]".encode()) == [item]
