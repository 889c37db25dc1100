# Copied from generator/spec/spec.py; edits here are lost.
"""A spec: an OpenAPI and an AsyncAPI document with one set of types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, Self

from icws_sandbox._core.spec.document import Document, Node
from icws_sandbox._core.spec.gates import Gates, combine, named_versions, own_gates
from icws_sandbox._core.spec.mappings import with_references
from icws_sandbox._core.spec.operations import Operation, read_operations
from icws_sandbox._core.spec.releases import Release, read_releases
from icws_sandbox._core.spec.schema import flatten, type_tag


class Message(NamedTuple):
    """A message of the AsyncAPI document.

    Attributes:
        key: its name among the components, by which `x-messages` refers to it.
        urn: its `__type`.
        node: the message object, its reference resolved.
        payload: the schema of its content; missing where none is stated.
        own: the gates that it states itself.
        gates: the effective gates, with those of its payload's type.
    """

    key: str
    urn: str
    node: Node
    payload: Node
    own: Gates
    gates: Gates


@dataclass(frozen=True, eq=False)
class Spec:
    """Both documents; the AsyncAPI one is empty where an API has no messages."""

    openapi: Document
    asyncapi: Document

    @classmethod
    def of(cls, openapi: dict[str, Any], asyncapi: dict[str, Any] | None = None) -> Self:
        """Return the spec of two documents made by a program."""
        named = (("openapi.yaml", openapi), ("asyncapi.yaml", asyncapi or {}))
        return cls(*(Document(file, with_references(data)) for file, data in named))

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The operations, in the order of the document. Raises SpecError."""
        return tuple(read_operations(self.openapi))

    @cached_property
    def schemas(self) -> Mapping[str, Node]:
        """The component schemas by name: those of OpenAPI, then those of AsyncAPI alone.

        Raises:
            SpecError: both documents have a type, for other versions of servers.
        """
        schemas: dict[str, Node] = dict(_components(self.openapi, "schemas"))
        for name, node in _components(self.asyncapi, "schemas"):
            other = schemas.setdefault(name, node)
            if {*own_gates(other)} != {*own_gates(node)}:
                problem = f"{name} states other versions than in {other.document.file}"
                raise node.error(problem, "the same x-feature in both documents")
        return schemas

    @cached_property
    def messages(self) -> Mapping[str, Message]:
        """The messages by their names among the components. Raises SpecError."""
        return {name: _message(name, node) for name, node in _components(self.asyncapi, "messages")}

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """The addresses of the channels, each once."""
        channels = (node for _, node in self.asyncapi.top.child("channels").items())
        addresses = (channel.child("address").value for channel in channels)
        return tuple(dict.fromkeys(a for a in addresses if isinstance(a, str)))

    @cached_property
    def releases(self) -> tuple[Release, ...]:
        """The named releases of the server, the oldest first. Raises SpecError."""
        return read_releases(self.openapi.top.child("info"))

    def newest_versions(self) -> dict[str, int]:
        """Return every feature that the documents name, with the newest version of it."""
        return dict(sorted((*named_versions(self.openapi.top), *named_versions(self.asyncapi.top))))


def _components(document: Document, kind: str) -> list[tuple[str, Node]]:
    components = document.top.at("components", kind)
    if not components.missing and not isinstance(components.value, dict):
        raise components.error(f"{kind} is no object", f"{kind} by name")
    return list(components.items())


def _message(key: str, entry: Node) -> Message:
    node = entry.resolve()
    payload, name = node.child("payload"), node.child("name").value
    own = own_gates(node)
    return Message(
        key=key,
        urn=type_tag(payload) or (name if isinstance(name, str) else key),
        node=node,
        payload=payload,
        own=own,
        gates=combine(own, flatten(payload).gates),
    )
