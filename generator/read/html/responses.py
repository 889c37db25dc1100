"""Reads the responses of a method: statuses, headers, error ids, messages, representations."""

from __future__ import annotations

from bs4 import Tag
from bs4.element import NavigableString

from generator.model.api import ErrorId, Message, Response
from generator.read.errors import PageError
from generator.read.html.comment import read_comment
from generator.read.html.document import Document, child_tags, classes
from generator.read.html.parameters import read_parameters
from generator.read.html.representation import RepresentationReader
from generator.read.phrases import status_phrase

_ERROR_HEADINGS = {"Error Identifier", "Error Type", "Error Description"}
_ASSOCIATED = {"Associated Message", "Associated Messages"}


class ResponseReader:
    """Reads the nodes between the heading *Response* and the end of a method."""

    def __init__(self, doc: Document, representations: RepresentationReader) -> None:
        self.doc = doc
        self.representations = representations
        self.found: list[Response] = []
        self._prose: list[Tag | NavigableString] = []
        self._awaiting_message = False

    def read(self, nodes: list[Tag | NavigableString]) -> list[Response]:
        """Read all responses."""
        for node in nodes:
            self._node(node)
        self._end_prose()
        return self.found

    def _node(self, node: Tag | NavigableString) -> None:
        if isinstance(node, NavigableString):
            self._prose.append(node)
            return
        status = status_phrase(self.doc.peek(node)) if node.name in {"h4", "h5"} else None
        if status:
            self._end_prose()
            source = self.doc.source(node)
            self.doc.read(node)
            if any(response.status == status[0] for response in self.found):
                raise PageError(source, f"second status {status[0]}", "each status once")
            self.found.append(Response(status[0], status[1], source))
        elif not self.found:
            self._prose.append(node)
        elif node.name in {"h4", "h5"} and self.doc.furniture(node, _ASSOCIATED):
            self._end_prose()
            self._awaiting_message = True
        elif "data-contract-representation" in classes(node):
            self._representation(node)
        elif isinstance(table := node.find("section", class_="parameter-table"), Tag):
            self.doc.furniture(node.find(["h4", "h5"]), {"Parameters"})
            for header in read_parameters(self.doc, table):
                if header.location != "header":
                    wrong = f"response parameter of kind {header.location}"
                    raise PageError(header.source, wrong, "Header")
                self.found[-1].headers.append(header)
        elif isinstance(table := node.find("section", class_="error-id-table"), Tag):
            self.doc.furniture(node.find(["h4", "h5"]), {"Error Responses"})
            self.found[-1].error_ids += self._error_ids(table)
        else:
            self._prose.append(node)

    def _representation(self, section: Tag) -> None:
        response = self.found[-1]
        if not self._awaiting_message:
            self._end_prose()
            response.representations.append(self.representations.read(section))
            return
        note = read_comment(self.doc, self._prose)
        self._prose = []
        self._awaiting_message = False
        representation = self.representations.read(section)
        response.messages.append(
            Message(representation, representation.source, note.text, note.feature)
        )

    def _end_prose(self) -> None:
        """Prose before the first status is left unread; after it, it describes the status."""
        if self._awaiting_message:
            raise PageError(
                self.doc.source(self._prose[0]) if self._prose else self.found[-1].source,
                "associated message without a representation",
                "section.data-contract-representation",
            )
        if self.found:
            note = read_comment(self.doc, self._prose)
            response = self.found[-1]
            response.description = "\n\n".join(
                part for part in (response.description, note.text) if part
            )
            response.feature = response.feature or note.feature
        self._prose = []

    def _error_ids(self, table: Tag) -> list[ErrorId]:
        found = []
        for row in child_tags(table, "div"):
            if "headers" in classes(row):
                for cell in row.find_all("div"):
                    self.doc.furniture(cell, _ERROR_HEADINGS)
                continue
            columns = child_tags(row, "div")
            cells = child_tags(columns[0], "div") if columns else []
            if len(columns) != 2 or not cells:
                raise PageError(
                    self.doc.source(row), "error row without an identifier", "identifier, text"
                )
            error = ErrorId(self.doc.read(cells[0]), self.doc.source(cells[0]))
            for cell in cells[1:2]:
                self.doc.furniture(cell.find("span"), {"Type:"})
                error.type = self.doc.read(cell).removeprefix("Type:").strip() or None
            note = read_comment(
                self.doc, [n for n in columns[1].children if isinstance(n, Tag | NavigableString)]
            )
            error.description, error.feature = note.text, note.feature
            found.append(error)
        return found
