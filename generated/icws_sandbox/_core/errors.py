# Copied from generator/errors.py; edits here are lost.
"""The base of all errors that name a place in the input."""

from __future__ import annotations


class LocatedError(Exception):
    """A fault of the input at a place.

    Prints as `file:line: problem (expected ...)`; without the parts that are not known.

    Args:
        file: path of the file, or another name for where the input comes from.
        problem: a phrase with its verb, on one line.
        expected: what would have been right; empty where the problem says it.
        line: line number from 1; None where the problem is not tied to a line.
    """

    def __init__(self, file: str, problem: str, expected: str = "", line: int | None = None):
        place = file if line is None else f"{file}:{line}"
        super().__init__(f"{place}: {problem}" + (f" (expected {expected})" if expected else ""))
        self.file = file
        self.line = line
        self.problem = problem
        self.expected = expected
