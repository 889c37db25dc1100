"""Pairs: the same part of two specs, side by side."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.diff.matching import Matches, match, union
from generator.diff.rules import Direction
from generator.spec.document import Node
from generator.spec.gates import Gates, combine
from generator.spec.pointer import Key


@dataclass(frozen=True, slots=True)
class Pair:
    """The same part of the old and of the new spec.

    Attributes:
        old: the part of the old spec; missing where only the new one has it.
        new: the part of the new spec; missing where only the old one has it.
        item: the name of the part in outputs.
        gates: the gates of its holders, the strictest of both specs.
        direction: the direction in which the values of a schema travel.
    """

    old: Node
    new: Node
    item: str = ""
    gates: Gates = ()
    direction: Direction = "any"

    @property
    def nodes(self) -> tuple[Node, Node]:
        """The part of either spec."""
        return self.old, self.new

    @property
    def present(self) -> Node:
        """The part of the new spec, else that of the old one."""
        return self.old if self.new.missing else self.new

    @property
    def one_sided(self) -> bool:
        """Whether a spec lacks the part."""
        return self.old.missing or self.new.missing

    @property
    def same(self) -> bool:
        """Whether both specs have the same data, or none."""
        if self.old.missing or self.new.missing:
            return self.old.missing and self.new.missing
        return canonical(self.old.value) == canonical(self.new.value)

    @property
    def values(self) -> list[Any]:
        """The data of either spec, in a list; None where there is none."""
        return [None if node.missing else [node.value] for node in self.nodes]

    def both(self, kind: type) -> bool:
        """Tell whether each part is missing or of a type, where a bool is no number."""
        return all(n.missing or kind is object or type(n.value) is kind for n in self.nodes)

    def names(self) -> list[str]:
        """Return the keys of either object."""
        return union(*(node.value if isinstance(node.value, dict) else () for node in self.nodes))

    def child(self, key: Key) -> Pair:
        """Return the parts below a key, under the same name."""
        return self.below(self.old.child(key), self.new.child(key))

    def named(self, item: str) -> Pair:
        """Return the same parts under another name."""
        return replace(self, item=item)

    def below(self, old: Node | None, new: Node | None, item: str = "") -> Pair:
        """Return parts that these ones hold; None for one that a spec lacks.

        A part that is missing has the place of its holder.
        """
        return Pair(
            self.old.absent() if old is None else old,
            self.new.absent() if new is None else new,
            item or self.item,
            self.gates,
            self.direction,
        )

    def holding(self, *gates: Gates) -> Pair:
        """Return the same parts as holders of others, with gates that they have themselves."""
        return replace(self, gates=combine(self.gates, *gates))

    def travelling(self, direction: Direction) -> Pair:
        """Return the same parts as schemas whose values travel in a direction."""
        return replace(self, direction=direction)

    def matched(
        self,
        parts: Callable[[Node], Iterable[Node]],
        *keys: Callable[[Node], Hashable | None],
    ) -> Iterator[Pair]:
        """Yield the parts that these ones hold, matched by keys.

        Args:
            parts: a function from a holder to its parts.
            keys: functions from such a part to its key, as for `match`.
        """
        return self.each(match(parts(self.old), parts(self.new), *keys))

    def each(self, matches: Matches[Node]) -> Iterator[Pair]:
        """Yield matched parts that these ones hold, and those of only one spec."""
        yield from (self.below(old, new) for old, new in matches.both)
        yield from (self.below(old, None) for old in matches.old)
        yield from (self.below(None, new) for new in matches.new)


def values(node: Node) -> list[Node]:
    """Return the values of an object; none of any other value."""
    return [value for _, value in node.items()]


def canonical(value: Any) -> str:
    """Return a text that is the same for the same JSON, whatever the order of keys.

    Numbers count by their value: 1.0 is 1.
    """
    return json.dumps(_number(value), sort_keys=True, ensure_ascii=False, default=repr)


def _number(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {str(key): _number(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_number(item) for item in value]
    return value
