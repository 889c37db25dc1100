"""Request bodies and responses: statuses, media types, headers and error ids."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.fields import (
    Fields,
    are_objects,
    compare_data,
    compare_fields,
    compare_required,
    name_change,
)
from generator.diff.lifecycle import report_if_one_sided
from generator.diff.pair import Pair, caseless, key_of, text_below, values
from generator.diff.parameters import style_of
from generator.diff.rules import Direction
from generator.diff.schemas import compare_component, schema_field
from generator.diff.shared import compare_shared
from generator.spec.document import Node

_error_id = text_below("id")


def compare_request(pair: Pair) -> None:
    """Compare request bodies."""
    pair = pair.part("body").resolved()
    if pair.old.missing:
        required = pair.new.child("required").value is True
        pair.report("request-body-added-required" if required else "request-body-added")
    elif pair.new.missing:
        pair.report("request-body-removed")
    else:
        compare_required(pair, "request-body")
        compare_fields(pair, _REQUEST, ("required",))


def compare_responses(pair: Pair) -> None:
    """Compare the responses of an operation by status."""
    for status, child in pair.children():
        child = child.part(status)
        if status.startswith("x-"):
            compare_data(child)
            continue
        kind = "response" if status[:1] in ("2", "3") else "error-response"
        # What only one spec has is reported at the operation, not at a component that it shares.
        if are_objects(child) and not report_if_one_sided(child, kind, ()):
            compare_shared(child, "response", _compare_response)


def _compare_response(pair: Pair) -> None:
    if are_objects(pair):
        compare_fields(pair, _RESPONSE)


def _compare_content(pair: Pair, direction: Direction) -> None:
    kind = "request-media-type" if direction == "request" else "response-media-type"
    children = list(_by_name(pair.travelling(direction)))
    for child in children:
        if are_objects(child) and not report_if_one_sided(child, kind, ()):
            # Most bodies are of one media type, which then need not be named.
            compare_fields(child, schema_field(pair.item if len(children) == 1 else child.item))


def _compare_headers(pair: Pair) -> None:
    for child in _by_name(pair.travelling("response")):
        child = child.resolved()
        if not are_objects(child) or report_if_one_sided(child, "response-header"):
            continue
        compare_required(child, "response-header")
        if style_of(child.old) != style_of(child.new):
            for key in ("style", "explode"):
                compare_data(child.child(key).part(key))
        compare_fields(child, schema_field(child.item), ("required", "style", "explode"))


def _compare_error_ids(pair: Pair) -> bool:
    for node in pair.nodes:
        ids = [_error_id(entry) for entry in node.elements()]
        if None in ids or len(set(ids)) < len(ids):
            return False
    for child in pair.matched(Node.elements, _error_id):
        child = child.part(_error_id(child.present))
        if not report_if_one_sided(child, "error-id"):
            compare_fields(child, {"type": (str, _compare_error_type)}, ("id",))
    return True


def _compare_error_type(pair: Pair) -> None:
    """Compare the types of an error id: each is the `__type` of a body."""
    name_change("error-id-type-changed")(pair)
    old, new = (pair.comparison.type_of(node, node.value) for node in pair.nodes)
    if old is not None and new is not None:
        compare_component(pair.below(old, new).travelling("response"))


def _by_name(pair: Pair) -> Iterator[Pair]:
    """Yield what two objects hold by name, in any case and without spaces."""
    for child in pair.matched(values, _plain_name):
        yield child.part(child.common(key_of) or _plain_name(child.old))


def _plain_name(node: Node) -> str:
    return caseless(key_of(node))


_REQUEST: Fields = {"content": (dict, lambda at: _compare_content(at, "request"))}
_RESPONSE: Fields = {
    "content": (dict, lambda at: _compare_content(at, "response")),
    "headers": (dict, _compare_headers),
    "x-error-ids": (list, _compare_error_ids),
}
