"""Webhooks and callbacks: requests that a server sends, so that their bodies are read.

What a caller sends is the response.
"""

from __future__ import annotations

from generator.diff.bodies import compare_content
from generator.diff.fields import Fields, are_objects, compare_data, compare_fields
from generator.diff.lifecycle import report_if_one_sided
from generator.diff.matching import text_below
from generator.diff.pair import Pair
from generator.diff.rules import Direction
from generator.diff.schemas import schema_field
from generator.spec.document import Node
from generator.spec.operations import METHODS

_name = text_below("name")


def compare_webhooks(pair: Pair) -> None:
    """Compare the `webhooks` of two documents by name and method."""
    for name, child in pair.children():
        _compare_item(child.named(f"webhook {name}"))


def compare_callbacks(pair: Pair) -> None:
    """Compare the `callbacks` of an operation by name, expression and method."""
    for name, child in pair.children():
        named = child.part(f"callback {name}").resolved()
        if are_objects(named):
            for expression, item in named.children():
                _compare_item(item.part(expression))


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
        if are_objects(operation) and not report_if_one_sided(operation, "webhook"):
            compare_fields(operation, _OPERATION, ("x-feature",))
    if not pair.one_sided:
        compare_fields(pair, {}, methods)


def _compare_body(pair: Pair, direction: Direction) -> bool:
    pair = pair.resolved()
    if pair.one_sided or not pair.both(dict):
        return False

    def content(child: Pair) -> None:
        compare_content(child, direction)

    compare_fields(pair, {"content": (dict, content)})
    return True


def _compare_responses(pair: Pair) -> None:
    for status, child in pair.children():
        answer = child.part(status)
        if not _compare_body(answer, "request"):
            compare_data(answer)


def _compare_parameters(pair: Pair) -> None:
    """Compare what a webhook sends beside its body, by name."""
    for child in pair.matched(Node.elements, _name):
        child = child.part(_name(child.present) or "parameters").resolved()
        if child.one_sided or not child.both(dict):
            compare_data(child)
        else:
            compare_fields(child.travelling("message"), schema_field(child.item), ("name",))


_OPERATION: Fields = {
    "parameters": (list, _compare_parameters),
    "requestBody": (dict, lambda pair: _compare_body(pair.part("body"), "message")),
    "responses": (dict, _compare_responses),
}
