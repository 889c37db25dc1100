"""Types that a server sends: those of responses and messages, and all within them."""

from __future__ import annotations

from generator.spec.document import Node
from generator.spec.schema import bases, component_name, references
from generator.spec.spec import Spec


def received_types(spec: Spec) -> frozenset[str]:
    """Return the names of the component schemas that a response or a message can hold.

    A type that extends one of them can stand in its place, so it is one too.

    Raises:
        SpecError: an operation is not what the standard says.
    """
    derived = _derived_types(spec)
    roots = [response.node for operation in spec.operations for response in operation.responses]
    roots += [message.payload for message in spec.messages.values()]
    waiting = [target for root in roots for target in references(root)]
    names: set[str] = set()
    seen: set[str] = set()
    while waiting:
        part = waiting.pop()
        place = f"{part.document.file}{part.pointer}"
        if place in seen:
            continue
        seen.add(place)
        waiting += references(part)
        name = component_name(part)
        if name is not None:
            names.add(name)
            waiting += derived.get(name, ())
    return frozenset(names)


def _derived_types(spec: Spec) -> dict[str, list[Node]]:
    """Return the types that name another one in `allOf`, by the name of that one."""
    derived: dict[str, list[Node]] = {}
    for schema in spec.schemas.values():
        for name in map(component_name, bases(schema)):
            if name is not None:
                derived.setdefault(name, []).append(schema)
    return derived
