"""Changes that somebody has accepted, each with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.diff.change import Change
from generator.diff.errors import DiffError
from generator.diff.parsing import line_of, parse

_KEYS = {"fingerprint", "rule", "item", "reason"}


@dataclass(frozen=True, slots=True)
class Accepted:
    """An entry of the file: which change, and why it is fine."""

    fingerprint: str
    rule: str
    item: str
    reason: str
    line: int
    file: str = "accepted-changes.yaml"


@dataclass(frozen=True, slots=True)
class Review:
    """Changes as they are to be judged: open, accepted, and entries that no change needs."""

    changes: Sequence[Change]
    accepted: Sequence[tuple[Change, Accepted]] = ()
    stale: Sequence[Accepted] = ()


def review(changes: Sequence[Change], entries: Sequence[Accepted]) -> Review:
    """Sort out what has been accepted, by fingerprint.

    Raises DiffError: an entry tells its reader of another change than that of its fingerprint.
    """
    known = {entry.fingerprint: entry for entry in entries}
    found = {change.fingerprint for change in changes}
    for change in changes:
        entry = known.get(change.fingerprint)
        if entry and (entry.rule, entry.item) != (change.rule, change.item):
            wrong = f"{entry.fingerprint} is not {entry.rule!r} of {entry.item!r}"
            expected = f"{change.rule!r} of {change.item!r}"
            raise DiffError(entry.file, entry.line, wrong, expected)
    return Review(
        [change for change in changes if change.fingerprint not in known],
        [(c, known[c.fingerprint]) for c in changes if c.fingerprint in known],
        [entry for entry in entries if entry.fingerprint not in found],
    )


def load_accepted(path: Path) -> list[Accepted]:
    """Read a file of accepted changes. Raises DiffError."""
    file = path.as_posix()
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise DiffError(file, 1, "is no UTF-8", "text in UTF-8") from error
    data, root = parse(text, file)
    entries = data.get("accepted") if isinstance(data, dict) and len(data) == 1 else None
    if not isinstance(entries, list):
        raise DiffError(file, 1, "no list of changes", "accepted: and below it a list")
    found: dict[str, Accepted] = {}
    for index, entry in enumerate(entries):
        line = line_of(root, ("accepted", index))
        accepted = _entry(entry, file, line)
        if accepted.fingerprint in found:
            raise DiffError(file, line, f"{accepted.fingerprint} is there twice", "each once")
        found[accepted.fingerprint] = accepted
    return list(found.values())


def _entry(entry: Any, file: str, line: int) -> Accepted:
    if not isinstance(entry, dict) or entry.keys() != _KEYS:
        wrong = ", ".join(entry) if isinstance(entry, dict) else "no mapping"
        raise DiffError(file, line, wrong or "nothing", ", ".join(sorted(_KEYS)))
    for key in sorted(_KEYS):
        if not isinstance(entry[key], str) or not entry[key].strip():
            # A fingerprint of digits alone must be quoted, or YAML takes it for a number.
            raise DiffError(file, line, f"{key}: {entry[key]!r}", f"{key} as a text, in quotes")
    return Accepted(**entry, line=line, file=file)
