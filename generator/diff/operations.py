"""Compares the operations of two OpenAPI documents, matched by method and path."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.diff.bodies import Bodies
from generator.diff.comparison import Comparison, Fields
from generator.diff.features import Features, Holders, gate_of
from generator.diff.node import Node, Pair
from generator.diff.parameters import Parameters, Stated
from generator.diff.schemas import Schemas
from generator.document import METHODS

_PARAMETER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation, the path item that holds it, and other names for its path parameters."""

    path: str
    method: str
    node: Node
    holder: Node
    names: Mapping[str, str]

    @property
    def gate(self) -> Node:
        """The `x-feature` that holds for it: its own, or that of its path."""
        own = self.node.child("x-feature")
        return self.holder.child("x-feature") if own.missing else own

    @property
    def item(self) -> str:
        """What to call it."""
        return f"{self.method.upper()} {self.path}"


class Operations:
    """Compares paths and their operations."""

    def __init__(self, comparison: Comparison, features: Features, schemas: Schemas) -> None:
        self.comparison = comparison
        self.features = features
        self.schemas = schemas
        self.parameters = Parameters(comparison, features, schemas)
        self.bodies = Bodies(comparison, features, schemas)

    def compare(self, pair: Pair) -> None:
        """Compare the `paths` of two documents."""
        if not pair.both(dict):
            self.comparison.leftover(pair, "paths")
            return
        for old, new in _matched(_names(pair.old), _names(pair.new)):
            item = self.comparison.resolve(Pair(_item(pair.old, old), _item(pair.new, new)))
            if not item.both(dict):
                self.comparison.leftover(item, old or new or "")
            else:
                self._path(item, old, new)

    def _path(self, pair: Pair, old: str | None, new: str | None) -> None:
        path = _common(old, new)
        if old is not None and new is not None:
            self._names(pair, old, new, path)
            self._gates(pair, path)
        for method in METHODS:
            before = _operation(pair.old, old, path, method)
            after = _operation(pair.new, new, path, method)
            if before and after:
                self._both(before, after)
            elif after:
                where = Pair(pair.old.absent(), after.node)
                self.features.added("operation", after.item, where, gate_of(after.gate.value))
            elif before:
                where = Pair(before.node, pair.new.absent())
                self.features.removed("operation", before.item, where, gate_of(before.gate.value))
        self._rest(pair, path, old is not None and new is not None)

    def _rest(self, pair: Pair, path: str, both: bool) -> None:
        """Compare what a path says beside its operations."""
        sides = (pair.old, pair.new)
        methods = [m for m in METHODS if any(isinstance(n.child(m).value, dict) for n in sides)]
        if both:
            held = (*methods, "x-feature", *(["parameters"] if methods else []))
            broken = [m for m in methods if not pair.child(m).both(dict)]
            for method in broken:
                self.comparison.leftover(pair.child(method), f"{method.upper()} {path}")
            self.comparison.fields(pair, path, {}, skip=held)
        elif not methods:
            self.comparison.leftover(pair, path)

    def _names(self, pair: Pair, old: str, new: str, path: str) -> None:
        before, after = _PARAMETER.findall(old), _PARAMETER.findall(new)
        for index, (one, other) in enumerate(zip(before, after, strict=True)):
            if one != other:
                item = f"{path} {{{index + 1}}}"
                # A name that stood elsewhere: callers who fill in by name now mean another thing.
                moved = one in after or other in before
                rule = "path-parameter-moved" if moved else "path-parameter-renamed"
                self.comparison.report(rule, item, pair, old=one, new=other)

    def _gates(self, pair: Pair, path: str) -> None:
        """A path's version holds for its operations, where a change of it is reported."""
        gates = pair.child("x-feature")
        if gates.same:
            return
        understood = all(n.missing or gate_of(n.value) for n in (gates.old, gates.new))
        if not understood:
            self.comparison.leftover(gates, f"{path} x-feature")
        else:
            self.comparison.report("feature-restated", path, gates)

    def _both(self, old: Operation, new: Operation) -> None:
        pair, item = Pair(old.node, new.node), old.item
        gates = Pair(old.gate, new.gate)
        if gates.same and not pair.child("x-feature").same:
            self.comparison.report("feature-restated", item, gates)
        self.features.compare(gates, item)
        holders = gate_of(old.gate.value), gate_of(new.gate.value)
        self.schemas.holders = holders
        self._parameters(old, new, item, holders)
        bodies = self.bodies.of(holders)
        self._security(pair, item)
        looks: Fields = {
            "operationId": (str, self._renamed),
            "tags": (list, self._tags),
            "requestBody": (dict, bodies.request),
            "responses": (dict, bodies.responses),
            "x-messages": (list, self._messages),
        }
        done = ("x-feature", "parameters", "security")
        self.comparison.fields(pair, item, looks, skip=done)

    def _parameters(self, old: Operation, new: Operation, item: str, holders: Holders) -> None:
        stated = [
            Stated((o.node.child("parameters"), o.holder.child("parameters")), o.names)
            for o in (old, new)
        ]
        self.parameters.compare(stated[0], stated[1], item, holders)

    def _renamed(self, pair: Pair, item: str) -> None:
        if not pair.same:
            old, new = ("none" if n.missing else n.value for n in (pair.old, pair.new))
            self.comparison.report("operation-renamed", item, pair, old=old, new=new)

    def _tags(self, pair: Pair, item: str) -> bool:
        old, new = ([] if node.missing else node.value for node in (pair.old, pair.new))
        if not all(isinstance(tag, str) for tag in (*old, *new)):
            return False
        if old[:1] != new[:1] or set(old) != set(new):
            facts = {"old": ", ".join(old) or "none", "new": ", ".join(new) or "none"}
            self.comparison.report("operation-tags-changed", item, pair, **facts)
        return True

    def _security(self, pair: Pair, item: str) -> None:
        security = pair.child("security")
        # What an operation does not say, the top of the document says for all.
        tops = [
            Node(n.document, (), n.document.data).child("security") for n in (pair.old, pair.new)
        ]
        effective = Pair(
            tops[0] if security.old.missing else security.old,
            tops[1] if security.new.missing else security.new,
        )
        old, new = _alternatives(effective.old), _alternatives(effective.new)
        if old is None or new is None:
            self.comparison.leftover(effective, f"{item} security")
            return
        for name in sorted({*old, *new}):
            if name not in old:
                self.comparison.report("security-added", f"{item} {name}", effective, new=name)
            if name not in new:
                self.comparison.report("security-removed", f"{item} {name}", effective, old=name)

    def _messages(self, pair: Pair, item: str) -> bool:
        old, new = (_listed(node) for node in (pair.old, pair.new))
        if old is None or new is None:
            return False
        for name in dict.fromkeys([*old, *new]):
            where = f"{item} {name}"
            if name not in old:
                gate = gate_of(_message_gate(self.comparison.new.asyncapi.data, name))
                child = Pair(pair.old.absent(), new[name])
                self.features.added("subscription-message", where, child, gate)
            elif name not in new:
                gate = gate_of(_message_gate(self.comparison.old.asyncapi.data, name))
                child = Pair(old[name], pair.new.absent())
                self.features.removed("subscription-message", where, child, gate)
        return True


def _names(paths: Node) -> list[str]:
    return list(paths.value) if isinstance(paths.value, dict) else []


def _item(paths: Node, name: str | None) -> Node:
    return paths.absent() if name is None else paths.child(name)


def anonymous(path: str) -> str:
    """A path without the names of its parameters."""
    return _PARAMETER.sub("{}", path)


def _matched(old: list[str], new: list[str]) -> Iterator[tuple[str | None, str | None]]:
    """Pair paths that are the same, and then those that differ in names of parameters only."""
    left = {name: anonymous(name) for name in new if name not in old}
    for name in old:
        if name in new:
            yield name, name
            continue
        other = next((n for n, form in left.items() if form == anonymous(name)), None)
        if other is not None:
            del left[other]
        yield name, other
    for name in left:
        yield None, name


def _common(old: str | None, new: str | None) -> str:
    """What to call a path that both have: without names that they do not agree on."""
    if old is None or new is None or old == new:
        return old or new or ""
    return anonymous(old)


def _operation(holder: Node, template: str | None, path: str, method: str) -> Operation | None:
    node = holder.child(method)
    if template is None or not isinstance(node.value, dict):
        return None
    renamed = _PARAMETER.findall(template) if template != path else []
    names = {name: f"{{{index + 1}}}" for index, name in enumerate(renamed)}
    return Operation(path, method, node, holder, names)


def _alternatives(node: Node) -> set[str] | None:
    """The ways to be let in; None where they are not stated as they should be."""
    if node.missing or node.value == []:
        return {"nothing"}
    if not isinstance(node.value, list) or not all(isinstance(x, dict) for x in node.value):
        return None
    found = set()
    for way in node.value:
        if not all(
            isinstance(scopes, list) and all(isinstance(s, str) for s in scopes)
            for scopes in way.values()
        ):
            return None
        schemes = [
            f"{name}({', '.join(sorted(set(s)))})" if s else name for name, s in sorted(way.items())
        ]
        found.add(" and ".join(schemes) or "nothing")
    return found


def _listed(node: Node) -> dict[str, Node] | None:
    if node.missing:
        return {}
    names = node.value
    if not all(isinstance(name, str) for name in names):
        return None
    return {name: node.child(index) for index, name in enumerate(names)}


def _message_gate(asyncapi: dict[str, Any], name: str) -> Any:
    node: Any = asyncapi
    for key in ("components", "messages", name, "x-feature"):
        node = node.get(key) if isinstance(node, dict) else None
    return node
