# Copied from sandbox/pruning.py; edits here are lost.
"""Pruning: removal of the parts that the dialled versions lack from bodies and messages."""

from __future__ import annotations

from typing import Any

from icws_sandbox._core.spec.document import Node
from icws_sandbox._core.spec.gates import member_gates

from .outbox import Message
from .spec import Spec, child_schema, stating_layer
from .versions import Dial

_ABSENT = object()


class Pruner:
    """Removal of parts that are newer than the dial, or obsolete."""

    def __init__(self, spec: Spec, dial: Dial) -> None:
        self._spec = spec
        self._dial = dial
        self._messages = {message.urn: message for message in spec.messages.values()}
        # By the id of a schema's value, which the document keeps alive.
        self._members: dict[int, list[Any] | None] = {}

    def has(self, schema: Node) -> bool:
        """Tell whether the dial has a schema: by the gates of its place and its type."""
        return self._dial.has(self._spec.flat(schema).gates)

    def has_property(self, schema: Node, name: str) -> bool:
        """Tell whether the dial has a property of a schema; an unknown property counts as had."""
        flat = self._spec.flat(schema)
        declared = flat.properties.get(name)
        if declared is not None and not self._dial.has(declared.gates):
            return False
        child = child_schema(flat, name)
        return child is None or self.has(child)

    def members(self, schema: Node) -> list[Any] | None:
        """Return the members of an enumeration that the dial has; None for any other schema."""
        key = id(schema.value)
        if key not in self._members:
            stating = stating_layer(schema, "enum")
            self._members[key] = None if stating is None else self._known_members(stating)
        return self._members[key]

    def prune(self, schema: Node, value: Any) -> Any:
        """Return a value to send as the dialled versions know it, without newer members."""
        pruned = self._pruned(schema, value, members=True)
        return None if pruned is _ABSENT else pruned

    def received(self, schema: Node, value: Any) -> Any:
        """Return a body as the dialled versions read it. A newer member stays, to be refused."""
        return self._pruned(schema, value, members=False)

    def prune_message(self, message: Message) -> Message | None:
        """Return a message as the dialled versions know it; None if they lack the message."""
        known = self._messages.get(message["__type"])
        if known is None:
            return message
        if not self._dial.has(known.gates):
            return None
        pruned: Message = self.prune(known.payload, message)
        return pruned

    def _known_members(self, schema: Node) -> list[Any]:
        pairs = zip(schema.value["enum"], member_gates(schema), strict=True)
        return [member for member, gates in pairs if self._dial.has(gates)]

    def _pruned(self, schema: Node | None, value: Any, *, members: bool) -> Any:
        if schema is None:
            return value
        schema = self._spec.option(schema, value)
        if isinstance(value, dict):
            return self._object(schema, value, members=members)
        if isinstance(value, list):
            items = child_schema(self._spec.flat(schema), 0)
            kept = (item for item in value if not members or self._has_item(items, item))
            pruned = (self._pruned(items, item, members=members) for item in kept)
            return [item for item in pruned if item is not _ABSENT]
        if members and (known := self.members(schema)) is not None:
            enum = self._spec.flat(schema).keywords["enum"].value
            return _ABSENT if value in enum and value not in known else value
        return value

    def _has_item(self, items: Node | None, item: Any) -> bool:
        return items is None or (self.has(items) and self.has(self._spec.option(items, item)))

    def _object(self, schema: Node, value: dict[str, Any], *, members: bool) -> dict[str, Any]:
        flat = self._spec.flat(schema)
        pruned = {
            name: self._pruned(child_schema(flat, name), item, members=members)
            for name, item in value.items()
            if self.has_property(schema, name)
        }
        return {name: item for name, item in pruned.items() if item is not _ABSENT}
