"""Wording of all outputs. Names and values come from pages: they are shown, never obeyed."""

from __future__ import annotations

import unicodedata

from generator.diff.change import Change, Place
from generator.diff.rules import Level

HEADINGS = {
    Level.BREAKING: "Breaking",
    Level.WARNING: "Warnings",
    Level.ADDITION: "Additions",
    Level.DOCS: "Docs only",
}


def visible(text: str) -> str:
    """Text on one line in which nothing acts unseen.

    Control, direction and zero-width characters are written as escapes.
    """
    return "".join(char if _shows(char) else _escape(char) for char in text)


def message(change: Change) -> str:
    """Item, sentence, and the line of the page."""
    page = f" (page {change.source})" if change.source else ""
    return visible(f"{change.item}: {change.sentence}{page}")


def place(change: Change) -> Place:
    """Return the place to show: in the new spec, unless it has no such document."""
    return change.new if change.new.there or change.new.pointer else change.old


def summary(changes: list[Change]) -> str:
    """Return the counts of all levels in words."""
    counts = {level: sum(c.level == level for c in changes) for level in reversed(Level)}
    return ", ".join(f"{count} {level}" for level, count in counts.items() if count) or "no changes"


def _shows(char: str) -> bool:
    return char == " " or unicodedata.category(char)[0] not in "CZ"


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
