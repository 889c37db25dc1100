"""Changes as annotations of GitHub Actions."""

from __future__ import annotations

from generator.diff.accepted import Review
from generator.diff.output.wording import message, place, visible
from generator.diff.rules import Level

_COMMANDS = {Level.BREAKING: "error", Level.WARNING: "warning"}


def to_github(review: Review) -> str:
    """A workflow command a change: errors, warnings, and notices for the rest."""
    lines = []
    for change in review.changes:
        spot, command = place(change), _COMMANDS.get(change.level, "notice")
        values = {"file": spot.file, "line": str(spot.line), "title": change.rule}
        properties = ",".join(f"{name}={_property(value)}" for name, value in values.items())
        lines.append(f"::{command} {properties}::{_data(message(change))}\n")
    return "".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
