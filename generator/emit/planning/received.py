"""Types that a server sends: those of responses and messages, and all within them."""

from __future__ import annotations

from collections import defaultdict

from generator.spec.document import Node
from generator.spec.schema import bases, component_name, references
from generator.spec.spec import Spec


def received_types(spec: Spec) -> set[str]:
    """Return the names of the component schemas that a response or a message can hold.

    A type that extends one of them can stand in its place, so it is one too. Raises SpecError.
    """
    derived: defaultdict[str, list[Node]] = defaultdict(list)
    for schema in spec.schemas.values():
        for base in bases(schema):
            derived[component_name(base) or ""].append(schema)
    waiting = [response.node for operation in spec.operations for response in operation.responses]
    waiting += [message.payload for message in spec.messages.values()]
    names, seen = set[str](), set[tuple[str, str]]()
    while waiting:
        part = waiting.pop()
        place = (part.document.file, part.pointer)
        if place in seen:
            continue
        seen.add(place)
        waiting += references(part)
        if name := component_name(part):
            names.add(name)
            waiting += derived[name]
    return names
