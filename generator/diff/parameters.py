"""Parameters of an operation, those of its path included."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
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


class Parameters:
    """Compares parameters, matched by place and name; path parameters by their position."""

    def __init__(self, comparison: Comparison, schemas: Schemas) -> None:
        self.comparison = comparison
        self.schemas = schemas

    def compare(self, pair: Pair, old: StatedParameters, new: StatedParameters) -> None:
        """Compare the parameters of two operations, which are the pair."""
        before, after = _by_key(old), _by_key(new)
        if before is None or after is None:
            for one, other in zip(old.lists, new.lists, strict=True):
                self.comparison.leftover(pair.below(one, other, f"{pair.item} parameters"))
            return
        self.comparison.visit(*(node for nodes in (*before, *after) for node in nodes.values()))
        of_path = pair.below(old.lists[1], new.lists[1], f"{pair.item} parameters")
        overridden = [_overridden(*before), _overridden(*after)]
        if canonical(overridden[0]) != canonical(overridden[1]):
            self.comparison.report("other-changed", of_path, values=overridden, how="changed")
        lists = pair.below(old.lists[0], new.lists[0])
        self._effective(lists, {**before[1], **before[0]}, {**after[1], **after[0]})

    def _effective(self, lists: Pair, old: dict[_Key, Node], new: dict[_Key, Node]) -> None:
        keys = union(old, new)
        names = Counter(name for _, name in keys)
        for key in keys:
            place, name = key
            shown = name if names[name] == 1 else f"{place} {name}"
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
        self.comparison.fields(pair, fields, ("name", "in", "required", "style", "explode"))

    def _schema(self, pair: Pair) -> None:
        self.schemas.compare(pair.travelling("request"))


def style_of(node: Node) -> list[str]:
    """Return style and explode of a parameter or a header, with their defaults."""
    place = node.child("in").value
    style = node.value.get("style", _STYLES.get(place if isinstance(place, str) else "header"))
    return [canonical(style), canonical(node.value.get("explode", style == "form"))]


def _by_key(stated: StatedParameters) -> list[dict[_Key, Node]] | None:
    """Return both lists by place and name; None where one is not as it should be."""
    lists: list[dict[_Key, Node]] = []
    for parameters in stated.lists:
        nodes = [entry.resolved() for entry in parameters.elements()]
        keys = [_key(node, stated.aliases) for node in nodes]
        is_list = parameters.missing or isinstance(parameters.value, list)
        if not is_list or None in keys or len(set(keys)) < len(keys):
            return None
        lists.append({key: node for key, node in zip(keys, nodes, strict=True) if key})
    return lists


def _overridden(of_operation: dict[_Key, Node], of_path: dict[_Key, Node]) -> list[Any]:
    """Return the parameters of a path that its operation states, too."""
    return [of_path[key].value for key in sorted(of_path) if key in of_operation]


def _key(node: Node, aliases: Mapping[str, str]) -> _Key | None:
    place, name = node.child("in").value, node.child("name").value
    if not isinstance(place, str) or not isinstance(name, str) or "$ref" in node.value:
        return None
    if place == "path":
        return place, aliases.get(name, name)
    return place, name.lower() if place == "header" else name
