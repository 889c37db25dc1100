"""Compares schemas by what they say, in the direction in which their values travel."""

from __future__ import annotations

from generator.diff.change import Change
from generator.diff.comparison import ANNOTATIONS, TEXTS, Comparison, pointer
from generator.diff.enums import compare_enums
from generator.diff.errors import DiffError
from generator.diff.features import Features, Holders, gate_at
from generator.diff.keywords import KEYWORDS
from generator.diff.matching import match
from generator.diff.node import Pair
from generator.diff.options import Options
from generator.diff.rules import Direction
from generator.diff.shape import (
    Shape,
    expanded,
    inherited,
    inherits_required,
    name_of,
    shape_of,
    with_bases,
)


class Schemas:
    """Compares pairs of schemas; a pair of components once for each direction."""

    def __init__(self, comparison: Comparison, features: Features) -> None:
        self.comparison = comparison
        self.features = features
        self.options = Options(self)
        # The gates of what holds the schemas that are compared just now.
        self.holders: Holders = (None, None)
        self._waiting: list[tuple[Pair, Direction]] = []
        self._busy = False

    def compare(self, pair: Pair, item: str, direction: Direction) -> None:
        """Compare two schemas that are in use at a place."""
        old, new = shape_of(pair.old), shape_of(pair.new)
        if old is None or new is None:
            self.comparison.leftover(pair, item)
        elif self.options.wraps(old, new, item, direction):
            pass
        elif old.ref is not None and new.ref is not None:
            self.components(Pair(old.ref, new.ref), direction)
            self._bodies(old, new, item, direction)
        elif old.ref is not None or new.ref is not None:
            self._inline(old, new, item, direction)
        else:
            self._bodies(old, new, item, direction)

    def components(self, pair: Pair, direction: Direction) -> None:
        """Compare two named schemas: all that refers to them is settled with that."""
        self.comparison.visit(pair.old)
        self.comparison.visit(pair.new)
        if not self.comparison.first_time(pair, direction):
            return
        self._waiting.append((pair, direction))
        if not self._busy:
            self._settle()

    def _settle(self) -> None:
        """Compare what waits, one after the other: chains of types can be long."""
        self._busy, holders = True, self.holders
        while self._waiting:
            pair, direction = self._waiting.pop()
            self.holders = self.features.holders(pair)
            try:
                self._named(pair, direction)
            except RecursionError as error:
                document, parts = pair.new.document, pair.new.parts
                wrong, expected = "is nested too deep", "a schema with fewer bases above each other"
                raise DiffError(document.file, document.line(parts), wrong, expected) from error
        self._busy, self.holders = False, holders

    def _named(self, pair: Pair, direction: Direction) -> None:
        old, new = name_of(pair.old), name_of(pair.new)
        places = old or pointer(pair.old.parts), new or pointer(pair.new.parts)
        item = min(places)
        if old != new:
            self.comparison.report("schema-renamed", item, pair, old=places[0], new=places[1])
        self.compare(pair, item, direction)

    def apart(self, pair: Pair, name: str) -> list[Change]:
        """What differs between two schemas, as if nothing had been compared before."""
        comparison = Comparison(self.comparison.old, self.comparison.new)
        Schemas(comparison, self.features.of(comparison)).compare(pair, name, "message")
        return list(comparison.changes)

    def _inline(self, old: Shape, new: Shape, item: str, direction: Direction) -> None:
        """Compare what stands in place with what has a name."""
        named = old.ref or new.ref
        pair = Pair(old.ref or old.node, new.ref or new.node)
        if named is None or not self.comparison.first_time(pair, direction, item):
            return
        self.comparison.visit(named)
        rule = "schema-unnamed" if old.ref else "schema-named"
        self.comparison.report(rule, item, pair)
        self._bodies(expanded(old), expanded(new), item, direction)

    def _bodies(self, old: Shape, new: Shape, item: str, direction: Direction) -> None:
        old, new = self._bases(old, new, item, direction)
        pair = Pair(old.node, new.node)
        report = self.comparison.report
        if old.nullable != new.nullable:
            rule = "became-nullable" if new.nullable else "became-not-nullable"
            report(f"{direction}-{rule}", item, pair)
        if old.types != new.types and self._types(old, new, item, direction):
            self.annotations(old, new, item, direction)
            return
        self._properties(old, new, item, direction)
        self._required(old, new, item, direction)
        self.options.compare(old, new, item, direction)
        self._keywords(old, new, item, direction)
        if sorted(old.clashes) != sorted(new.clashes):
            values = [sorted(old.clashes), sorted(new.clashes)]
            how = "contradicts itself otherwise"
            report("other-changed", f"{item} allOf", pair, values=values, how=how)

    def _bases(
        self, old: Shape, new: Shape, item: str, direction: Direction
    ) -> tuple[Shape, Shape]:
        """Settle the bases that both have; those of one only are read as if they stood in place."""
        matches = match(old.bases, new.bases)
        for base, other in matches.both:
            self.components(Pair(base, other), direction)
        pair = Pair(old.node, new.node)
        for base in matches.old:
            name = name_of(base) or ""
            self.comparison.report("schema-base-removed", f"{item}: {name}", pair, old=name)
        for base in matches.new:
            name = name_of(base) or ""
            self.comparison.report("schema-base-added", f"{item}: {name}", pair, new=name)
        for base in (*matches.old, *matches.new):
            self.comparison.visit(base)
        return (
            with_bases(old, matches.old) if matches.old else old,
            with_bases(new, matches.new) if matches.new else new,
        )

    def _types(self, old: Shape, new: Shape, item: str, direction: Direction) -> bool:
        """Report a change of type; returns whether nothing else need be compared."""
        wider, narrower = _covers(new.types, old.types), _covers(old.types, new.types)
        rule = "type-widened" if wider else "type-narrowed" if narrower else "type-changed"
        facts = {"old": _typed(old.types), "new": _typed(new.types)}
        pair = Pair(old.node, new.node)
        self.comparison.report(f"{direction}-{rule}", item, pair, **facts)
        return rule == "type-changed"

    def _properties(self, old: Shape, new: Shape, item: str, direction: Direction) -> None:
        stem = f"{direction}-property"
        for name in dict.fromkeys([*old.properties, *new.properties]):
            before = old.properties.get(name) or inherited(old, name)
            after = new.properties.get(name) or inherited(new, name)
            where = f"{item}.{name}"
            if before is not None and after is not None:
                self.compare(Pair(before, after), where, direction)
            elif after is not None:
                pair = Pair(old.node.absent(), after)
                needed = direction == "request" and _requires(new, name)
                self.features.added(stem, where, pair, gate_at(after), needed)
            elif before is not None:
                pair = Pair(before, new.node.absent())
                self.features.removed(stem, where, pair, gate_at(before))

    def _required(self, old: Shape, new: Shape, item: str, direction: Direction) -> None:
        for name in dict.fromkeys([*old.required, *new.required]):
            if _requires(old, name) == _requires(new, name) or _comes_or_goes(old, new, name):
                continue
            became = "required" if _requires(new, name) else "optional"
            pair = Pair(
                old.required.get(name, old.node.absent()), new.required.get(name, new.node.absent())
            )
            rule = f"{direction}-property-became-{became}"
            self.comparison.report(rule, f"{item}.{name}", pair)

    def annotations(self, old: Shape, new: Shape, item: str, direction: Direction) -> None:
        """Compare what two schemas say of the place where they stand."""
        for key in dict.fromkeys([*old.keywords, *new.keywords]):
            if key in ANNOTATIONS:
                self._keyword(key, old, new, item, direction)

    def _keywords(self, old: Shape, new: Shape, item: str, direction: Direction) -> None:
        done = compare_enums(
            self.comparison, self.features, old, new, item, direction, self.holders
        )
        for key in dict.fromkeys([*old.keywords, *new.keywords]):
            if key not in done:
                self._keyword(key, old, new, item, direction)

    def _keyword(self, key: str, old: Shape, new: Shape, item: str, direction: Direction) -> None:
        pair = Pair(
            old.keywords.get(key) or old.node.absent(), new.keywords.get(key) or new.node.absent()
        )
        look = KEYWORDS.get(key)
        if look is not None and look(self.comparison, pair, item, direction) is not False:
            return
        if key == "x-feature":
            self.features.compare(pair, item, self.holders)
        elif key == "additionalProperties":
            self._extras(pair, item, direction)
        elif key in _BELOW:
            self.compare(pair, f"{item}{_BELOW[key]}", direction)
        elif key == "discriminator":
            self.options.discriminators(old, new, item, direction)
        elif key == "deprecated" and pair.both(bool):
            self.comparison.deprecated(pair, item)
        elif key in TEXTS:
            self.comparison.text(pair, item, key)
        else:
            self.comparison.leftover(pair, f"{item} {key}")

    def _extras(self, pair: Pair, item: str, direction: Direction) -> None:
        old, new = (node.value is False for node in (pair.old, pair.new))
        if old != new:
            rule = "extras-forbidden" if new else "extras-allowed"
            self.comparison.report(f"{direction}-{rule}", item, pair)
        elif not old:
            self.compare(pair, f"{item}{{}}", direction)


_BELOW = {"items": "[]", "propertyNames": "{key}"}


def _requires(shape: Shape, name: str) -> bool:
    return name in shape.required or inherits_required(shape, name)


def _comes_or_goes(old: Shape, new: Shape, name: str) -> bool:
    """Whether a property is in one of them only, which is reported as such."""
    before = name in old.properties or inherited(old, name) is not None
    after = name in new.properties or inherited(new, name) is not None
    return before != after


def _covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Whether all values of some types are of others; no type is any type."""
    if not wide:
        return True
    return bool(narrow) and all(
        name in wide or (name == "integer" and "number" in wide) for name in narrow
    )


def _typed(types: frozenset[str]) -> str:
    return " or ".join(sorted(types)) or "anything"
