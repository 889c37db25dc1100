"""Messages of the AsyncAPI document, planned."""

from __future__ import annotations

from generator.emit.plan import MessageClass, Models
from generator.emit.planning.shapes import Shapes
from generator.spec.schema import named_type
from generator.spec.spec import Spec


def plan_messages(spec: Spec, shapes: Shapes, models: Models) -> dict[str, MessageClass]:
    """Return the messages whose payload is a class of the models, by their keys in the document.

    Keys with the same class have the same message, that of the first.

    Raises:
        SpecError: a message has no payload that refers to a component schema.
    """
    structs = {struct.name for struct in models.structs}
    by_class: dict[str, MessageClass] = {}
    by_key: dict[str, MessageClass] = {}
    for key, message in spec.messages.items():
        component = named_type(message.payload)
        if component is None:
            problem = "the message has no payload of a named type"
            raise message.node.error(problem, "a $ref to a component schema")
        class_name = shapes.classes.get(component)
        if class_name in structs:
            planned = MessageClass(message.urn, class_name, message.gates)
            by_key[key] = by_class.setdefault(class_name, planned)
    return by_key
