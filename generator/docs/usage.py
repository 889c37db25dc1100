"""The uses of each type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from generator.docs.names import anchor
from generator.docs.reference import Reference, message_page, type_page
from generator.docs.wording import Link
from generator.spec.document import Node
from generator.spec.references import referred_parts
from generator.spec.schema import component_name


@dataclass(frozen=True, slots=True)
class Uses:
    """The places that name a type.

    Attributes:
        count: how many there are.
        links: each of them once, without its usual uses; those that have no other are left out.
        usual: the error responses of most operations that name it, each with their number.
    """

    count: int
    links: tuple[Link, ...]
    usual: tuple[tuple[str, int], ...] = ()


_Place = tuple[str, str]


def uses(reference: Reference) -> dict[str, Uses]:
    """Return the places that name each type: operations, messages, other types."""
    by_type: dict[str, dict[_Place, dict[str, Link]]] = {}
    for node, use in chain(
        _in_operations(reference), _in_messages(reference), _in_types(reference)
    ):
        for name in dict.fromkeys(map(component_name, referred_parts(node))):
            if name is not None:
                place = by_type.setdefault(name, {}).setdefault((use.name, use.href), {})
                place[use.detail] = use
    return {name: _uses(places.values(), reference.most) for name, places in by_type.items()}


def _uses(places: Collection[dict[str, Link]], most: int) -> Uses:
    count = Counter(use.detail for place in places for use in place.values() if _is_error(use))
    usual = {detail: number for detail, number in count.items() if number >= most}
    links = []
    for place in places:
        shown = [use for use in place.values() if not _is_error(use) or use.detail not in usual]
        if shown:
            links.append(replace(shown[0], detail=", ".join(use.detail for use in shown)))
    return Uses(len(places), tuple(links), tuple(sorted(usual.items())))


def _is_error(use: Link) -> bool:
    return use.detail.startswith(("answer 4", "answer 5"))


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
            yield node, Link("operation", operation.id, detail, entry.page)


def _in_messages(reference: Reference) -> Iterator[tuple[Node, Link]]:
    for key, message in reference.spec.messages.items():
        yield message.payload, Link("message", key, "payload", message_page(key))


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
