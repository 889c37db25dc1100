"""Plans the messages of the AsyncAPI document."""

from __future__ import annotations

from generator.emit.errors import SpecError
from generator.emit.gates import gates_of
from generator.emit.load import Spec, schema_ref
from generator.emit.plan import Message, Models
from generator.emit.shapes import Shapes


def plan_messages(spec: Spec, shapes: Shapes, models: Models) -> dict[str, Message]:
    """Return the messages whose payload is a class of the models, by their keys in the document.

    Keys with the same class have the same message, that of the first.

    Raises:
        SpecError: a message has no payload that refers to a component schema.
    """
    tags = {struct.name: struct.tag for struct in models.structs}
    found: dict[str, Message] = {}
    planned: dict[str, Message] = {}
    given = (spec.asyncapi.get("components") or {}).get("messages") or {}
    for name, node in given.items():
        pointer = f"/components/messages/{name}"
        message = spec.resolve(node, pointer, asyncapi=True)
        payload = message.get("payload")
        if not isinstance(payload, dict) or "$ref" not in payload:
            wrong = "has no payload of a named type"
            raise SpecError("asyncapi.yaml", pointer, wrong, "a $ref to a component schema")
        class_name = shapes.classes.get(schema_ref(payload["$ref"]))
        if class_name is None or class_name not in tags:
            continue
        urn = tags[class_name] or str(message.get("name") or name)
        new = Message(urn, class_name, gates_of(message, pointer))
        planned[str(name)] = found.setdefault(class_name, new)
    return planned
