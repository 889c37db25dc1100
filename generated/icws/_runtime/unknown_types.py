# Copied from runtime/unknown_types.py; edits here are lost.
"""The classes that an unknown object may stand for."""

from __future__ import annotations

from collections.abc import Iterator

from .model import Model, UnknownObject
from .shapes import CollectionShape, StructShape, UnionShape, struct_shape, subclasses
from .value_shapes import Shape

__all__ = ["Place", "classes_of"]

Place = tuple[type[Model], str]
"""The property that has a value: its class, and its wire name."""


def classes_of(value: UnknownObject, within: Place | None) -> list[type]:
    """Return the classes that a server may take an object for.

    That is the class that its ``__type`` names. For an object without one, it is the class of
    the property, if objects of several types need not be distinguished there.
    """
    tag = value.type
    classes = [cls for cls in subclasses(Model) if tag and cls.__struct_config__.tag == tag]
    if classes or within is None:
        return classes
    cls, wire = within
    field = struct_shape(cls).fields.get(wire)
    declared = list(_structs(field[1])) if field is not None else []
    untagged = [shape.type for shape in declared if shape.tag is None]
    return untagged or [shape.type for shape in declared if len(declared) == 1 and not tag]


def _structs(shape: Shape) -> Iterator[StructShape]:
    """Yield the struct shapes of a property, also those inside collections."""
    if isinstance(shape, StructShape):
        yield shape
    elif isinstance(shape, CollectionShape):
        yield from _structs(shape.item)
    elif isinstance(shape, UnionShape):
        for member in shape.members:
            yield from _structs(member)
