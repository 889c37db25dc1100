"""Where a fact comes from, and which feature version brought it."""

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
        """What the row says, without where it stands."""
        return (self.name, self.since, self.obsolete)
