"""Resources, operations, parameters, responses and messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from generator.model.examples import ExampleRequest, Prose
from generator.model.source import Feature, Source
from generator.model.types import TypeRef

Location = Literal["header", "query", "path", "cookie"]

# A status, or OpenAPI's range of them (`2XX`) where a page knows no more.
Status = int | str


class ParameterOption(Struct, eq=False):
    """A value that a parameter may take."""

    value: str
    source: Source
    description: str = ""
    feature: Feature | None = None


class Parameter(Struct, eq=False):
    """A parameter of a request, or a header of a response."""

    name: str
    location: Location
    source: Source
    description: str = ""
    required: bool = False
    required_when: str | None = None
    default: str | None = None
    options: list[ParameterOption] = []
    feature: Feature | None = None


class Representation(Struct, eq=False):
    """A body: its type, and the version that brought it at this place."""

    type: TypeRef
    source: Source
    feature: Feature | None = None


class ErrorId(Struct, eq=False):
    """A row of an *Error Responses* table."""

    id: str
    source: Source
    type: str | None = None
    description: str = ""
    feature: Feature | None = None


class Message(Struct, eq=False):
    """A message that a subscription brings."""

    representation: Representation
    source: Source
    description: str = ""
    feature: Feature | None = None


class Response(Struct, eq=False):
    """One status of an operation."""

    status: Status
    reason: str
    source: Source
    description: str = ""
    headers: list[Parameter] = []
    representations: list[Representation] = []
    error_ids: list[ErrorId] = []
    messages: list[Message] = []
    feature: Feature | None = None
    media_type: str | None = None


class Operation(Struct, eq=False):
    """A method of a resource."""

    method: str
    path: str
    source: Source
    description: str = ""
    feature: Feature | None = None
    parameters: list[Parameter] = []
    requests: list[Representation] = []
    responses: list[Response] = []

    def bodies_by_role(self) -> Iterator[tuple[str, Representation]]:
        """Yield all bodies, each with its role; the first success is the response."""
        statuses = [str(response.status) for response in self.responses]
        success = next((status for status in statuses if status.startswith("2")), None)
        yield from (("request", body) for body in self.requests)
        for status, response in zip(statuses, self.responses, strict=True):
            role = "response" if status == success else f"response_{status}"
            yield from ((role, body) for body in response.representations)
            yield from (("message", message.representation) for message in response.messages)


class Resource(Struct, eq=False):
    """A path and its operations."""

    path: str
    source: Source
    description: str = ""
    feature: Feature | None = None
    operations: list[Operation] = []

    @property
    def prose(self) -> list[Prose]:
        """The paragraphs of its description, which is all that a page without operations has."""
        return [Prose(self.source, text) for text in self.description.split("\n\n") if text]


class Unread(Struct, frozen=True):
    """Visible text that was neither read nor known as furniture."""

    source: Source
    text: str


class Fragment(Struct, eq=False):
    """A row or a head of a lossy capture: its facts, without its name and its type."""

    source: Source
    requirement: Literal["required", "conditional"] | None = None
    paragraphs: list[str] = []
    feature: Feature | None = None
    type_documentation: str = ""


class PageModel(Struct, eq=False):
    """The content of one page.

    Attributes:
        page: its path below the folder of pages.
        fragments: remains of a lossy capture.
        bodies: representations of which the page does not say to what operation they belong.
        missing: the parts that a lossy capture has nothing of.
        digest: the SHA-256 of its bytes.
        is_capture: whether it is the text of a page, which has lost some of it.
        is_cut: whether that text breaks off before the end of the page.
    """

    page: str
    resources: list[Resource] = []
    unread: list[Unread] = []
    requests: list[ExampleRequest] = []
    prose: list[Prose] = []
    fragments: list[Fragment] = []
    bodies: list[Representation] = []
    missing: tuple[str, ...] = ()
    digest: str = ""
    is_capture: bool = False
    is_cut: bool = False

    @property
    def is_prose(self) -> bool:
        """Whether the page has neither a part of the API nor a request."""
        return not (self.resources or self.fragments or self.bodies or self.requests)
