"""Where each type is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.docs.names import anchor
from generator.docs.reference import Reference, message_href, type_page
from generator.emit.load import schema_ref


@dataclass(frozen=True, slots=True)
class Use:
    """A place where a type is used."""

    kind: str
    name: str
    detail: str
    href: str


def uses(reference: Reference) -> dict[str, tuple[Use, ...]]:
    """Return the places that name each type: operations, messages, other types; each place once."""
    found: dict[str, dict[tuple[str, str], Use]] = {}
    for name, use in (*_of_operations(reference), *_of_messages(reference), *_of_types(reference)):
        places = found.setdefault(name, {})
        before = places.setdefault((use.name, use.href), use)
        if use.detail not in before.detail.split(", "):
            joined = f"{before.detail}, {use.detail}"
            places[use.name, use.href] = replace(before, detail=joined)
    return {name: tuple(places.values()) for name, places in found.items()}


def _of_operations(reference: Reference) -> Iterator[tuple[str, Use]]:
    for entry in reference.entries:
        spec, node, title = reference.spec, entry.node, entry.title
        for parameter in node["parameters"]:
            for name in _references(parameter.get("schema")):
                detail = f"parameter {parameter.get('name')}"
                yield name, Use("operation", title, detail, entry.href)
        if node.get("requestBody"):
            body = spec.resolve(node["requestBody"], f"/paths/{entry.path}/requestBody")
            for name in _references(body.get("content")):
                yield name, Use("operation", title, "request body", entry.href)
        for status, given in (node.get("responses") or {}).items():
            answer = spec.resolve(given, f"/paths/{entry.path}/responses/{status}")
            for name in _references([answer.get("content"), answer.get("headers")]):
                yield name, Use("operation", title, f"answer {status}", entry.href)


def _of_messages(reference: Reference) -> Iterator[tuple[str, Use]]:
    for name, message in reference.messages().items():
        for used in _references(message.get("payload")):
            yield used, Use("message", name, "payload", message_href(name))


def _of_types(reference: Reference) -> Iterator[tuple[str, Use]]:
    for name, schema in reference.spec.schemas.items():
        page = type_page(name)
        own = schema.get("properties") or {}
        for prop, given in own.items():
            for used in _references(given):
                yield used, Use("type", name, f"property {prop}", f"{page}#{anchor(str(prop))}")
        for keyword, detail in (("oneOf", "option"), ("anyOf", "option"), ("allOf", "base")):
            for used in _references(schema.get(keyword)):
                yield used, Use("type", name, detail, page)
        for keyword, detail in (("items", "items"), ("additionalProperties", "values")):
            for used in _references(schema.get(keyword)):
                yield used, Use("type", name, detail, page)


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "$ref" in node:
            yield schema_ref(node["$ref"])
        for key, value in node.items():
            # A mapping repeats the options; examples are data.
            if key not in ("discriminator", "example", "examples", "default", "enum", "const"):
                yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)
