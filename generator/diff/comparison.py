"""Comparisons of two specs: the changes so far, what they reach, and what is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from generator.diff.change import Change, Effect
from generator.diff.data import canonical, digest
from generator.diff.documents import ComparedSpec
from generator.diff.gates import Newest, newest_versions
from generator.diff.index import Index
from generator.diff.rules import RULES, Direction, Level, Profile
from generator.diff.settled import Component, settled_components, settled_paths
from generator.diff.stated_messages import lone_messages, message_name
from generator.diff.tag_names import RenamedTag, renamed_tags
from generator.spec.document import Document, Node
from generator.spec.gates import gate_statements

Nodes = tuple[Node, Node]
"""The same part of the old and of the new spec."""


class Waiting(NamedTuple):
    """Two component schemas that wait for their comparison, with the direction of their values."""

    nodes: Nodes
    direction: Direction
    as_text: bool


@dataclass(slots=True)
class _Finding:
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
        self.waiting: list[Waiting] = []
        self._findings: dict[Hashable, _Finding] = {}
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
        changes = [replace(f.change, effects=self._effects(f)) for f in self._findings.values()]
        counts = Counter(change.fingerprint for change in changes)
        return [c if counts[c.fingerprint] == 1 else _with_place(c) for c in changes]

    @property
    def facts(self) -> list[Change]:
        """The changes without what they reach, which takes time to find out."""
        return [finding.change for finding in self._findings.values()]

    def _effects(self, finding: _Finding) -> tuple[Effect, ...]:
        """Return the effects of a change, with the operations and messages of both specs."""
        effects = []
        for direction, level in finding.levels.items():
            if direction == "unused" and len(finding.levels) > 1:
                continue
            shown_as: Direction = "any" if direction == "unused" else direction
            parts = {(id(n.document), n.parts): n for at, n in finding.parts if at == direction}
            names = (
                name for node in parts.values() for name in self.of(node).reach.of(node, shown_as)
            )
            effects.append(Effect(shown_as, level, tuple(dict.fromkeys(names))))
        return tuple(sorted(effects, key=lambda effect: -effect.level))

    @property
    def _documents(self) -> list[Document]:
        return [d for spec in (self.old, self.new) for d in (spec.openapi, spec.asyncapi)]

    @cached_property
    def _indexes(self) -> dict[int, Index]:
        return {id(document): Index(document) for document in self._documents}

    def of(self, node: Node) -> Index:
        """Return the index of the document that a part belongs to."""
        return self._indexes[id(node.document)]

    @cached_property
    def _settled(self) -> dict[int, frozenset[Component]]:
        *old, openapi, asyncapi = self._documents
        kinds = zip(old, (openapi, asyncapi), strict=True)
        return {id(new): settled_components(old, new) for old, new in kinds}

    @cached_property
    def settled_paths(self) -> frozenset[str]:
        """The paths that both specs have alike, with all that they lead to."""
        old, new = self.old.openapi, self.new.openapi
        return settled_paths(old, new, self._settled[id(new)])

    def _is_settled(self, nodes: Nodes) -> bool:
        """Tell whether both specs have a component schema, and all that it leads to, alike."""
        old, new = (node.parts for node in nodes)
        is_schema = len(new) == 3 and new[:2] == ("components", "schemas")
        return is_schema and old == new and new[1:] in self._settled[id(nodes[1].document)]

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
        finding = self._findings.setdefault(key, _Finding(change))
        most = max(finding.levels.values(), default=level)
        is_plainer = RULES[finding.change.rule].variant_of and not rule.variant_of
        if level > most or (level == most and is_plainer):
            finding.change = change
        finding.levels[direction] = max(level, finding.levels.get(direction, level))
        finding.parts.extend((direction, part) for part in parts)

    def first_time(self, nodes: Nodes, *how: Hashable) -> bool:
        """Tell whether parts have not been compared before in some respect, and note it."""
        key = (*((id(node.document), node.parts) for node in nodes), *how)
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new

    def queue(self, waiting: Waiting) -> None:
        """Have two component schemas compared, once for each direction."""
        self.visit(*waiting.nodes)
        if not self._is_settled(waiting.nodes) and self.first_time(*waiting):
            self.waiting.append(waiting)

    def visit(self, *nodes: Node) -> None:
        """Note that the components of nodes have been compared."""
        self._visited.update((id(node.document), node.parts[:3]) for node in nodes)

    def visited(self, nodes: Nodes) -> bool:
        """Tell whether either of two components has been compared, or need not be."""
        return self._is_settled(nodes) or any(
            (id(node.document), node.parts[:3]) in self._visited for node in nodes
        )

    @cached_property
    def lone_messages(self) -> dict[Hashable, Node]:
        """The messages that only one spec has, by document and name."""
        several = lone_messages(self.old.asyncapi, self.new.asyncapi)
        return {(id(node.document), message_name(node)): node for node in several}

    @cached_property
    def renamed_tags(self) -> list[RenamedTag]:
        """The tags of operations that the new spec calls otherwise."""
        return renamed_tags(self.old.openapi, self.new.openapi)

    def is_lone(self, message: Node) -> bool:
        """Tell whether only one spec has a message: its coming or going is one fact."""
        name = None if message.missing else message_name(message)
        return (id(message.document), name) in self.lone_messages


def _with_place(change: Change) -> Change:
    where = [change.values, change.old.pointer, change.new.pointer, change.new.file]
    return replace(change, values=digest(canonical(where)))
