"""Which types derive from which: what a list of options says of its own base type.

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


@dataclass(slots=True)
class Hierarchy:
    """Derivations by derived type; a type has one base."""

    bases: dict[str, Derivation] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)

    def derived(self, base: str) -> list[str]:
        """The types that derive from a base, those of its derived types too, in page order."""
        found = []
        for name in self.bases:
            above = self._above(name)
            if base in above:
                found.append(name)
        return found

    def _above(self, name: str) -> list[str]:
        above: list[str] = []
        while name in self.bases:
            name = self.bases[name].base
            above.append(name)
        return above


def own_option(union: UnionType) -> Named | None:
    """The option of a union that is its own base type, as `error` has it; None without one.

    The name then belongs to the base type; the union has none and stands where it is used.
    """
    named = (option.type for option in union.options if isinstance(option.type, Named))
    return next((ref for ref in named if ref.name == union.name), None)


def find_hierarchy(
    types: Mapping[str, Definition], unions: Iterable[tuple[str, list[tuple[str, Option]]]]
) -> Hierarchy:
    """The derivations that unions with their own base among the options state.

    Args:
        types: all types by component name.
        unions: of each such union the component name of the base, and its options by theirs.

    A type that lacks a property of the base, or states one of them differently, is no derived
    type that a schema could put together from the base: it is left alone, and the difference is
    a conflict.
    """
    found = Hierarchy()
    claims: dict[str, dict[str, Derivation]] = {}
    for base, options in unions:
        for name, option in options:
            one, other = types.get(base), types.get(name)
            if name == base or not isinstance(one, ObjectType) or not isinstance(other, ObjectType):
                continue
            wrong = list(_unlike(one, other))
            if wrong:
                found.conflicts += [c for c in wrong if c not in found.conflicts]
            else:
                claim = Derivation(name, base, option.source)
                claims.setdefault(name, {}).setdefault(base, claim)
    for name, of_name in claims.items():
        _choose(name, of_name, claims, found)
    return found


def own_properties(derived: ObjectType, base: ObjectType) -> list[Property]:
    """What a derived type has beyond its base, and what it describes in words of its own."""
    inherited = {prop.name: prop for prop in base.properties}
    return [
        prop
        for prop in derived.properties
        if prop.name not in inherited or prop.description != inherited[prop.name].description
    ]


def _choose(
    name: str,
    of_name: Mapping[str, Derivation],
    claims: Mapping[str, Mapping[str, Derivation]],
    found: Hierarchy,
) -> None:
    """Settle on one base: the nearest, where the others are bases of it."""
    rings = [claim for base, claim in of_name.items() if name in _claimed_above(base, claims)]
    for claim in rings:
        there = claims[claim.base][next(iter(claims[claim.base]))].source
        found.conflicts.append(
            Conflict(name, "base", claim.source, there, claim.base, "the other way round")
        )
    open_claims = [claim for claim in of_name.values() if claim not in rings]
    if not open_claims:
        return
    nearest = max(open_claims, key=lambda claim: len(_claimed_above(claim.base, claims)))
    found.bases[name] = nearest
    for claim in open_claims:
        if claim is not nearest and claim.base not in _claimed_above(nearest.base, claims):
            found.conflicts.append(
                Conflict(name, "base", nearest.source, claim.source, nearest.base, claim.base)
            )


def _claimed_above(name: str, claims: Mapping[str, Mapping[str, Derivation]]) -> set[str]:
    """The bases of a type by all claims, at any distance; itself, if they go in a ring."""
    found: set[str] = set()
    pending = list(claims.get(name, ()))
    while pending:
        base = pending.pop()
        if base not in found:
            found.add(base)
            pending += claims.get(base, ())
    return found


def _unlike(base: ObjectType, derived: ObjectType) -> Iterator[Conflict]:
    rows = {prop.name: prop for prop in derived.properties}
    for prop in base.properties:
        item = f"{derived.name}.{prop.name}"
        if prop.name not in rows:
            yield Conflict(item, "presence", prop.source, derived.source, "inherited", "absent")
            continue
        row = rows[prop.name]
        for what, left, right in differing(prop, row):
            if what == "description":
                continue  # words of its own stay with the derived type
            yield Conflict(item, f"inherited {what}", prop.source, row.source, left, right)
