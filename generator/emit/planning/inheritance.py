"""Inheritance of the models: a class for `allOf` with one other type derives from its class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.emit.plan import Struct
from generator.spec.schema import bases, component_name
from generator.spec.spec import Spec


def with_bases(spec: Spec, structs: list[Struct]) -> Iterator[Struct]:
    """Yield the classes, each with the class that it can derive from.

    A class derives where its schema is `allOf` with one reference, to a type that becomes a
    class, and keeps the names, types and needs of all fields of that class: Python would
    refuse others. The other classes repeat what they inherit, as they stand.
    """
    by_component = {struct.component: struct for struct in structs}
    for struct in structs:
        base = by_component.get(_single_base(spec, struct.component) or "")
        if base is None or base is struct or not _fits(base, struct) or _circular(spec, struct):
            yield struct
            continue
        same = {field.name for field in struct.fields if field in base.fields}
        yield replace(struct, base=base.name, inherited=frozenset(same))


def _single_base(spec: Spec, component: str) -> str | None:
    types = bases(spec.schemas[component])
    return component_name(types[0]) if len(types) == 1 else None


def _fits(base: Struct, struct: Struct) -> bool:
    fields = {field.wire: field for field in struct.fields}
    return all(
        (own := fields.get(field.wire)) is not None
        and (own.name, own.shape, own.required) == (field.name, field.shape, field.required)
        for field in base.fields
    )


def _circular(spec: Spec, struct: Struct) -> bool:
    seen: list[str] = []
    name: str | None = struct.component
    while name is not None and name not in seen:
        seen.append(name)
        name = _single_base(spec, name)
    return name is not None
