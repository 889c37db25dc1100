"""Wording of all outputs; names and values, which come from pages, are made harmless."""

from __future__ import annotations

import unicodedata

from generator.diff.accepted import Review
from generator.diff.change import Change, Place
from generator.diff.rules import Level

HEADINGS = {
    Level.BREAKING: "Breaking",
    Level.WARNING: "Warnings",
    Level.ADDITION: "Additions",
    Level.DOCS: "Docs only",
}


def visible(text: str) -> str:
    """Return text with control, direction and zero-width characters as escapes, on one line."""
    return "".join(char if _shows(char) else _escape(char) for char in text)


def message(change: Change) -> str:
    """Return item, sentence, and the line of the page."""
    page = f" (page {change.source})" if change.source else ""
    return visible(f"{change.item}: {change.sentence}{page}")


def place(change: Change) -> Place:
    """Return the place to point at: in the new spec, unless it lacks the document."""
    return change.new if change.new.there or change.new.pointer else change.old


def summary(review: Review) -> str:
    """Return the counts of the levels in words."""
    counts = [f"{count} {level}" for level, count in review.counts.items() if count]
    return ", ".join(counts) or "no changes"


def _shows(char: str) -> bool:
    return char == " " or unicodedata.category(char)[0] not in "CZ"


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
