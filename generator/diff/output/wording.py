"""Wording of all outputs; names and values, which come from pages, are made harmless."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from generator.diff.accepted import Review
from generator.diff.change import Change, Effect, Place
from generator.diff.output.grouping import Line, by_version, lines
from generator.diff.rules import Level

HEADINGS = {
    Level.BREAKING: "Breaking",
    Level.WARNING: "Warnings",
    Level.ADDITION: "Additions",
    Level.DOCS: "Docs only",
}
_PLURALS = {
    Level.BREAKING: "breaking",
    Level.WARNING: "warnings",
    Level.ADDITION: "additions",
    Level.DOCS: "docs",
}
_OF_FEATURES = ("feature-version-", "feature-added", "feature-removed")
WITHOUT_VERSION = "without a feature version"
_VALUES = {"request": "requests of", "response": "responses of", "message": ""}
# Of a long text, what is the same at its ends is cut down to this many characters.
_CONTEXT = 30
_LONGEST = 200
# Letters and marks that show nothing, and a braille pattern without dots: no category tells them.
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)


def visible(text: str) -> str:
    """Return text with characters that nobody sees as escapes, on one line.

    Those are controls, marks of the direction of text, and whatever has no width.
    """
    return "".join(char if _shows(char) else _escape(char) for char in text)


def message(line: Line) -> str:
    """Return item, sentence, what is affected, and the line of the page."""
    change = line.change
    page = f" (page {change.source})" if change.source else ""
    reach = "; ".join(reaches(line))
    return visible(f"{line.item}: {change.sentence}{f', {reach}' if reach else ''}{page}")


def reaches(line: Line, name: Callable[[str], str] = str) -> Iterator[str]:
    """Yield what a line affects, in words: a phrase for each level that it has."""
    change = line.change
    if change.alike:
        yield f"in {_several([*change.affected] or [*change.alike], name)}"
        return
    phrases: dict[Level, list[str]] = {}
    # A version is about the feature, and what it brought is told on its own.
    for effect in () if change.rule.startswith(_OF_FEATURES) else change.effects:
        # What an operation has itself needs no word on whom it affects.
        is_operation = "/" in line.holder and not line.holder.startswith("/components/")
        if effect.affected and not is_operation and not _is_itself(change, effect):
            phrases.setdefault(effect.level, []).append(_reach(effect, name))
    for level, several in phrases.items():
        milder = "" if level == change.level else f": {level} only"
        yield f"in {', in '.join(several)}{milder}"


def _is_itself(change: Change, effect: Effect) -> bool:
    """Tell whether a change of a message as a whole affects nothing else."""
    are_messages = all(name.startswith("message ") for name in effect.affected)
    return are_messages and change.rule.startswith("message-")


def excerpts(change: Change) -> tuple[str, str]:
    """Return the old and the new words of a text, without most of what both have in common."""
    texts = change.old_text, change.new_text
    old, new = (" ".join(text.split()) for text in texts)
    if old == new:
        old, new = texts  # nothing but their spaces differs
    if max(len(old), len(new)) <= _LONGEST:
        return old, new
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    return _excerpt(old, start, len(old) - end), _excerpt(new, start, len(new) - end)


def whereabouts(
    change: Change, name: Callable[[str], str] = str, mark: Callable[[str], str] = "[{}]".format
) -> str:
    """Return where a change stands, be it in several places, on which page, and what names it.

    Names and the fingerprint are made what they have to be in the output.
    """
    spot = change.new if change.new.there else change.old
    more = f" and {len(change.alike) - 1} more places" if change.alike else ""
    return ", ".join(
        [
            f"{'' if change.new.there else 'was '}{name(f'{spot.file}:{spot.line}')}{more}",
            *([f"page {name(change.source)}"] if change.source else []),
            f"{change.rule} {mark(change.fingerprint)}",
        ]
    )


def place(change: Change) -> Place:
    """Return the place to point at: in the new spec, unless it lacks the document."""
    return change.new if change.new.there or change.new.pointer else change.old


def summary(review: Review) -> str:
    """Return the counts of the levels in words."""
    counts = [counted(level, count) for level, count in review.counts.items() if count]
    if review.accepted:
        counts.append(f"{len(review.accepted)} accepted")
    return ", ".join(counts) or "no changes"


def counted(level: Level, count: int) -> str:
    """Return how many changes of a level there are, in words."""
    return f"{count} {level if count == 1 else _PLURALS[level]}"


def summary_rows(review: Review) -> list[list[str]]:
    """Return a heading and a row for each feature version; nothing where there is no version.

    Each cell is a count of changes; of levels that no change has there is no column.
    """
    groups = dict(by_version(lines(review.changes)))
    if not any(groups):
        return []
    levels = [level for level, count in review.counts.items() if count]
    rows = [["", *(_PLURALS[level] for level in levels)]]
    for feature, several in groups.items():
        counts = (sum(line.change.level is level for line in several) for level in levels)
        rows.append([feature or WITHOUT_VERSION, *(str(count or "-") for count in counts)])
    return rows


def _reach(effect: Effect, name: Callable[[str], str]) -> str:
    values = _VALUES.get(effect.direction, "")
    names = [one.removeprefix("message ") if values == "" else one for one in effect.affected]
    if effect.direction == "message":
        values = "the message" if len(names) == 1 else "messages"
    return f"{values} {_several(names, name)}".strip()


def _several(names: list[str], name: Callable[[str], str]) -> str:
    if len(names) == 2:
        return f"{name(names[0])} and {name(names[1])}"
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return f"{name(names[0])}{more}"


def _common(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _excerpt(text: str, start: int, end: int) -> str:
    """Return the part of a text from start to end with some words around it, cut where long."""
    first = max(0, text.rfind(" ", 0, max(0, start - _CONTEXT)))
    last = text.find(" ", end + _CONTEXT)
    last = len(text) if last < 0 else last
    part = text[first:last].strip()
    if len(part) > _LONGEST:
        part, last = part[:_LONGEST].rstrip(), first + _LONGEST
    return f"{'… ' if first else ''}{part}{' …' if last < len(text) else ''}"


def _shows(char: str) -> bool:
    return char == " " or (unicodedata.category(char)[0] not in "CZ" and not _BLANK.match(char))


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
