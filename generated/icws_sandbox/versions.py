"""The dial: which version of each feature the sandbox pretends to have.

What the dialled versions do not have behaves as on a server of that age:

- an operation that is newer answers 404, like any unknown resource;
- an operation that is obsolete answers 410;
- a newer query parameter or header, option of a list or property of a body is ignored;
- a newer property, enumeration member or message is never sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Gate:
    """The version of a feature that brought something, and the one that took it away."""

    feature: str
    since: int
    obsolete: int | None = None


def gate_of(node: Any) -> Gate | None:
    """Return the gate that a part of the spec states, or None."""
    stated = node.get("x-feature") if isinstance(node, dict) else None
    return gate_from(stated)


def gate_from(stated: Any) -> Gate | None:
    """Return the gate of the value of an `x-feature`, or None where there is none."""
    if not isinstance(stated, dict) or "name" not in stated:
        return None
    return Gate(str(stated["name"]), int(stated.get("since", 1)), stated.get("obsolete"))


@dataclass(frozen=True)
class Dial:
    """Feature versions; a feature that is not among them is one the server does not have."""

    features: Mapping[str, int]

    def has(self, gates: Gate | Iterable[Gate] | None) -> bool:
        """Tell whether the dialled versions have what these gates guard."""
        return all(self._new_enough(g) for g in _each(gates)) and not self.gone(gates)

    def gone(self, gates: Gate | Iterable[Gate] | None) -> bool:
        """Tell whether the dialled versions have dropped it again."""
        return any(
            g.obsolete is not None and self.features.get(g.feature, 0) >= g.obsolete
            for g in _each(gates)
        )

    def _new_enough(self, gate: Gate) -> bool:
        return self.features.get(gate.feature, 0) >= gate.since


def _each(gates: Gate | Iterable[Gate] | None) -> Iterable[Gate]:
    if gates is None:
        return ()
    return (gates,) if isinstance(gates, Gate) else gates
