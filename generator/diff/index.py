"""Indexes of documents: their types, and what leads to which part."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from generator.diff.affected import Reach, message_directions
from generator.diff.gates import gates_of_users
from generator.diff.rules import Direction
from generator.diff.stated_messages import place_of_message
from generator.diff.subtypes import derived_types
from generator.spec.document import Document, Node
from generator.spec.gates import Gates
from generator.spec.pointer import KeyPath
from generator.spec.references import all_references
from generator.spec.schema import type_tag


class Index:
    """A document with what is asked about all its parts, each found when it is first asked."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def types(self) -> dict[str, Node]:
        """The component schemas by their `__type`; of several with the same, the first."""
        schemas = [node for _, node in self._document.top.at("components", "schemas").items()]
        return {tag: node for node in reversed(schemas) if (tag := type_tag(node)) is not None}

    @cached_property
    def directions(self) -> dict[KeyPath, set[Direction]]:
        """The directions in which its messages travel."""
        return message_directions(self._document)

    def directions_of(self, message: Node) -> set[Direction]:
        """Return the directions in which a message travels; one that nothing names is read."""
        return self.directions.get(place_of_message(message.parts), {"message"})

    @cached_property
    def users(self) -> dict[KeyPath, Gates]:
        """The components in use, with the gates that all their users have."""
        return gates_of_users(self._document, self.types)

    @cached_property
    def reach(self) -> Reach:
        """The operations and messages that its parts reach."""
        return Reach(self._document, self.types, self.directions)

    @cached_property
    def _references(self) -> Counter[str]:
        return Counter(all_references(self._document.data))

    def is_referred(self, part: Node) -> bool:
        """Tell whether a reference leads to a part, or to one in it."""
        place = f"#{part.pointer}"
        return any(ref == place or ref.startswith(f"{place}/") for ref in self._references)

    @cached_property
    def bases(self) -> dict[KeyPath, list[Node]]:
        """The component schemas to which only `allOf` of others refers, with these."""
        schemas, uses = self._document.top.at("components", "schemas"), self._references
        named = {node.parts: tag for tag, node in self.types.items()}
        bases = {}
        stated = schemas.value if isinstance(schemas.value, dict) else {}
        for ref, names in derived_types(stated).items():
            base = schemas.referred(ref)
            if base and uses[ref] == len(names) and not uses[named.get(base.parts, "")]:
                bases[base.parts] = [schemas.child(name) for name in names]
        return bases
