"""The hierarchy of types: bases and derived types, as lists of options state them.

A page that prints *Multiple options* of `error` and has `error` itself among them says two
things: the base is a type that occurs, and the other options are kinds of it. A base that is
never among its own options stays a union.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.merge.conflict import Conflict, differing
from generator.model.source import Source
from generator.model.types import Definition, Named, ObjectType, Option, Property, UnionType


@dataclass(frozen=True, slots=True)
class Derivation:
    """A derived type, its base, and the option row that says so."""

    derived: str
    base: str
    source: Source


@dataclass(frozen=True, slots=True)
class OptionRow:
    """An option of a union with its own base among the options, by component names."""

    base: str
    name: str
    option: Option


@dataclass(slots=True)
class Hierarchy:
    """Derivations by derived type; a type has one base."""

    bases: dict[str, Derivation] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)

    def derived(self, base: str) -> list[str]:
        """Return the types that derive from a base at any distance, in page order."""
        return [name for name in self.bases if base in self._above(name)]

    def _above(self, name: str) -> list[str]:
        above: list[str] = []
        while name in self.bases:
            name = self.bases[name].base
            above.append(name)
        return above


def own_option(union: UnionType) -> Named | None:
    """Return the option of a union that is its own base type, as `error` has it; None without one.

    The name then belongs to the base type; the union has none and stands where it is used.
    """
    named = (option.type for option in union.options if isinstance(option.type, Named))
    return next((ref for ref in named if ref.name == union.name), None)


def find_hierarchy(types: Mapping[str, Definition], rows: Iterable[OptionRow]) -> Hierarchy:
    """Return the derivations that unions with their own base among the options state in `rows`.

    A type that lacks a property of the base, or states one of them differently, is no derived
    type that a schema could put together from the base: it is left alone, and the difference is
    a conflict.
    """
    hierarchy = Hierarchy()
    claims: dict[str, dict[str, Derivation]] = {}
    for row in rows:
        base, derived = types.get(row.base), types.get(row.name)
        if row.name == row.base:
            continue
        if not isinstance(base, ObjectType) or not isinstance(derived, ObjectType):
            continue
        differences = list(_differences(base, derived))
        if differences:
            hierarchy.conflicts += [d for d in differences if d not in hierarchy.conflicts]
        else:
            claim = Derivation(row.name, row.base, row.option.source)
            claims.setdefault(row.name, {}).setdefault(row.base, claim)
    for name, by_base in claims.items():
        _settle(name, by_base, claims, hierarchy)
    return hierarchy


def own_properties(derived: ObjectType, base: ObjectType) -> list[Property]:
    """Return the rows of a derived type that its base lacks or describes in other words."""
    inherited = {prop.name: prop for prop in base.properties}
    return [
        prop
        for prop in derived.properties
        if prop.name not in inherited or prop.description != inherited[prop.name].description
    ]


def _settle(
    name: str,
    by_base: Mapping[str, Derivation],
    claims: Mapping[str, Mapping[str, Derivation]],
    hierarchy: Hierarchy,
) -> None:
    """Settle on one base: the nearest, where the others are bases of it."""
    circular = [claim for base, claim in by_base.items() if name in _claimed_above(base, claims)]
    for claim in circular:
        there = claims[claim.base][next(iter(claims[claim.base]))].source
        hierarchy.conflicts.append(
            Conflict(name, "base", claim.source, there, claim.base, "the other way round")
        )
    possible = [claim for claim in by_base.values() if claim not in circular]
    if not possible:
        return
    nearest = max(possible, key=lambda claim: len(_claimed_above(claim.base, claims)))
    hierarchy.bases[name] = nearest
    for claim in possible:
        if claim is not nearest and claim.base not in _claimed_above(nearest.base, claims):
            hierarchy.conflicts.append(
                Conflict(name, "base", nearest.source, claim.source, nearest.base, claim.base)
            )


def _claimed_above(name: str, claims: Mapping[str, Mapping[str, Derivation]]) -> set[str]:
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
        if prop.name not in rows:
            yield Conflict(item, "presence", prop.source, derived.source, "inherited", "absent")
            continue
        row = rows[prop.name]
        for fact, left, right in differing(prop, row):
            if fact != "description":  # words of its own stay with the derived type
                yield Conflict(item, f"inherited {fact}", prop.source, row.source, left, right)
