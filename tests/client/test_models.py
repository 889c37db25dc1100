"""Decoding is tolerant, encoding strict, and nothing is lost between them."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any
from unittest import mock

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.encoding import encode, to_wire
from icws._runtime.enumerations import OpenEnum
from icws._runtime.errors import DecodeError
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType


class Level(OpenEnum):
    None_ = 0
    Normal = 1


class Base(Model):
    is_delta: bool = msgspec.field(name="isDelta")


class Cat(Base, tag_field="__type", tag="urn:cat"):
    name: str
    level: Level | UnsetType = UNSET
    lives: int | UnsetType = UNSET
    note: str | UnsetType | None = UNSET
    friends: list[Cat | Dog | UnknownObject] | UnsetType = UNSET
    best: Cat | Dog | UnknownObject | UnsetType = UNSET
    only_dog: Dog | UnsetType = msgspec.field(default=UNSET, name="onlyDog")


class Dog(Base, tag_field="__type", tag="urn:dog", rename={"type_": "type", "id_2": "Id"}):
    id: str | UnsetType = UNSET
    id_2: str | UnsetType = UNSET
    type_: str | UnsetType = UNSET
    cls: str | UnsetType = UNSET
    from_: str | UnsetType = msgspec.field(default=UNSET, name="from")
    class_: str | UnsetType = msgspec.field(default=UNSET, name="class")


class Plain(Model):
    message: str
    error_id: str | UnsetType = msgspec.field(default=UNSET, name="errorId")


class Tagged(Plain, tag_field="__type", tag="urn:tagged"):
    property_name: str | UnsetType = msgspec.field(default=UNSET, name="propertyName")


class Odd(Base, tag_field="__type", tag="urn:odd"):
    # msgspec takes no choice of objects without tags.
    part: Plain | Level2 | UnknownObject | UnsetType = UNSET


class Level2(Model):
    depth: int


Message = Cat | Dog | UnknownObject
MESSAGES: Decoder[list[Any]] = Decoder(list[Message])
ONE: Decoder[Any] = Decoder(Message)
ERROR: Decoder[Any] = Decoder(Plain | Tagged | UnknownObject)


def cat(**more: Any) -> dict[str, Any]:
    return {"__type": "urn:cat", "isDelta": False, "name": "Tom", **more}


def read(decoder: Decoder[Any], value: Any) -> Any:
    return decoder.decode(json.dumps(value).encode())


CASES = [
    cat(),
    cat(note=None),
    cat(surprise={"a": [1, None]}),
    cat(level=99),
    cat(lives="nine"),
    cat(note=5),
    cat(level="purple"),
    cat(best={"__type": "urn:cow", "milk": 3}),
    cat(best=cat(surprise=1)),
    cat(friends=[cat(), {"__type": "urn:cow"}, cat(level=7), 3, None]),
    cat(onlyDog={"__type": "urn:puppy"}),
    cat(additional_properties={"x": 1}),
    {**cat(), "$additional_properties": {"x": 1}},
    {"__type": "urn:dog", "isDelta": True, "id": "a", "Id": "b", "type": "t", "cls": "c"},
    {"__type": "urn:dog", "isDelta": True, "from": "f", "class": "k"},
    {"__type": "urn:cow", "isDelta": True},
    {"__type": "urn:x-icws-client:unknown-object", "$data": {"a": 1}},
    {"__type": "urn:cat"},
    {"no": "type"},
]


@pytest.mark.parametrize("value", CASES)
def test_what_came_goes_back(value: dict[str, Any]) -> None:
    assert json.loads(encode(read(ONE, value))) == value
    assert json.loads(encode(read(MESSAGES, [value, cat()]))) == [value, cat()]


def test_unknown_type_among_good_ones() -> None:
    cow, tom = read(MESSAGES, [{"__type": "urn:cow", "milk": 3}, cat()])
    assert isinstance(cow, UnknownObject)
    assert cow.type == "urn:cow"
    assert cow.data["milk"] == 3
    assert isinstance(tom, Cat)


def test_unknown_nested_type_leaves_the_outer_one_typed() -> None:
    tom = read(ONE, cat(friends=[{"__type": "urn:cow"}, cat()], best={"__type": "urn:cow"}))
    assert isinstance(tom, Cat)
    assert isinstance(tom.best, UnknownObject)
    assert [type(friend) for friend in tom.friends] == [UnknownObject, Cat]


def test_enumerations_stay_open() -> None:
    assert read(ONE, cat(level=99)).level == 99
    assert read(ONE, cat(level=99)).level.name == "UNKNOWN_99"
    assert 99 not in Level._value2member_map_
    assert read(ONE, cat(level="NORMAL")).level is Level.Normal
    assert read(ONE, cat(level="none")).level is Level.None_
    assert read(ONE, cat(level="1")).level is Level.Normal
    assert read(ONE, cat(level="purple")).level == "purple"
    assert pickle.loads(pickle.dumps(Level(8))) == 8
    assert to_wire(Level(8)) == 8


def test_null_is_not_absent() -> None:
    assert read(ONE, cat()).note is UNSET
    assert read(ONE, cat(note=None)).note is None


def test_a_property_that_does_not_fit() -> None:
    tom = read(ONE, cat(lives="nine"))
    assert isinstance(tom, Cat)
    assert tom.lives is UNSET
    assert tom.additional_properties == {"lives": "nine"}
    assert read(ONE, cat(lives="8")).lives == 8
    assert isinstance(read(ONE, cat(name=5)), UnknownObject)
    with pytest.raises(DecodeError):
        read(Decoder(Cat), cat(name=5))


@pytest.mark.parametrize(
    ("received", "lives"),
    [
        (9, 9),
        (2**64 + 1, 2**64 + 1),
        (9.0, 9),
        ("-9", -9),
        ("1" * 20, int("1" * 20)),
        (2.0**53, 2**53),
        (-(2.0**53), -(2**53)),
    ],
)
def test_a_number_without_a_fraction_is_an_integer(received: object, lives: int) -> None:
    tom = read(ONE, cat(lives=received))
    assert (tom.lives, type(tom.lives)) == (lives, int)


@pytest.mark.parametrize(
    "received", [2.0**53 + 2, -(2.0**53) - 2, 1e300, 9.5, "9.0", "1" * 21, True]
)
def test_a_number_that_may_have_lost_digits_is_kept_as_it_came(received: object) -> None:
    tom = read(ONE, cat(lives=received))
    assert tom.lives is UNSET
    assert tom.additional_properties == {"lives": received}
    assert json.loads(encode(tom)) == cat(lives=received)


def test_missing_type() -> None:
    bare = {"isDelta": False, "name": "Tom"}
    assert isinstance(read(Decoder(Cat), bare), Cat)
    assert isinstance(read(Decoder(Cat | UnknownObject), bare), Cat)
    assert isinstance(read(ONE, bare), UnknownObject)


def test_union_with_an_untagged_member() -> None:
    assert type(read(ERROR, {"message": "m", "more": 1})) is Plain
    assert type(read(ERROR, {"__type": "urn:tagged", "message": "m"})) is Tagged
    other = read(ERROR, {"__type": "urn:other", "message": "m"})
    assert isinstance(other, UnknownObject)
    kept = read(Decoder(Plain), {"__type": "urn:other", "message": "m"})
    assert to_wire(kept) == {"__type": "urn:other", "message": "m"}


def test_a_kind_that_msgspec_does_not_accept_makes_no_other_slower() -> None:
    decoder: Decoder[list[Any]] = Decoder(list[Cat | Odd | UnknownObject])
    cat = {"__type": "urn:cat", "isDelta": False, "name": "Tom"}
    odd = {"__type": "urn:odd", "isDelta": False, "part": {"depth": 1}}
    other = {"__type": "urn:other"}
    found = read(decoder, [cat, odd, other])
    assert [type(one) for one in found] == [Cat, Odd, UnknownObject]
    assert type(found[1].part) is Level2
    assert to_wire(found) == [cat, odd, other]
    # Cats alone never come to the slow way.
    with mock.patch.object(Decoder, "_lenient", side_effect=AssertionError):
        assert read(decoder, [cat]) == [found[0]]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'"\xff"',
        b"NaN",
        b"[" * 100_000,
        b'{"__type":"urn:cat","best":' * 5000 + b"1" + b"}" * 5000,
        b"1" * 5000,
        b"3",
    ],
)
def test_hostile_bytes(data: bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        ONE.decode(data)
    assert len(str(caught.value)) < 200


def test_deep_data_without_a_type_is_kept() -> None:
    assert isinstance(ONE.decode(b'{"best":' * 600 + b"1" + b"}" * 600), UnknownObject)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text() | st.floats(-1e9, 1e9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
wire_names = st.sampled_from(
    ["__type", "isDelta", "name", "level", "lives", "note", "friends", "best", "onlyDog", "zzz"]
)
tags = st.sampled_from(["urn:cat", "urn:dog", "urn:cow"])


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(wire_names, json_values), tags)
def test_any_object_is_kept(value: dict[str, Any], tag: str) -> None:
    value = {**value, "__type": tag}
    # A number written as text is the one thing that is put right.
    for name in ("level", "lives"):
        if isinstance(value.get(name), (str, float)):
            value[name] = "text"
    assert json.loads(encode(read(ONE, value))) == value


def test_copies_keep_everything() -> None:
    tom = read(ONE, cat(surprise=1))
    for twin in (copy.copy(tom), copy.deepcopy(tom), pickle.loads(pickle.dumps(tom))):
        assert twin == tom
        assert twin.additional_properties == {"surprise": 1}
    assert msgspec.structs.replace(tom, name="x").additional_properties == {"surprise": 1}
    assert tom != read(ONE, cat())


def test_repr_hides_secrets_and_absent_fields() -> None:
    class Login(Model):
        user_id: str
        password: str
        auth_token: str
        sip_password: str | UnsetType = UNSET
        station: str | UnsetType = UNSET

    extra = {"csrfToken": "s3cret", "sessionId": "s3cret", "ok": {"authToken": "s3cret"}}
    shown = repr(
        Login(user_id="u", password="s3cret", auth_token="s3cret", additional_properties=extra)
    )
    assert shown == "Login(user_id='u', additional_properties={'ok': {}})"
    assert "s3cret" not in repr(UnknownObject(data={"__type": "urn:a", **extra}))


def test_repr_hides_the_session_in_addresses() -> None:
    class File(Model):
        uri: str
        others: list[str]

    file = File(
        uri="/icws/143406745/files/f.txt",
        others=["https://cic:8019/ICWS/143406745/x"],
        additional_properties={"more": ["/icws/143406745"], "open": "/icws/connection/features"},
    )
    shown = repr(file) + repr(UnknownObject(data={"uri": "/icws/143406745/files"}))
    assert "143406745" not in shown
    assert "/icws/…/files/f.txt" in shown
    assert "/icws/connection/features" in shown


def test_encoding_is_strict() -> None:
    tom = Cat(is_delta=True, name="Tom")
    assert to_wire(tom) == {"__type": "urn:cat", "isDelta": True, "name": "Tom"}
    for bad in (
        {"lives": "9"},
        {"lives": True},
        {"note": 3},
        {"friends": {}},
        {"name": None},
        {"friends": [{"name": "Tim"}]},
        {"level": "Normal"},
        {"level": "Odd"},
    ):
        with pytest.raises(TypeError):
            encode(msgspec.structs.replace(tom, **bad))
    for odd in (b"x", {1: 2}, [UNSET], object()):
        with pytest.raises(TypeError):
            encode(odd)
    with pytest.raises(ValueError):
        encode(float("nan"))
    clash = msgspec.structs.replace(tom, additional_properties={"name": "x", "__type": "y"})
    assert to_wire(clash)["name"] == "Tom"
    assert to_wire(clash)["__type"] == "urn:cat"


def test_a_refusal_names_what_is_wrong_and_not_what_is_merely_unknown() -> None:
    with pytest.raises(DecodeError, match="required property 'message' is missing"):
        Decoder(Plain).decode(b'{"added": 1}')
    with pytest.raises(DecodeError, match="property 'message' has another type"):
        Decoder(Plain).decode(b'{"added": 1, "message": [2]}')


def test_a_text_that_names_no_member_goes_back() -> None:
    assert to_wire(read(ONE, cat(level="Odd")))["level"] == "Odd"
    assert to_wire(read(ONE, cat(level="normal")))["level"] == 1


def test_items_that_do_not_fit_go_back_and_raw_objects_are_refused() -> None:
    class Lists(Model):
        names: list[str]
        levels: dict[str, Level]
        cats: list[Cat]

    came = {"names": ["a", 1], "levels": {"a": 1, "b": "Odd"}, "cats": [None, {"lives": 9}]}
    lists = read(Decoder(Lists), came)
    assert to_wire(lists) == came
    for bad in ({"names": [{}]}, {"levels": {"a": 1}}, {"levels": {"a": "Odd"}}, {"cats": [came]}):
        with pytest.raises(TypeError, match=r"Lists\.\w+ does not accept"):
            to_wire(msgspec.structs.replace(lists, **bad))


def test_a_bare_integer_is_no_member_of_an_enumeration() -> None:
    with pytest.raises(TypeError, match=r"Cat\.level does not accept int \(expected Level\)"):
        encode(Cat(is_delta=False, name="c", level=1))  # type: ignore[arg-type]
    assert to_wire(Cat(is_delta=False, name="c", level=Level(99)))["level"] == 99


BAD_TEXTS = [
    (rb'"cut \ud83d"', "cut \ud83d"),
    (rb'"\udc00\ud83d"', "\udc00\ud83d"),
    (b'"stray \xff"', "stray \N{REPLACEMENT CHARACTER}"),
    (b'"raw \x01"', "raw \x01"),
]


@pytest.mark.parametrize(("bad", "text"), BAD_TEXTS)
def test_a_bad_character_costs_neither_its_object_nor_the_ones_beside_it(
    bad: bytes, text: str
) -> None:
    good = json.dumps(cat()).encode()
    typed = good.replace(b'"Tom"', bad)
    unknown = b'{"__type": "urn:cow", "note": %s}' % bad
    before, tom, cow, after = MESSAGES.decode(b"[%s]" % b",".join([good, typed, unknown, good]))
    assert before == after == ONE.decode(good)
    assert tom == ONE.decode(typed) == msgspec.structs.replace(before, name=text)
    assert isinstance(cow, UnknownObject)
    assert cow.data["note"] == text


@pytest.mark.parametrize(
    "data", [b"", b"<html>", b"[<html>]", b'[{"a": "\\q"}]', b"[1", b"[" * 100_000, b"{}"]
)
def test_a_list_that_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(DecodeError):
        MESSAGES.decode(data)


STRUCTS = [
    cls
    for cls in map(vars(models).get, models.__all__)
    if isinstance(cls, type) and issubclass(cls, msgspec.Struct)
]


@pytest.mark.parametrize("cls", STRUCTS)
def test_models_take_keyword_arguments_only(cls: type[msgspec.Struct]) -> None:
    assert cls.__match_args__ == ()
    with pytest.raises(TypeError, match="positional"):
        cls("x")
