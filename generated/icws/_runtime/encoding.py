# Copied from runtime/encoding.py; edits here are lost.
"""Strict encoding: by wire names, without UNSET values, and with checked types."""

from __future__ import annotations

import enum
import functools
import math
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

import msgspec
from msgspec import UNSET

from .containers import is_array, is_object
from .model import UnknownObject
from .shapes import struct_shape
from .times import format_datetime
from .tracebacks import without_frames

__all__ = ["encode", "to_wire"]

_PLAIN = frozenset({str, int, bool, type(None)})


def to_wire(value: Any) -> Any:
    """Return a value as plain JSON data.

    UNSET properties are left out, None is null, ``additional_properties`` are merged back (a
    field that is set wins), and an UnknownObject becomes its data.

    Raises:
        TypeError: a value has a type that its field or JSON does not accept.
        ValueError: a value is NaN or infinite, or the data is nested too deep.
    """
    try:
        return _wire(value)
    except RecursionError:
        raise ValueError("the data is nested too deep for JSON") from None


def encode(value: Any) -> bytes:
    """Return a value as JSON text in UTF-8; see ``to_wire`` for the rules and errors."""
    try:
        return msgspec.json.encode(_wire(value))
    except RecursionError:
        failure: Exception = ValueError("the data is nested too deep for JSON")
    except (TypeError, ValueError) as error:
        # The frames have the properties in their variables, including passwords.
        failure = without_frames(error)
    raise failure


def _wire(value: Any) -> Any:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, str):
        return str(value)
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} cannot be sent as JSON (expected a finite number)")
        return value
    if isinstance(value, UnknownObject):
        return {**_pairs(value), **_object(value.data)}
    if isinstance(value, msgspec.Struct):
        return _struct(value)
    if is_object(value):
        return _object(value)
    if is_array(value):
        return [_wire(part) for part in value]
    return _text(value)


def _text(value: Any) -> Any:
    """Return the text of a value that JSON has as one."""
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, _textual()):
        return msgspec.to_builtins(value)
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")


@functools.cache
def _textual() -> tuple[type, ...]:
    """Return the types that JSON has as texts."""
    import decimal  # here, since no model has such fields: few programs need them
    import uuid

    return date, time, decimal.Decimal, uuid.UUID


def _object(value: Mapping[Any, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for key, part in value.items():
        if not isinstance(key, str):
            raise TypeError(f"a key of a JSON object is a {type(key).__name__} (expected str)")
        plain[key] = part if type(part) in _PLAIN else _wire(part)
    return plain


def _struct(value: msgspec.Struct) -> dict[str, Any]:
    shape = struct_shape(type(value))
    plain: dict[str, Any] = {}
    if shape.tag_field is not None:
        plain[shape.tag_field] = shape.tag
    for wire, (name, field, _) in shape.fields.items():
        part = getattr(value, name)
        if part is UNSET:
            continue
        if not field.admits(part):
            from .field_docs import type_of_field  # here, as few programs need it

            refused = f"{type(value).__name__}.{name} does not accept {_kind(part)}"
            raise TypeError(f"{refused} (expected {type_of_field(type(value), name)})")
        plain[wire] = part if type(part) in _PLAIN else _wire(part)
    for wire, part in _pairs(value).items():
        plain.setdefault(wire, part)
    return plain


def _kind(value: Any) -> str:
    """Return the type of a value, and the types of its items if it is a collection."""
    items = value.values() if is_object(value) else value if is_array(value) else ()
    kinds = " or ".join(sorted({type(item).__name__ for item in items}))
    return type(value).__name__ + (f" of {kinds}" if kinds else "")


def _pairs(value: msgspec.Struct) -> dict[str, Any]:
    """Return the additional properties of a model as JSON data."""
    extra = getattr(value, "additional_properties", UNSET)
    return {} if extra is UNSET else _object(extra)
