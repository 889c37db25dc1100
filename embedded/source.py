"""The source of the embedded pages as types: one class for each kind of mapping in `spec/api`.

Every text is this project's own. A URN is written without `urn:inin.com:`. `from` names the kind
of source of a fact; without it the fact is one of the public contracts of 2019.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

Words = str | dict[str, str]
"""The source of all facts of a part, or of each by its key."""


class Part(Struct, kw_only=True, forbid_unknown_fields=True, rename="kebab", frozen=True):
    """A part of the API, with what every part can say of itself.

    Attributes:
        text: paragraphs apart by an empty line; lines that begin with `- ` are a list.
        feature: a feature and its version, `interactions 13`; `interactions 8 until 15` where a
            version took the part away.
    """

    text: str = ""
    feature: str = ""
    source: Words = field(default="", name="from")


class Property(Part, frozen=True):
    """A property of a type; `is` has its value, as `embedded.values` reads it."""

    value: str = field(name="is")
    required: bool = False
    required_when: str = ""
    nullable: bool = False
    nullable_items: bool = False
    read_only: bool = False
    default: str | int | float | bool | None = None
    minimum: int | None = None
    maximum: int | None = None
    min_length: int | None = None
    max_length: int | None = None


class Type(Part, frozen=True):
    """An object type.

    Attributes:
        base: the URN of the type from which it derives.
        sent: whether its values carry `__type`.
        plain: whether a place that names it means it alone, and none of what derives from it.
        properties: its own, and those inherited of which it has more to say.
    """

    base: str = ""
    sent: bool = False
    plain: bool = False
    properties: dict[str, Property] = {}


class Member(Part, frozen=True):
    """A member of an enumeration."""

    value: int = field(name="is")


class Enumeration(Part, frozen=True):
    """An enumeration; `flags` where its members combine."""

    flags: bool = False
    members: dict[str, int | Member] = {}


class Option(Part, frozen=True):
    """A value that a parameter may take."""


class Parameter(Part, frozen=True):
    """A parameter of a request, or a header of a response."""

    required: bool = False
    default: str | int | bool | None = None
    options: dict[str, str | Option] = {}


class Body(Part, frozen=True):
    """A body: its value, and the version that brought it at this place."""

    value: str = field(name="is")


class ErrorId(Part, frozen=True):
    """A value of `errorId`; `type` is the name of the body's type, as pages print it."""

    type: str = "error"


class Response(Part, frozen=True):
    """A status of an operation; without a body it has no representation.

    Attributes:
        media_type: what the body is, where it is no JSON.
    """

    reason: str = ""
    media_type: str = ""
    body: str | Body | None = None
    headers: dict[str, Parameter] = {}
    error_ids: dict[str, ErrorId] = {}
    messages: dict[str, Part] = {}


class Method(Part, frozen=True):
    """A method of a resource.

    Attributes:
        template: parameters of its path of which it says more than `defaults.yaml`.
        token: whether the request carries the CSRF token, as all of a session do but one.
        responses: by status; a text is the type of the body.
        errors: the further statuses whose body is a plain `common:error`.
    """

    token: bool = True
    template: dict[str, Parameter] = {}
    header: dict[str, Parameter] = {}
    query: dict[str, Parameter] = {}
    body: str | Body | None = None
    responses: dict[str, str | Response] = {}
    errors: list[int] = []


class Resource(Part, frozen=True):
    """A path and its methods, in the order of the page."""

    methods: dict[str, Method] = {}


class Area(Struct, forbid_unknown_fields=True, frozen=True):
    """The content of a file: resources by path, types and enumerations by URN."""

    resources: dict[str, Resource] = {}
    types: dict[str, Type] = {}
    enumerations: dict[str, Enumeration] = {}


class Defaults(Struct, forbid_unknown_fields=True, frozen=True):
    """Words for operations that have none of their own: `spec/api/defaults.yaml`.

    Attributes:
        parameters: texts by place (`template`, `header`, `query`) and name.
        responses: reasons and texts by status.
    """

    parameters: dict[str, dict[str, str]] = {}
    responses: dict[str, Response] = {}


Plain = dict[str, Any]
