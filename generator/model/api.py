"""Resources, operations, parameters, responses and messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from generator.model.examples import ExampleRequest, Prose
from generator.model.source import Feature, Source
from generator.model.types import TypeRef

Location = Literal["header", "query", "path", "cookie"]

# A status, or OpenAPI's range of them (`2XX`) where a page knows no more.
Status = int | str


@dataclass(slots=True, eq=False)
class ParameterOption:
    """A value that a parameter may take."""

    value: str
    source: Source
    description: str = ""
    feature: Feature | None = None


@dataclass(slots=True, eq=False)
class Parameter:
    """A parameter of a request, or a header of a response."""

    name: str
    location: Location
    source: Source
    description: str = ""
    required: bool = False
    required_when: str | None = None
    default: str | None = None
    options: list[ParameterOption] = field(default_factory=list)
    feature: Feature | None = None


@dataclass(slots=True, eq=False)
class Representation:
    """A body: its type, and the version that brought it at this place."""

    type: TypeRef
    source: Source
    feature: Feature | None = None


@dataclass(slots=True, eq=False)
class ErrorId:
    """A row of an *Error Responses* table."""

    id: str
    source: Source
    type: str | None = None
    description: str = ""
    feature: Feature | None = None


@dataclass(slots=True, eq=False)
class Message:
    """A message that a subscription brings."""

    representation: Representation
    source: Source
    description: str = ""
    feature: Feature | None = None


@dataclass(slots=True, eq=False)
class Response:
    """One status of an operation."""

    status: Status
    reason: str
    source: Source
    description: str = ""
    headers: list[Parameter] = field(default_factory=list)
    representations: list[Representation] = field(default_factory=list)
    error_ids: list[ErrorId] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    feature: Feature | None = None
    media_type: str | None = None


@dataclass(slots=True, eq=False)
class Operation:
    """A method of a resource."""

    method: str
    path: str
    source: Source
    description: str = ""
    feature: Feature | None = None
    parameters: list[Parameter] = field(default_factory=list)
    requests: list[Representation] = field(default_factory=list)
    responses: list[Response] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Resource:
    """A path and its operations."""

    path: str
    source: Source
    description: str = ""
    feature: Feature | None = None
    operations: list[Operation] = field(default_factory=list)

    @property
    def prose(self) -> list[Prose]:
        """The paragraphs of its description, which is all that a page without operations has."""
        return [Prose(self.source, text) for text in self.description.split("\n\n") if text]


@dataclass(frozen=True, slots=True)
class Unread:
    """Visible text that was neither read nor known as furniture."""

    source: Source
    text: str


@dataclass(slots=True, eq=False)
class Fragment:
    """A row or a head of a lossy capture: its facts, without its name and its type."""

    source: Source
    requirement: Literal["required", "conditional"] | None = None
    paragraphs: list[str] = field(default_factory=list)
    feature: Feature | None = None
    type_documentation: str = ""


@dataclass(slots=True, eq=False)
class PageModel:
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
    resources: list[Resource] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    requests: list[ExampleRequest] = field(default_factory=list)
    prose: list[Prose] = field(default_factory=list)
    fragments: list[Fragment] = field(default_factory=list)
    bodies: list[Representation] = field(default_factory=list)
    missing: tuple[str, ...] = ()
    digest: str = ""
    is_capture: bool = False
    is_cut: bool = False

    @property
    def is_prose(self) -> bool:
        """Whether the page has neither a part of the API nor a request."""
        return not (self.resources or self.fragments or self.bodies or self.requests)
