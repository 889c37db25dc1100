"""The summary of a comparison: counts by feature version and level."""

from __future__ import annotations

from generator.diff.accepted import Review
from generator.diff.output.grouping import by_version, lines
from generator.diff.output.wording import WITHOUT_VERSION
from generator.diff.rules import Level

_HEADINGS = {
    Level.BREAKING: "breaking",
    Level.WARNING: "warnings",
    Level.ADDITION: "additions",
    Level.DOCS: "docs",
}


def summary_rows(review: Review) -> list[list[str]]:
    """Return a heading and a row for each feature version; nothing where there is no version.

    Each cell is a count of changes; of levels that no change has there is no column.
    """
    groups = dict(by_version(lines(review.changes)))
    if not any(groups):
        return []
    levels = [level for level, count in review.counts.items() if count]
    rows = [["", *(_HEADINGS[level] for level in levels)]]
    for feature, several in groups.items():
        counts = (sum(line.change.level is level for line in several) for level in levels)
        rows.append([feature or WITHOUT_VERSION, *(str(count or "-") for count in counts)])
    return rows
