# Copied from runtime/bodies.py; edits here are lost.
"""The body of a call, as it was given: an object of the operation's type, or its properties."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import UNSET, Struct, UnsetType

from .shapes import shape_of
from .value_shapes import Shape

__all__ = ["body_of", "whole_body"]

T = TypeVar("T")
S = TypeVar("S", bound=Struct)


def body_of(cls: type[S], given: S | UnsetType, fields: Mapping[str, object]) -> S:
    """Return the body of a call: the object that was given, or one of its properties.

    Raises TypeError for both at once, for an object of another class, and for required
    properties that are missing.
    """
    if isinstance(given, UnsetType):
        said = {name: value for name, value in fields.items() if value is not UNSET}
        try:
            return cls(**said)
        except TypeError:
            declared = msgspec.structs.fields(cls)
            missing = [info.name for info in declared if info.required and info.name not in said]
            if not missing:
                raise
        raise TypeError(f"{cls.__name__} needs {', '.join(missing)}")
    said = {name: value for name, value in fields.items() if value is not UNSET}
    if said:
        raise TypeError(f"give the body or its properties, not both: {', '.join(said)}")
    if not isinstance(given, cls):
        raise TypeError(f"the body is {cls.__name__}, not {type(given).__name__}")
    return given


def whole_body(type_: Any, given: T) -> T:
    """Return a body that is given as a whole; raise TypeError where it has not the type."""
    if given is not UNSET and not _shape(type_).admits(given):
        kinds = " or ".join(sorted(_kinds(type_)))
        raise TypeError(f"the body is {kinds}, not {type(given).__name__}")
    return given


@functools.cache
def _shape(type_: Any) -> Shape:
    return shape_of(type_)


def _kinds(type_: Any) -> set[str]:
    parts = getattr(type_, "__args__", ()) if not hasattr(type_, "__origin__") else ()
    return {getattr(part, "__name__", str(part)) for part in parts or (type_,)}
