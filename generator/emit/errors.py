"""What is wrong with a spec, and where."""

from __future__ import annotations


class SpecError(Exception):
    """A spec from which no client can be emitted.

    Prints as `file:pointer: what is wrong: what was expected`.
    """

    def __init__(self, file: str, pointer: str, wrong: str, expected: str) -> None:
        super().__init__(f"{file}:{pointer}: {wrong}: {expected}")
        self.file = file
        self.pointer = pointer
        self.wrong = wrong
        self.expected = expected


class EmitError(Exception):
    """The emitted code is not what was planned: a fault of the generator; nothing was written."""
