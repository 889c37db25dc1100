"""The dial: the version of each feature that the sandbox pretends to have.

A part that the dialled versions lack behaves as on a server of that age:

- a newer operation is answered with 404, like any unknown resource;
- an obsolete operation is answered with 410;
- a newer query parameter, header, option of a list or property of a body is ignored;
- a newer enumeration member or kind of body is refused with 400;
- a newer property, enumeration member or message is never sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.spec.gates import Gates, admits, has_dropped


@dataclass(frozen=True)
class Dial:
    """Feature versions; the server lacks a feature that is not among them."""

    features: Mapping[str, int]

    def has(self, gates: Gates) -> bool:
        """Tell whether the dialled versions have a part with these gates."""
        return admits(gates, self.features)

    def has_dropped(self, gates: Gates) -> bool:
        """Tell whether the dialled versions have dropped a part with these gates."""
        return has_dropped(gates, self.features)


def dialled(newest: Mapping[str, int], wanted: Mapping[str, int]) -> Dial:
    """Return the dial with some features set to other versions; 0 takes a feature away.

    Raises:
        ValueError: a feature is not known, or a version is below 0.
    """
    for name, version in wanted.items():
        if name not in newest:
            raise ValueError(f"feature {name} is not known (expected one of {', '.join(newest)})")
        if version < 0:
            raise ValueError(f"feature {name} has the version {version} (expected 0 or more)")
    return Dial({name: v for name, v in {**newest, **wanted}.items() if v > 0})
