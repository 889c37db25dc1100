"""Changes as JSON, by the schema `diff.schema.json` beside this file."""

from __future__ import annotations

import json
from typing import Any

from generator.diff.accepted import Review
from generator.diff.change import Change, Place


def to_json(review: Review) -> str:
    """Return an object: counts, open changes, accepted ones, entries that no change needs."""
    document = {
        "version": 1,
        "counts": {str(level): count for level, count in review.counts.items()},
        "changes": [_change(change) for change in review.changes],
        "accepted": [{**_change(c), "reason": entry.reason} for c, entry in review.accepted],
        "stale": [
            {"fingerprint": e.fingerprint, "rule": e.rule, "item": e.item, "line": e.line}
            for e in review.stale
        ],
    }
    # Escaped, as it is also read on terminals: what a page says could turn or clear the screen.
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"


def _change(change: Change) -> dict[str, Any]:
    return {
        "fingerprint": change.fingerprint,
        "rule": change.rule,
        "level": str(change.level),
        "effects": [
            {"direction": e.direction, "level": str(e.level), "affected": list(e.affected)}
            for e in change.effects
        ],
        "item": change.item,
        "alike": list(change.alike),
        "message": change.sentence,
        "feature": change.feature or None,
        "arguments": dict(change.arguments),
        "oldText": change.old_text or None,
        "newText": change.new_text or None,
        "old": _place(change.old),
        "new": _place(change.new),
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "file": place.file,
        "pointer": place.pointer,
        "line": place.line,
        "page": place.source or None,
        "there": place.there,
    }
