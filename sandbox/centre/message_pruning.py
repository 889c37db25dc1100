"""Pruning of messages: no part that is newer than the dialled versions is ever sent."""

from __future__ import annotations

from collections.abc import Iterator

from generator.spec.document import Node

from ..outbox import Message
from ..pruning import Pruner
from ..spec import Spec, keyword
from ..versions import Dial


class MessagePruner:
    """Removal of the parts that the dial lacks from messages."""

    def __init__(self, spec: Spec, dial: Dial) -> None:
        self._spec = spec
        self._dial = dial
        self._pruner = Pruner(spec, dial)
        self._messages = {message.urn: message for message in spec.messages.values()}
        self._needs_pruning: dict[str, bool] = {}

    def prune(self, message: Message) -> Message | None:
        """Return a message without the parts the dial lacks; None if it lacks the message."""
        urn = message["__type"]
        known = self._messages.get(urn)
        if known is None:
            return message
        if not self._dial.has(known.gates):
            return None
        if urn not in self._needs_pruning:
            schemas = self._schemas_in(known.payload)
            self._needs_pruning[urn] = any(self._lacks_part_of(schema) for schema in schemas)
        if not self._needs_pruning[urn]:
            return message
        pruned: Message = self._pruner.prune(known.payload, message)
        return pruned

    def _lacks_part_of(self, schema: Node) -> bool:
        members = self._pruner.members(schema)
        enum = keyword(self._spec.flat(schema), "enum")
        if members is not None and len(members) != len(enum):
            return True
        properties = self._spec.flat(schema).properties
        had = (self._pruner.has_property(schema, name) for name in properties)
        return not self._pruner.has(schema) or not all(had)

    def _schemas_in(self, schema: Node) -> Iterator[Node]:
        """Yield a schema and all below it; each type once, since types may contain themselves."""
        waiting, seen = [schema], set()
        while waiting:
            schema = waiting.pop()
            target = schema.target()
            if target is not None:
                if target.parts in seen:
                    continue
                seen.add(target.parts)
            yield schema
            flat = self._spec.flat(schema)
            waiting += (each.node for each in flat.properties.values())
            waiting += (
                flat.keywords[k] for k in ("items", "additionalProperties") if k in flat.keywords
            )
            waiting += self._spec.union(schema).options
