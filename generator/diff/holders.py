"""Which versions have a component: those of all operations and messages that use it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.components import Parts, references
from generator.diff.documents import Document, Documents
from generator.diff.features import Gate, Held, gate_of
from generator.diff.node import Node
from generator.document import METHODS


def held_by(spec: Documents) -> Held:
    """The gate of what uses a component, where all that do have the same."""
    return {
        id(document): _held(document) for document in (spec.openapi, spec.asyncapi) if document.data
    }


def _held(document: Document) -> dict[Parts, Gate | None]:
    waiting = list(_users(document))
    found: dict[Parts, Gate | None] = {}
    while waiting:
        user, gate = waiting.pop()
        for target in references(user):
            parts = target.parts[:3]
            common = gate if parts not in found or found[parts] == gate else None
            if parts not in found or found[parts] != common:
                found[parts] = common
                waiting.append((target, common))
    return found


def _users(document: Document) -> Iterator[tuple[Node, Gate | None]]:
    """What uses components by itself, with its gate."""
    top = Node(document, (), document.data)
    for key in document.data:
        child = top.child(key)
        if key == "components":
            yield from _messages(child.child("messages"))
        elif key == "paths" and isinstance(child.value, dict):
            for path in child.value:
                yield from _operations(child.child(path).resolved())
        else:
            yield child, None


def _operations(holder: Node) -> Iterator[tuple[Node, Gate | None]]:
    above = holder.child("x-feature")
    for key in holder.value if isinstance(holder.value, dict) else ():
        node = holder.child(key)
        own = node.child("x-feature")
        operation = key in METHODS
        yield node, gate_of((above if own.missing else own).value) if operation else None


def _messages(messages: Node) -> Iterator[tuple[Node, Gate | None]]:
    for name in messages.value if isinstance(messages.value, dict) else ():
        node = messages.child(name)
        yield node, gate_of(node.child("x-feature").value)
