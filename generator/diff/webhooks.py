"""Webhooks and callbacks: requests that a server sends, so that their bodies are read.

What a caller sends is the response.
"""

from __future__ import annotations

from collections.abc import Hashable

from generator.diff.bodies import compare_body, compare_responses
from generator.diff.fields import (
    Fields,
    are_objects,
    compare_data,
    compare_fields,
    compare_required,
    compare_value,
    is_lasting,
)
from generator.diff.matching import in_order, key_of, match, text_below, values
from generator.diff.pair import Pair
from generator.diff.parameters import PARAMETER, compare_written
from generator.diff.tags import compare_tags
from generator.spec.document import Node
from generator.spec.operations import METHODS

_name = text_below("name")


def compare_webhooks(pair: Pair) -> None:
    """Compare the `webhooks` of two documents by name and method."""
    for name, child in pair.children():
        _compare_item(child.named(f"webhook {name}"))


def compare_callbacks(pair: Pair) -> None:
    """Compare the `callbacks` of an operation by name, or address, then by method."""
    for child in pair.matched(values, key_of, _addresses):
        stated = child.part(f"callback {child.keys[0]}")
        child = stated.resolved()
        if not are_objects(child):
            continue
        stated.report_renamed("callback-renamed")
        matches = in_order(match(values(child.old), values(child.new), key_of), _are_addresses)
        for item in child.matched_pairs(matches):
            item = item.part(item.keys[0])
            item.report_renamed("callback-moved")
            _compare_item(item)


def _addresses(callback: Node) -> Hashable:
    return tuple(map(key_of, values(callback.resolved()))) or None


def _are_addresses(*items: Node) -> bool:
    return not any(key_of(item).startswith("x-") for item in items)


def _compare_item(pair: Pair) -> None:
    pair = pair.resolved()
    if not are_objects(pair):
        return
    methods = [method for method in METHODS if not pair.child(method).present.missing]
    if pair.one_sided and not methods:
        compare_data(pair)
        return
    for method in methods:
        operation = pair.child(method).part(method.upper())
        if is_lasting(operation, "webhook", None):
            compare_fields(operation, _OPERATION, ("x-feature",))
    if not pair.one_sided:
        compare_fields(pair, {}, methods)


def _compare_parameters(pair: Pair) -> None:
    for child in pair.travelling("message").matched(Node.elements, _name):
        child = child.part(_name(child.present) or "parameters").resolved()
        if is_lasting(child, "webhook-parameter"):
            compare_required(child, "webhook-parameter")
            compare_written(child, PARAMETER)


_OPERATION: Fields = {
    "operationId": (str, lambda pair: compare_value(pair, "operation-id")),
    "tags": (list, compare_tags),
    "parameters": (list, _compare_parameters),
    "requestBody": (dict, lambda at: compare_body(at, "message", "webhook-body")),
    "responses": (dict, lambda at: compare_responses(at, "request", "webhook-response")),
}
