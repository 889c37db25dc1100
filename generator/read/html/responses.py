"""Responses of a method: statuses, headers, error ids, messages, representations."""

from __future__ import annotations

from bs4 import Tag

from generator.model.api import Message, Response
from generator.read.errors import PageError, add_once
from generator.read.html.comment import read_comment
from generator.read.html.document import Document, Node, classes
from generator.read.html.representation import RepresentationReader
from generator.read.html.tables import read_error_ids, read_parameters
from generator.read.phrases import status_phrase

_ASSOCIATED = {"Associated Message", "Associated Messages"}
_HEADINGS = ["h4", "h5"]


class ResponseReader:
    """The nodes between the heading *Response* and the end of a method."""

    def __init__(self, doc: Document, representations: RepresentationReader) -> None:
        self.doc = doc
        self.representations = representations
        self.responses: list[Response] = []
        self._prose: list[Node] = []
        self._awaiting_message = False

    def read(self, nodes: list[Node]) -> list[Response]:
        """Read all responses, each status once."""
        for node in nodes:
            if not (isinstance(node, Tag) and self._part(node)):
                self._prose.append(node)
        self._end_prose()
        return self.responses

    def _part(self, tag: Tag) -> bool:
        """Read a tag, unless it is prose; return whether it was read."""
        is_heading = tag.name in _HEADINGS
        if is_heading and (status := status_phrase(self.doc.peek(tag))):
            self._end_prose()
            self.doc.read(tag)
            add_once("status", Response(*status, self.doc.source(tag)), self.responses, "status")
        elif not self.responses:
            return False
        elif is_heading and self.doc.furniture(tag, _ASSOCIATED):
            self._end_prose()
            self._awaiting_message = True
        elif "data-contract-representation" in classes(tag):
            self._representation(tag)
        elif table := tag.find("section", class_="parameter-table"):
            self.doc.furniture(tag.find(_HEADINGS), {"Parameters"})
            self._headers(table)
        elif table := tag.find("section", class_="error-id-table"):
            self.doc.furniture(tag.find(_HEADINGS), {"Error Responses"})
            self.responses[-1].error_ids += read_error_ids(self.doc, table)
        else:
            return False
        return True

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
            source = self.doc.source(self._prose[0]) if self._prose else self.responses[-1].source
            problem = "the associated message has no representation"
            raise PageError(source, problem, "section.data-contract-representation")
        if self.responses:
            comment = read_comment(self.doc, self._prose)
            response = self.responses[-1]
            parts = (response.description, comment.text)
            response.description = "\n\n".join(part for part in parts if part)
            response.feature = response.feature or comment.feature
        self._prose = []
