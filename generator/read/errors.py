"""Errors of pages."""

from __future__ import annotations

from collections.abc import Iterable

from generator.errors import LocatedError
from generator.model.source import Source


class PageError(LocatedError):
    """A page that cannot be read.

    Args:
        source: the place on the page.
        problem: a phrase with its verb, on one line.
        expected: what would have been right.
    """

    def __init__(self, source: Source, problem: str, expected: str) -> None:
        super().__init__(source.page, problem, expected, source.line)
        self.source = source


def refuse_second(what: str, name: object, known: Iterable[object], source: Source) -> None:
    """Check that nothing of a name is there yet.

    Raises:
        PageError: something is.
    """
    if name in known:
        shown = repr(name[:40]) if isinstance(name, str) else str(name)
        raise PageError(source, f"the {what} {shown} stands there twice", f"each {what} once")
