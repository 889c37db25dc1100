"""Gaps in a page: headings, boxes and labels that have lost what they are there for.

Each of them is only printed where it has something to show; the others are marked as hidden. So
what is left of it says that a row, a table or a section is missing, in markup that is sound.
"""

from __future__ import annotations

from generator.read.html.document import Document, find, find_all
from generator.read.html.tree import Tag

# What must stand in the next section beside a heading that is shown.
_TABLES = {"Parameters": "a row", "Representations": "a representation", "Error Responses": "a row"}
_HEADINGS = {"h4", "h5"}
_HIDDEN = "hidden"
_LABELS = {"label-bucket", "badge-indicator", "default-value", "alert"}
_ICON = "show-type-docs"


def refuse_gaps(doc: Document) -> None:
    """Raise PageError for the first gap in the parts of a reference page."""
    for tag in find_all(doc.top):
        if tag.name in _HEADINGS:
            _check_heading(doc, tag)
        elif tag.name == "header":
            _check_request(doc, tag)
        elif _ICON in tag.classes:
            words = tag.next_tag()
            if words is None or "type-documentation" not in words.classes or not doc.peek(words):
                problem = "the page has a hole: the documentation of a type is missing"
                raise doc.error(tag.parent or tag, problem, "words behind its icon")
        elif tag.classes & _LABELS and _HIDDEN not in tag.classes and not doc.peek(tag):
            shown = min(tag.classes & _LABELS)
            raise doc.error(tag, f"the page has a hole: {shown!r} is empty", "its text")


def _check_heading(doc: Document, heading: Tag) -> None:
    title = doc.peek(heading)
    if title not in _TABLES:
        return
    table = heading.next_tag()
    while table is not None and table.name not in {"section", *_HEADINGS}:
        table = table.next_tag()
    if table is None or table.name != "section":
        problem = f"the page has a hole: nothing stands below {title!r}"
        raise doc.error(heading, problem, "its section")
    holder = heading.parent
    is_hidden = _HIDDEN in heading.classes or (holder and _HIDDEN in holder.classes)
    if not is_hidden and not any(map(_is_row, find_all(table))):
        problem = f"the page has a hole: {_TABLES[title]} is missing below {title!r}"
        raise doc.error(heading, problem, f"{_TABLES[title]}, or a hidden heading")


def _is_row(tag: Tag) -> bool:
    return "row" in tag.classes and "headers" not in tag.classes


def _check_request(doc: Document, header: Tag) -> None:
    """Refuse a request without a section."""
    heading, contents = find(header, "h3"), header.next_tag()
    is_request = heading is not None and doc.peek(heading) == "Request"
    if is_request and (contents is None or contents.name == "header"):
        problem = "the page has a hole: the request has no contents"
        raise doc.error(header, problem, "a section below its heading")
