"""Tables of parameters (of a request, or the headers of a response) and of error ids."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.api import ErrorId, Parameter
from generator.read.comments import read_parameter
from generator.read.html.comment import read_comment
from generator.read.html.document import Document, child_tags, find, find_all
from generator.read.html.tree import Tag
from generator.read.phrases import LOCATIONS

_PARAMETER_HEADINGS = {"Type", "Name", "Comments"}
_ERROR_HEADINGS = {"Error Identifier", "Error Type", "Error Description"}


def _rows(doc: Document, table: Tag, headings: set[str]) -> Iterator[tuple[Tag, list[Tag]]]:
    """Yield the rows below the headings, which may be nested, each with its columns."""
    for row in child_tags(table, "div"):
        if "headers" in row.classes:
            for cell in find_all(row, "div"):
                doc.furniture(cell, headings)
        else:
            yield row, child_tags(row, "div")


def read_parameters(doc: Document, table: Tag) -> list[Parameter]:
    """Read a `section.parameter-table`."""
    parameters: list[Parameter] = []
    for row, columns in _rows(doc, table, _PARAMETER_HEADINGS):
        if len(columns) != 3:
            problem = f"the parameter has {len(columns)} columns"
            raise doc.error(row, problem, "3: type, name, comments")
        kind, name = doc.read(columns[0]), doc.read(columns[1])
        if kind not in LOCATIONS:
            problem = f"the kind of parameter {kind[:40]!r} is unknown"
            raise doc.error(row, problem, ", ".join(LOCATIONS))
        label = find(columns[0], "span", "param-type")
        if label is not None and label.get("data-param-type") not in {None, kind}:
            other = str(label.get("data-param-type"))
            problem = f"the kind of parameter {kind!r} has the mark {other[:40]!r}"
            raise doc.error(row, problem, kind)
        comment = read_comment(doc, columns[2].contents)
        source = doc.source(columns[1])
        parameters.append(read_parameter(name, LOCATIONS[kind], source, comment))
    return parameters


def read_error_ids(doc: Document, table: Tag) -> list[ErrorId]:
    """Read a `section.error-id-table`."""
    errors = []
    for row, columns in _rows(doc, table, _ERROR_HEADINGS):
        cells = child_tags(columns[0], "div") if columns else []
        if len(columns) != 2 or not cells:
            raise doc.error(row, "the error row has no identifier", "identifier, text")
        name, source, kind = doc.read(cells[0]), doc.source(cells[0]), ""
        if len(cells) > 1:
            kind = doc.read(cells[1]).removeprefix("Type:").strip()
        comment = read_comment(doc, columns[1].contents)
        errors.append(ErrorId(name, source, kind or None, comment.text, comment.feature))
    return errors
