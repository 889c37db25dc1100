"""What stops a whole run, as opposed to one page that fails."""

from __future__ import annotations


class FetchError(Exception):
    """The mirror cannot go on.

    Prints as `what: what is wrong: what was expected`.
    """

    def __init__(self, what: object, wrong: str, expected: str) -> None:
        super().__init__(f"{what}: {wrong}: {expected}")
