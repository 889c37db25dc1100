# Copied from runtime/unknown_types.py; edits here are lost.
"""Which class of the API an object stands for that no model holds."""

from __future__ import annotations

from collections.abc import Iterator

from .model import Model, UnknownObject
from .shapes import DictShape, ListShape, StructShape, UnionShape, struct_shape
from .value_shapes import Shape

__all__ = ["Place", "classes_of"]

Place = tuple[type[Model], str]
"""The property that holds a value: its class, and its wire name."""


def classes_of(value: UnknownObject, within: Place | None) -> list[type]:
    """Return the classes of which a server may take an object to be.

    That is the one which its ``__type`` names; for other data what the property is for, where
    the data need not say which of several types it has.
    """
    tag = value.type
    named = [cls for cls in _below(Model) if tag and cls.__struct_config__.tag == tag]
    if named or within is None:
        return named
    cls, wire = within
    field = struct_shape(cls).fields.get(wire)
    declared = list(_structs(field[1])) if field is not None else []
    untagged = [shape.type for shape in declared if shape.tag is None]
    return untagged or [shape.type for shape in declared if len(declared) == 1 and not tag]


def _below(cls: type[Model]) -> Iterator[type[Model]]:
    for derived in cls.__subclasses__():
        if derived is not UnknownObject:
            yield derived
            yield from _below(derived)


def _structs(shape: Shape) -> Iterator[StructShape]:
    """Yield the classes of what stands in a property, itself or in collections."""
    if isinstance(shape, StructShape):
        yield shape
    elif isinstance(shape, (ListShape, DictShape)):
        yield from _structs(shape.item)
    elif isinstance(shape, UnionShape):
        for member in shape.members:
            yield from _structs(member)
