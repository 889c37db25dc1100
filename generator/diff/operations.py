"""Operations, matched by method and path."""

from __future__ import annotations

from generator.diff.bodies import compare_body, compare_responses
from generator.diff.fields import Fields, are_objects, compare_data, compare_fields, compare_value
from generator.diff.gates import is_malformed, stated_gates
from generator.diff.lifecycle import compare_gates, report_if_one_sided
from generator.diff.matching import key_of, values
from generator.diff.messages import compare_listed
from generator.diff.pair import Pair
from generator.diff.parameters import compare_parameters
from generator.diff.security import compare_security
from generator.diff.servers import compare_servers, compare_servers_of
from generator.diff.tags import compare_tags
from generator.diff.webhooks import compare_callbacks
from generator.spec.document import Node
from generator.spec.gates import combine
from generator.spec.operations import METHODS
from generator.spec.paths import identity, parameter_names


def compare_paths(pair: Pair) -> None:
    """Compare the `paths` of two documents."""
    if not are_objects(pair.named("paths")):
        return
    settled = pair.comparison.settled_paths
    for child in pair.matched(values, key_of, lambda node: identity(key_of(node))):
        if child.common(key_of) in settled:
            continue
        names = child.keys
        path = child.named(child.common(key_of) or identity(names[0])).resolved()
        if are_objects(path):
            _compare_path(path, names)


def _compare_path(path: Pair, names: list[str]) -> None:
    operations = [(method, _operation(path, method)) for method in METHODS]
    operations = [(method, pair) for method, pair in operations if not pair.present.missing]
    judged = [_compare_operation(path, pair, names) for _, pair in operations]
    if path.one_sided:
        if not operations:
            compare_data(path)
        return
    _compare_names(path, *map(parameter_names, names))
    stated = path.child("x-feature")
    # Where the gates of an operation have been judged, those of its path have been as well.
    if not stated.same and not _report_malformed(stated) and not any(judged):
        stated.report("feature-restated")
    for method, pair in operations:
        if not path.child(method).both(dict):
            compare_data(path.child(method).named(pair.item))
    of_operations = ("parameters", "servers") if operations else ()
    done = ("x-feature", *dict(operations), *of_operations)
    compare_fields(path, {"servers": (list, compare_servers)}, done)


def _operation(path: Pair, method: str) -> Pair:
    """Return an operation of both specs; what is no object is none."""

    def operation(item: Node) -> Node:
        node = item.child(method)
        return node if isinstance(node.value, dict) else item.absent()

    return path.mapped(operation).named(f"{method.upper()} {path.item}")


def _compare_names(path: Pair, old: list[str], new: list[str]) -> None:
    for index, (one, other) in enumerate(zip(old, new, strict=True), 1):
        if one != other:
            # A name that stood elsewhere: callers who fill in by name now mean another thing.
            moved = one in new or other in old
            rule = "path-parameter-moved" if moved else "path-parameter-renamed"
            path.part(f"{{{index}}}").report(rule, old=one, new=other)


def _compare_operation(path: Pair, pair: Pair, names: list[str]) -> bool:
    """Compare an operation; tell whether it has other versions than before."""
    of_path, own_gates = (map(stated_gates, part.nodes) for part in (path, pair))
    old, new = map(combine, of_path, own_gates)
    gates = old if pair.new.missing else new
    if report_if_one_sided(pair, "operation", gates):
        return False
    own, judged = pair.child("x-feature"), False
    if not own.same or set(old) != set(new):
        # Where the operation states the same as before, its path does not.
        where = path.child("x-feature").named(pair.item) if own.same else own
        judged = not _report_malformed(own) and compare_gates(where, old, new)
    inner = pair.with_holder_gates(old, new)
    compare_parameters(path, inner, names)
    compare_security(inner)
    compare_servers_of(path, inner)
    compare_fields(inner, _OPERATION, ("x-feature", "parameters", "security", "servers"))
    return judged


def _report_malformed(statement: Pair) -> bool:
    """Report an `x-feature` that differs and states no gate; tell whether it is one."""
    if statement.same or not any(map(is_malformed, statement.nodes)):
        return False
    statement.report("feature-malformed", values=statement.values)
    return True


def _compare_messages(pair: Pair) -> bool:
    def component(name: Node) -> Node:
        comparison = pair.comparison
        spec = comparison.old if name.document is comparison.old.openapi else comparison.new
        return spec.asyncapi.top.at("components", "messages", name.value)

    return compare_listed(pair, lambda node: node.value, component)


_OPERATION: Fields = {
    "operationId": (str, lambda pair: compare_value(pair, "operation-id")),
    "tags": (list, compare_tags),
    "requestBody": (dict, lambda pair: compare_body(pair, "request", "request-body")),
    "responses": (dict, lambda pair: compare_responses(pair, "response", "response", "error-")),
    "callbacks": (dict, compare_callbacks),
    "x-messages": (list, _compare_messages),
}
