"""The uses of each type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.docs.names import anchor
from generator.docs.reference import Reference, message_href, type_page
from generator.docs.wording import Link
from generator.spec.document import Node
from generator.spec.schema import component_name, references


def uses(reference: Reference) -> dict[str, tuple[Link, ...]]:
    """Return the places that name each type: operations, messages, other types; each place once."""
    by_type: dict[str, dict[tuple[str, str], Link]] = {}
    for node, use in (*_in_operations(reference), *_in_messages(reference), *_in_types(reference)):
        for name in dict.fromkeys(map(component_name, references(node))):
            if name is None:
                continue
            places = by_type.setdefault(name, {})
            before = places.setdefault((use.name, use.href), use)
            if use.detail not in before.detail.split(", "):
                joined = f"{before.detail}, {use.detail}"
                places[use.name, use.href] = replace(before, detail=joined)
    return {name: tuple(places.values()) for name, places in by_type.items()}


def _in_operations(reference: Reference) -> Iterator[tuple[Node, Link]]:
    for entry in reference.entries:
        operation = entry.operation
        nodes = [(one.schema, f"parameter {one.name}") for one in operation.parameters]
        if operation.body:
            nodes.append((operation.body.node.child("content"), "request body"))
        for response in operation.responses:
            for key in ("content", "headers"):
                nodes.append((response.node.child(key), f"answer {response.status}"))
        for node, detail in nodes:
            yield node, Link("operation", operation.id, detail, entry.href)


def _in_messages(reference: Reference) -> Iterator[tuple[Node, Link]]:
    for key, message in reference.spec.messages.items():
        yield message.payload, Link("message", key, "payload", message_href(key))


def _in_types(reference: Reference) -> Iterator[tuple[Node, Link]]:
    details = {
        "oneOf": "option",
        "anyOf": "option",
        "allOf": "base",
        "items": "items",
        "additionalProperties": "values",
    }
    for name, schema in reference.spec.schemas.items():
        page = type_page(name)
        for wire, node in schema.child("properties").items():
            yield node, Link("type", name, f"property {wire}", f"{page}#{anchor(wire)}")
        for keyword, detail in details.items():
            yield schema.child(keyword), Link("type", name, detail, page)
