"""What is wrong with an overlay, and where."""

from __future__ import annotations


class OverlayError(Exception):
    """An overlay that cannot be read or no longer fits.

    Prints as `file:line: what is wrong: what was expected`.
    """

    def __init__(self, file: str, line: int, wrong: str, expected: str) -> None:
        super().__init__(f"{file}:{line}: {wrong}: {expected}")
        self.file = file
        self.line = line
