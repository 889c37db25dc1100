"""Example requests, as concept pages show them."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from generator.errors import LocatedError
from generator.model.source import Source
from generator.spec.pointer import KeyPath


class Disagreement(Struct, frozen=True):
    """A fault of an example at a place; prints as an error does, and stops nothing."""

    source: Source
    problem: str
    expected: str

    def __str__(self) -> str:
        return str(LocatedError(self.source.page, self.problem, self.expected, self.source.line))


class JsonBody(Struct, frozen=True):
    """The JSON of a request; `lines` has the line of each of its values."""

    value: Any
    lines: dict[KeyPath, int]


class ExampleRequest(Struct, eq=False):
    """A request with concrete values.

    Attributes:
        path: the path as the page has it, with `{sessionId}` where the page leaves that open.
        source: the place of the request line.
        query: the query without its question mark.
        title: the page's name for the example.
        body: the JSON; None for a request without a body, a Disagreement where it is no JSON.
    """

    method: str
    path: str
    source: Source
    query: str = ""
    headers: dict[str, str] = {}
    title: str = ""
    body: JsonBody | Disagreement | None = None


class Prose(Struct, frozen=True):
    """A line of a concept page that tells about the API; it states no part of it."""

    source: Source
    text: str
