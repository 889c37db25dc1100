"""Reads the table that states a feature and its version."""

from __future__ import annotations

from bs4 import Tag

from generator.model.source import Feature
from generator.read.errors import PageError
from generator.read.html.document import Document, child_tags, classes
from generator.read.phrases import feature_phrase

_HEADINGS = {"Feature", "Version", "Obsolete Version", "Obsolete", ""}


def is_feature_table(tag: Tag) -> bool:
    """Whether a tag is a feature table, or the alert box around one."""
    table = tag if tag.name == "table" else tag.find("table", recursive=False)
    if not isinstance(table, Tag) or (tag.name != "table" and "alert" not in classes(tag)):
        return False
    return any(cell.get_text(strip=True) == "Feature" for cell in table.find_all("th"))


def read_feature_table(doc: Document, tag: Tag) -> Feature | None:
    """Read the rows of a feature table; the first row counts, a second one is left unread.

    Raises PageError where a row does not hold a name and a positive number.
    """
    for cell in tag.find_all("th"):
        doc.furniture(cell, _HEADINGS)
    found: Feature | None = None
    for row in tag.find_all("tr"):
        cells = child_tags(row, "td")
        if not cells or found:
            continue
        texts = [doc.peek(cell) for cell in cells]
        # An empty version is not made up from the column beside it.
        phrase = feature_phrase(" ".join(texts).strip()) if all(texts[:2]) else None
        if not phrase or phrase[1] < 1 or len(texts) > 3:
            wrong = f"feature row {' | '.join(texts)[:80]!r}"
            raise PageError(doc.source(row), wrong, "a feature name and a positive version")
        source = doc.source(cells[1] if len(cells) > 1 else cells[0])
        for cell in cells:
            doc.read(cell)
        found = Feature(phrase[0], phrase[1], phrase[2], source)
    return found
