"""Changes as a code quality report of GitLab."""

from __future__ import annotations

import json

from generator.diff.accepted import Review
from generator.diff.output.wording import message, place, visible
from generator.diff.rules import Level

_SEVERITIES = {
    Level.BREAKING: "critical",
    Level.WARNING: "major",
    Level.ADDITION: "minor",
    Level.DOCS: "info",
}


def to_gitlab(review: Review) -> str:
    """A JSON array with an entry a change."""
    entries = [
        {
            "description": message(change),
            "check_name": change.rule,
            "fingerprint": change.fingerprint,
            "severity": _SEVERITIES[change.level],
            "location": {
                "path": visible(place(change).file),
                "lines": {"begin": place(change).line},
            },
        }
        for change in review.changes
    ]
    return json.dumps(entries, indent=2, ensure_ascii=False) + "\n"
