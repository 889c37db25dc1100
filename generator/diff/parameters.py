"""Compares the parameters of an operation, those of its path included."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.diff.comparison import Comparison, Fields
from generator.diff.features import Features, Holders, gate_at
from generator.diff.node import Node, Pair, canonical
from generator.diff.schemas import Schemas

Key = tuple[str, str]
Found = dict[Key, Node]

_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


@dataclass(frozen=True, slots=True)
class Stated:
    """The parameters that an operation states and those that its path does, in this order.

    `names` has what to call path parameters, where the names differ between the two specs.
    """

    lists: tuple[Node, Node]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Read:
    """Parameters by place and name, and those of the path that the operation overrides."""

    found: Found
    hidden: list[Any]


@dataclass(frozen=True, slots=True)
class Style:
    """How a parameter is written, defaults filled in."""

    style: str
    explode: str

    @classmethod
    def of(cls, node: Node) -> Style:
        """The style of a parameter or a header."""
        value = node.value
        style = value.get("style", _STYLES.get(str(value.get("in", "header"))))
        return cls(canonical(style), canonical(value.get("explode", style == "form")))


class Parameters:
    """Compares parameters, matched by place and name; path parameters by their position."""

    def __init__(self, comparison: Comparison, features: Features, schemas: Schemas) -> None:
        self.comparison = comparison
        self.features = features
        self.schemas = schemas

    def compare(self, old: Stated, new: Stated, item: str, holders: Holders) -> None:
        """Compare what two operations state."""
        before, after = (self._read(stated) for stated in (old, new))
        if before is None or after is None:
            for one, other in zip(old.lists, new.lists, strict=True):
                self.comparison.leftover(Pair(one, other), f"{item} parameters")
            return
        hidden = Pair(*(s.lists[1] for s in (old, new)))
        if canonical(before.hidden) != canonical(after.hidden):
            values = [before.hidden, after.hidden]
            self.comparison.report(
                "other-changed", f"{item} parameters", hidden, values=values, how="changed"
            )
        self._lists(before.found, after.found, Pair(old.lists[0], new.lists[0]), item, holders)

    def _lists(self, before: Found, after: Found, lists: Pair, item: str, holders: Holders) -> None:
        for key in dict.fromkeys([*before, *after]):
            one, other = before.get(key), after.get(key)
            alike = len({place for place, name in {**before, **after} if name == key[1]}) > 1
            name = f"{item} {key[0]} {key[1]}" if alike else f"{item} {key[1]}"
            if one is not None and other is not None:
                self._both(Pair(one, other), name, holders)
            elif other is not None:
                pair = Pair(lists.old.absent(), other)
                required = other.value.get("required") is True
                self.features.added("parameter", name, pair, gate_at(other), required)
            elif one is not None:
                pair = Pair(one, lists.new.absent())
                self.features.removed("parameter", name, pair, gate_at(one))

    def _both(self, pair: Pair, item: str, holders: Holders) -> None:
        if pair.child("required").both(bool):
            old, new = (node.value.get("required", False) for node in (pair.old, pair.new))
            if old != new:
                rule = "parameter-became-required" if new else "parameter-became-optional"
                self.comparison.report(rule, item, pair)
        styles = Style.of(pair.old), Style.of(pair.new)
        if styles[0] != styles[1]:
            values = [[style.style, style.explode] for style in styles]
            self.comparison.report("parameter-style-changed", item, pair, values=values)
        self.features.compare(pair.child("x-feature"), item, holders)
        looks: Fields = {
            "required": (bool, lambda *_: True),
            "schema": (object, lambda child, where: self.schemas.compare(child, where, "request")),
        }
        # A header is the same in any case; a path parameter's name is compared with the path's.
        self.comparison.fields(pair, item, looks, ("name", "in", "x-feature", "style", "explode"))

    def _read(self, stated: Stated) -> Read | None:
        """Parameters by place and name; None where a list is not as it should be."""
        read = Read({}, [])
        for node in stated.lists:
            if node.missing:
                continue
            if not isinstance(node.value, list):
                return None
            here: Found = {}
            for index in range(len(node.value)):
                parameter = node.child(index).resolved()
                key = _key(parameter, stated.names)
                if key is None or key in here:
                    return None
                self.comparison.visit(parameter)
                here[key] = parameter
            read.hidden.extend(here[key].value for key in sorted(here) if key in read.found)
            read.found.update({key: here[key] for key in here if key not in read.found})
        return read


def _key(node: Node, names: Mapping[str, str]) -> Key | None:
    value = node.value
    if not isinstance(value, dict) or "$ref" in value:
        return None
    place, name = value.get("in"), value.get("name")
    if not isinstance(place, str) or not isinstance(name, str):
        return None
    if place == "path":
        return place, names.get(name, name)
    return place, name.lower() if place == "header" else name
