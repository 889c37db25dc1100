"""Operations, matched by method and path."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diff import rules
from generator.diff.bodies import Bodies
from generator.diff.comparison import Comparison, Fields
from generator.diff.gates import is_malformed, message_gates, stated_gates
from generator.diff.pair import Pair, values
from generator.diff.parameters import Parameters, StatedParameters
from generator.diff.schemas import Schemas
from generator.spec.document import Node
from generator.spec.gates import Gates, combine
from generator.spec.operations import METHODS
from generator.spec.paths import identity, parameter_names


class Operations:
    """Compares paths and their operations."""

    def __init__(self, comparison: Comparison, schemas: Schemas) -> None:
        self.comparison = comparison
        self.parameters = Parameters(comparison, schemas)
        self.bodies = Bodies(comparison, schemas)

    def compare(self, pair: Pair) -> None:
        """Compare the `paths` of two documents."""
        if not pair.both(dict):
            self.comparison.leftover(pair.named("paths"))
            return
        for child in pair.matched(values, _name, lambda node: identity(_name(node))):
            names = [_name(node) for node in child.nodes if not node.missing]
            path = names[0] if names[0] == names[-1] else identity(names[0])
            child = self.comparison.resolve(child.named(path))
            if child.both(dict):
                self._path(child, names)
            else:
                self.comparison.leftover(child)

    def _path(self, pair: Pair, names: list[str]) -> None:
        operations = {method: _operation(pair, method) for method in METHODS}
        methods = [m for m, child in operations.items() if not child.present.missing]
        judged = [self._operation(pair, operations[method], names) for method in methods]
        if not pair.one_sided:
            self._path_parameters(pair, names)
            self._path_gates(pair, any(judged))
            for method in methods:
                if not pair.child(method).both(dict):
                    self.comparison.leftover(pair.child(method).named(operations[method].item))
            done = (*methods, "x-feature", *(["parameters"] if methods else []))
            self.comparison.fields(pair, {}, done)
        elif not methods:
            self.comparison.leftover(pair)

    def _path_parameters(self, pair: Pair, names: list[str]) -> None:
        old, new = (parameter_names(name) for name in names)
        for index, (one, other) in enumerate(zip(old, new, strict=True), 1):
            if one != other:
                # A name that stood elsewhere: callers who fill in by name now mean another thing.
                moved = one in new or other in old
                rule = "path-parameter-moved" if moved else "path-parameter-renamed"
                where = pair.named(f"{pair.item} {{{index}}}")
                self.comparison.report(rule, where, old=one, new=other)

    def _path_gates(self, pair: Pair, judged: bool) -> None:
        """Compare the `x-feature` of a path, where that of its operations has been judged."""
        stated = pair.child("x-feature")
        if stated.same:
            return
        if any(map(is_malformed, stated.nodes)):
            self.comparison.report("feature-malformed", stated, values=stated.values)
        elif not judged:
            self.comparison.report("feature-restated", stated)

    def _operation(self, path: Pair, pair: Pair, names: list[str]) -> bool:
        """Compare an operation; tell whether it has other versions than before."""
        old, new = (
            combine(stated_gates(item), stated_gates(operation))
            for item, operation in zip(path.nodes, pair.nodes, strict=True)
        )
        gates = old if pair.new.missing else new
        if self.comparison.gated_came_or_went(pair, rules.OPERATION, gates):
            return False
        changed = self._gates(path, pair, old, new)
        self._fields(path, pair.holding(old, new), names)
        return changed

    def _gates(self, path: Pair, pair: Pair, old: Gates, new: Gates) -> bool:
        own = pair.child("x-feature")
        if not own.same and any(map(is_malformed, own.nodes)):
            self.comparison.report("feature-malformed", own, values=own.values)
            return False
        if own.same and set(old) == set(new):
            return False
        # Where the operation states the same as before, its path does not.
        where = path.child("x-feature").named(pair.item) if own.same else own
        return self.comparison.gates(where, old, new)

    def _fields(self, path: Pair, pair: Pair, names: list[str]) -> None:
        lists = zip(
            (node.child("parameters") for node in pair.nodes),
            (node.child("parameters") for node in path.nodes),
            strict=True,
        )
        old, new = (
            StatedParameters(both, _aliases(name, path.item))
            for both, name in zip(lists, names, strict=True)
        )
        self.parameters.compare(pair, old, new)
        self._security(pair)
        fields: Fields = {
            "operationId": (str, self._renamed),
            "tags": (list, self._tags),
            "requestBody": (dict, self.bodies.request),
            "responses": (dict, self.bodies.responses),
            "x-messages": (list, self._messages),
        }
        self.comparison.fields(pair, fields, ("x-feature", "parameters", "security"))

    def _renamed(self, pair: Pair) -> None:
        if not pair.same:
            old, new = ("none" if node.missing else node.value for node in pair.nodes)
            self.comparison.report("operation-renamed", pair, old=old, new=new)

    def _tags(self, pair: Pair) -> bool:
        old, new = ([] if node.missing else node.value for node in pair.nodes)
        if not all(isinstance(tag, str) for tag in (*old, *new)):
            return False
        if old[:1] != new[:1] or set(old) != set(new):
            texts = [", ".join(tags) or "none" for tags in (old, new)]
            self.comparison.report("operation-tags-changed", pair, old=texts[0], new=texts[1])
        return True

    def _security(self, pair: Pair) -> None:
        pair = pair.below(_security(pair.old), _security(pair.new))
        old, new = _alternatives(pair.old), _alternatives(pair.new)
        if old is None or new is None:
            self.comparison.leftover(pair.named(f"{pair.item} security"))
            return
        for name in sorted(new - old):
            self.comparison.report("security-added", pair.named(f"{pair.item} {name}"), new=name)
        for name in sorted(old - new):
            self.comparison.report("security-removed", pair.named(f"{pair.item} {name}"), old=name)

    def _messages(self, pair: Pair) -> bool:
        names = [element.value for node in pair.nodes for element in node.elements()]
        if not all(isinstance(name, str) for name in names):
            return False
        for child in pair.matched(_once, lambda node: str(node.value)):
            name = child.present.value
            spec = self.comparison.old if child.new.missing else self.comparison.new
            gates = message_gates(spec.asyncapi.top.at("components", "messages", name))
            child = child.named(f"{pair.item} {name}")
            self.comparison.gated_came_or_went(child, rules.SUBSCRIPTION_MESSAGE, gates)
        return True


def _name(node: Node) -> str:
    return str(node.parts[-1])


def _once(names: Node) -> Iterable[Node]:
    """Return the names of a list, each once."""
    return {node.value: node for node in names.elements()}.values()


def _operation(path: Pair, method: str) -> Pair:
    """Return an operation of both specs; what is no object is none."""
    nodes = (node.child(method) for node in path.nodes)
    old, new = (node if isinstance(node.value, dict) else None for node in nodes)
    return path.below(old, new, f"{method.upper()} {path.item}")


def _aliases(name: str, path: str) -> dict[str, str]:
    """Return names for the parameters of a path whose names the specs do not agree on."""
    parameters = parameter_names(name) if name != path else []
    return {parameter: f"{{{index}}}" for index, parameter in enumerate(parameters, 1)}


def _security(operation: Node) -> Node:
    """Return the `security` of an operation: its own, else that of the document."""
    own = operation.child("security")
    return operation.document.top.child("security") if own.missing else own


def _alternatives(security: Node) -> set[str] | None:
    """Return the ways to be let in; None where they are not stated as they should be."""
    if security.missing or security.value == []:
        return {"nothing"}
    if not isinstance(security.value, list):
        return None
    ways = [_way(way.value) for way in security.elements()]
    return None if None in ways else {way for way in ways if way}


def _way(way: object) -> str | None:
    if not isinstance(way, dict):
        return None
    schemes = []
    for name, scopes in sorted(way.items()):
        if not isinstance(scopes, list) or not all(isinstance(scope, str) for scope in scopes):
            return None
        schemes.append(f"{name}({', '.join(sorted(set(scopes)))})" if scopes else name)
    return " and ".join(schemes) or "nothing"
