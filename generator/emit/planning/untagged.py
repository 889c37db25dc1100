"""Unions that msgspec refuses: of several classes, one has no `__type`. Their shapes say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.emit.planned_models import Shape, Struct, Union, has_untagged
from generator.emit.planning.shapes import UNKNOWN, class_of

_NULL: Shape = {"type": "null"}


def with_untagged(structs: Iterable[Struct], unions: Iterable[Union]) -> Iterator[Struct]:
    """Yield the classes, with marks at the untagged unions in the shapes of their fields."""
    known = list(structs)
    marks = _Marks(known, unions)
    for struct in known:
        shapes = [marks.on(field.shape) for field in struct.fields]
        fields = tuple(
            field if shape == field.shape else replace(field, shape=shape)
            for field, shape in zip(struct.fields, shapes, strict=True)
        )
        yield struct if fields == struct.fields else replace(struct, fields=fields, own=fields)


class _Marks:
    def __init__(self, structs: Iterable[Struct], unions: Iterable[Union]) -> None:
        self._tags = {struct.name: struct.tag for struct in structs} | {UNKNOWN: UNKNOWN}
        self._unions = {union.name: union.shape for union in unions}

    def on(self, shape: Shape) -> Shape:
        """Return a shape with marks."""
        for key in ("items", "additionalProperties"):
            if key in shape:
                return {**shape, key: self.on(shape[key])}
        if _NULL in shape.get("anyOf", ()):
            # Beside the marked union, since msgspec reads null itself.
            types = [one for one in shape["anyOf"] if one != _NULL]
            marked = self.on(types[0] if len(types) == 1 else {"anyOf": types})
            return {"anyOf": [marked, _NULL]} if has_untagged(marked) else shape
        if self._is_untagged(shape):
            return {**shape, "untagged": True}
        return shape

    def _is_untagged(self, shape: Shape) -> bool:
        """Return whether several members of a union are classes, and one has no `__type`."""
        tags = [self._tags[name] for name in self._members(shape)]
        return len(tags) > 1 and None in tags

    def _members(self, shape: Shape) -> Iterator[str]:
        name = class_of(shape)
        if name in self._tags:
            yield name
        for one in self._unions.get(name, shape).get("anyOf", ()):
            yield from self._members(one)
