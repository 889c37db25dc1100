"""Responses of a method: statuses, headers, error ids, messages, representations."""

from __future__ import annotations

from bs4 import Tag
from bs4.element import NavigableString

from generator.model.api import ErrorId, Message, Response
from generator.read.errors import PageError, refuse_second
from generator.read.html.comment import read_comment
from generator.read.html.document import Document, Node, child_nodes, child_tags, classes
from generator.read.html.parameters import read_parameters
from generator.read.html.representation import RepresentationReader
from generator.read.phrases import status_phrase

_ERROR_HEADINGS = {"Error Identifier", "Error Type", "Error Description"}
_ASSOCIATED = {"Associated Message", "Associated Messages"}


class ResponseReader:
    """The nodes between the heading *Response* and the end of a method."""

    def __init__(self, doc: Document, representations: RepresentationReader) -> None:
        self.doc = doc
        self.representations = representations
        self.responses: list[Response] = []
        self._prose: list[Node] = []
        self._awaiting_message = False

    def read(self, nodes: list[Node]) -> list[Response]:
        """Read all responses.

        Raises:
            PageError: a part does not have the known form, or a status stands there twice.
        """
        for node in nodes:
            self._node(node)
        self._end_prose()
        return self.responses

    def _node(self, node: Node) -> None:
        if isinstance(node, NavigableString):
            self._prose.append(node)
            return
        status = status_phrase(self.doc.peek(node)) if node.name in {"h4", "h5"} else None
        if status:
            self._end_prose()
            source = self.doc.source(node)
            self.doc.read(node)
            known = [response.status for response in self.responses]
            refuse_second("status", status[0], known, source)
            self.responses.append(Response(status[0], status[1], source))
        elif not self.responses:
            self._prose.append(node)
        elif node.name in {"h4", "h5"} and self.doc.furniture(node, _ASSOCIATED):
            self._end_prose()
            self._awaiting_message = True
        elif "data-contract-representation" in classes(node):
            self._representation(node)
        elif isinstance(table := node.find("section", class_="parameter-table"), Tag):
            self.doc.furniture(node.find(["h4", "h5"]), {"Parameters"})
            self._headers(table)
        elif isinstance(table := node.find("section", class_="error-id-table"), Tag):
            self.doc.furniture(node.find(["h4", "h5"]), {"Error Responses"})
            self.responses[-1].error_ids += self._error_ids(table)
        else:
            self._prose.append(node)

    def _headers(self, table: Tag) -> None:
        for header in read_parameters(self.doc, table):
            if header.location != "header":
                problem = f"the response has a parameter of kind {header.location}"
                raise PageError(header.source, problem, "Header")
            self.responses[-1].headers.append(header)

    def _representation(self, section: Tag) -> None:
        response = self.responses[-1]
        if not self._awaiting_message:
            self._end_prose()
            response.representations.append(self.representations.read(section))
            return
        comment = read_comment(self.doc, self._prose)
        self._prose = []
        self._awaiting_message = False
        body = self.representations.read(section)
        response.messages.append(Message(body, body.source, comment.text, comment.feature))

    def _end_prose(self) -> None:
        """Give the prose to the last status; before the first one, it is left unread."""
        if self._awaiting_message:
            raise PageError(
                self.doc.source(self._prose[0]) if self._prose else self.responses[-1].source,
                "the associated message has no representation",
                "section.data-contract-representation",
            )
        if self.responses:
            comment = read_comment(self.doc, self._prose)
            response = self.responses[-1]
            response.description = "\n\n".join(
                part for part in (response.description, comment.text) if part
            )
            response.feature = response.feature or comment.feature
        self._prose = []

    def _error_ids(self, table: Tag) -> list[ErrorId]:
        errors = []
        for row in child_tags(table, "div"):
            if "headers" in classes(row):
                for cell in row.find_all("div"):
                    self.doc.furniture(cell, _ERROR_HEADINGS)
                continue
            columns = child_tags(row, "div")
            cells = child_tags(columns[0], "div") if columns else []
            if len(columns) != 2 or not cells:
                problem = "the error row has no identifier"
                raise PageError(self.doc.source(row), problem, "identifier, text")
            error = ErrorId(self.doc.read(cells[0]), self.doc.source(cells[0]))
            for cell in cells[1:2]:
                self.doc.furniture(cell.find("span"), {"Type:"})
                error.type = self.doc.read(cell).removeprefix("Type:").strip() or None
            comment = read_comment(self.doc, child_nodes(columns[1]))
            error.description, error.feature = comment.text, comment.feature
            errors.append(error)
        return errors
