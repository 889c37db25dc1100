# Copied from sandbox/centre/gating.py; edits here are lost.
"""Messages as the dialled versions have them: what is newer is never sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..pruning import Pruner
from ..spec import Node, Spec
from ..versions import Dial


class Fitting:
    """Fits messages to one dial. Compared by identity: a `Fittings` keeps one for each dial."""

    def __init__(self, spec: Spec, dial: Dial) -> None:
        self._spec = spec
        self._pruner = Pruner(spec, dial)
        self._dial = dial
        self._messages = {message.type: message for message in spec.messages.values()}
        self._gated: dict[str, bool] = {}

    def __call__(self, message: dict[str, Any]) -> dict[str, Any] | None:
        """Return a message without what the dial lacks; None if it lacks the message itself."""
        kind = message["__type"]
        known = self._messages.get(kind)
        if known is None:
            return message
        if not self._dial.has(known.gate) or not self._pruner.has(known.schema):
            return None
        if kind not in self._gated:
            self._gated[kind] = any(self._lacks(each) for each in self._schemas(known.schema))
        if not self._gated[kind]:
            return message
        pruned: dict[str, Any] = self._pruner.prune(known.schema, message)
        return pruned

    def _lacks(self, schema: Any) -> bool:
        node = self._spec.resolve(schema)
        members = node.get("enum")
        if members is not None and len(self._pruner.members(node)) != len(members):
            return True
        return not self._pruner.has(schema)

    def _schemas(self, schema: Any) -> Iterator[Any]:
        """Yield all schemas below one; each type once, since types may hold themselves."""
        waiting, seen = [schema], set()
        while waiting:
            found = waiting.pop()
            yield found
            if isinstance(found, dict) and "$ref" in found:
                if found["$ref"] in seen:
                    continue
                seen.add(found["$ref"])
            waiting += _parts(self._spec.flat(found))


class Fittings:
    """One `Fitting` for each dial that is used."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._known: dict[tuple[tuple[str, int], ...], Fitting] = {}

    def of(self, dial: Dial) -> Fitting:
        """Return the fitting of a dial, always the same one for equal dials."""
        key = tuple(sorted(dial.features.items()))
        if key not in self._known:
            self._known[key] = Fitting(self._spec, dial)
        return self._known[key]


def _parts(node: Node) -> list[Any]:
    single = [node[key] for key in ("items", "additionalProperties") if key in node]
    options = [each for key in ("oneOf", "anyOf") for each in node.get(key, ())]
    return [*node.get("properties", {}).values(), *single, *options]
