"""Changes as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.diff.accepted import Review
from generator.diff.output.grouping import Line, by_holder, by_version, lines
from generator.diff.output.wording import (
    HEADINGS,
    WITHOUT_VERSION,
    counted,
    excerpts,
    reaches,
    summary,
    summary_rows,
    visible,
    whereabouts,
)
from generator.diff.rules import Level

_COLOURS = {"breaking": "31;1", "warning": "33;1", "addition": "32", "docs": "2"}
_INDENT = " " * 10


def to_text(review: Review, colour: bool = False, unfold: bool = False) -> str:
    """Return the counts, then the changes by level and feature version.

    Args:
        review: the changes.
        colour: whether levels are coloured.
        unfold: whether changes of mere docs and accepted ones are listed, not only counted.
    """
    printed = [summary(review), *_table(review)]
    has_versions = any(change.feature for change in review.changes)
    for level, group in groupby(lines(review.changes), key=lambda line: line.change.level):
        several = list(group)
        if level is Level.DOCS and not unfold:
            printed += ["", f"{counted(level, len(several))}: --unfold lists them"]
            continue
        for feature, of_version in by_version(several):
            versions = feature or (WITHOUT_VERSION if has_versions else "")
            heading = f"{HEADINGS[level]}{f', {versions}' if versions else ''}"
            printed += ["", f"== {visible(heading)}"]
            for _, of_holder in by_holder(of_version):
                printed += (row for line in of_holder for row in _rows(line, colour))
    printed += _accepted(review, unfold)
    return "\n".join(printed) + "\n"


def _table(review: Review) -> Iterator[str]:
    rows = [[visible(cell) for cell in row] for row in summary_rows(review)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    if rows:
        yield ""
    for first, *rest in rows:
        numbers = (cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True))
        yield f"{first.ljust(widths[0])}  {'  '.join(numbers)}"


def _rows(line: Line, colour: bool) -> Iterator[str]:
    change = line.change
    level = f"{change.level!s:<9}"
    if colour:
        level = f"\x1b[{_COLOURS[level.strip()]}m{level}\x1b[0m"
    yield f"{level} {visible(line.item)}: {visible(change.sentence)}"
    for reach in reaches(line):
        yield f"{_INDENT}{visible(reach)}"
    for mark, text in zip("-+", excerpts(change), strict=True):
        if text:
            yield f"{_INDENT}{mark} {visible(text)}"
    yield f"{_INDENT}{visible(whereabouts(change))}"


def _accepted(review: Review, unfold: bool) -> Iterable[str]:
    if not review.accepted:
        return
    yield ""
    if not unfold:
        yield f"{len(review.accepted)} accepted: --unfold lists them"
        return
    for change, entry in review.accepted:
        yield visible(f"accepted  {change.item}: {change.sentence}")
        yield visible(f"{_INDENT}{entry.reason} [{change.fingerprint}]")
