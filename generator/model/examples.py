"""Example requests, as concept pages show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.errors import LocatedError
from generator.model.source import Source
from generator.spec.pointer import KeyPath


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A fault of an example at a place; prints as an error does, and stops nothing."""

    source: Source
    problem: str
    expected: str

    def __str__(self) -> str:
        return str(LocatedError(self.source.page, self.problem, self.expected, self.source.line))


@dataclass(frozen=True, slots=True)
class JsonBody:
    """The JSON of a request; `lines` has the line of each of its values."""

    value: Any
    lines: dict[KeyPath, int]


@dataclass(slots=True, eq=False)
class ExampleRequest:
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
    headers: dict[str, str] = field(default_factory=dict)
    title: str = ""
    body: JsonBody | Disagreement | None = None


@dataclass(frozen=True, slots=True)
class Prose:
    """A line of a concept page that tells about the API; it states no part of it."""

    source: Source
    text: str
