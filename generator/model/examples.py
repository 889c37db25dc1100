"""Example requests, as concept pages show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.model.source import Source

# The names and indexes that lead from a body to one of its values.
Pointer = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What is wrong at a place, and what was expected; prints as `file:line: …`."""

    source: Source
    wrong: str
    expected: str

    def __str__(self) -> str:
        return f"{self.source}: {self.wrong}: {self.expected}"


@dataclass(frozen=True, slots=True)
class JsonBody:
    """The JSON of a request; `lines` has the line of each of its values."""

    value: Any
    lines: dict[Pointer, int]


@dataclass(slots=True, eq=False)
class ExampleRequest:
    """A request with concrete values.

    `path` is as the page has it, with `{sessionId}` where the page leaves that open. `title` is
    what the page calls the example. `body` is None for a request without one, and a
    Disagreement where it is no JSON.
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


@dataclass(slots=True)
class Concepts:
    """What concept pages hold: requests, and the prose around them."""

    requests: list[ExampleRequest] = field(default_factory=list)
    prose: list[Prose] = field(default_factory=list)
