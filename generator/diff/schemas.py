"""Schemas: what they allow, in the direction in which their values travel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.diff import rules
from generator.diff.choices import Choices
from generator.diff.comparison import ANNOTATIONS, Comparison
from generator.diff.enums import ENUM_KEYWORDS, compare_enums
from generator.diff.identity import match_schemas
from generator.diff.keywords import KEYWORDS
from generator.diff.matching import union
from generator.diff.pair import Pair
from generator.diff.shape import Shape, expanded, shape_of, with_bases
from generator.spec.schema import component_name

_BELOW = {"items": "[]", "propertyNames": "{key}"}


class Schemas:
    """Compares pairs of schemas; a pair of components once for each direction."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.choices = Choices(comparison, self._compare, self.components)
        self._waiting: list[Pair] = []
        self._busy = False

    def compare(self, pair: Pair) -> None:
        """Compare two schemas at a place where they are used.

        Raises:
            SpecError: they are nested too deep.
        """
        self._guarded(self._compare, pair)

    def _compare(self, pair: Pair) -> None:
        old, new = shape_of(pair.old), shape_of(pair.new)
        if old is None or new is None:
            self.comparison.leftover(pair)
        elif self.choices.one_is_wrapped(pair.holding(old.gates, new.gates), old, new):
            self._annotations(pair, old, new)
        elif old.ref is not None and new.ref is not None:
            self.components(pair.below(old.ref, new.ref))
            self._contents(pair, old, new)
        elif old.ref is not None or new.ref is not None:
            self._inline_and_named(pair, old, new)
        else:
            self._contents(pair, old, new)

    def components(self, pair: Pair) -> None:
        """Compare two components; that settles all that refers to them."""
        self.comparison.visit(*pair.nodes)
        if self.comparison.first_time(pair, pair.direction):
            self._waiting.append(pair)
            if not self._busy:
                self._compare_waiting()

    def _compare_waiting(self) -> None:
        """Compare what waits, one after the other: chains of types can be long."""
        self._busy = True
        while self._waiting:
            self._guarded(self._component, self._waiting.pop())
        self._busy = False

    def _guarded(self, compare: Callable[[Pair], None], pair: Pair) -> None:
        try:
            compare(pair)
        except RecursionError as error:
            expected = "fewer base types above each other"
            raise pair.new.error("the schema is nested too deep", expected) from error

    def _component(self, pair: Pair) -> None:
        names = [component_name(node) or node.pointer for node in pair.nodes]
        pair = replace(pair, item=min(names), gates=self.comparison.users(pair))
        if names[0] != names[1]:
            self.comparison.report("schema-renamed", pair, old=names[0], new=names[1])
        self._compare(pair)

    def _inline_and_named(self, pair: Pair, old: Shape, new: Shape) -> None:
        where = pair.below(old.ref or old.node, new.ref or new.node)
        if not self.comparison.first_time(where, pair.direction, pair.item):
            return
        self.comparison.visit(*old.above, *new.above)
        self.comparison.report("schema-unnamed" if old.ref else "schema-named", where)
        self._contents(pair, expanded(old), expanded(new))

    def _contents(self, pair: Pair, old: Shape, new: Shape) -> None:
        old, new = self._bases(pair, old, new)
        report = self.comparison.report
        if old.nullable != new.nullable:
            report(rules.BECAME_NULLABLE if new.nullable else rules.BECAME_NOT_NULLABLE, pair)
        if old.types != new.types and self._types(pair, old, new):
            self._annotations(pair, old, new)
            return
        self._features(pair, old, new)
        inner = pair.holding(old.gates, new.gates)
        self._properties(inner, old, new)
        self._required(pair, old, new)
        self.choices.compare(inner, old, new)
        self._keywords(inner, old, new)
        if sorted(old.clashes) != sorted(new.clashes):
            values, how = [sorted(old.clashes), sorted(new.clashes)], "has other contradictions"
            report("other-changed", pair.named(f"{pair.item} allOf"), values=values, how=how)

    def _bases(self, pair: Pair, old: Shape, new: Shape) -> tuple[Shape, Shape]:
        """Compare the bases that both have; merge those of one only into it."""
        matches = match_schemas(old.bases, new.bases)
        for base in pair.each(matches):
            name = component_name(base.present) or ""
            where = pair.named(f"{pair.item}: {name}")
            if not base.one_sided:
                self.components(base)
            elif base.old.missing:
                self.comparison.report("schema-base-added", where, new=name)
            else:
                self.comparison.report("schema-base-removed", where, old=name)
        self.comparison.visit(*matches.old, *matches.new)
        return (
            with_bases(old, matches.old) if matches.old else old,
            with_bases(new, matches.new) if matches.new else new,
        )

    def _types(self, pair: Pair, old: Shape, new: Shape) -> bool:
        """Report a change of type; tell whether nothing else need be compared."""
        wider, narrower = _covers(new.types, old.types), _covers(old.types, new.types)
        rule = (
            rules.TYPE_WIDENED if wider else rules.TYPE_NARROWED if narrower else rules.TYPE_CHANGED
        )
        names = [" or ".join(sorted(shape.types)) or "anything" for shape in (old, new)]
        self.comparison.report(rule, pair, old=names[0], new=names[1])
        return not wider and not narrower

    def _properties(self, pair: Pair, old: Shape, new: Shape) -> None:
        for name in union(old.properties, new.properties):
            child = pair.below(old.property(name), new.property(name), f"{pair.item}.{name}")
            required = pair.direction == "request" and new.requires(name)
            lifecycle = rules.PROPERTY.of(pair.direction)
            if not self.comparison.gated_came_or_went(child, lifecycle, required=required):
                self._compare(child)

    def _required(self, pair: Pair, old: Shape, new: Shape) -> None:
        for name in union(old.required, new.required):
            comes_or_goes = (old.property(name) is None) != (new.property(name) is None)
            if old.requires(name) == new.requires(name) or comes_or_goes:
                continue
            became = (
                rules.PROPERTY_BECAME_REQUIRED
                if new.requires(name)
                else rules.PROPERTY_BECAME_OPTIONAL
            )
            child = pair.below(old.required.get(name), new.required.get(name))
            self.comparison.report(became, child.named(f"{pair.item}.{name}"))

    def _annotations(self, pair: Pair, old: Shape, new: Shape) -> None:
        """Compare what two schemas state about the place where they stand."""
        self._features(pair, old, new)
        for key in union(old.keywords, new.keywords):
            if key in ANNOTATIONS:
                self._keyword(pair, key, old, new)

    def _features(self, pair: Pair, old: Shape, new: Shape) -> None:
        if old.features or new.features:
            bases = old.base_gates, new.base_gates
            self.comparison.features(pair, old.features, new.features, bases)

    def _keywords(self, pair: Pair, old: Shape, new: Shape) -> None:
        done = ENUM_KEYWORDS if compare_enums(self.comparison, pair, old, new) else ()
        for key in union(old.keywords, new.keywords):
            if key not in done:
                self._keyword(pair, key, old, new)

    def _keyword(self, pair: Pair, key: str, old: Shape, new: Shape) -> None:
        child = pair.below(old.keyword(key), new.keyword(key))
        compare = KEYWORDS.get(key)
        if compare is not None and compare(self.comparison, child) is not False:
            return
        if key == "additionalProperties":
            self._extras(child)
        elif key in _BELOW:
            self._compare(child.named(f"{pair.item}{_BELOW[key]}"))
        elif key == "discriminator":
            self.choices.discriminators(child, old, new)
        else:
            self.comparison.field(child, key)

    def _extras(self, pair: Pair) -> None:
        old, new = (node.value is False for node in pair.nodes)
        if old != new:
            self.comparison.report(rules.EXTRAS_FORBIDDEN if new else rules.EXTRAS_ALLOWED, pair)
        elif not old:
            self._compare(pair.named(f"{pair.item}{{}}"))


def _covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Tell whether all values of some types are of others; no type is any type."""
    if not wide:
        return True
    return bool(narrow) and all(
        name in wide or (name == "integer" and "number" in wide) for name in narrow
    )
