"""Unions that msgspec refuses: of several classes, one has no `__type`. Their shapes say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from generator.emit.planned_models import Shape, Struct, Union, has_untagged
from generator.emit.planning.shapes import UNKNOWN, class_of

_NULL: Shape = {"type": "null"}


def with_untagged(structs: Iterable[Struct], unions: Iterable[Union]) -> Iterator[Struct]:
    """Yield the classes, with marks at the untagged unions in the shapes of their fields."""
    known = list(structs)
    tags = {struct.name: struct.tag for struct in known} | {UNKNOWN: UNKNOWN}
    shapes = {union.name: union.shape for union in unions}

    def classes(shape: Shape) -> Iterator[str]:
        name = class_of(shape)
        if name in tags:
            yield name
        for one in shapes.get(name, shape).get("anyOf", ()):
            yield from classes(one)

    def marked(shape: Shape) -> Shape:
        for key in ("items", "additionalProperties"):
            if key in shape:
                return {**shape, key: marked(shape[key])}
        if _NULL in shape.get("anyOf", ()):
            # Beside the marked union, since msgspec reads null itself.
            types = [one for one in shape["anyOf"] if one != _NULL]
            union = marked(types[0] if len(types) == 1 else {"anyOf": types})
            return {"anyOf": [union, _NULL]} if has_untagged(union) else shape
        of_members = [tags[name] for name in classes(shape)]
        is_untagged = len(of_members) > 1 and None in of_members
        return {**shape, "untagged": True} if is_untagged else shape

    for struct in known:
        fields = tuple(replace(field, shape=marked(field.shape)) for field in struct.fields)
        yield struct if fields == struct.fields else replace(struct, fields=fields)
