"""Feature tables: the feature and the version that brought a part."""

from __future__ import annotations

from bs4 import Tag

from generator.model.source import Feature
from generator.read.errors import PageError
from generator.read.html.document import Document, child_tags, classes
from generator.read.phrases import FEATURE_ROW, feature_phrase

_HEADINGS = {"Feature", "Version", "Obsolete Version", "Obsolete", ""}


def is_feature_table(tag: Tag) -> bool:
    """Tell whether a tag is a feature table, or the alert box around one."""
    table = tag if tag.name == "table" else tag.find("table", recursive=False)
    if not isinstance(table, Tag) or (tag.name != "table" and "alert" not in classes(tag)):
        return False
    return any(cell.get_text(strip=True) == "Feature" for cell in table.find_all("th"))


def read_feature_table(doc: Document, tag: Tag) -> Feature | None:
    """Read the first row of a feature table; a second one is left unread.

    Raises:
        PageError: the row does not hold a name and a positive number.
    """
    for cell in tag.find_all("th"):
        doc.furniture(cell, _HEADINGS)
    for row in tag.find_all("tr"):
        cells = child_tags(row, "td")
        if not cells:
            continue
        texts = [doc.peek(cell) for cell in cells]
        source = doc.source(cells[min(1, len(cells) - 1)])
        # An empty version is not made up from the column beside it.
        complete = all(texts[:2]) and len(texts) <= 3
        feature = feature_phrase(" ".join(texts).strip(), source) if complete else None
        if feature is None:
            problem = f"the feature row {' | '.join(texts)[:80]!r} states no version"
            raise PageError(doc.source(row), problem, FEATURE_ROW)
        for cell in cells:
            doc.read(cell)
        return feature
    return None
