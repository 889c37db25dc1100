"""Walks over types: parts of a definition, and all that a type leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from generator.model.source import Source
from generator.model.types import (
    Definition,
    Dictionary,
    ListOf,
    Named,
    ObjectType,
    TypeRef,
    UnionType,
)

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
    inner = innermost(ref)
    return inner.definition if isinstance(inner, Named) else None


def parts(definition: Definition) -> list[Place]:
    """Return the types of the properties or options of a definition, in page order."""
    if isinstance(definition, ObjectType):
        return [(prop.type, prop.source) for prop in definition.properties]
    if isinstance(definition, UnionType):
        return [(option.type, option.source) for option in definition.options]
    return []


def types_below(roots: Iterable[Place]) -> Iterator[Place]:
    """Yield the roots and all types below them in page order, each definition entered once."""
    entered: set[int] = set()
    waiting = list(roots)[::-1]
    while waiting:
        ref, source = waiting.pop()
        yield ref, source
        if isinstance(ref, ListOf):
            waiting.append((ref.item, source))
        elif isinstance(ref, Dictionary):
            waiting.append((ref.value, source))
        elif isinstance(ref, Named) and ref.definition and id(ref.definition) not in entered:
            entered.add(id(ref.definition))
            waiting += parts(ref.definition)[::-1]


def definitions_below(roots: Iterable[Place]) -> list[Definition]:
    """Return the definitions below the roots in page order, each once."""
    return definitions_of(types_below(roots))


def definitions_of(places: Iterable[Place]) -> list[Definition]:
    """Return the definitions of types in their order, each once."""
    named = [ref for ref, _ in places if isinstance(ref, Named)]
    return list({id(ref.definition): ref.definition for ref in named if ref.definition}.values())
