"""The hierarchy of types: bases and derived types, as lists of options state them.

A page that prints *Multiple options* of `error` and has `error` itself among them says two
things: the base is a type that occurs, and the other options are kinds of it. A base that is
never among its own options stays a union.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from generator.merge.conflict import Conflict, conflict, differing
from generator.model.types import Definition, Named, ObjectType, Option, Property, UnionType


class OptionRow(Struct, frozen=True):
    """An option of a union with its own base among the options, by component names."""

    base: str
    name: str
    option: Option


def own_option(union: UnionType) -> Named | None:
    """Return the option of a union that is its own base type, as `error` has it; None without one.

    The name then belongs to the base type; the union has none and stands where it is used.
    """
    named = (option.type for option in union.options if isinstance(option.type, Named))
    return next((ref for ref in named if ref.name == union.name), None)


def find_bases(
    types: Mapping[str, Definition], rows: Iterable[OptionRow], conflicts: list[Conflict]
) -> dict[str, str]:
    """Return the base of each derived type, as unions with their own base among the options state.

    A type that lacks a property of the base, or states one of them differently, is no derived
    type that a schema could put together from the base: it is left alone, and the difference is
    a conflict.
    """
    claims: dict[str, dict[str, Option]] = {}
    for row in rows:
        base, derived = types.get(row.base), types.get(row.name)
        if row.name == row.base:
            continue
        if not isinstance(base, ObjectType) or not isinstance(derived, ObjectType):
            continue
        differences = list(_differences(base, derived))
        conflicts += [difference for difference in differences if difference not in conflicts]
        if not differences:
            claims.setdefault(row.name, {}).setdefault(row.base, row.option)
    bases = {name: _settle(name, claims, conflicts) for name in claims}
    return {name: base for name, base in bases.items() if base is not None}


def own_properties(derived: ObjectType, base: ObjectType) -> list[Property]:
    """Return the rows of a derived type that its base lacks or describes in other words."""
    inherited = {prop.name: prop for prop in base.properties}
    return [
        prop
        for prop in derived.properties
        if prop.name not in inherited or prop.description != inherited[prop.name].description
    ]


def _settle(
    name: str, claims: Mapping[str, Mapping[str, Option]], conflicts: list[Conflict]
) -> str | None:
    """Return one base of a type: the nearest, where the others are bases of it."""
    options = claims[name]
    possible = [base for base in options if name not in _claimed_above(base, claims)]
    for base in options:
        if base not in possible:
            there = next(iter(claims[base].values()))
            words = (base, "the other way round")
            conflicts.append(conflict(name, "base", options[base], there, *words))
    if not possible:
        return None
    nearest = max(possible, key=lambda base: len(_claimed_above(base, claims)))
    for base in possible:
        if base not in {nearest, *_claimed_above(nearest, claims)}:
            words = (nearest, base)
            conflicts.append(conflict(name, "base", options[nearest], options[base], *words))
    return nearest


def _claimed_above(name: str, claims: Mapping[str, Mapping[str, Option]]) -> set[str]:
    """Return the bases of a type by all claims, at any distance; itself, if they are circular."""
    above: set[str] = set()
    waiting = list(claims.get(name, ()))
    while waiting:
        base = waiting.pop()
        if base not in above:
            above.add(base)
            waiting += claims.get(base, ())
    return above


def _differences(base: ObjectType, derived: ObjectType) -> Iterator[Conflict]:
    rows = {prop.name: prop for prop in derived.properties}
    for prop in base.properties:
        item = f"{derived.name}.{prop.name}"
        row = rows.get(prop.name)
        if row is None:
            yield conflict(item, "presence", prop, derived, "inherited", "absent")
            continue
        for fact, left, right in differing(prop, row):
            if fact != "description":  # words of its own stay with the derived type
                yield conflict(item, f"inherited {fact}", prop, row, left, right)
