"""Reference pages as plain data that `render` turns into the vendor's markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Code:
    """A literal inside a sentence, shown in `<code>`."""

    value: str


Text = str | tuple[str | Code, ...]
"""One sentence or paragraph: plain, or pieces of which some are literals."""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list in a description."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A boxed remark in a description."""

    paragraphs: tuple[Text, ...]


Prose = tuple[Text | Bullets | Note, ...]
"""A description. A single text stands bare, as on the real pages; several become paragraphs."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One line of a feature table."""

    name: str
    since: int
    obsolete: int | None = None


Features = tuple[Feature, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One allowed value of a parameter."""

    value: str
    text: Text = ""
    features: Features = ()


@dataclass(frozen=True, slots=True)
class Parameter:
    """A line of a parameter table, of a request or of a response."""

    kind: Literal["Header", "Query", "Template"]
    name: str
    text: Prose = ()
    required: bool = False
    default: str | None = None
    options: tuple[Option, ...] = ()
    features: Features = ()


@dataclass(frozen=True, slots=True)
class TypeDoc:
    """The type of a row, or of the items of its list."""

    of: Literal["Property", "List item"]
    text: Text


@dataclass(frozen=True, slots=True)
class Contents:
    """The rows under a collapsible row.

    `key` names the type: from its second use on a page it is printed as a clone target. Without
    rows it is a target from the first, which is how a type refers to itself. Without a key it is
    printed in full each time. `options` puts the "Multiple options" line before the rows.
    `recursive` puts the badge "Recursive" in their place: the type is one that holds the row.
    """

    rows: tuple[Row, ...] = ()
    key: str | None = None
    options: bool = False
    recursive: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A property, an enumeration member, an `[option]`, a `[key]` or a `[value]`."""

    name: str
    value: str
    text: Prose = ()
    required: bool | Literal["conditionally"] = False
    criteria: tuple[Text, ...] = ()
    features: Features = ()
    conditions: tuple[Text, ...] = ()
    nullable: bool = False
    default: str | None = None
    type_doc: TypeDoc | None = None
    contents: Contents | None = None


@dataclass(frozen=True, slots=True)
class Representation:
    """A body: its title (a type's name, or a list of a type) and its rows."""

    title: str
    contents: Contents
    text: Text = ""
    features: Features = ()


@dataclass(frozen=True, slots=True)
class ErrorId:
    """A line of an error identifier table."""

    id: str
    type: str
    text: Text = ""
    features: Features = ()


@dataclass(frozen=True, slots=True)
class Message:
    """A message that a response announces."""

    representation: Representation
    text: Prose = ()
    features: Features = ()


@dataclass(frozen=True, slots=True)
class Response:
    """One status of a method; `media_type` where its body is no JSON."""

    status: int | str
    reason: str
    text: Prose = ()
    parameters: tuple[Parameter, ...] = ()
    error_ids: tuple[ErrorId, ...] = ()
    representation: Representation | None = None
    messages: tuple[Message, ...] = ()
    features: Features = ()
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Method:
    """One verb of a resource. `path` only where it is not the resource's own."""

    verb: str
    text: Prose = ()
    features: Features = ()
    parameters: tuple[Parameter, ...] = ()
    representations: tuple[Representation, ...] = ()
    responses: tuple[Response, ...] = ()
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A resource and its methods."""

    path: str
    methods: tuple[Method, ...] = ()
    text: Prose = ()
    features: Features = ()
