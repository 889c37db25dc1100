"""What is wrong with a page, and where."""

from __future__ import annotations

from generator.model.source import Source


class PageError(Exception):
    """A page that cannot be read.

    Prints as `file:line: what is wrong: what was expected`.
    """

    def __init__(self, source: Source, wrong: str, expected: str) -> None:
        super().__init__(f"{source}: {wrong}: {expected}")
        self.source = source
        self.wrong = wrong
        self.expected = expected
