"""Pairs: the same part of two specs, side by side, within one comparison."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from generator.diff.affected import Reach, message_directions
from generator.diff.change import Change, Effect, Place
from generator.diff.data import canonical, digest, shown
from generator.diff.documents import ComparedSpec
from generator.diff.gates import Newest, gates_of_users, newest_versions, types_by_tag
from generator.diff.matching import Matches, match
from generator.diff.rules import RULES, Direction, Level, Profile
from generator.diff.settled import Component, settled_components, settled_paths
from generator.diff.stated_messages import lone_messages, message_name, place_of_message
from generator.diff.tag_names import RenamedTag, renamed_tags
from generator.spec.document import Document, Node
from generator.spec.gates import Gates, combine, gate_statements
from generator.spec.other_files import file_of
from generator.spec.pointer import Key, KeyPath
from generator.spec.references import all_references
from generator.spec.sources import source_names


@dataclass(slots=True)
class _Found:
    """A change, the level in each direction in which it was found, and the parts that have it."""

    change: Change
    levels: dict[Direction, Level] = field(default_factory=dict)
    parts: list[tuple[Direction, Node]] = field(default_factory=list)


class Comparison:
    """A comparison of two specs: the changes so far, the parts that are done, and what waits."""

    def __init__(self, old: ComparedSpec, new: ComparedSpec, profile: Profile = "auto") -> None:
        self.old, self.new = old, new
        self._profile = profile
        self._begin()

    def _begin(self) -> None:
        self.waiting: list[Pair] = []
        self._found: dict[Hashable, _Found] = {}
        self._seen: set[Hashable] = set()
        self._visited: set[Hashable] = set()

    def fresh_copy(self) -> Comparison:
        """Return a comparison of the same specs in which nothing has been compared yet."""
        other = copy(self)
        other._begin()
        return other

    @property
    def changes(self) -> list[Change]:
        """The changes; those that share a fingerprint get their places in it.

        Accepting one of them is no consent to the others.
        """
        changes = [replace(f.change, effects=self._effects(f)) for f in self._found.values()]
        counts = Counter(change.fingerprint for change in changes)
        return [c if counts[c.fingerprint] == 1 else _with_places(c) for c in changes]

    @property
    def facts(self) -> list[Change]:
        """The changes without what they reach, which takes time to find out."""
        return [found.change for found in self._found.values()]

    def _effects(self, found: _Found) -> tuple[Effect, ...]:
        """Return the effects of a change, with the operations and messages of both specs."""
        effects = []
        for direction, level in found.levels.items():
            if direction == "unused" and len(found.levels) > 1:
                continue
            shown_as: Direction = "any" if direction == "unused" else direction
            parts = {(id(n.document), n.parts): n for at, n in found.parts if at == direction}
            names = (
                name
                for node in parts.values()
                for name in self._reach[id(node.document)].of(node, shown_as)
            )
            effects.append(Effect(shown_as, level, tuple(dict.fromkeys(names))))
        return tuple(sorted(effects, key=lambda effect: -effect.level))

    @property
    def _documents(self) -> list[Document]:
        return [d for spec in (self.old, self.new) for d in (spec.openapi, spec.asyncapi)]

    @cached_property
    def _types(self) -> dict[int, dict[str, Node]]:
        return {id(document): types_by_tag(document) for document in self._documents}

    @cached_property
    def _directions(self) -> dict[int, dict[KeyPath, set[Direction]]]:
        return {id(document): message_directions(document) for document in self._documents}

    @cached_property
    def _users(self) -> dict[int, dict[KeyPath, Gates]]:
        return {id(d): gates_of_users(d, self._types[id(d)]) for d in self._documents}

    @cached_property
    def _reach(self) -> dict[int, Reach]:
        return {
            id(d): Reach(d, self._types[id(d)], self._directions[id(d)]) for d in self._documents
        }

    @cached_property
    def _settled(self) -> dict[int, frozenset[Component]]:
        specs = self.old, self.new
        kinds = zip(*((spec.openapi, spec.asyncapi) for spec in specs), strict=True)
        return {id(new): settled_components(old, new) for old, new in kinds}

    @cached_property
    def settled_paths(self) -> frozenset[str]:
        """The paths that both specs have alike, with all that they lead to."""
        old, new = self.old.openapi, self.new.openapi
        return settled_paths(old, new, self._settled[id(new)])

    def _is_settled(self, pair: Pair) -> bool:
        """Tell whether both specs have a component schema, and all that it leads to, alike."""
        old, new = (node.parts for node in pair.nodes)
        is_schema = len(new) == 3 and new[:2] == ("components", "schemas")
        return is_schema and old == new and new[1:] in self._settled[id(pair.new.document)]

    @cached_property
    def is_plain(self) -> bool:
        """Whether a part without a version is nothing special, as neither spec has versions."""
        statements = (state for document in self._documents for state in gate_statements(document))
        return self._profile == "plain" or (self._profile == "auto" and not any(statements))

    @cached_property
    def newest(self) -> tuple[tuple[Newest, Newest], tuple[Newest, Newest]]:
        """The newest versions of features in both specs, as `newest_versions` returns them."""
        return newest_versions(self.old), newest_versions(self.new)

    def add(self, change: Change, direction: Direction, parts: Iterable[Node] = ()) -> None:
        """Add a change and the parts in which it was found.

        What is found again, in another direction or in the other kind of document, is one change.
        So it is by another variant of its rule, as a new property is required in requests only:
        the weightiest one tells it.
        """
        rule = RULES[change.rule]
        direction, level = rule.of(direction)
        facts = tuple(change.arguments.items()) if direction == "any" else ()
        where = change.old.pointer, change.new.pointer
        key = (rule.variant_of or rule.id, change.item, facts, change.values, where)
        found = self._found.setdefault(key, _Found(change))
        if level > max(found.levels.values(), default=level):
            found.change = change
        found.levels.setdefault(direction, level)
        found.parts.extend((direction, part) for part in parts)

    def first_time(self, pair: Pair, *how: str) -> bool:
        """Tell whether a pair has not been compared before in some respect, and note it."""
        key = (*((id(node.document), node.parts) for node in pair.nodes), *how)
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new

    def queue(self, pair: Pair) -> None:
        """Have two component schemas compared, once for each direction."""
        self.visit(*pair.nodes)
        if not self._is_settled(pair) and self.first_time(pair, pair.direction):
            self.waiting.append(pair)

    def visit(self, *nodes: Node) -> None:
        """Note that the components of nodes have been compared."""
        self._visited.update((id(node.document), node.parts[:3]) for node in nodes)

    def visited(self, pair: Pair) -> bool:
        """Tell whether either of two components has been compared, or need not be."""
        return self._is_settled(pair) or any(
            (id(node.document), node.parts[:3]) in self._visited for node in pair.nodes
        )

    def uses(self, pair: Pair) -> list[bool]:
        """Return whether each document uses a component, whether or not it has it."""
        return [pair.present.parts in self._users[id(node.document)] for node in pair.nodes]

    def reached(self, part: Node) -> list[str]:
        """Return the operations and messages of its document that a part reaches."""
        return self._reach[id(part.document)].of(part, "any")

    def users(self, pair: Pair) -> Gates:
        """Return the gates that all users of two components have, the strictest of both specs."""
        return combine(*(self._users[id(n.document)].get(n.parts[:3], ()) for n in pair.nodes))

    def message_directions(self, message: Node) -> set[Direction]:
        """Return the directions in which a message travels; one that nothing names is read."""
        if message.missing:
            return set()
        place = place_of_message(message.parts)
        return self._directions[id(message.document)].get(place, {"message"})

    @cached_property
    def lone_messages(self) -> dict[Hashable, Node]:
        """The messages that only one spec has, by document and name."""
        several = lone_messages(self.old.asyncapi, self.new.asyncapi)
        return {(id(node.document), message_name(node)): node for node in several}

    @cached_property
    def _references(self) -> dict[int, frozenset[str]]:
        return {id(d): frozenset(all_references(d.data)) for d in self._documents}

    def is_referred(self, part: Node) -> bool:
        """Tell whether a reference leads to a part, or to one in it."""
        refs = () if part.missing else self._references[id(part.document)]
        place = f"#{part.pointer}"
        return any(ref == place or ref.startswith(f"{place}/") for ref in refs)

    @cached_property
    def renamed_tags(self) -> list[RenamedTag]:
        """The tags of operations that the new spec calls otherwise."""
        return renamed_tags(self.old.openapi, self.new.openapi)

    def is_lone(self, message: Node) -> bool:
        """Tell whether only one spec has a message: its coming or going is one fact."""
        name = None if message.missing else message_name(message)
        return (id(message.document), name) in self.lone_messages

    def spec_of(self, node: Node) -> ComparedSpec:
        """Return the spec that a part belongs to."""
        is_old = node.document in (self.old.openapi, self.old.asyncapi)
        return self.old if is_old else self.new

    def type_of(self, node: Node, tag: str) -> Node | None:
        """Return the component, in the document of a node, whose values have a `__type`."""
        return self._types[id(node.document)].get(tag)


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
    """

    comparison: Comparison
    old: Node
    new: Node
    item: str
    gates: Gates = ()
    direction: Direction = "any"
    users: tuple[Node, ...] = ()

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

    def both(self, kind: type) -> bool:
        """Tell whether each part is missing or of a type, where a bool is no number."""
        return all(n.missing or kind is object or type(n.value) is kind for n in self.nodes)

    def common(self, name_of: Callable[[Node], str | None]) -> str | None:
        """Return the name that all specs that have the part give it; None where they differ."""
        names = {name_of(node) for node in self.nodes if not node.missing}
        return names.pop() if len(names) == 1 else None

    def named(self, item: str) -> Pair:
        """Return the same parts under another name."""
        # Not by `replace`, which takes five times as long: there are a hundred thousand pairs.
        return Pair(
            self.comparison, self.old, self.new, item, self.gates, self.direction, self.users
        )

    def part(self, name: object) -> Pair:
        """Return the same parts, named as a part of what this one is called."""
        return self.named(f"{self.item} {name}")

    def with_holder_gates(self, *gates: Gates) -> Pair:
        """Return the same parts as holders of others, with gates that they have themselves."""
        return replace(self, gates=combine(self.gates, *gates)) if any(gates) else self

    def of_this_place(self) -> Pair:
        """Return the same parts, whose changes affect only what uses this place."""
        present = tuple(node for node in self.nodes if not node.missing)
        return self if self.users else replace(self, users=present)

    def of_holders(self) -> Pair:
        """Return the same entries of channels, whose changes affect the channels."""
        places = ((node, node.parts[:2]) for node in self.nodes if not node.missing)
        return replace(self, users=tuple(node.document.top.at(*place) for node, place in places))

    def travelling(self, direction: Direction) -> Pair:
        """Return the same parts as schemas whose values travel in a direction."""
        return replace(self, direction=direction)

    def below(self, old: Node | None, new: Node | None, item: str = "") -> Pair:
        """Return parts that these ones hold; None for one that a spec lacks.

        A part that is missing has the place of its holder.
        """
        return Pair(
            self.comparison,
            self.old.absent() if old is None else old,
            self.new.absent() if new is None else new,
            item or self.item,
            self.gates,
            self.direction,
            self.users,
        )

    def mapped(self, step: Callable[[Node], Node]) -> Pair:
        """Return the parts that a function leads to from these ones, under the same name."""
        old, new = step(self.old), step(self.new)
        return Pair(self.comparison, old, new, self.item, self.gates, self.direction, self.users)

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
        """Yield the parts that these ones hold, matched by keys as `match` does."""
        return self.matched_pairs(match(parts(self.old), parts(self.new), *keys))

    def matched_pairs(self, matches: Matches[Node]) -> Iterator[Pair]:
        """Yield matched parts that these ones hold, and those of only one spec."""
        yield from (self.below(old, new) for old, new in matches.pairs())

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
            facts: what the sentence names; other values than texts are noted as JSON.
        """
        old, new = _place(self.old, self.comparison.old), _place(self.new, self.comparison.new)
        arguments = {name: shown(v) if not isinstance(v, str) else v for name, v in facts.items()}
        changed = "" if values is None else digest(canonical(values))
        change = Change(rule, self.item, old, new, arguments, feature, changed, (), *texts)
        present = self.users or [node for node in self.nodes if not node.missing]
        self.comparison.add(change, self.direction, present or self.nodes)


def _place(node: Node, spec: ComparedSpec) -> Place:
    pages = next((spec.sources[n] for n in source_names(node) if n in spec.sources), [])
    source = pages[0] if pages else ""
    return Place(file_of(node), node.pointer, node.line or 1, source, not node.missing)


def _with_places(change: Change) -> Change:
    where = [change.values, change.old.pointer, change.new.pointer, change.new.file]
    return replace(change, values=digest(canonical(where)))
