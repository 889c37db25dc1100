# Copied from sandbox/centre/attributes.py; edits here are lost.
"""The attributes of an interaction: names are not case-sensitive, values are text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

RESERVED = frozenset(
    {"eic_callid", "eic_callidkey", "eic_interactionid", "eic_objecttype", "eic_state"}
)
"""What only the centre itself writes."""


class Attributes(Mapping[str, str]):
    """Values by name. One that was never set reads as the empty text."""

    def __init__(self) -> None:
        self._values: dict[str, tuple[str, str]] = {}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()][1]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._values.values())

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def set(self, name: str, value: str) -> bool:
        """Write a value and tell whether it is a new one. The first spelling of a name stays."""
        spelling, old = self._values.get(name.lower(), (name, ""))
        self._values[name.lower()] = (spelling, value)
        return value != old

    def select(self, names: Mapping[str, str]) -> dict[str, str]:
        """Return values under the names as they were asked for (`names`: by lower case)."""
        return {asked: self._values.get(lower, ("", ""))[1] for lower, asked in names.items()}


def selection(names: object) -> dict[str, str]:
    """Return names by their lower case, each as it was first spelled."""
    chosen: dict[str, str] = {}
    for name in names if isinstance(names, (list, tuple)) else ():
        chosen.setdefault(str(name).lower(), str(name))
    return chosen
