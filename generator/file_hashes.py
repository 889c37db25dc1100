"""Hashes of files and lists of folders, each taken once a run as long as nothing touches them."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path

Times = tuple[int, int, int]
"""When a file was last touched, and which file it is."""

# A file that was touched so shortly ago may be written again without a later time.
_RECENT = 2_000_000_000
_BEGAN = time.time_ns()

_taken: dict[tuple[str, Times], str | None] = {}


def times_of(status: os.stat_result) -> Times:
    """Return the times of a file."""
    return status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def is_new(times: Times) -> bool:
    """Tell whether a file was touched after this run began."""
    modified, changed, _ = times
    return max(modified, changed) > _BEGAN


def hash_of(path: str | Path) -> str | None:
    """Return the hash of a file's content; None where there is no such file."""
    try:
        with open(path, "rb", buffering=0) as file:
            # Not by `file_digest`, which clears a buffer of 256 kB for each of the small files.
            return hashlib.sha256(file.read()).hexdigest()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def hash_once(path: str, times: Times) -> str | None:
    """Return the hash of a file that was touched at these times."""
    return taken_once(path, times, hash_of)


def taken_once(path: str, times: Times, take: Callable[[str], str | None]) -> str | None:
    """Return what a function takes of a file or folder that was touched at these times."""
    modified, changed, _ = times
    if max(modified, changed) > _BEGAN - _RECENT:
        return take(path)
    if (path, times) not in _taken:
        _taken[path, times] = take(path)
    return _taken[path, times]


def taken_hash(path: Path) -> str | None:
    """Return the hash of a file if this run has taken it, and nothing has touched the file since.

    Raises OSError if there is no such file.
    """
    return _taken.get((os.fspath(path), times_of(path.stat())))
