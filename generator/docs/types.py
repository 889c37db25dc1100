"""Types and messages in words."""

from __future__ import annotations

from dataclasses import dataclass

from generator.docs.names import Anchors, anchor
from generator.docs.reference import Reference, type_page
from generator.docs.schemas import (
    choices,
    enumerated,
    examples,
    facts,
    members,
    message_examples,
    properties,
    words,
)
from generator.docs.text import Block, description, plain
from generator.docs.wording import ChoiceText, ExampleText, Fact, FieldText, Link, OptionText, Words
from generator.spec.document import Node
from generator.spec.gates import Gates
from generator.spec.schema import discriminator, flatten, options, type_tag
from generator.spec.spec import Message


@dataclass(frozen=True, slots=True)
class TypeText:
    """A component schema; `kind` is object, enumeration, union or other."""

    name: str
    kind: str
    page: str
    python: str
    tag: str
    gates: Gates
    text: tuple[Block, ...]
    type: Words
    fields: tuple[FieldText, ...]
    values: Words
    choices: tuple[ChoiceText, ...]
    discriminator: str
    options: tuple[OptionText, ...]
    facts: tuple[Fact, ...]
    examples: tuple[ExampleText, ...]
    uses: tuple[Link, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MessageText:
    """A message with the operations that bring it."""

    name: str
    anchor: str
    urn: str
    gates: Gates
    text: tuple[Block, ...]
    type: Words
    fields: tuple[FieldText, ...]
    examples: tuple[ExampleText, ...]
    brought_by: tuple[Link, ...]
    sources: tuple[str, ...]


def describe_types(reference: Reference, uses: dict[str, tuple[Link, ...]]) -> tuple[TypeText, ...]:
    """Return all types in words, in the order of the spec."""
    classes = reference.plan.models.classes
    return tuple(
        _type(reference, name, schema, classes.get(name, ""), uses.get(name, ()))
        for name, schema in reference.spec.schemas.items()
    )


def describe_messages(reference: Reference) -> tuple[MessageText, ...]:
    """Return all messages in words, in the order of the spec."""
    brought = _brought(reference)
    return tuple(
        _message(reference, message, brought.get(key, ()))
        for key, message in reference.spec.messages.items()
    )


def _type(
    reference: Reference, name: str, schema: Node, python: str, uses: tuple[Link, ...]
) -> TypeText:
    anchors = Anchors()
    values = schema.child("additionalProperties")
    return TypeText(
        name=name,
        kind=_kind(schema),
        page=type_page(name),
        python=python,
        tag=type_tag(schema) or "",
        gates=flatten(schema).gates,
        text=description(schema),
        type=words(schema),
        fields=properties(schema, anchors),
        values=words(values) if isinstance(values.value, dict) else (),
        choices=tuple(choice for _, choice in choices(schema)),
        discriminator=plain(discriminator(schema)[0]),
        options=members(schema, anchors),
        facts=facts(schema),
        examples=examples(schema),
        uses=uses,
        sources=reference.sources.get(name, ()),
    )


def _kind(schema: Node) -> str:
    if enumerated(schema).child("enum").value:
        return "enumeration"
    has_properties = bool(schema.child("properties").value)
    if options(schema) and not has_properties:
        return "union"
    stated = schema.value if isinstance(schema.value, dict) else {}
    is_object = stated.get("type") == "object" or "properties" in stated or "allOf" in stated
    return "object" if is_object else "other"


def _message(reference: Reference, message: Message, brought_by: tuple[Link, ...]) -> MessageText:
    return MessageText(
        name=message.key,
        anchor=anchor(message.key),
        urn=plain(message.urn),
        gates=message.gates,
        text=description(message.node),
        type=words(message.payload),
        fields=properties(message.payload, Anchors(), message.key),
        examples=message_examples(message.node),
        brought_by=brought_by,
        sources=reference.sources.get(message.key, ()),
    )


def _brought(reference: Reference) -> dict[str, tuple[Link, ...]]:
    """Return the operations that bring each message: by `x-messages`, and by AsyncAPI's own."""
    brought: dict[str, dict[str, Link]] = {}
    actions = reference.spec.asyncapi.top.child("operations")
    for entry in reference.entries:
        operation = entry.operation
        use = Link("operation", operation.id, entry.route, entry.href)
        messages = actions.at(operation.id, "messages").elements()
        for key in (*operation.messages, *(str(one.resolve().parts[-1]) for one in messages)):
            brought.setdefault(key, {})[entry.href] = use
    return {key: tuple(uses.values()) for key, uses in brought.items()}
