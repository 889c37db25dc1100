"""Accepted changes, each with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.diff.change import Change
from generator.diff.rules import Level
from generator.input_file import read_file
from generator.spec.document import Node
from generator.spec.errors import SpecError
from generator.spec.location import locate
from generator.spec.parsing import parse

NAME = "accepted-changes.yaml"
_KEYS = ("fingerprint", "item", "reason", "rule")


@dataclass(frozen=True, slots=True)
class Accepted:
    """An entry of the file: a change, and the reason why it is fine."""

    fingerprint: str
    rule: str
    item: str
    reason: str
    line: int
    file: str = NAME


@dataclass(frozen=True, slots=True)
class Review:
    """Changes that are open, those that are accepted, and entries that no change needs."""

    changes: Sequence[Change]
    accepted: Sequence[tuple[Change, Accepted]] = ()
    stale: Sequence[Accepted] = ()

    @property
    def all_changes(self) -> list[Change]:
        """The changes, accepted ones last."""
        return [*self.changes, *(change for change, _ in self.accepted)]

    @property
    def counts(self) -> dict[Level, int]:
        """The number of open changes of each level, the weightiest first."""
        return {level: sum(c.level == level for c in self.changes) for level in reversed(Level)}


def review(changes: Sequence[Change], entries: Sequence[Accepted]) -> Review:
    """Sort changes by whether an entry accepts them.

    Raises:
        SpecError: an entry names another rule or item than the change of its fingerprint has.
    """
    known = {entry.fingerprint: entry for entry in entries}
    for change in changes:
        entry = known.get(change.fingerprint)
        if entry and (entry.rule, entry.item) != (change.rule, change.item):
            problem = f"{entry.fingerprint} is not {entry.rule!r} of {entry.item!r}"
            expected = f"{change.rule!r} of {change.item!r}"
            raise SpecError(entry.file, problem, expected, entry.line)
    needed = {change.fingerprint for change in changes}
    return Review(
        [change for change in changes if change.fingerprint not in known],
        [(c, known[c.fingerprint]) for c in changes if c.fingerprint in known],
        [entry for entry in entries if entry.fingerprint not in needed],
    )


def load_accepted(path: Path) -> list[Accepted]:
    """Read a file of accepted changes. Raises SpecError."""
    return _entries(read_file(path), path.as_posix())


def accepted_beside(spec: str) -> list[Accepted]:
    """Read the accepted changes in the folder of a spec or of its file, also in a revision.

    Returns none where there is no such file. Raises SpecError.
    """
    location = locate(spec)
    content = location.read(NAME) if location else None
    return _entries(content, location.path_of(NAME)) if location and content is not None else []


def _entries(content: bytes, file: str) -> list[Accepted]:
    top = parse(content, file).top
    stated = top.child("accepted")
    if not isinstance(stated.value, list) or len(top.value) > 1:
        raise SpecError(file, "the file is no list of changes", "a list below `accepted:`", 1)
    entries: dict[str, Accepted] = {}
    for node in stated.elements():
        entry = _entry(node)
        if entry.fingerprint in entries:
            raise node.error(f"{entry.fingerprint} is there twice", "each change once")
        entries[entry.fingerprint] = entry
    return list(entries.values())


def _entry(node: Node) -> Accepted:
    keys = sorted(dict(node.items()))
    if keys != list(_KEYS):
        raise node.error(f"the entry has the keys {', '.join(keys) or 'none'}", ", ".join(_KEYS))
    for key, field in node.items():
        if not isinstance(field.value, str) or not field.value.strip():
            # A fingerprint of digits alone must be quoted, or YAML takes it for a number.
            raise field.error(f"{key} is {field.value!r}", "a text, in quotes")
    return Accepted(**node.value, line=node.line or 1, file=node.document.file)
