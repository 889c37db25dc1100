"""Attributes of an interaction: text values under names that are not case-sensitive."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

RESERVED = frozenset(
    {"eic_callid", "eic_callidkey", "eic_interactionid", "eic_objecttype", "eic_state"}
)
"""Attributes that clients cannot write, in lower case."""


class Attributes(Mapping[str, str]):
    """Attribute values by name."""

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
        """Write a value and tell whether it changed. The first spelling of a name stays."""
        spelling, old = self._values.get(name.lower(), (name, ""))
        self._values[name.lower()] = (spelling, value)
        return value != old

    def select(self, names: Mapping[str, str]) -> dict[str, str]:
        """Return values under the spellings of `names`, which are keyed by lower case.

        An attribute that was never set is the empty text.
        """
        return {spelling: self._values.get(lower, ("", ""))[1] for lower, spelling in names.items()}


def selection(names: object) -> dict[str, str]:
    """Return names keyed by lower case, each in its first spelling."""
    selected: dict[str, str] = {}
    for name in names if isinstance(names, (list, tuple)) else ():
        selected.setdefault(str(name).lower(), str(name))
    return selected
