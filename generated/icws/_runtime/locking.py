# Copied from runtime/locking.py; edits here are lost.
"""Locks that know whether the present thread holds one.

The garbage collector can interrupt any thread anywhere, and end a subscription there. That end
must not wait for a lock, since the interrupted thread may hold it.

Nor does a lock outlive a fork: its holder may be a thread that the forked process does not have.
"""

from __future__ import annotations

import os
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


class _Forks:
    """The forks behind this process, and what is held to renew a lock after one."""

    def __init__(self) -> None:
        self.count = 0
        self.renewing = threading.Lock()

    def add(self) -> None:
        self.count += 1
        self.renewing = threading.Lock()


_forks = _Forks()
if hasattr(os, "register_at_fork"):  # Windows does not fork
    os.register_at_fork(after_in_child=_forks.add)


class GuardedLock:
    """A lock whose holder is `inside`, from before it acquires it until after it releases it.

    In a forked process it begins free, whoever held it in the parent.
    """

    __slots__ = ("_forks", "_lock")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forks = _forks.count

    def __enter__(self) -> bool:
        enter()
        try:
            if self._forks != _forks.count:
                self._renew()
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

    def _renew(self) -> None:
        with _forks.renewing:
            if self._forks != _forks.count:
                self._lock = threading.Lock()
                self._forks = _forks.count
