"""The bytes of a page: those of one regular file of a bounded size, at one moment."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from generator.model.source import Source
from generator.read.errors import PageError
from generator.read.finding import reason

LARGEST = 20_000_000
_ATTEMPTS = 3
# A pipe that has taken the place of a page would be waited for without end.
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


def read_content(path: Path, name: str) -> bytes:
    """Return the bytes of a page; `name` is its name in errors.

    Raises PageError if it cannot be read, is too large, is no regular file any more, or changes
    each time while it is read.
    """
    source = Source(name, 1)
    try:
        for _ in range(_ATTEMPTS):
            if (data := _read(path, source)) is not None:
                return data
    except OSError as error:
        problem = f"the page cannot be read: {reason(error)}"
        raise PageError(source, problem, "a file that can be read") from error
    raise PageError(source, "the page changes while it is read", "a file that stays as it is")


def _read(path: Path, source: Source) -> bytes | None:
    """Return the bytes of a file; None if it was changed meanwhile."""
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        before = os.fstat(file.fileno())
        if not stat.S_ISREG(before.st_mode):
            raise PageError(source, "the page is no regular file", "a file")
        if before.st_size > LARGEST:
            problem = f"the page has {before.st_size} bytes"
            raise PageError(source, problem, f"at most {LARGEST}")
        data = file.read(before.st_size + 1)
        after = os.fstat(file.fileno())
    changed = (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns)
    return None if changed or len(data) != before.st_size else data
