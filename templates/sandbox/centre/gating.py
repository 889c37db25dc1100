"""Messages as the dialled versions have them: what is newer is never sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..spec import Spec
from ..versions import Dial, gate_of

Plan = dict[str, "Plan | None"]
"""What to take out of an object: None drops the property, a plan goes into its value."""


class Fitting:
    """Fits messages to one dial. Compared by identity: a `Fittings` keeps one for each dial."""

    def __init__(self, spec: Spec, dial: Dial) -> None:
        self._spec = spec
        self._dial = dial
        self._messages = {message.type: message for message in spec.messages.values()}
        self._plans: dict[str, Plan] = {}

    def __call__(self, message: dict[str, Any]) -> dict[str, Any] | None:
        """Return a message without what is newer than the dial; None if it is newer itself."""
        kind = message["__type"]
        known = self._messages.get(kind)
        if known is None:
            return message
        if not self._dial.has(known.gate):
            return None
        if kind not in self._plans:
            self._plans[kind] = self._plan(known.schema, ())
        plan = self._plans[kind]
        return _without(message, plan) if plan else message

    def _plan(self, schema: Any, above: tuple[int, ...]) -> Plan:
        resolved = self._spec.resolve(schema)
        inner = resolved.get("properties") or {}
        # A recursive type is followed once: its gates are the same at every depth.
        if id(inner) in above:
            return {}
        below = (*above, id(inner))
        plan: Plan = {}
        for part in resolved.get("allOf", ()):
            plan.update(self._plan(part, below))
        for name, value in inner.items():
            if not self._dial.has(gate_of(value)):
                plan[name] = None
            elif deeper := self._plan(_element(self._spec.resolve(value)), below):
                plan[name] = deeper
        return plan


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


def _element(schema: Mapping[str, Any]) -> Any:
    items = schema.get("items")
    return schema if items is None else items


def _without(value: Any, plan: Plan) -> Any:
    if isinstance(value, list):
        return [_without(item, plan) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {}
    for name, inner in value.items():
        if name not in plan:
            kept[name] = inner
        elif (deeper := plan[name]) is not None:
            kept[name] = _without(inner, deeper)
    return kept
