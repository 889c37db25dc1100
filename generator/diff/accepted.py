"""Changes that somebody has accepted, each with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.diff import revision
from generator.diff.change import Change
from generator.diff.errors import DiffError
from generator.diff.parsing import line_of, parse

NAME = "accepted-changes.yaml"
_EXPECTED = "accepted: and below it a list"
_KEYS = {"fingerprint", "rule", "item", "reason"}


@dataclass(frozen=True, slots=True)
class Accepted:
    """An entry of the file: which change, and why it is fine."""

    fingerprint: str
    rule: str
    item: str
    reason: str
    line: int
    file: str = NAME


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
    return _entries(path.read_bytes(), path.as_posix())


def accepted_beside(spec: str) -> list[Accepted]:
    """Read the accepted changes in the folder of a spec, or of its file, be it of a revision.

    Returns none where there is no such file. Raises DiffError.
    """
    path = Path(spec)
    if path.exists():
        file = (path if path.is_dir() else path.parent) / NAME
        return load_accepted(file) if file.is_file() else []
    if not revision.is_revision(spec):
        return []
    commit, _, inside = spec.partition(":")
    if revision.kind_at(spec) == "blob":
        inside = inside.rpartition("/")[0]
    file_inside = f"{inside.rstrip('/')}/{NAME}" if inside.rstrip("/") else NAME
    content = revision.content_at(f"{commit}:{file_inside}")
    return [] if content is None else _entries(content, file_inside)


def _entries(content: bytes, file: str) -> list[Accepted]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise DiffError(file, line, "is no UTF-8", "text in UTF-8") from error
    if not any(line.partition("#")[0].strip() for line in text.splitlines()):
        raise DiffError(file, 1, "is empty", _EXPECTED)
    data, root = parse(text, file)
    entries = data.get("accepted") if isinstance(data, dict) and len(data) == 1 else None
    if not isinstance(entries, list):
        raise DiffError(file, 1, "no list of changes", _EXPECTED)
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
