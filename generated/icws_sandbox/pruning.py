# Copied from sandbox/pruning.py; edits here are lost.
"""What the dialled versions do not have is taken out of a value: of bodies that come and go."""

from __future__ import annotations

from typing import Any

from .spec import Node, Spec
from .versions import Dial, gate_from, gate_of

_ABSENT = object()


class Pruner:
    """Takes out what is newer than the dial, or obsolete."""

    def __init__(self, spec: Spec, dial: Dial) -> None:
        self._spec = spec
        self._dial = dial

    def has(self, schema: Any) -> bool:
        """Tell whether the dial has a part: the place's own gate, and that of its type."""
        return self._dial.has(gate_of(schema)) and self._dial.has(gate_of(self._spec.flat(schema)))

    def members(self, schema: Node) -> list[Any]:
        """Return the members of an enumeration that the dial has."""
        features = schema.get("x-enum-features") or [None] * len(schema["enum"])
        pairs = zip(schema["enum"], features, strict=True)
        return [member for member, stated in pairs if self._dial.has(gate_from(stated))]

    def prune(self, schema: Any, value: Any) -> Any:
        """Return what is sent as the dialled versions know it: newer members go as well."""
        pruned = self._pruned(schema, value, members=True)
        return None if pruned is _ABSENT else pruned

    def received(self, schema: Any, value: Any) -> Any:
        """Return a body as the dialled versions read it: a newer member stays, to be refused."""
        return self._pruned(schema, value, members=False)

    def _pruned(self, schema: Any, value: Any, *, members: bool) -> Any:
        node = self._spec.option(schema, value)
        if isinstance(value, dict):
            return self._object(node, value, members=members)
        if isinstance(value, list):
            items = (self._pruned(node.get("items"), item, members=members) for item in value)
            return [item for item in items if item is not _ABSENT]
        known = node.get("enum", ())
        if members and value in known and value not in self.members(node):
            return _ABSENT
        return value

    def _object(self, node: Node, value: dict[str, Any], *, members: bool) -> dict[str, Any]:
        properties = node.get("properties") or {}
        result = {}
        for name, item in value.items():
            schema = properties.get(name, node.get("additionalProperties"))
            if not self.has(schema):
                continue
            kept = self._pruned(schema, item, members=members)
            if kept is not _ABSENT:
                result[name] = kept
        return result
