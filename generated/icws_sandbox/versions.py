# Copied from sandbox/versions.py; edits here are lost.
"""The dial: which version of each feature the sandbox pretends to have.

What the dialled versions do not have behaves as on a server of that age:

- an operation that is newer answers 404, like any unknown resource;
- an operation that is obsolete answers 410;
- a newer query parameter or header, option of a list or property of a body is ignored;
- a newer enumeration member or kind of body is refused with 400;
- a newer property, enumeration member or message is never sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

OWN = {"messaging": 2}
"""What the sandbox itself has beyond the spec: server-sent events came with messaging 2."""


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


def newest(spoken_of: Mapping[str, int], areas: Iterable[str]) -> dict[str, int]:
    """Return every feature in its newest version: what the spec speaks of, and its areas."""
    features = {**dict.fromkeys(areas, 1), **OWN}
    for name, version in spoken_of.items():
        features[name] = max(version, features.get(name, 1))
    return dict(sorted(features.items()))


def dialled(newest: Mapping[str, int], wanted: Mapping[str, int]) -> Dial:
    """Return the dial with some features turned to other versions; 0 takes a feature away.

    Raises:
        ValueError: a feature is not known, or a version is below 0.
    """
    for name, version in wanted.items():
        if name not in newest:
            raise ValueError(f"feature {name}: is not known: one of {', '.join(newest)}")
        if version < 0:
            raise ValueError(f"feature {name}: {version} is no version: 0 or more was expected")
    return Dial({name: v for name, v in {**newest, **wanted}.items() if v > 0})


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
