"""Pairs: the same part of two specs, side by side, within one comparison."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.diff.change import Change, Place
from generator.diff.comparison import Comparison, Nodes, Waiting
from generator.diff.data import canonical, digest, shown
from generator.diff.documents import ComparedSpec
from generator.diff.matching import Matches, key_of, match
from generator.diff.rules import Direction
from generator.spec.document import Node
from generator.spec.gates import Gates, combine
from generator.spec.other_files import file_of
from generator.spec.pointer import Key
from generator.spec.sources import source_names


@dataclass(frozen=True, slots=True)
class Pair:
    """The same part of the old and of the new spec.

    Attributes:
        comparison: the comparison of the specs.
        old: the part of the old spec; missing where only the new one has it.
        new: the part of the new spec; missing where only the old one has it.
        item: the name of the part in outputs.
        gates: the gates of its holders, the strictest of both specs.
        direction: the direction in which the values of a schema travel.
        users: the parts that count for what is affected, where it is not all that uses the two:
            what a place that now refers to another type has gained or lost.
        as_text: whether values without parts are written as texts, as in an address.
    """

    comparison: Comparison
    old: Node
    new: Node
    item: str
    gates: Gates = ()
    direction: Direction = "any"
    users: tuple[Node, ...] = ()
    as_text: bool = False

    @property
    def nodes(self) -> Nodes:
        """The part of either spec."""
        return self.old, self.new

    @property
    def present(self) -> Node:
        """The part of the new spec, else that of the old one."""
        return self.old if self.new.missing else self.new

    @property
    def _stated(self) -> list[Node]:
        return [node for node in self.nodes if not node.missing]

    @property
    def one_sided(self) -> bool:
        """Whether a spec lacks the part."""
        return self.old.missing or self.new.missing

    @property
    def is_sent(self) -> bool:
        """Whether it is a schema whose values callers send."""
        return self.direction == "request"

    @property
    def same(self) -> bool:
        """Whether both specs have the same data, or none."""
        old, new = map(canonical, self.values)
        return old == new

    @property
    def values(self) -> list[Any]:
        """The data of either spec, in a list; None where there is none."""
        return [None if node.missing else [node.value] for node in self.nodes]

    @property
    def how(self) -> str:
        """The way in which the parts differ: added, removed or changed."""
        return "added" if self.old.missing else "removed" if self.new.missing else "changed"

    @property
    def uses(self) -> list[bool]:
        """Whether each document uses the component, be it one that it lacks."""
        return [self.present.parts in self.comparison.of(node).users for node in self.nodes]

    @property
    def gates_of_users(self) -> Gates:
        """The gates that all users of the components have, the strictest of both specs."""
        several = (self.comparison.of(node).users.get(node.parts[:3], ()) for node in self.nodes)
        return combine(*several)

    def first_time(self, *how: Hashable) -> bool:
        """Tell whether the parts have not been compared before in some respect, and note it."""
        return self.comparison.first_time(self.nodes, *how)

    def queue(self) -> None:
        """Have two component schemas compared, once for each direction."""
        self.comparison.queue(Waiting(self.nodes, self.direction, self.as_text))

    def both(self, kind: type) -> bool:
        """Tell whether each part is missing or of a type, where a bool is no number."""
        return all(n.missing or kind is object or type(n.value) is kind for n in self.nodes)

    def common(self, name_of: Callable[[Node], str | None]) -> str | None:
        """Return the name that all specs that have the part give it; None where they differ."""
        names = {name_of(node) for node in self._stated}
        return names.pop() if len(names) == 1 else None

    @property
    def keys(self) -> list[str]:
        """The keys below which the parts stand that there are, the old one first."""
        return [key_of(node) for node in self._stated]

    def report_renamed(self, rule: str) -> None:
        """Note that both parts are there under different keys, if they are."""
        if len(set(self.keys)) == 2:
            self.report(rule, old=self.keys[0], new=self.keys[1])

    def named(self, item: str) -> Pair:
        """Return the same parts under another name."""
        return self._with(self.old, self.new, item)

    def part(self, name: object) -> Pair:
        """Return the same parts, named as a part of what this one is called."""
        return self.named(f"{self.item} {name}")

    def with_holder_gates(self, *gates: Gates) -> Pair:
        """Return the same parts as holders of others, with gates that they have themselves."""
        return replace(self, gates=combine(self.gates, *gates)) if any(gates) else self

    def of_this_place(self) -> Pair:
        """Return the same parts, whose changes affect only what uses this place."""
        return self if self.users else replace(self, users=(*self._stated,))

    def written_as_text(self) -> Pair:
        """Return the same parts as schemas whose values are written as texts."""
        return replace(self, as_text=True)

    def travelling(self, direction: Direction) -> Pair:
        """Return the same parts as schemas whose values travel in a direction."""
        return replace(self, direction=direction)

    def below(self, old: Node | None, new: Node | None, item: str = "") -> Pair:
        """Return parts that these ones hold; None for one that a spec lacks.

        A part that is missing has the place of its holder.
        """
        return self._with(
            self.old.absent() if old is None else old,
            self.new.absent() if new is None else new,
            item or self.item,
        )

    def alone(self, part: Node, item: str) -> Pair:
        """Return a part that only one spec has."""
        is_old = part.document is self.old.document
        return self.below(part if is_old else None, None if is_old else part, item)

    def mapped(self, step: Callable[[Node], Node]) -> Pair:
        """Return the parts that a function leads to from these ones, under the same name."""
        return self._with(step(self.old), step(self.new), self.item)

    def _with(self, old: Node, new: Node, item: str) -> Pair:
        # Not by `replace`, which is slow: there are more pairs than anything else.
        state = self.gates, self.direction, self.users, self.as_text
        return Pair(self.comparison, old, new, item, *state)

    def child(self, key: Key) -> Pair:
        """Return the parts below a key, under the same name."""
        return self.mapped(lambda node: node.child(key))

    def children(self) -> Iterator[tuple[str, Pair]]:
        """Yield the keys of either object, and the parts below each."""
        keys = (key for node in self.nodes for key, _ in node.items())
        yield from ((key, self.child(key)) for key in dict.fromkeys(keys))

    def resolved(self) -> Pair:
        """Follow the references of both parts."""
        resolved = self.mapped(Node.resolved)
        self.comparison.visit(*resolved.nodes)
        return resolved

    def matched(
        self,
        parts: Callable[[Node], Iterable[Node]],
        *keys: Callable[[Node], Hashable | None],
    ) -> Iterator[Pair]:
        """Yield the parts that these ones hold, matched by keys as `match` does.

        What has no key, as a tag without a name, is matched by all that it says.
        """

        def content(node: Node) -> str | None:
            has_key = any(key(node) is not None for key in keys)
            return None if has_key else canonical(node.value)

        return self.matched_pairs(match(parts(self.old), parts(self.new), *keys, content))

    def matched_pairs(self, matches: Matches[Node]) -> Iterator[Pair]:
        """Yield matched parts that these ones hold, and those of only one spec."""
        yield from (self.below(old, new) for old, new in matches.pairs())

    def report_sets(self, rule: str, lost: Iterable[str], gained: Iterable[str]) -> None:
        """Note names that were lost or gained, by the rules of one removed, added or changed."""
        old, new = ", ".join(lost) or None, ", ".join(gained) or None
        how = "changed" if old and new else "removed" if old else "added"
        if old or new:
            self.report(f"{rule}-{how}", old=old, new=new)

    def report_idle(self) -> None:
        """Note that the parts differ, if they do, and that this changes nothing."""
        if not self.same:
            self.report("keyword-without-effect", values=self.values, how=self.how)

    def report(
        self,
        rule: str,
        feature: str = "",
        values: Any = None,
        texts: tuple[str, str] = ("", ""),
        **facts: Any,
    ) -> None:
        """Note a change.

        Args:
            rule: its id.
            feature: the version that the part needs.
            values: what changed, where neither item nor facts have it.
            texts: the old and the new words, of a change of words.
            facts: what the sentence names; other values than texts are noted as JSON, None is not.
        """
        old, new = _place(self.old, self.comparison.old), _place(self.new, self.comparison.new)
        arguments = {
            name: value if isinstance(value, str) else shown(value)
            for name, value in facts.items()
            if value is not None
        }
        changed = "" if values is None else digest(canonical(values))
        change = Change(rule, self.item, old, new, arguments, feature, changed, (), *texts)
        parts = self.users or self._stated or self.nodes
        self.comparison.add(change, self.direction, parts)


def _place(node: Node, spec: ComparedSpec) -> Place:
    pages = next((spec.sources[n] for n in source_names(node) if n in spec.sources), [])
    source = pages[0] if pages else ""
    return Place(file_of(node), node.pointer, node.line or 1, source, not node.missing)
