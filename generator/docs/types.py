"""Types and messages, put into words."""

from __future__ import annotations

from dataclasses import dataclass

from generator.docs.names import Anchors, anchor
from generator.docs.parts import Choice, Example, Fact, Option, Part, Words
from generator.docs.reference import Node, Reference, type_page
from generator.docs.schemas import (
    choices,
    enumerated,
    examples,
    facts,
    message_examples,
    options,
    properties,
    target_of,
    words,
)
from generator.docs.text import Block, description, plain
from generator.docs.usage import Use
from generator.document import unescaped
from generator.emit.gates import gates_of
from generator.emit.load import type_const
from generator.emit.plan import Gates


@dataclass(frozen=True, slots=True)
class Type:
    """A component schema; `kind` is object, enumeration, union or other."""

    name: str
    kind: str
    page: str
    python: str
    tag: str
    gates: Gates
    text: tuple[Block, ...]
    type: Words
    parts: tuple[Part, ...]
    values: Words
    choices: tuple[Choice, ...]
    discriminator: str
    options: tuple[Option, ...]
    facts: tuple[Fact, ...]
    examples: tuple[Example, ...]
    uses: tuple[Use, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """A message with the operations that bring it."""

    name: str
    anchor: str
    urn: str
    gates: Gates
    text: tuple[Block, ...]
    type: Words
    parts: tuple[Part, ...]
    examples: tuple[Example, ...]
    brought_by: tuple[Use, ...]
    sources: tuple[str, ...]


def describe_types(reference: Reference, used: dict[str, tuple[Use, ...]]) -> tuple[Type, ...]:
    """Return all types in words, in the order of the spec."""
    models = reference.plan.models
    classes = {one.component: one.name for one in models.structs}
    classes |= {one.component: one.name for one in models.enumerations}
    classes |= {one.component: one.name for one in models.unions}
    return tuple(
        _type(reference, name, schema, classes.get(name, ""), used.get(name, ()))
        for name, schema in reference.spec.schemas.items()
    )


def describe_messages(reference: Reference) -> tuple[Message, ...]:
    """Return all messages in words, in the order of the spec."""
    brought = _brought(reference)
    return tuple(
        _message(reference, name, node, brought.get(name, ()))
        for name, node in reference.messages().items()
    )


def _type(
    reference: Reference, name: str, schema: Node, python: str, used: tuple[Use, ...]
) -> Type:
    anchors = Anchors()
    discriminator = schema.get("discriminator")
    property_name = discriminator.get("propertyName") if isinstance(discriminator, dict) else ""
    values = schema.get("additionalProperties")
    return Type(
        name=name,
        kind=_kind(schema),
        page=type_page(name),
        python=python,
        tag=type_const(schema) or "",
        gates=gates_of(schema, f"/components/schemas/{name}"),
        text=description(schema),
        type=words(schema),
        parts=properties(reference.spec, schema, anchors),
        values=words(values) if isinstance(values, dict) else (),
        choices=choices(reference.spec, schema),
        discriminator=plain(property_name or ""),
        options=options(schema, anchors),
        facts=facts(schema),
        examples=examples(reference.spec, schema),
        uses=used,
        sources=reference.from_where(name),
    )


def _kind(schema: Node) -> str:
    if enumerated(schema).get("enum"):
        return "enumeration"
    if (schema.get("oneOf") or schema.get("anyOf")) and not schema.get("properties"):
        return "union"
    is_object = schema.get("type") == "object" or "properties" in schema or "allOf" in schema
    return "object" if is_object else "other"


def _message(reference: Reference, name: str, node: Node, brought_by: tuple[Use, ...]) -> Message:
    payload = node.get("payload")
    target = target_of(reference.spec, payload)
    anchors = Anchors()
    return Message(
        name=name,
        anchor=anchor(name),
        urn=type_const(target) or plain(node.get("name") or ""),
        gates=gates_of(node, f"/components/messages/{name}"),
        text=description(node),
        type=words(payload),
        parts=properties(reference.spec, payload, anchors, name),
        examples=message_examples(node),
        brought_by=brought_by,
        sources=reference.from_where(name),
    )


def _brought(reference: Reference) -> dict[str, tuple[Use, ...]]:
    """Return the operations that bring each message: by `x-messages`, and by AsyncAPI's own."""
    found: dict[str, dict[str, Use]] = {}
    by_title = {entry.title: entry for entry in reference.entries}
    pairs = [
        (str(name), entry)
        for entry in reference.entries
        for name in entry.node.get("x-messages") or []
    ]
    for title, operation in (reference.spec.asyncapi.get("operations") or {}).items():
        entry = by_title.get(str(title))
        given = operation.get("messages") if isinstance(operation, dict) else None
        if entry is not None:
            pairs += [(_last(one), entry) for one in given or []]
    for name, entry in pairs:
        use = Use("operation", entry.title, f"{entry.http} {entry.path}", entry.href)
        found.setdefault(name, {}).setdefault(entry.href, use)
    return {name: tuple(by_href.values()) for name, by_href in found.items()}


def _last(reference: object) -> str:
    """Return the name at the end of a `$ref` to a message of a channel."""
    ref = str(reference.get("$ref")) if isinstance(reference, dict) else ""
    return unescaped(ref.rpartition("/")[2])
