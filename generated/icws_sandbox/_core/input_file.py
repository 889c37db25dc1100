# Copied from generator/input_file.py; edits here are lost.
"""Bytes of a file that somebody names: those of one regular file of a bounded size, at one moment.

A pipe would be waited for without end, and a device such as /dev/zero never ends.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from icws_sandbox._core.errors import LocatedError

LARGEST = 100_000_000
_ATTEMPTS = 3
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


def read_file(
    path: Path, name: str | None = None, *, noun: str = "file", largest: int = LARGEST
) -> bytes:
    """Return the bytes of a file.

    Args:
        path: the file.
        name: its name in errors, if that is not the path.
        noun: a word for it in errors.
        largest: the most bytes that it may have.

    Raises:
        LocatedError: it cannot be read, is too large or no regular file, or changes each time
            while it is read.
    """
    name = str(path) if name is None else name
    try:
        for _ in range(_ATTEMPTS):
            if (data := _read(path, name, noun, largest)) is not None:
                return data
    except (OSError, ValueError) as error:  # ValueError: a name that no system takes
        problem = f"the {noun} cannot be read: {getattr(error, 'strerror', None) or error}"
        raise LocatedError(name, problem, "a file that can be read") from error
    raise LocatedError(name, f"the {noun} changes while it is read", "a file that stays as it is")


def _read(path: Path, name: str, noun: str, largest: int) -> bytes | None:
    """Return the bytes of a file; None if it was changed meanwhile."""
    # A folder is refused before it is opened: Windows opens none, with another reason.
    _check(path.stat(), name, noun, largest)
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        before = os.fstat(file.fileno())
        _check(before, name, noun, largest)
        data = file.read(before.st_size + 1)
        after = os.fstat(file.fileno())
    changed = (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns)
    return None if changed or len(data) != before.st_size else data


def _check(status: os.stat_result, name: str, noun: str, largest: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        kind = "a folder" if stat.S_ISDIR(status.st_mode) else "no regular file"
        raise LocatedError(name, f"the {noun} is {kind}", "a file")
    if status.st_size > largest:
        raise LocatedError(name, f"the {noun} has {status.st_size} bytes", f"at most {largest}")
