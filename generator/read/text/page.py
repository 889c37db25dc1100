"""Reads a whole text capture: the resource, its methods, their parameters and responses."""

from __future__ import annotations

import re

from generator.model.api import (
    Message,
    Operation,
    PageModel,
    Parameter,
    Representation,
    Resource,
    Response,
)
from generator.model.types import ListOf, LostName, Named, ObjectType, TypeRef
from generator.read.comments import Comment
from generator.read.errors import PageError
from generator.read.locations import LOCATIONS
from generator.read.phrases import IDENTIFIER, METHODS, PATH, status_phrase, type_phrase
from generator.read.text.capture import (
    ASSOCIATED,
    PARAMETER_COLUMNS,
    PROPERTY_COLUMNS,
    Capture,
)
from generator.read.text.error_ids import HEADING, read_error_ids
from generator.read.text.rows import RowReader


def read_text_page(page: str, text: str) -> PageModel:
    """Read a text capture of a reference page.

    `page` names it in sources and errors. Raises PageError when it has no resource path or
    no method.
    """
    return _PageReader(Capture(page, text)).read()


# What stands around the content of a page, and a capture may have kept.
FRAME = {"Interaction Center Web Services (ICWS)", "Expand All", "Collapse All"}
HEADER_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,199}")


class _PageReader:
    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self.lost: list[LostName] = []

    def read(self) -> PageModel:
        capture = self.capture
        while capture.text() in FRAME:
            capture.take()
        if not PATH.fullmatch(capture.text()):
            wrong = f"no resource path but {capture.text()[:60]!r}"
            raise PageError(capture.source(), wrong, "/icws/… on the first line")
        resource = Resource(capture.text(), capture.source())
        capture.take()
        note = capture.take_comment(capture.is_method)
        resource.description, resource.feature = note.text, note.feature
        while not capture.ended:
            operation = self._method(resource.path)
            if any(known.method == operation.method for known in resource.operations):
                wrong = f"second {operation.method}"
                raise PageError(operation.source, wrong, "each method once")
            resource.operations.append(operation)
        if not resource.operations:
            raise PageError(resource.source, "resource without methods", ", ".join(METHODS))
        return PageModel(capture.page, [resource], capture.unread(), self.lost, is_capture=True)

    def _method(self, path: str) -> Operation:
        capture = self.capture
        source = capture.source()
        operation = Operation(capture.take(), path, source)
        if capture.text() != path:
            raise PageError(capture.source(), f"method path {capture.text()[:80]!r}", path)
        capture.take()
        note = capture.take_comment(lambda: capture.text() in {"Request", "Response"})
        operation.description, operation.feature = note.text, note.feature
        if capture.text() == "Request":
            capture.take()
            self._request(operation)
        if capture.text() != "Response":
            raise PageError(capture.source(), f"{operation.method} without responses", "Response")
        capture.take()
        while not capture.ended and not capture.is_method():
            if not capture.is_status():
                capture.skip()
                continue
            operation.responses.append(self._response())
        return operation

    def _request(self, operation: Operation) -> None:
        capture = self.capture
        while not capture.ended and capture.text() != "Response" and not capture.is_method():
            if capture.text() == "Parameters":
                operation.parameters += self._parameters()
            elif capture.text() == "Representations":
                capture.take()
            elif capture.representation_at() is not None:
                operation.requests.append(self._representation())
            else:
                capture.skip()

    def _parameters(self) -> list[Parameter]:
        capture = self.capture
        capture.take()
        capture.take_columns(PARAMETER_COLUMNS)
        found: list[Parameter] = []
        while capture.text() in LOCATIONS:
            location = LOCATIONS[capture.take()]
            source = capture.source()
            parameter = Parameter(self._parameter_name(location), location, source)
            note = capture.take_comment(self._parameter_ends)
            parameter.description = note.text
            parameter.required, parameter.required_when = note.required, note.required_when
            parameter.default, parameter.feature = note.default, note.feature
            parameter.options = note.options
            found.append(parameter)
        return found

    def _parameter_name(self, location: str) -> str:
        text = self.capture.text()
        if not HEADER_NAME.fullmatch(text) or self.capture.is_fixed(text):
            wrong = f"{location} parameter without a name, but {text[:60]!r}"
            raise PageError(self.capture.source(), wrong, "a name")
        return self.capture.take()

    def _parameter_ends(self) -> bool:
        capture = self.capture
        return (
            capture.text() in LOCATIONS
            or capture.text() in {"Representations", "Response", ASSOCIATED}
            or capture.is_status()
            or capture.is_method()
            or capture.representation_at() is not None
        )

    def _response(self) -> Response:
        capture = self.capture
        source = capture.source()
        code, reason = status_phrase(capture.take()) or (0, "")
        response = Response(code, reason, source)
        note = capture.take_comment(self._response_prose_ends)
        response.description, response.feature = note.text, note.feature
        while not (capture.ended or capture.is_status() or capture.is_method()):
            if capture.text() == ASSOCIATED:
                response.messages.append(self._message())
            elif capture.text() == "Parameters":
                response.headers += self._parameters()
            elif capture.text() == HEADING:
                response.error_ids += read_error_ids(capture, self._response_prose_ends)
            elif capture.representation_at() is not None:
                response.representations.append(self._representation())
            else:
                capture.skip()
        return response

    def _response_prose_ends(self) -> bool:
        capture = self.capture
        return (
            capture.is_status()
            or capture.is_method()
            or capture.text() in {ASSOCIATED, "Parameters", HEADING}
            or capture.representation_at() is not None
        )

    def _message(self) -> Message:
        capture = self.capture
        source = capture.source()
        capture.take()
        note = capture.take_comment(
            lambda: (
                capture.is_status()
                or capture.is_method()
                or capture.representation_at() is not None
            )
        )
        if capture.representation_at() is None:
            wrong = "associated message without a representation"
            raise PageError(source, wrong, "a type name above Property, Value, Comments")
        representation = self._representation()
        return Message(representation, representation.source, note.text, note.feature)

    def _representation(self) -> Representation:
        capture = self.capture
        columns = capture.representation_at()
        source = capture.source()
        title = capture.take()
        phrase = None if IDENTIFIER.fullmatch(title) else type_phrase(title)
        name = phrase.leaf if phrase else title
        documentation: Comment = capture.take_comment(lambda: capture.at == columns)
        capture.take_columns(PROPERTY_COLUMNS)
        definition = ObjectType(
            name, source, None, documentation.text, documentation.feature, captured=True
        )
        RowReader(capture, definition, self.lost).read()
        body: TypeRef = Named(name, definition)
        if phrase and isinstance(phrase.type, ListOf):
            body = ListOf(body, phrase.type.at_least, phrase.type.at_most)
        return Representation(body, source, documentation.feature)
