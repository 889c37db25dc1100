# Copied from runtime/encoding.py; edits here are lost.
"""Strict encoding: wire names, nothing that is UNSET, nothing of a wrong type."""

from __future__ import annotations

import datetime
import decimal
import enum
import math
import uuid
from typing import Any

import msgspec
from msgspec import UNSET

from .model import UnknownObject
from .shapes import struct_shape
from .tracebacks import bare

__all__ = ["encode", "to_wire"]

_PLAIN = frozenset({str, int, bool, type(None)})
_TEXTUAL = (datetime.datetime, datetime.date, datetime.time, decimal.Decimal, uuid.UUID)


def to_wire(value: Any) -> Any:
    """Return a value as plain JSON data.

    UNSET properties are left out, None is null, what was kept in ``additional_properties`` is
    merged back (a field that is set wins), an UnknownObject gives its data back. Raises
    TypeError for a value that its field or JSON does not take, ValueError for NaN, infinity
    and data nested too deep.
    """
    try:
        return _wire(value)
    except RecursionError:
        raise ValueError("the data is nested too deep to be sent") from None


def encode(value: Any) -> bytes:
    """Return a value as JSON text in UTF-8; see ``to_wire`` for the rules and errors."""
    try:
        return msgspec.json.encode(_wire(value))
    except RecursionError:
        failure: Exception = ValueError("the data is nested too deep to be sent")
    except (TypeError, ValueError) as error:
        # The frames below have the properties in their variables, passwords among them.
        failure = bare(error)
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
            raise ValueError("JSON has no NaN and no infinity")
        return value
    if isinstance(value, UnknownObject):
        return {**_pairs(value), **_object(value.data)}
    if isinstance(value, msgspec.Struct):
        return _struct(value)
    if isinstance(value, dict):
        return _object(value)
    if isinstance(value, (list, tuple)):
        return [_wire(part) for part in value]
    if isinstance(value, _TEXTUAL):
        return msgspec.to_builtins(value)
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")


def _object(value: dict[Any, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for key, part in value.items():
        if not isinstance(key, str):
            raise TypeError(f"the keys of a JSON object are text, not {type(key).__name__}")
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
            kind = type(part).__name__
            raise TypeError(f"{type(value).__name__}.{name} does not take {kind}")
        plain[wire] = part if type(part) in _PLAIN else _wire(part)
    for wire, part in _pairs(value).items():
        plain.setdefault(wire, part)
    return plain


def _pairs(value: msgspec.Struct) -> dict[str, Any]:
    """Return the additional properties of a model as JSON data."""
    extra = getattr(value, "additional_properties", UNSET)
    return {} if extra is UNSET else _object(extra)
