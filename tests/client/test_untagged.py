"""Unions of which a member has no `__type`: msgspec decodes them as the lenient way does."""

from __future__ import annotations

import json
from typing import Any, get_type_hints
from unittest import mock

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.errors import DecodeError
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.shapes import MismatchError, shape_of
from icws._runtime.untagged import Untagged, UntaggedUnion


class Cat(Model, kw_only=True):
    name: str
    lives: int | UnsetType = UNSET


class Lion(Cat, kw_only=True, tag_field="__type", tag="urn:lion"):
    mane: bool


class Cub(Lion, kw_only=True, tag_field="__type", tag="urn:cub"):
    age: int | UnsetType = UNSET


class Dog(Model, kw_only=True):
    name: str
    tricks: list[Untagged[Animal]] | UnsetType = UNSET


Animal = Cat | Lion | UnknownObject
Pet = Dog | Cat | UnknownObject


class Zoo(Model, kw_only=True, tag_field="__type", tag="urn:zoo"):
    first: Untagged[Animal]
    rest: list[Untagged[Animal]] | UnsetType = UNSET
    pet: Untagged[Pet] | UnsetType | None = UNSET
    by_name: dict[str, Untagged[Pet]] | UnsetType = UNSET


CAT = {"name": "Tom", "lives": 9}
LION = {"__type": "urn:lion", "name": "Leo", "mane": True}
CUB = {"__type": "urn:cub", "name": "Cleo", "mane": False, "age": 1}
DOG = {"name": "Rex", "tricks": [CAT, LION]}


def zoo(first: Any, **more: Any) -> dict[str, Any]:
    return {"__type": "urn:zoo", "first": first, **more}


ZOO: Decoder[Any] = Decoder(Zoo | UnknownObject)
KNOWN = zoo(LION, rest=[CAT, LION], pet={"name": "Rex"}, byName={"a": {"name": "Rex"}})


def decoded(value: Any) -> Any:
    return ZOO.decode(json.dumps(value).encode())


def test_what_fits_is_decoded_by_msgspec_alone() -> None:
    with mock.patch.object(Decoder, "_lenient", side_effect=AssertionError):
        made = decoded(KNOWN)
        assert decoded(zoo(CAT, pet=None)).pet is None
    assert [type(one) for one in (made.first, *made.rest)] == [Lion, Cat, Lion]
    # The first of several members without a tag, as it fits.
    assert [type(one) for one in (made.pet, *made.by_name.values())] == [Dog, Dog]
    assert made == Zoo.from_dict(KNOWN)
    assert made.to_dict() == KNOWN


def test_the_chats_of_the_api_are_decoded_by_msgspec_alone() -> None:
    member = {"chatMemberType": 3, "displayName": "G", "interactionId": "1", "userId": "g"}
    tag = "urn:inin.com:interactions.chat:fullChatMember"
    said = {"text": "Hello", "timestamp": "20201029T082018Z"}
    members = [member, {**member, "__type": tag, "isTyping": False}]
    decoder: Decoder[Any] = Decoder(list[models.ChatText])
    with mock.patch.object(Decoder, "_lenient", side_effect=AssertionError):
        lines = decoder.decode(json.dumps([{**said, "chatMember": m} for m in members]).encode())
    assert [type(one.chat_member) for one in lines] == [models.ChatMember, models.FullChatMember]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (CUB, Cub),
        (DOG, Cat),
        ({**CAT, "__type": None}, UnknownObject),
        ({**CAT, "__type": []}, UnknownObject),
        ({**CAT, "__type": "urn:cow"}, UnknownObject),
        ({**CAT, "more": 1}, Cat),
        ({**LION, "more": 1}, Lion),
        ({"name": 5}, UnknownObject),
        ({}, UnknownObject),
    ],
)
def test_what_does_not_fit_is_kept(value: dict[str, Any], kind: type) -> None:
    made = decoded(zoo(value, rest=[CAT, value]))
    assert [type(one) for one in (made.first, *made.rest)] == [kind, Cat, kind]
    assert made.to_dict() == zoo(value, rest=[CAT, value])


@pytest.mark.parametrize("value", ["text", None, 5, [CAT]])
def test_what_is_no_object_is_no_member(value: object) -> None:
    assert decoded(zoo(CAT, pet=value if value is not None else 1)).pet is UNSET
    with pytest.raises(DecodeError, match="'first' has another type"):
        Decoder[Zoo](Zoo).decode(json.dumps(zoo(value)).encode())


animals = st.recursive(
    st.sampled_from([CAT, LION, CUB, {"name": "x"}, "text", None, 1, {**CAT, "__type": "urn:cow"}]),
    lambda inner: st.fixed_dictionaries(
        {"name": st.sampled_from(["Tom", 5])},
        optional={
            "__type": st.sampled_from(["urn:lion", "urn:cub", "urn:zoo", "", None, 1]),
            "lives": st.sampled_from([9, 9.0, "9", 2.5]),
            "mane": st.booleans(),
            "tricks": st.lists(inner, max_size=2),
        },
    ),
    max_leaves=4,
)
zoos = st.fixed_dictionaries(
    {"__type": st.just("urn:zoo"), "first": animals},
    optional={
        "rest": st.lists(animals, max_size=3),
        "pet": animals,
        "byName": st.dictionaries(st.sampled_from(["a", "b"]), animals),
    },
)


@settings(deadline=None, max_examples=300)
@given(zoos)
def test_both_ways_read_the_same(value: dict[str, Any]) -> None:
    try:
        leniently = shape_of(Zoo).read(value)
    except MismatchError:
        leniently = UnknownObject(data=value)
    made = decoded(value)
    assert made == leniently
    # Equal numbers of other types, and objects of other classes, would be other results.
    assert repr(made) == repr(leniently)


def test_the_type_of_a_field_says_what_it_stands_for() -> None:
    hints = get_type_hints(Zoo)
    assert isinstance(hints["first"], UntaggedUnion)
    assert hints["first"].union == Animal
    assert isinstance(Cat(name="Tom"), hints["first"])
    assert not isinstance({}, hints["first"])
    assert "first (Cat | Lion | UnknownObject)" in str(Zoo.__doc__)
    with pytest.raises(msgspec.ValidationError, match=r"`Cat \| Lion \| UnknownObject`"):
        msgspec.convert(zoo(CAT), Zoo)
