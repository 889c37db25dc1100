"""Types and messages in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.docs.names import Anchors
from generator.docs.reference import Reference, type_page
from generator.docs.schemas import choices, enumerated, members, properties
from generator.docs.wording import ChoiceText, FieldText, Link, OptionText, in_python
from generator.emit.quoting import plain
from generator.spec.document import Node
from generator.spec.gates import Gates
from generator.spec.schema import discriminator, flatten, options, type_tag


@dataclass(frozen=True, slots=True)
class TypeText:
    """A component schema with its parts; `kind` is object, enumeration, union or other."""

    schema: Node
    name: str
    kind: str
    page: str
    tag: str
    gates: Gates
    fields: tuple[FieldText, ...]
    choices: tuple[ChoiceText, ...]
    discriminator: str
    options: tuple[OptionText, ...]


def describe_types(reference: Reference) -> Iterator[TypeText]:
    """Yield the component schemas in words, with the names of their parts in the client."""
    attributes = {
        struct.component: {field.wire: field.name for field in struct.fields}
        for struct in reference.plan.models.structs
    }
    for name, schema in reference.spec.schemas.items():
        yield describe_type(name, schema, attributes.get(name, {}))


def describe_type(name: str, schema: Node, attributes: Mapping[str, str]) -> TypeText:
    """Return a component schema in words; `attributes` has its properties' names in the client."""
    anchors = Anchors()
    return TypeText(
        schema=schema,
        name=name,
        kind=_kind(schema),
        page=type_page(name),
        tag=type_tag(schema) or "",
        gates=flatten(schema).gates,
        fields=in_python(properties(schema, anchors), attributes),
        choices=tuple(choice for _, choice in choices(schema)),
        discriminator=plain(discriminator(schema)[0]),
        options=members(schema, anchors),
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


def subscriptions(reference: Reference) -> dict[str, tuple[Link, ...]]:
    """Return the operations that bring each message: by `x-messages`, and by AsyncAPI's own."""
    brought: dict[str, dict[str, Link]] = {}
    actions = reference.spec.asyncapi.top.child("operations")
    for entry in reference.entries:
        operation = entry.operation
        use = Link("operation", operation.id, entry.route, entry.page)
        messages = actions.at(operation.id, "messages").elements()
        for key in (*operation.messages, *(str(one.resolve().parts[-1]) for one in messages)):
            brought.setdefault(key, {})[entry.page] = use
    return {key: tuple(uses.values()) for key, uses in brought.items()}
