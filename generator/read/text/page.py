"""Whole text captures: the resource, its methods, their parameters and responses."""

from __future__ import annotations

import re

from generator.model.api import (
    ErrorId,
    Message,
    Operation,
    PageModel,
    Parameter,
    Representation,
    Resource,
    Response,
)
from generator.model.types import ListOf, Named, ObjectType, TypeRef
from generator.read.comments import apply_to_operation, joined, read_parameter
from generator.read.errors import PageError, add_once
from generator.read.event_source import EVENT_SOURCE, join_event_source
from generator.read.phrases import (
    IDENTIFIER,
    LOCATIONS,
    METHODS,
    PATH,
    media_type,
    no_parameters,
    status_heading,
    type_phrase,
)
from generator.read.text.capture import (
    ASSOCIATED,
    ERROR_TYPE,
    FIXED,
    INTEGER,
    PARAMETER_COLUMNS,
    PROPERTY_COLUMNS,
    Capture,
)
from generator.read.text.rows import RowReader
from generator.spec import property_types

# The surroundings of a page's content that a capture may have kept.
_FRAME = {"Interaction Center Web Services (ICWS)", "Expand All", "Collapse All"}
_ERRORS = "Error Responses"
_ERROR_COLUMNS = ("Error Identifier", "Error Type", "Error Description")
_ERROR_ID = re.compile(r"[A-Za-z]\w*(?:\.\w+)+")


def read_text_page(page: str, text: str) -> PageModel:
    """Read a text capture of a reference page; `page` is its name in sources and errors.

    A text that breaks off gives what it certainly says. Raises PageError if it has no resource
    path, neither a method nor words, or a part that does not have the known form.
    """
    return _PageReader(Capture(page, text)).read()


class _PageReader:
    """The parts of one capture, from the outermost on."""

    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self._bodies: list[Representation] = []

    def read(self) -> PageModel:
        capture = self.capture
        while capture.text() in _FRAME:
            capture.take()
        if not PATH.fullmatch(capture.text()):
            problem = f"the page has no resource path but {capture.text()[:60]!r}"
            raise capture.error(problem, "/icws/… on the first line")
        source, path = capture.source(), capture.take()
        # A method whose path is missing is none, and its name is no word about the resource.
        is_whole = not capture.is_cut
        comment = capture.take_comment(
            lambda: capture.part == "method" or (is_whole and capture.text() in METHODS)
        )
        resource = Resource(path, source, comment.text, comment.feature)
        if capture.part == "end" and (comment.text or capture.is_cut):
            # It tells about a part of the API.
            return PageModel(
                capture.page, prose=resource.prose, is_capture=True, is_cut=capture.is_cut
            )
        streams: list[tuple[Operation, range]] = []
        while capture.part != "end":
            start = capture.at
            operation = self._method(resource.path)
            if operation.method == EVENT_SOURCE:
                streams.append((operation, range(start, capture.at)))
            else:
                add_once("method", operation, resource.operations, "method")
        for stream, lines in streams:
            if not join_event_source(stream, resource.operations):
                capture.leave(lines)
        if not resource.operations:
            raise PageError(resource.source, "the resource has no methods", ", ".join(METHODS))
        unread, is_cut = capture.unread(), capture.is_cut
        return PageModel(
            capture.page, [resource], unread, bodies=self._bodies, is_capture=True, is_cut=is_cut
        )

    def _method(self, path: str) -> Operation:
        capture = self.capture
        source, method = capture.source(), capture.take()
        if not capture.take_all(path):
            raise capture.error(f"the method path is {capture.text()[:80]!r}", path)
        comment = capture.take_comment(
            lambda: capture.text() in {"Request", "Response"} or capture.part == "method"
        )
        operation = Operation(method, path, source)
        apply_to_operation(operation, comment)
        if capture.take_all("Request"):
            self._request(operation)
        if capture.breaks_off or (method == EVENT_SOURCE and capture.text() != "Response"):
            return operation
        if not capture.take_all("Response"):
            raise capture.error(f"{method} has no responses", "Response")
        while capture.part not in {"method", "end"}:
            if capture.part == "status":
                add_once("status", self._response(), operation.responses, "status")
            else:
                capture.skip()
        return operation

    def _request(self, operation: Operation) -> None:
        capture = self.capture
        while capture.text() != "Response" and capture.part not in {"method", "end"}:
            if capture.text() == "Parameters":
                operation.parameters += self._parameters()
            elif capture.part == "representation":
                operation.requests.append(self._representation())
            elif text := no_parameters(capture.text()):
                capture.take()
                operation.description = joined(operation.description, text[1])
            elif not capture.take_all("Representations"):
                capture.skip()

    def _parameters(self) -> list[Parameter]:
        capture = self.capture
        capture.take()
        capture.take_all(*PARAMETER_COLUMNS)
        parameters: list[Parameter] = []
        while capture.text() in LOCATIONS:
            location = LOCATIONS[capture.take()]
            source, name = capture.source(), capture.text()
            if capture.breaks_off:
                break
            if not IDENTIFIER.fullmatch(name) or name in FIXED:
                problem = f"the {location} parameter has no name, but {name[:60]!r}"
                raise capture.error(problem, "a name")
            capture.take()
            comment = capture.take_comment(
                lambda: self._begins({"Representations", "Response", ASSOCIATED, *LOCATIONS})
            )
            parameters.append(read_parameter(name, location, source, comment))
        return parameters

    def _begins(self, texts: set[str]) -> bool:
        """Tell whether a part begins at the cursor: one with a heading, or one of some texts."""
        text = self.capture.text()
        return text in texts or bool(media_type(text)) or self.capture.part is not None

    def _response(self) -> Response:
        capture = self.capture
        source = capture.source()
        status, reason = status_heading(capture.take()) or (0, "")
        comment = capture.take_comment(self._response_prose_ends)
        response = Response(status, reason, source, comment.text, feature=comment.feature)
        while capture.part not in {"status", "method", "end"}:
            if capture.text() == ASSOCIATED:
                response.messages += self._message()
            elif media_type(capture.text()):
                response.media_type = media_type(capture.take())
            elif capture.text() == "Parameters":
                response.headers += self._parameters()
            elif capture.text() == _ERRORS:
                response.error_ids += self._error_ids()
            elif capture.part == "representation":
                response.representations.append(self._representation())
            else:
                capture.skip()
        return response

    def _response_prose_ends(self) -> bool:
        return self._begins({ASSOCIATED, "Parameters", _ERRORS})

    def _error_ids(self) -> list[ErrorId]:
        """Read the rows from the heading on: an identifier, its type where one stands, words."""
        capture = self.capture
        capture.take()
        capture.take_all(*_ERROR_COLUMNS)
        errors: list[ErrorId] = []
        while not self._response_prose_ends() and self._is_error_id():
            source, name, kind = capture.source(), capture.take(), ""
            if capture.text().startswith(ERROR_TYPE):
                kind = capture.take().removeprefix(ERROR_TYPE).strip()
            comment = capture.take_comment(
                lambda: self._response_prose_ends() or self._is_error_id()
            )
            errors.append(ErrorId(name, source, kind or None, comment.text, comment.feature))
        return errors

    def _is_error_id(self) -> bool:
        """Tell whether the line is an identifier: words with dots, or a number above a type."""
        text, below = self.capture.text(), self.capture.text(1)
        is_number = INTEGER.fullmatch(text) and below.startswith(ERROR_TYPE)
        return bool(is_number or _ERROR_ID.fullmatch(text))

    def _message(self) -> list[Message]:
        """Read one message; none where the text breaks off before it."""
        capture = self.capture
        source = capture.source()
        capture.take()
        comment = capture.take_comment(lambda: capture.part is not None)
        if capture.breaks_off:
            return []
        if capture.part != "representation":
            problem = "the associated message has no representation"
            raise PageError(source, problem, "a type name above Property, Value, Comments")
        body = self._representation()
        return [Message(body, body.source, comment.text, comment.feature)]

    def _representation(self) -> Representation:
        capture = self.capture
        columns, source = capture.columns, capture.source()
        title = "" if capture.at == columns else capture.take()
        phrase = type_phrase(title) if title and not IDENTIFIER.fullmatch(title) else None
        name = phrase.leaf if phrase else title
        comment = capture.take_comment(lambda: capture.at == columns)
        capture.take_all(*PROPERTY_COLUMNS)
        definition = ObjectType(name, source, None, comment.text, comment.feature)
        definition.captured, definition.is_cut = True, capture.is_cut
        rows = RowReader(capture, definition)
        rows.read()
        if not name and definition.urn:
            name = definition.name = definition.urn.rpartition(":")[2]
        self._bodies += [Representation(Named(t.name, t), t.source) for t in rows.types]
        body: TypeRef = Named(name, definition)
        plain = property_types.named(title)
        if plain and not (definition.properties or definition.unplaced):
            body = plain
        if phrase and isinstance(phrase.type, ListOf):
            body = ListOf(body, phrase.type.at_least, phrase.type.at_most)
        return Representation(body, source, comment.feature)
