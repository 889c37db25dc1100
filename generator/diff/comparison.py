"""What the steps of one comparison share: the findings, and what was looked at already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.diff.change import Change, Place, digest
from generator.diff.documents import Documents, Part
from generator.diff.node import Node, Pair, canonical
from generator.diff.places import names_of
from generator.diff.rules import RULES

# What is only read by people.
TEXTS = {"summary", "description", "title", "example", "examples", "externalDocs", "$comment"}
TEXTS |= {"x-unplaced"}
# What a schema says of the place where it stands, and not of the values there.
ANNOTATIONS = TEXTS | {"x-feature", "x-required-when", "default", "deprecated"}
_LONGEST = 120

# Looks at one part of both; False: it is not of the kind that was expected.
Look = Callable[[Pair, str], bool | None]
Fields = Mapping[str, tuple[type, Look]]


class Comparison:
    """Collects changes; the same rule says the same of the same part once."""

    def __init__(self, old: Documents, new: Documents) -> None:
        self.old, self.new = old, new
        self._found: dict[tuple[Any, ...], Change] = {}
        self._seen: set[tuple[Any, ...]] = set()
        self._visited: set[tuple[int, tuple[Part, ...]]] = set()

    @property
    def changes(self) -> Iterable[Change]:
        """What was found, each with a fingerprint of its own."""
        return _told_apart(self._found.values())

    def report(
        self, rule: str, item: str, pair: Pair, feature: str = "", values: Any = None, **facts: Any
    ) -> None:
        """Note a change. Facts that are no text are noted as JSON.

        `values` is what changed, where neither item nor facts have it.
        """
        if rule not in RULES:
            raise KeyError(rule)
        texts = {
            name: value if isinstance(value, str) else shown(value) for name, value in facts.items()
        }
        places = (self._place(pair.old, self.old), self._place(pair.new, self.new))
        told = "" if values is None else digest(canonical(values))
        self.adopt([Change(rule, item, *places, texts, feature, told)])

    def adopt(self, changes: Iterable[Change]) -> None:
        """Take over what another comparison of the same specs found."""
        for change in changes:
            # Without the file: a schema that both kinds of document have is one.
            where = change.old.pointer, change.new.pointer
            facts = tuple(change.arguments.items())
            self._found.setdefault((change.rule, change.item, facts, change.values, where), change)

    def first_time(self, pair: Pair, *what: str) -> bool:
        """Whether a pair is looked at for the first time, in some respect."""
        key = (id(pair.old.document), pair.old.parts, id(pair.new.document), pair.new.parts, *what)
        if key in self._seen:
            return False
        self._seen.add(key)
        return True

    def resolve(self, pair: Pair) -> Pair:
        """Follow the references of both."""
        resolved = Pair(pair.old.resolved(), pair.new.resolved())
        self.visit(resolved.old)
        self.visit(resolved.new)
        return resolved

    def visit(self, node: Node) -> None:
        """Note that a component was compared with something."""
        self._visited.add((id(node.document), node.parts[:3]))

    def visited(self, node: Node) -> bool:
        """Whether a component was compared with something."""
        return (id(node.document), node.parts[:3]) in self._visited

    def fields(self, pair: Pair, item: str, looks: Fields, skip: Iterable[str] = ()) -> None:
        """Look at each part of two objects; what no look knows is compared as it stands."""
        for key in pair.names():
            if key in skip:
                continue
            child = pair.child(key)
            kind, look = looks.get(key, (object, None))
            if look is not None and child.both(kind) and look(child, item) is not False:
                continue
            if key in TEXTS:
                self.text(child, item, key)
            elif key == "deprecated" and child.both(bool):
                self.deprecated(child, item)
            else:
                self.leftover(child, f"{item} {key}")

    def text(self, pair: Pair, item: str, key: str) -> None:
        """Compare what is only read by people."""
        if not pair.same:
            self.report("text-changed", f"{item} {key}", pair, keyword=key, how=_how(pair))

    def deprecated(self, pair: Pair, item: str) -> None:
        """Compare the mark of what should not be used any more; absent, it is not set."""
        old, new = pair.old.value is True, pair.new.value is True
        if old != new:
            self.report("deprecated-set" if new else "deprecated-unset", item, pair)

    def leftover(self, pair: Pair, item: str) -> None:
        """Report each difference that no rule speaks of, as deep as both have the same shape."""
        if pair.same:
            return
        old, new = pair.old.value, pair.new.value
        if isinstance(old, dict) and isinstance(new, dict):
            for key in pair.names():
                self.leftover(pair.child(key), f"{item}/{key}")
        elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
            for index in range(len(old)):
                self.leftover(pair.child(index), f"{item}/{index}")
        else:
            values = [None if node.missing else [node.value] for node in (pair.old, pair.new)]
            self.report("other-changed", item, pair, values=values, how=_how(pair))

    def _place(self, node: Node, spec: Documents) -> Place:
        names = names_of(node.parts, node.document.data)
        places = next((spec.sources[name] for name in names if name in spec.sources), [])
        line = node.document.line(node.parts)
        source = places[0] if places else ""
        return Place(node.document.file, pointer(node.parts), line, source, not node.missing)


def pointer(parts: Iterable[Part]) -> str:
    """The place of a part as text (JSON Pointer, RFC 6901)."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)


def shown(value: Any) -> str:
    """A value as text, cut where it is long, with digits that stand for the whole of it."""
    text = value if isinstance(value, str) else canonical(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({digest(text)[:8]})"


def _told_apart(changes: Iterable[Change]) -> Iterator[Change]:
    """The same changes, where several have a fingerprint each with its place in it.

    Somebody who accepted one of them has not seen the others.
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
