"""Changes as logging commands of Azure Pipelines."""

from __future__ import annotations

from generator.diff.accepted import Review
from generator.diff.output.wording import message, place, visible
from generator.diff.rules import Level

_TYPES = {Level.BREAKING: "error", Level.WARNING: "warning"}
_ESCAPES = {"%": "%AZP25", "\r": "%0D", "\n": "%0A", ";": "%3B", "]": "%5D"}


def to_azure(review: Review) -> str:
    """An issue for each breaking change and each warning, a plain line for the rest."""
    lines = []
    for change in review.changes:
        # An agent looks for commands anywhere in a line.
        text = message(change).replace("##", "# #")
        if change.level in _TYPES:
            spot = place(change)
            values = {
                "type": _TYPES[change.level],
                "sourcepath": _escape(visible(spot.file)),
                "linenumber": str(spot.line),
                "code": change.rule,
            }
            properties = ";".join(f"{name}={value}" for name, value in values.items())
            lines.append(f"##vso[task.logissue {properties}]{_escape(text)}\n")
        else:
            lines.append(f"{change.level}: {text}\n")
    return "".join(lines)


def _escape(text: str) -> str:
    return "".join(_ESCAPES.get(char, char) for char in text)
