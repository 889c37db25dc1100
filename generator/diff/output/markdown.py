"""Changes as Markdown, for the comment of a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from generator.diff.accepted import Review
from generator.diff.change import Change
from generator.diff.output.wording import HEADINGS, place, summary, visible
from generator.diff.rules import RULES, Level


def to_markdown(review: Review) -> str:
    """Return a section per level, with a list per feature version; accepted changes come last."""
    parts = [f"## Changes of the API: {summary(review)}\n"]
    for level, changes in groupby(review.changes, key=lambda change: change.level):
        parts.append(_section(level, list(changes)))
    if review.accepted:
        lines = [f"{_line(change)}; {code(entry.reason)}" for change, entry in review.accepted]
        parts.append(f"### Accepted ({len(lines)})\n\n" + "\n".join(lines) + "\n")
    return "\n".join(parts)


def code(text: str) -> str:
    """Return text as a code span, in which no markup, HTML, mention or link acts."""
    text = visible(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    space = " " if text[:1] in ("`", " ", "") or text[-1:] in ("`", " ") else ""
    return f"{fence}{space}{text}{space}{fence}"


def by_version(changes: Iterable[Change]) -> Iterable[tuple[str, list[Change]]]:
    """Yield feature versions and the changes that need them; changes without one come last."""
    for _, group in groupby(sorted(changes, key=_version), key=_version):
        lines = list(group)
        yield lines[0].feature, lines


def _section(level: Level, changes: list[Change]) -> str:
    parts = [f"### {HEADINGS[level]} ({len(changes)})\n"]
    for feature, lines in by_version(changes):
        if feature:
            parts.append(f"{code(feature)}\n")
        parts.append("\n".join(_line(change) for change in lines) + "\n")
    return "\n".join(parts)


def _line(change: Change) -> str:
    facts = {name: code(value) for name, value in change.arguments.items()}
    if "how" in facts:
        facts["how"] = visible(change.arguments["how"])
    sentence = RULES[change.rule].sentence.format_map(facts)
    spot = place(change)
    where = [code(f"{spot.file}:{spot.line}")]
    if change.source:
        where.append(f"page {code(change.source)}")
    rule = f"{change.rule} {change.fingerprint}"
    return f"- {code(change.item)} {sentence} ({', '.join(where)}; {rule})"


def _version(change: Change) -> tuple[str, int, str]:
    """Return the order of a change: by feature, then by version; without one, it comes last."""
    name, _, number = change.feature.rpartition(" ")
    if number.isdigit() and name:
        return name, int(number), change.feature
    return change.feature or "\U0010ffff", 0, change.feature
