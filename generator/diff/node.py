"""Parts of two documents, side by side, that know where they stand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.diff.documents import Document, Part
from generator.document import unescaped

MISSING: Any = type("Missing", (), {"__repr__": lambda self: "MISSING"})()
_MAX_HOPS = 20


@dataclass(frozen=True, slots=True)
class Node:
    """A value and its place; one that is missing has the place of what would hold it."""

    document: Document
    parts: tuple[Part, ...]
    value: Any

    @property
    def missing(self) -> bool:
        """Whether there is nothing."""
        return self.value is MISSING

    def child(self, key: Part) -> Node:
        """The part below a key or an index."""
        value = self.value
        if isinstance(value, dict) and key in value:
            return Node(self.document, (*self.parts, key), value[key])
        if isinstance(value, list) and isinstance(key, int) and key < len(value):
            return Node(self.document, (*self.parts, key), value[key])
        return Node(self.document, self.parts, MISSING)

    def absent(self) -> Node:
        """Nothing, at this place."""
        return Node(self.document, self.parts, MISSING)

    def target(self) -> Node | None:
        """What the `$ref` of this object means; None where there is none or it leads nowhere."""
        ref = self.value.get("$ref") if isinstance(self.value, dict) else None
        if not isinstance(ref, str) or not ref.startswith("#/"):
            return None
        node = Node(self.document, (), self.document.data)
        for part in ref[2:].split("/"):
            key = unescaped(part)
            node = node.child(int(key) if isinstance(node.value, list) and key.isdigit() else key)
            if node.missing:
                return None
        return node

    def resolved(self) -> Node:
        """This object with its references followed; siblings of a reference win.

        What leads nowhere, or in a circle, stays as it is.
        """
        node, siblings = self, dict[str, Any]()
        for _ in range(_MAX_HOPS):
            target = node.target()
            if target is None or not isinstance(target.value, dict):
                break
            siblings = {**{k: v for k, v in node.value.items() if k != "$ref"}, **siblings}
            node = target
        else:
            return self
        return node if not siblings else Node(node.document, node.parts, {**node.value, **siblings})


@dataclass(frozen=True, slots=True)
class Pair:
    """The same part of the old and of the new spec."""

    old: Node
    new: Node

    def child(self, key: Part) -> Pair:
        """What both have below a key."""
        return Pair(self.old.child(key), self.new.child(key))

    def both(self, kind: type) -> bool:
        """Whether each is missing or of a kind (where a bool is no number); all are objects."""
        nodes = (self.old, self.new)
        return all(n.missing or kind is object or type(n.value) is kind for n in nodes)

    def names(self) -> Iterator[str]:
        """The keys of either, those of the old first."""
        old = self.old.value if isinstance(self.old.value, dict) else {}
        new = self.new.value if isinstance(self.new.value, dict) else {}
        yield from dict.fromkeys([*old, *new])

    @property
    def same(self) -> bool:
        """Whether both hold the same data."""
        return self.old.missing == self.new.missing and canonical(self.old.value) == canonical(
            self.new.value
        )


def canonical(value: Any) -> str:
    """A text that is the same for the same JSON: order of keys and spelling of numbers aside."""
    return json.dumps(_number(value), sort_keys=True, ensure_ascii=False, default=repr)


def _number(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {str(key): _number(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_number(item) for item in value]
    return value
