"""Bodies of calls, passed as an object of the operation's type or as its properties."""

from __future__ import annotations

import functools
from typing import Any, TypeVar

import msgspec
from msgspec import UNSET, Struct, UnsetType

from .shapes import shape_of
from .value_shapes import Shape

__all__ = ["body_of", "whole_body"]

T = TypeVar("T")
S = TypeVar("S", bound=Struct)


def body_of(cls: type[S], body: S | UnsetType, /, **fields: object) -> S:
    """Return the body of a call: the object that was passed, or one made of the properties.

    Raises TypeError for both at once, for an object of another class, and for missing required
    properties.
    """
    if isinstance(body, UnsetType):
        properties = {name: value for name, value in fields.items() if value is not UNSET}
        try:
            return cls(**properties)
        except TypeError:
            declared = msgspec.structs.fields(cls)
            missing = [
                info.name for info in declared if info.required and info.name not in properties
            ]
            if not missing:
                raise
        raise TypeError(
            f"the call lacks {', '.join(missing)} (expected it, or a body of class {cls.__name__})"
        )
    properties = {name: value for name, value in fields.items() if value is not UNSET}
    if properties:
        names = ", ".join(properties)
        raise TypeError(f"the call has the body and also {names} (expected one or the other)")
    if not isinstance(body, cls):
        raise TypeError(f"the body is a {type(body).__name__} (expected {cls.__name__})")
    return body


def whole_body(type_: Any, body: T) -> T:
    """Return a body that is passed as one object; raise TypeError if it has another type."""
    if not isinstance(body, UnsetType) and not _shape(type_).admits(body):
        kinds = " or ".join(sorted(_kinds(type_)))
        raise TypeError(f"the body is a {type(body).__name__} (expected {kinds})")
    return body


@functools.cache
def _shape(type_: Any) -> Shape:
    return shape_of(type_)


def _kinds(type_: Any) -> set[str]:
    parts = getattr(type_, "__args__", ()) if not hasattr(type_, "__origin__") else ()
    return {getattr(part, "__name__", str(part)) for part in parts or (type_,)}
