"""A value declared as a base that occurs itself is read as the derived type that it says it is."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from icws._runtime.decoding import Decoder
from icws._runtime.encoding import encode, to_wire
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType


class Base(Model):
    message: str
    error_id: str | UnsetType = msgspec.field(default=UNSET, name="errorId")


class Lacking(Base, kw_only=True, tag_field="__type", tag="urn:missing"):
    property_name: str = msgspec.field(name="propertyName")


class LackingHeader(Lacking, kw_only=True, tag_field="__type", tag="urn:header"):
    header: str


class Outcome(Model, tag_field="__type", tag="urn:outcome"):
    error: Base | UnsetType | None = UNSET
    errors: list[Base] | UnsetType = UNSET


PLAIN = {"message": "no"}
MISSING = {"__type": "urn:missing", "message": "no", "propertyName": "a"}
HEADER = {"__type": "urn:header", "message": "no", "propertyName": "a", "header": "b"}
STRANGE = {"__type": "urn:strange", "message": "no", "depth": 3}


def read(type_: Any, data: Any) -> Any:
    return Decoder(type_).decode(json.dumps(data).encode())


@pytest.mark.parametrize(
    ("data", "type_"), [(PLAIN, Base), (MISSING, Lacking), (HEADER, LackingHeader)]
)
def test_the_type_says_which_class(data: dict[str, Any], type_: type[Base]) -> None:
    for declared in (Base, Base | UnknownObject):
        value = read(declared, data)
        assert type(value) is type_
        assert isinstance(value, Base)
        assert to_wire(value) == data
    outcome = read(Outcome, {"__type": "urn:outcome", "error": data, "errors": [data, PLAIN]})
    assert type(outcome.error) is type_
    assert [type(error) for error in outcome.errors] == [type_, Base]
    assert json.loads(encode(outcome)) == {
        "__type": "urn:outcome",
        "error": data,
        "errors": [data, PLAIN],
    }


def test_a_type_that_nobody_knows_is_read_as_the_base_and_kept() -> None:
    value = read(Base, STRANGE)
    assert type(value) is Base
    assert value.message == "no"
    assert value.additional_properties == {"__type": "urn:strange", "depth": 3}
    assert to_wire(value) == STRANGE


def test_a_derived_type_declared_as_such_is_never_its_base() -> None:
    assert type(read(Lacking, HEADER)) is LackingHeader
    assert type(read(Lacking | UnknownObject, STRANGE)) is UnknownObject


def test_a_class_of_the_program_itself_is_not_the_api() -> None:
    own = type("Own", (Base,), {"__module__": "program"}, tag_field="__type", tag="urn:own")
    assert issubclass(own, Base)
    value = read(Base, {"__type": "urn:own", "message": "no"})
    assert type(value) is Base
