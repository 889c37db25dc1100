"""Locks that know whether the present thread holds one.

The garbage collector can interrupt any thread anywhere, and end a subscription there. That end
must not wait for a lock, since the interrupted thread may hold it.
"""

from __future__ import annotations

import threading
from types import TracebackType

__all__ = ["GuardedLock", "enter", "inside", "leave"]


class _Depth(threading.local):
    depth = 0


_thread = _Depth()


def enter() -> None:
    """Note that this thread must not wait for a lock from now on."""
    _thread.depth += 1


def leave() -> None:
    """Undo the latest `enter` of this thread."""
    _thread.depth -= 1


def inside() -> bool:
    """Return whether this thread holds a lock, or is a worker that serves all subscriptions."""
    return _thread.depth > 0


class GuardedLock:
    """A lock whose holder is `inside`, from before it acquires it until after it releases it."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> bool:
        enter()
        try:
            return self._lock.acquire()
        except BaseException:
            leave()
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._lock.release()
        leave()
