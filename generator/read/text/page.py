"""Whole text captures: the resource, its methods, their parameters and responses."""

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
from generator.read.comments import read_parameter
from generator.read.errors import PageError, refuse_second
from generator.read.phrases import (
    IDENTIFIER,
    LOCATIONS,
    METHODS,
    PATH,
    status_phrase,
    type_phrase,
)
from generator.read.text.capture import (
    ASSOCIATED,
    PARAMETER_COLUMNS,
    PROPERTY_COLUMNS,
    Capture,
)
from generator.read.text.error_ids import HEADING, read_error_ids
from generator.read.text.rows import RowReader

# The surroundings of a page's content that a capture may have kept.
FRAME = {"Interaction Center Web Services (ICWS)", "Expand All", "Collapse All"}
HEADER_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,199}")


def read_text_page(page: str, text: str) -> PageModel:
    """Read a text capture of a reference page.

    Args:
        page: the page's name in sources and errors.
        text: the capture.

    Raises:
        PageError: it has no resource path or no method, or a part does not have the known form.
    """
    return _PageReader(Capture(page, text)).read()


class _PageReader:
    """The parts of one capture, from the outermost on."""

    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self.lost: list[LostName] = []

    def read(self) -> PageModel:
        capture = self.capture
        while capture.text() in FRAME:
            capture.take()
        if not PATH.fullmatch(capture.text()):
            problem = f"the page has no resource path but {capture.text()[:60]!r}"
            raise PageError(capture.source(), problem, "/icws/… on the first line")
        source = capture.source()
        resource = Resource(capture.take(), source)
        comment = capture.take_comment(capture.is_method)
        resource.description, resource.feature = comment.text, comment.feature
        while not capture.ended:
            operation = self._method(resource.path)
            known = [other.method for other in resource.operations]
            refuse_second("method", operation.method, known, operation.source)
            resource.operations.append(operation)
        if not resource.operations:
            problem = "the resource has no methods"
            raise PageError(resource.source, problem, ", ".join(METHODS))
        return PageModel(capture.page, [resource], capture.unread(), self.lost, is_capture=True)

    def _method(self, path: str) -> Operation:
        capture = self.capture
        source = capture.source()
        operation = Operation(capture.take(), path, source)
        if capture.text() != path:
            problem = f"the method path is {capture.text()[:80]!r}"
            raise PageError(capture.source(), problem, path)
        capture.take()
        comment = capture.take_comment(lambda: capture.text() in {"Request", "Response"})
        operation.description, operation.feature = comment.text, comment.feature
        if capture.text() == "Request":
            capture.take()
            self._request(operation)
        if capture.text() != "Response":
            problem = f"{operation.method} has no responses"
            raise PageError(capture.source(), problem, "Response")
        capture.take()
        while not capture.ended and not capture.is_method():
            if not capture.is_status():
                capture.skip()
                continue
            response = self._response()
            known = [other.status for other in operation.responses]
            refuse_second("status", response.status, known, response.source)
            operation.responses.append(response)
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
        parameters: list[Parameter] = []
        while capture.text() in LOCATIONS:
            location = LOCATIONS[capture.take()]
            source = capture.source()
            name = self._parameter_name(location)
            comment = capture.take_comment(self._parameter_ends)
            parameters.append(read_parameter(name, location, source, comment))
        return parameters

    def _parameter_name(self, location: str) -> str:
        text = self.capture.text()
        if not HEADER_NAME.fullmatch(text) or self.capture.is_fixed(text):
            problem = f"the {location} parameter has no name, but {text[:60]!r}"
            raise PageError(self.capture.source(), problem, "a name")
        return self.capture.take()

    def _parameter_ends(self) -> bool:
        capture = self.capture
        texts = {"Representations", "Response", ASSOCIATED, *LOCATIONS}
        return capture.text() in texts or capture.part_begins()

    def _response(self) -> Response:
        capture = self.capture
        source = capture.source()
        status, reason = status_phrase(capture.take()) or (0, "")
        response = Response(status, reason, source)
        comment = capture.take_comment(self._response_prose_ends)
        response.description, response.feature = comment.text, comment.feature
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
        texts = {ASSOCIATED, "Parameters", HEADING}
        return self.capture.text() in texts or self.capture.part_begins()

    def _message(self) -> Message:
        capture = self.capture
        source = capture.source()
        capture.take()
        comment = capture.take_comment(capture.part_begins)
        if capture.representation_at() is None:
            problem = "the associated message has no representation"
            raise PageError(source, problem, "a type name above Property, Value, Comments")
        body = self._representation()
        return Message(body, body.source, comment.text, comment.feature)

    def _representation(self) -> Representation:
        capture = self.capture
        columns = capture.representation_at()
        source = capture.source()
        title = capture.take()
        phrase = None if IDENTIFIER.fullmatch(title) else type_phrase(title)
        name = phrase.leaf if phrase else title
        comment = capture.take_comment(lambda: capture.at == columns)
        capture.take_columns(PROPERTY_COLUMNS)
        definition = ObjectType(name, source, None, comment.text, comment.feature, captured=True)
        RowReader(capture, definition, self.lost).read()
        body: TypeRef = Named(name, definition)
        if phrase and isinstance(phrase.type, ListOf):
            body = ListOf(body, phrase.type.at_least, phrase.type.at_most)
        return Representation(body, source, comment.feature)
