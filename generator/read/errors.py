"""Errors of pages."""

from __future__ import annotations

from collections.abc import Container
from typing import TypeVar

from generator.errors import LocatedError
from generator.model.api import Operation, Response
from generator.model.source import Source

_Part = TypeVar("_Part", Operation, Response)


class PageError(LocatedError):
    """A page that cannot be read, with the place on it."""

    def __init__(self, source: Source, problem: str, expected: str) -> None:
        super().__init__(source.page, problem, expected, source.line)
        self.source = source

    def __reduce__(self) -> tuple[type[PageError], tuple[Source, str, str]]:
        """Say how to make it again in another process."""
        return PageError, (self.source, self.problem, self.expected)


def refuse_second(what: str, name: object, known: Container[object], source: Source) -> None:
    """Raise PageError if a name is known already."""
    if name in known:
        shown = repr(name[:40]) if isinstance(name, str) else str(name)
        raise PageError(source, f"the {what} {shown} is declared twice", f"each {what} once")


def add_once(what: str, part: _Part, parts: list[_Part], key: str) -> None:
    """Append a part to the others; raise PageError if one of them has the same `key`."""
    refuse_second(what, getattr(part, key), [getattr(other, key) for other in parts], part.source)
    parts.append(part)
