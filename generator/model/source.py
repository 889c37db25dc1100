"""Sources of facts, and the feature versions that brought them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A place in the input: the page's path below the folder of pages, and a 1-based line."""

    page: str
    line: int

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


@dataclass(frozen=True, slots=True)
class Feature:
    """A row of a feature table: present from `since`, gone from `obsolete` on."""

    name: str
    since: int
    obsolete: int | None
    source: Source

    @property
    def gate(self) -> tuple[str, int, int | None]:
        """The content of the row, without its place."""
        return (self.name, self.since, self.obsolete)


def gate_of(feature: Feature | None) -> tuple[str, int, int | None] | None:
    """Return the gate of a feature; None for none."""
    return feature.gate if feature else None
