"""Why there is no release."""

from __future__ import annotations


class ReleaseError(Exception):
    """A release that cannot be made; prints as `place: what is wrong: what was expected`."""

    def __init__(self, place: str, wrong: str, expected: str) -> None:
        super().__init__(f"{place}: {wrong}: {expected}")
