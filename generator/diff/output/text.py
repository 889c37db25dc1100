"""Changes as text for a terminal."""

from __future__ import annotations

from generator.diff.accepted import Review
from generator.diff.change import Change, Place
from generator.diff.output.wording import summary, visible

_COLOURS = {"breaking": "31;1", "warning": "33;1", "addition": "32", "docs": "2"}


def to_text(review: Review, colour: bool = False) -> str:
    """Return two lines per change, the sentence and the place, then the counts."""
    lines = [line for change in review.changes for line in _lines(change, colour)]
    for change, entry in review.accepted:
        lines.append(visible(f"accepted  {change.item}: {change.sentence}"))
        lines.append(visible(f"          {entry.reason} [{change.fingerprint}]"))
    lines.append(summary(review))
    if review.accepted:
        lines[-1] += f", {len(review.accepted)} accepted"
    return "\n".join(lines) + "\n"


def _lines(change: Change, colour: bool) -> list[str]:
    level = f"{change.level!s:<9}"
    if colour:
        level = f"\x1b[{_COLOURS[level.strip()]}m{level}\x1b[0m"
    where = [_where(change.new, "")] if change.new.there else [_where(change.old, "was ")]
    if change.source:
        where.append(f"page {change.source}")
    where.append(f"{change.rule} [{change.fingerprint}]")
    return [
        f"{level} {visible(change.item)}: {visible(change.sentence)}",
        f"          {visible(', '.join(where))}",
    ]


def _where(place: Place, prefix: str) -> str:
    return f"{prefix}{place.file}:{place.line}"
