"""Comparison: the changes found so far, and the reports that all parts have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import Any

from generator.diff.change import Change, Place, digest
from generator.diff.documents import Documents
from generator.diff.gates import (
    Newest,
    gates_of_users,
    is_malformed,
    judge,
    judge_added,
    judge_removed,
    newest_versions,
    stated_gates,
    text_of,
)
from generator.diff.pair import Pair, canonical
from generator.diff.rules import ByDirection, Lifecycle
from generator.diff.sources import source_names
from generator.spec.document import Document, Node
from generator.spec.gates import Gates, combine, read_gates
from generator.spec.pointer import KeyPath
from generator.spec.schema import type_tag

# Keywords for people only.
TEXTS = {"summary", "description", "title", "example", "examples", "externalDocs", "$comment"}
TEXTS |= {"x-unplaced"}
# Keywords of a schema about the place where it stands, not about its values.
ANNOTATIONS = TEXTS | {"x-feature", "x-required-when", "default", "deprecated"}
_LONGEST = 120

# A function that compares one part; False: the part is not as expected, and nothing was compared.
Compare = Callable[[Pair], bool | None]
Fields = Mapping[str, tuple[type, Compare]]


class Comparison:
    """Collects the changes between two specs; a rule says the same of a part once."""

    def __init__(self, old: Documents, new: Documents) -> None:
        self.old, self.new = old, new
        self._changes: dict[tuple[Any, ...], Change] = {}
        self._seen: set[tuple[Any, ...]] = set()
        self._visited: set[tuple[Any, ...]] = set()

    @property
    def changes(self) -> Iterable[Change]:
        """The changes, each with a fingerprint of its own."""
        return _with_own_fingerprints(self._changes.values())

    @property
    def _documents(self) -> list[Document]:
        return [d for spec in (self.old, self.new) for d in (spec.openapi, spec.asyncapi)]

    @cached_property
    def _users(self) -> dict[int, dict[KeyPath, Gates]]:
        return {id(d): gates_of_users(d, self._types[id(d)]) for d in self._documents}

    @cached_property
    def _types(self) -> dict[int, dict[str, Node]]:
        return {id(document): _types_by_tag(document) for document in self._documents}

    @cached_property
    def _newest(self) -> tuple[tuple[Newest, Newest], tuple[Newest, Newest]]:
        return newest_versions(self.old), newest_versions(self.new)

    def report(
        self,
        rule: str | ByDirection[str],
        pair: Pair,
        feature: str = "",
        values: Any = None,
        **facts: Any,
    ) -> None:
        """Note a change.

        Args:
            rule: its id; of a rule of schemas, the one of the pair's direction counts.
            pair: the parts that differ.
            feature: the version that the part needs.
            values: what changed, where neither item nor facts have it.
            facts: what the sentence names; other values than texts are noted as JSON.
        """
        id_ = rule if isinstance(rule, str) else rule.of(pair.direction)
        arguments = {name: v if isinstance(v, str) else shown(v) for name, v in facts.items()}
        places = _place(pair.old, self.old), _place(pair.new, self.new)
        changed = "" if values is None else digest(canonical(values))
        self.adopt([Change(id_, pair.item, *places, arguments, feature, changed)])

    def adopt(self, changes: Iterable[Change]) -> None:
        """Add changes; without the file, for a schema of both kinds of document is one."""
        for change in changes:
            facts = tuple(change.arguments.items())
            where = change.old.pointer, change.new.pointer
            key = (change.rule, change.item, facts, change.values, where)
            self._changes.setdefault(key, change)

    @contextmanager
    def apart(self) -> Iterator[list[Change]]:
        """Collect the changes of a block in a list, as if nothing had been compared before."""
        kept = self._changes, self._seen, self._visited
        self._changes, self._seen, self._visited = {}, set(), set()
        changes: list[Change] = []
        try:
            yield changes
            changes += self.changes
        finally:
            self._changes, self._seen, self._visited = kept

    def first_time(self, pair: Pair, *how: str) -> bool:
        """Tell whether a pair has not been compared before in some respect, and note it."""
        key = (*(key for node in pair.nodes for key in (id(node.document), node.parts)), *how)
        new = key not in self._seen
        self._seen.add(key)
        return new

    def resolve(self, pair: Pair) -> Pair:
        """Follow the references of both parts."""
        resolved = pair.below(pair.old.resolved(), pair.new.resolved())
        self.visit(*resolved.nodes)
        return resolved

    def visit(self, *nodes: Node) -> None:
        """Note that the components of nodes have been compared."""
        self._visited.update((id(node.document), node.parts[:3]) for node in nodes)

    def visited(self, node: Node) -> bool:
        """Tell whether the component of a node has been compared."""
        return (id(node.document), node.parts[:3]) in self._visited

    def uses(self, pair: Pair) -> list[bool]:
        """Return whether each document uses a component, whether or not it has it."""
        return [pair.present.parts in self._users[id(node.document)] for node in pair.nodes]

    def users(self, pair: Pair) -> Gates:
        """Return the gates that all users of two components have, the strictest of both specs."""
        return combine(*(self._users[id(n.document)].get(n.parts[:3], ()) for n in pair.nodes))

    def type_of(self, node: Node, tag: str) -> Node | None:
        """Return the component, in the document of a node, whose values have a `__type`."""
        return self._types[id(node.document)].get(tag)

    def fields(self, pair: Pair, fields: Fields, skip: Iterable[str] = ()) -> None:
        """Compare the fields of two objects; those that have no function, by their data.

        What a field holds is gated by what the objects state.
        """
        inner = pair.holding(*map(stated_gates, pair.nodes))
        for key in pair.names():
            if key in skip:
                continue
            child = inner.child(key)
            kind, compare = fields.get(key, (object, None))
            if compare is not None and child.both(kind) and compare(child) is not False:
                continue
            if key == "x-feature":
                self.features(pair, [child.old], [child.new])
            else:
                self.field(child, key)

    def field(self, pair: Pair, key: str) -> None:
        """Compare a field that means the same in every object."""
        if key in TEXTS:
            self.text(pair.named(f"{pair.item} {key}"), key)
        elif key == "deprecated" and pair.both(bool):
            old, new = (node.value is True for node in pair.nodes)
            if old != new:
                self.report("deprecated-set" if new else "deprecated-unset", pair)
        else:
            self.leftover(pair.named(f"{pair.item} {key}"))

    def text(self, pair: Pair, key: str) -> None:
        """Compare what only people read."""
        if not pair.same:
            self.report("text-changed", pair, keyword=key, how=_how(pair))

    def leftover(self, pair: Pair) -> None:
        """Report each difference that no rule covers, as deep as both have the same form."""
        if pair.same:
            return
        old, new = pair.old.value, pair.new.value
        if isinstance(old, dict) and isinstance(new, dict):
            for key in pair.names():
                self.leftover(pair.child(key).named(f"{pair.item}/{key}"))
        elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
            for index in range(len(old)):
                self.leftover(pair.child(index).named(f"{pair.item}/{index}"))
        else:
            self.report("other-changed", pair, values=pair.values, how=_how(pair))

    def required(self, pair: Pair, became_required: str, became_optional: str) -> None:
        """Compare the field `required` of two objects; absent, it is false."""
        child = pair.child("required")
        old, new = (node.value is True for node in child.nodes)
        if not child.both(bool):
            self.leftover(child.named(f"{pair.item} required"))
        elif old != new:
            self.report(became_required if new else became_optional, pair)

    def came_or_went(self, pair: Pair, added: str, removed: str) -> bool:
        """Report an object that only one spec has; tell whether there is nothing else to compare.

        That is so, too, where a part is no object: it is compared by its data.
        """
        if not pair.both(dict):
            self.leftover(pair)
            return True
        if pair.one_sided:
            self.report(added if pair.old.missing else removed, pair)
        return pair.one_sided

    def gated_came_or_went(
        self,
        pair: Pair,
        rules: Lifecycle,
        gates: Gates | None = None,
        *,
        required: bool = False,
        values: Any = None,
    ) -> bool:
        """Report a part that only one spec has; tell whether it is such a part.

        Args:
            pair: the part.
            rules: the rules of its kind.
            gates: its gates; those that it states itself, if none are given.
            required: whether a new part must be sent.
            values: its value, where its item does not tell it from others.
        """
        if not pair.one_sided:
            return False
        gates = stated_gates(pair.present) if gates is None else gates
        if pair.old.missing:
            verdict = judge_added(rules, gates, self._newest[0][0], required=required)
        else:
            verdict = judge_removed(rules, gates)
        self.report(verdict.rule, pair, verdict.feature, values, **verdict.facts)
        return True

    def features(
        self,
        pair: Pair,
        old: Sequence[Node],
        new: Sequence[Node],
        bases: tuple[Gates, Gates] = ((), ()),
    ) -> None:
        """Compare the `x-feature` of a part.

        Args:
            pair: the part, with the gates of its holders.
            old: the values of its `x-feature` in the old spec; missing ones state nothing.
            new: those in the new spec.
            bases: the gates that its values have from other types, in each spec.
        """
        values = [[node.value for node in nodes if not node.missing] for nodes in (old, new)]
        if canonical(values[0]) == canonical(values[1]):
            return
        place = pair.below(old[-1] if old else None, new[-1] if new else None)
        if any(map(is_malformed, (*old, *new))):
            self.report("feature-malformed", place, values=values)
            return
        before, after = (combine(*map(read_gates, nodes)) for nodes in (old, new))
        self.gates(place, before, after, bases)

    def gates(
        self, pair: Pair, old: Gates, new: Gates, bases: tuple[Gates, Gates] = ((), ())
    ) -> bool:
        """Report what changed gates mean; tell whether they mean more than before or less."""
        verdicts = list(judge(old, new, pair.gates, bases))
        for verdict in verdicts:
            self.report(verdict.rule, pair, verdict.feature, **verdict.facts)
        if not verdicts:
            self.report("feature-restated", pair, text_of(new or old))
        return bool(verdicts)

    def versions(self) -> None:
        """Compare the newest version of each feature."""
        (old_newest, old_lasting), (new_newest, new_lasting) = self._newest
        for name in sorted({*old_newest, *new_newest}):
            # A feature that a spec lacks stands at the top of its document.
            old, old_node = old_newest.get(name, (0, self.old.openapi.top))
            new, new_node = new_newest.get(name, (0, self.new.openapi.top))
            grown = new > old
            most, _ = (new_lasting if grown else old_lasting).get(name, (0, None))
            if old != new and most > min(old, new):
                rule = "feature-version-grown" if grown else "feature-version-shrunk"
                pair = Pair(old_node, new_node, name)
                self.report(rule, pair, f"{name} {max(old, new)}", old=old, new=new)


def shown(value: Any) -> str:
    """Return a value as text; a long one is cut, with a digest of the whole."""
    text = value if isinstance(value, str) else canonical(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({digest(text)[:8]})"


def _types_by_tag(document: Document) -> dict[str, Node]:
    """Return the component schemas by their `__type`; of several with the same, the first."""
    types: dict[str, Node] = {}
    for _, node in document.top.at("components", "schemas").items():
        tag = type_tag(node)
        if tag is not None:
            types.setdefault(tag, node)
    return types


def _place(node: Node, spec: Documents) -> Place:
    pages = next((spec.sources[n] for n in source_names(node) if n in spec.sources), [])
    source = pages[0] if pages else ""
    return Place(node.document.file, node.pointer, node.line or 1, source, not node.missing)


def _with_own_fingerprints(changes: Iterable[Change]) -> Iterator[Change]:
    """Yield the changes; those that share a fingerprint get their places in it.

    Accepting one of them is no consent to the others.
    """
    changes = list(changes)
    counts = Counter(change.fingerprint for change in changes)
    for change in changes:
        if counts[change.fingerprint] == 1:
            yield change
        else:
            where = [change.values, change.old.pointer, change.new.pointer, change.new.file]
            yield replace(change, values=digest(canonical(where)))


def _how(pair: Pair) -> str:
    if pair.old.missing:
        return "added"
    return "removed" if pair.new.missing else "changed"
