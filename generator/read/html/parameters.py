"""Reads a table of parameters: request parameters, or the headers of a response."""

from __future__ import annotations

from bs4 import Tag
from bs4.element import NavigableString

from generator.model.api import Parameter
from generator.read.errors import PageError
from generator.read.html.comment import read_comment
from generator.read.html.document import Document, child_tags, classes
from generator.read.locations import LOCATIONS

_COLUMNS = {"Type", "Name", "Comments"}


def read_parameters(doc: Document, table: Tag) -> list[Parameter]:
    """Read a `section.parameter-table`.

    Raises PageError for a row of an unknown kind of parameter.
    """
    found: list[Parameter] = []
    for row in child_tags(table, "div"):
        columns = child_tags(row, "div")
        if "headers" in classes(row):
            for cell in columns:
                doc.furniture(cell, _COLUMNS)
            continue
        source = doc.source(row)
        if len(columns) != 3:
            wrong = f"parameter with {len(columns)} columns"
            raise PageError(source, wrong, "type, name, comments")
        kind = doc.read(columns[0])
        location = LOCATIONS.get(kind)
        if location is None:
            expected = ", ".join(LOCATIONS)
            raise PageError(source, f"unknown kind of parameter {kind[:40]!r}", expected)
        name = doc.read(columns[1])
        if not name:
            raise PageError(source, "parameter without a name", "a name in the second column")
        note = read_comment(
            doc, [n for n in columns[2].children if isinstance(n, Tag | NavigableString)]
        )
        found.append(
            Parameter(
                name,
                location,
                doc.source(columns[1]),
                note.text,
                required=note.required,
                required_when=note.required_when,
                default=note.default,
                options=note.options,
                feature=note.feature,
            )
        )
    return found
