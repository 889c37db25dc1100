# Copied from generator/errors.py; edits here are lost.
"""The base of all errors that name a place in the input, and texts as terminals get them."""

from __future__ import annotations

_LONGEST = 500


def printable(text: str, longest: int = _LONGEST) -> str:
    """Return a text on one line, cut where it is long, that a terminal does not obey.

    Control, format and bidirectional characters, line ends and lone surrogates are written as
    escapes, so that the text of a page cannot forge lines, colours or commands.
    """
    shown = text[:longest]
    if not shown.isprintable():
        shown = "".join(
            c if c.isprintable() else c.encode("unicode_escape").decode() for c in shown
        )
    return shown if len(text) <= longest else f"{shown}… ({len(text)} characters)"


class LocatedError(Exception):
    """A fault of the input at a place.

    Prints as `file:line: problem (expected ...)`, without the parts that are not known, on one
    line and without control characters, whatever the input was.

    Args:
        file: path of the file, or another name for where the input comes from.
        problem: a phrase with its verb, on one line.
        expected: what would have been right; empty where the problem says it.
        line: line number from 1; None where the problem is not tied to a line.
    """

    def __init__(self, file: str, problem: str, expected: str = "", line: int | None = None):
        place = printable(file) if line is None else f"{printable(file)}:{line}"
        wanted = f" (expected {printable(expected)})" if expected else ""
        super().__init__(f"{place}: {printable(problem)}{wanted}")
        self.file = file
        self.line = line
        self.problem = problem
        self.expected = expected
