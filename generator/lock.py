"""A lock that one process holds at a time; the system releases it when that process ends."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path

_PAUSE = 0.05  # seconds between two attempts

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def acquire(path: Path, patience: float) -> int:
    """Acquire a lock; return its open file, for `release`.

    Args:
        path: the file of the lock, which is there only meanwhile.
        patience: the seconds to wait for a process, or thread, that holds it.

    Raises:
        TimeoutError: it is not released.
        OSError: the file cannot be made.
    """
    end = time.monotonic() + patience
    while (handle := _attempt(path)) is None:
        if time.monotonic() >= end:
            raise TimeoutError
        time.sleep(_PAUSE)
    return handle


def release(path: Path, handle: int) -> None:
    """Release a lock and remove its file."""
    if os.name == "nt":  # it removes no open file
        os.close(handle)
    with contextlib.suppress(OSError):  # another process has it open, on Windows
        path.unlink()
    if os.name != "nt":
        os.close(handle)


def _attempt(path: Path) -> int | None:
    """Return the open file of a lock; None while another one holds it."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _lock(handle)
        # Whoever held it has removed the file: by now there may be another one.
        if os.path.samestat(os.fstat(handle), os.stat(path)):
            return handle
    except (BlockingIOError, FileNotFoundError):
        pass
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return None
