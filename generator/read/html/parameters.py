"""Tables of parameters: request parameters, or the headers of a response."""

from __future__ import annotations

from bs4 import Tag

from generator.model.api import Parameter
from generator.read.comments import read_parameter
from generator.read.errors import PageError
from generator.read.html.comment import read_comment
from generator.read.html.document import Document, child_nodes, child_tags, classes
from generator.read.phrases import LOCATIONS

_COLUMNS = {"Type", "Name", "Comments"}


def read_parameters(doc: Document, table: Tag) -> list[Parameter]:
    """Read a `section.parameter-table`.

    Raises:
        PageError: a row has other columns, no name, or an unknown kind of parameter.
    """
    parameters: list[Parameter] = []
    for row in child_tags(table, "div"):
        columns = child_tags(row, "div")
        if "headers" in classes(row):
            for cell in columns:
                doc.furniture(cell, _COLUMNS)
            continue
        source = doc.source(row)
        if len(columns) != 3:
            problem = f"the parameter has {len(columns)} columns"
            raise PageError(source, problem, "3: type, name, comments")
        kind = doc.read(columns[0])
        location = LOCATIONS.get(kind)
        if location is None:
            problem = f"the kind of parameter {kind[:40]!r} is unknown"
            raise PageError(source, problem, ", ".join(LOCATIONS))
        name = doc.read(columns[1])
        if not name:
            raise PageError(source, "the parameter has no name", "a name in the second column")
        comment = read_comment(doc, child_nodes(columns[2]))
        parameters.append(read_parameter(name, location, doc.source(columns[1]), comment))
    return parameters
