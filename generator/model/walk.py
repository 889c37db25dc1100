"""Walks over types: parts of a definition, and all that a type leads to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from generator.model.source import Source
from generator.model.types import (
    Definition,
    Dictionary,
    ListOf,
    Named,
    ObjectType,
    Option,
    Property,
    TypeRef,
    UnionType,
)
from generator.spec.property_types import PropertyType

Place = tuple[TypeRef, Source]
"""A type, and where a page states it."""


def innermost(ref: TypeRef) -> TypeRef:
    """Return the type of the values at the bottom of lists and dictionaries."""
    while isinstance(ref, (ListOf, Dictionary)):
        ref = ref.item if isinstance(ref, ListOf) else ref.value
    return ref


def with_innermost(ref: TypeRef, inner: TypeRef) -> TypeRef:
    """Return a type with another one at the bottom of its lists and dictionaries."""
    if isinstance(ref, ListOf):
        return replace(ref, item=with_innermost(ref.item, inner))
    if isinstance(ref, Dictionary):
        return replace(ref, entry=replace(ref.entry, type=with_innermost(ref.value, inner)))
    return inner


def definition_of(ref: TypeRef) -> Definition | None:
    """Return the definition at the bottom of lists and dictionaries; None where there is none."""
    if isinstance(ref, PropertyType):  # as most are
        return None
    inner = innermost(ref)
    return inner.definition if isinstance(inner, Named) else None


def parts(definition: Definition) -> list[Place]:
    """Return the types of the properties or options of a definition, in page order.

    Basic types are left out: they have no parts, and nobody looks for them.
    """
    if isinstance(definition, ObjectType):
        rows: Sequence[Property | Option] = definition.properties
    else:
        rows = definition.options if isinstance(definition, UnionType) else ()
    return [(row.type, row.source) for row in rows if not isinstance(row.type, PropertyType)]


def types_below(roots: Iterable[Place]) -> list[Place]:
    """Return the roots and all types below them in page order, each definition entered once.

    Basic types are left out, as `parts` does.
    """
    entered: set[int] = set()
    places: list[Place] = []
    waiting = list(roots)[::-1]
    while waiting:
        place = waiting.pop()
        places.append(place)
        ref, source = place
        if isinstance(ref, Named):
            definition = ref.definition
            if definition and id(definition) not in entered:
                entered.add(id(definition))
                waiting += reversed(parts(definition))
        elif isinstance(ref, ListOf):
            waiting.append((ref.item, source))
        elif isinstance(ref, Dictionary):
            waiting.append((ref.value, source))
    return places


def definitions_below(roots: Iterable[Place]) -> list[Definition]:
    """Return the definitions below the roots in page order, each once."""
    return definitions_of(types_below(roots))


def definitions_of(places: Iterable[Place]) -> list[Definition]:
    """Return the definitions of types in their order, each once."""
    named = [ref for ref, _ in places if isinstance(ref, Named)]
    return list({id(ref.definition): ref.definition for ref in named if ref.definition}.values())
