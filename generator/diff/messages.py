"""AsyncAPI documents: operations that bring messages, and the messages.

Messages are matched by the URN that is their name, wherever they are listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.diff.fields import Fields, are_objects, compare_fields, name_change, reusable
from generator.diff.gates import message_gates
from generator.diff.lifecycle import compare_features, report_if_one_sided
from generator.diff.matching import caseless, key_of, text_below, values
from generator.diff.pair import Pair, canonical
from generator.diff.schemas import compare_schema
from generator.spec.document import Document, Node
from generator.spec.operations import METHODS
from generator.spec.paths import identity
from generator.spec.schema import gates_of_values

_address = text_below("address")
_name = text_below("name")


def compare_messages(pair: Pair) -> None:
    """Compare `components/messages`."""
    for child in _by_urn(pair):
        compare_message(child)


def compare_subscriptions(pair: Pair) -> None:
    """Compare `operations`: what brings which messages, matched by the HTTP operation."""
    comparison = pair.comparison
    specs = comparison.old, comparison.new
    labels = {id(spec.asyncapi): _http_operations(spec.openapi) for spec in specs}

    def label(node: Node) -> str | None:
        return labels[id(node.document)].get(key_of(node))

    def http_operation(node: Node) -> str | None:
        # Names of path parameters are no part of it.
        return identity(label(node) or "") or None

    for child in pair.matched(values, http_operation, key_of):
        name = child.common(label) or child.common(http_operation)
        child = child.named(name or f"operation {key_of(child.present)}").resolved()
        if are_objects(child) and not report_if_one_sided(child, "subscription", ()):
            compare_key(child, "operation-renamed")
            compare_fields(child, _SUBSCRIPTION)


def compare_listed(
    pair: Pair, name_of: Callable[[Node], object], message_of: Callable[[Node], Node]
) -> bool:
    """Compare lists of messages, in which each counts once; False where an entry names none."""
    names = [name_of(entry) for node in pair.nodes for entry in node.elements()]
    if not all(isinstance(name, str) for name in names):
        return False
    for child in pair.matched(lambda n: {name_of(e): e for e in n.elements()}.values(), name_of):
        gates = message_gates(message_of(child.present))
        report_if_one_sided(child.part(name_of(child.present)), "subscription-message", gates)
    return True


def compare_key(pair: Pair, rule: str) -> None:
    """Report by a rule that the keys of two parts differ."""
    old, new = map(key_of, pair.nodes)
    if old != new:
        pair.report(rule, old=old, new=new)


def compare_message(entry: Pair) -> None:
    """Compare messages, or references to them."""
    pair = entry.resolved()
    item = min(key_of(node) for node in pair.nodes if not node.missing)
    pair, entry = pair.named(item), entry.named(item)
    if not are_objects(pair):
        return
    if pair.one_sided:
        report_if_one_sided(entry, "message", message_gates(pair.present))
    elif pair.comparison.first_time(pair, *map(_beside, entry.nodes)):
        compare_key(pair, "message-renamed")
        old, new = ([node.child("x-feature")] for node in pair.nodes)
        payloads = [gates_of_values(node.child("payload"), strict=False) for node in pair.nodes]
        compare_features(pair, old, new, (payloads[0], payloads[1]))
        compare_fields(pair, _MESSAGE, ("x-feature",))


def _by_urn(pair: Pair) -> Iterator[Pair]:
    """Yield messages by the name in them, else by their key."""
    return pair.matched(values, urn_of, key_of)


def urn_of(message: Node) -> str | None:
    """Return the name in a message, or in the one that it refers to; None where it has none."""
    return _name(message.resolved())


def _http_operations(openapi: Document) -> dict[str, str]:
    """Return method and path of the operations of an OpenAPI document, by `operationId`."""
    return {
        str(operation.value): f"{method.upper()} {path}"
        for path, item in openapi.top.child("paths").items()
        for method in METHODS
        if not (operation := item.at(method, "operationId")).missing
    }


def same_media_type(pair: Pair) -> bool:
    """Tell whether two texts are one media type, however they are spelt."""
    if not pair.both(str):
        return False
    old, new = (None if node.missing else caseless(node.value) for node in pair.nodes)
    return old == new


def _compare_content_type(pair: Pair) -> None:
    if not same_media_type(pair):
        name_change("message-content-type-changed")(pair)


def _referred(entry: Node) -> str | None:
    """Return the key of the message that an entry of a list refers to; None for another entry."""
    if not isinstance(entry.value, dict) or list(entry.value) != ["$ref"]:
        return None
    ref = entry.value["$ref"]
    return key_of(entry.resolved()) if entry.target() else ref if isinstance(ref, str) else None


def _beside(entry: Node) -> str:
    """Return what stands beside the reference of an entry: it adds to the target."""
    if entry.target() is None:
        return "{}"
    return canonical({key: value for key, value in entry.value.items() if key != "$ref"})


def _compare_channel(pair: Pair) -> bool:
    """Tell whether an operation is on channels of one address, whatever they are called.

    The channels themselves are compared where they stand.
    """
    addresses = [_address(node.resolved()) for node in pair.nodes]
    beside = set(map(_beside, pair.nodes))
    return addresses[0] is not None and addresses[0] == addresses[1] and len(beside) == 1


_SUBSCRIPTION: Fields = {
    "bindings": (dict, reusable("bindings")),
    "channel": (dict, _compare_channel),
    "messages": (list, lambda pair: compare_listed(pair, _referred, lambda entry: entry)),
}
_MESSAGE: Fields = {
    "bindings": (dict, reusable("bindings")),
    "payload": (object, lambda pair: compare_schema(pair.travelling("message"))),
    "headers": (object, lambda pair: compare_schema(pair.part("headers").travelling("message"))),
    "contentType": (str, _compare_content_type),
}
