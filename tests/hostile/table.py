"""Tables of outcomes, in Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass
class Table:
    """A table of what came of hostile input.

    Attributes:
        title: what was hostile.
        columns: the heads of the columns.
        rows: the cells.
        faults: the outcomes that must not be, each in a line.
        summary: the whole in one sentence.
    """

    title: str
    columns: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    summary: str = ""

    def __str__(self) -> str:
        """Return the table, and below it the summary and the faults."""
        lines = [f"## {self.title[:1].upper()}{self.title[1:]}", "", _line(self.columns)]
        lines += [_line(["---"] * len(self.columns)), *map(_line, self.rows), "", self.summary]
        return "\n".join([*lines, *(f"FAULT: {fault}" for fault in self.faults)])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
