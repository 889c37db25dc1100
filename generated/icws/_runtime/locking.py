# Copied from runtime/locking.py; edits here are lost.
"""Locks that tell whether their thread is inside one.

A garbage collection can come upon any thread, in the middle of anything, and run the end of a
subscription there. Such an end must wait for no lock: the thread itself may hold it.
"""

from __future__ import annotations

import threading
from types import TracebackType

__all__ = ["GuardedLock", "enter", "inside", "leave"]


class _Depth(threading.local):
    depth = 0


_thread = _Depth()


def enter() -> None:
    """Note that this thread is where it must not be made to wait."""
    _thread.depth += 1


def leave() -> None:
    """Take the latest `enter` of this thread back."""
    _thread.depth -= 1


def inside() -> bool:
    """Tell whether this thread holds a lock, or serves all subscriptions."""
    return _thread.depth > 0


class GuardedLock:
    """A lock whose thread is `inside` from before it is taken until after it is released."""

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
