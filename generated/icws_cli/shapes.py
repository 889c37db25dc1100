# Copied from commandline/shapes.py; edits here are lost.
"""Shapes of JSON values: the objects that a type takes, for help texts and errors."""

from __future__ import annotations

import types
from collections.abc import Iterator, Sequence
from typing import Any, Union, get_args, get_origin

import msgspec

import icws
from icws._gates import GATES
from icws._runtime.gating import Gate

__all__ = ["Shape", "expectation", "is_list", "members", "sentence", "shapes_of"]


_MANY = 12


class Shape(msgspec.Struct, frozen=True):
    """An object that a type takes.

    Attributes:
        tag: its `__type`; empty where it has none.
        properties: its properties under their wire names, each with what is to be known of it.
        needs: the versions that the object needs of the server, as a sentence; or empty.
    """

    tag: str
    properties: tuple[str, ...]
    needs: str

    @property
    def text(self) -> str:
        """The properties and the versions in words."""
        listed = ", ".join(self.properties) or "no other property"
        return f"{listed}. {self.needs}".rstrip() if self.needs else listed

    @property
    def start(self) -> str:
        """The same for an object of few properties; of others the first, required ones before."""
        if len(self.properties) <= _MANY:
            return self.text
        ordered = sorted(self.properties, key=lambda name: "required" not in name)
        rest = len(ordered) - _MANY
        listed = f"{', '.join(ordered[:_MANY])} and {rest} more properties"
        return f"{listed}. {self.needs}".rstrip()


def shapes_of(hint: Any) -> tuple[Shape, ...]:
    """Return the objects that a type takes; for a list, those that it can hold."""
    return tuple(dict.fromkeys(_shapes(hint)))


def sentence(hint: Any) -> str:
    """Return the objects that a type takes in words; empty for a type that takes none."""
    shapes = shapes_of(hint)
    if len(shapes) == 1 and not shapes[0].tag:
        return f"JSON with {shapes[0].start}"
    if not shapes:
        return ""
    return f"JSON with one of these as __type: {', '.join(shape.tag for shape in shapes)}"


def expectation(hint: Any, value: object) -> str:
    """Return what a type would take in place of a value that it refuses; empty if unknown."""
    shapes = shapes_of(hint)
    tag = value.get("__type") if isinstance(value, dict) else None
    named = [shape for shape in shapes if shape.tag and shape.tag == tag]
    if named:
        return f"__type with {named[0].text}"
    return sentence(hint)


def members(hint: Any) -> tuple[Any, ...]:
    """Return the types of which a value can be: those of a union, else the type itself."""
    hint = getattr(hint, "__value__", hint)
    if get_origin(hint) in (Union, types.UnionType):
        return tuple(part for member in get_args(hint) for part in members(member))
    return (hint,)


def is_list(hint: Any) -> bool:
    """Return whether a type is a list."""
    origin = get_origin(hint)
    return isinstance(origin, type) and origin is not dict and issubclass(origin, Sequence)


def _shapes(hint: Any) -> Iterator[Shape]:
    for member in members(hint):
        if member is icws.UnknownObject:
            continue
        if is_list(member):
            yield from _shapes(get_args(member)[0])
        elif isinstance(member, type) and issubclass(member, icws.Model):
            yield _shape(member)


def _shape(cls: type[icws.Model]) -> Shape:
    names = [base.__name__ for base in cls.__mro__]
    tag = cls.__struct_config__.tag
    properties = []
    for field in msgspec.structs.fields(cls):
        if field.name == "additional_properties":
            continue
        gates = [
            g for name in names for g in GATES.properties.get(name, {}).get(field.encode_name, ())
        ]
        notes = [*(["required"] if field.required else []), *map(_need, gates)]
        properties.append(
            f"{field.encode_name} ({', '.join(notes)})" if notes else field.encode_name
        )
    own = [_need(gate) for name in names for gate in GATES.types.get(name, ())]
    needs = f"N{' and '.join(own)[1:]}." if own else ""
    return Shape(tag if isinstance(tag, str) else "", tuple(properties), needs)


def _need(gate: Gate) -> str:
    text = f"needs {gate.feature} {gate.since}"
    return text if gate.obsolete is None else f"{text}, below {gate.obsolete}"
