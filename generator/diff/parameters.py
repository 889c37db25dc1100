"""Parameters of an operation, those of its path included."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.diff import rules
from generator.diff.comparison import Comparison, Fields
from generator.diff.matching import union
from generator.diff.pair import Pair, canonical
from generator.diff.schemas import Schemas
from generator.spec.document import Node

_Key = tuple[str, str]

_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


@dataclass(frozen=True, slots=True)
class StatedParameters:
    """The parameters that an operation and its path state.

    Attributes:
        lists: the list of the operation and that of the path.
        aliases: other names for path parameters, where the two specs call them differently.
    """

    lists: tuple[Node, Node]
    aliases: Mapping[str, str]


@dataclass(slots=True)
class _Effective:
    """The parameters of an operation by place and name, and those that it overrides."""

    by_key: dict[_Key, Node] = field(default_factory=dict)
    overridden: list[Any] = field(default_factory=list)


class Parameters:
    """Compares parameters, matched by place and name; path parameters by their position."""

    def __init__(self, comparison: Comparison, schemas: Schemas) -> None:
        self.comparison = comparison
        self.schemas = schemas

    def compare(self, pair: Pair, old: StatedParameters, new: StatedParameters) -> None:
        """Compare the parameters of two operations, which are the pair."""
        before, after = self._read(old), self._read(new)
        if before is None or after is None:
            for one, other in zip(old.lists, new.lists, strict=True):
                self.comparison.leftover(pair.below(one, other, f"{pair.item} parameters"))
            return
        values = [before.overridden, after.overridden]
        if canonical(values[0]) != canonical(values[1]):
            where = pair.below(old.lists[1], new.lists[1], f"{pair.item} parameters")
            self.comparison.report("other-changed", where, values=values, how="changed")
        self._all(pair.below(old.lists[0], new.lists[0]), before.by_key, after.by_key)

    def _all(self, lists: Pair, old: dict[_Key, Node], new: dict[_Key, Node]) -> None:
        keys = union(old, new)
        names = Counter(name for _, name in keys)
        for place, name in keys:
            shown = name if names[name] == 1 else f"{place} {name}"
            key = place, name
            pair = lists.below(old.get(key), new.get(key), f"{lists.item} {shown}")
            required = pair.new.child("required").value is True
            if not self.comparison.gated_came_or_went(pair, rules.PARAMETER, required=required):
                self._both(pair)

    def _both(self, pair: Pair) -> None:
        self.comparison.required(pair, "parameter-became-required", "parameter-became-optional")
        styles = [style_of(node) for node in pair.nodes]
        if styles[0] != styles[1]:
            self.comparison.report("parameter-style-changed", pair, values=styles)
        fields: Fields = {"schema": (object, self._schema)}
        # A header is the same in any case; a path parameter's name is compared with the path's.
        done = ("name", "in", "required", "style", "explode")
        self.comparison.fields(pair, fields, done)

    def _schema(self, pair: Pair) -> None:
        self.schemas.compare(pair.travelling("request"))

    def _read(self, stated: StatedParameters) -> _Effective | None:
        """Return the parameters of an operation; None where a list is not as it should be."""
        effective = _Effective()
        for parameters in stated.lists:
            if not parameters.missing and not isinstance(parameters.value, list):
                return None
            here: dict[_Key, Node] = {}
            for given in parameters.elements():
                node = given.resolved()
                key = _key(node, stated.aliases)
                if key is None or key in here:
                    return None
                self.comparison.visit(node)
                here[key] = node
            overridden = sorted(key for key in here if key in effective.by_key)
            effective.overridden += [here[key].value for key in overridden]
            effective.by_key = {**here, **effective.by_key}
        return effective


def style_of(node: Node) -> list[str]:
    """Return style and explode of a parameter or a header, with their defaults."""
    place = node.child("in").value
    style = node.value.get("style", _STYLES.get(place if isinstance(place, str) else "header"))
    return [canonical(style), canonical(node.value.get("explode", style == "form"))]


def _key(node: Node, aliases: Mapping[str, str]) -> _Key | None:
    place, name = node.child("in").value, node.child("name").value
    if not isinstance(place, str) or not isinstance(name, str) or "$ref" in node.value:
        return None
    if place == "path":
        return place, aliases.get(name, name)
    return place, name.lower() if place == "header" else name
