"""What cannot be compared, and why."""

from __future__ import annotations


class DiffError(Exception):
    """An input that cannot be read; prints as `file:line: what is wrong: what was expected`."""

    def __init__(self, file: str, line: int, wrong: str, expected: str) -> None:
        super().__init__(f"{file}:{line}: {wrong}: {expected}")
