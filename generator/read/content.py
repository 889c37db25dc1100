"""The bytes of a page: those of one regular file of a bounded size, at one moment."""

from __future__ import annotations

from pathlib import Path

from generator.errors import LocatedError
from generator.input_file import read_file
from generator.model.source import Source
from generator.read.errors import PageError

LARGEST = 20_000_000


def read_content(path: Path, name: str) -> bytes:
    """Return the bytes of a page; `name` is its name in errors.

    Raises PageError if it cannot be read, is too large, is no regular file any more, or changes
    each time while it is read.
    """
    try:
        return read_file(path, name, noun="page", largest=LARGEST)
    except LocatedError as error:
        raise PageError(Source(name, 1), error.problem, error.expected) from error
