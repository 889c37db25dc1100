"""Locks that know whether the present thread holds one.

The garbage collector can interrupt any thread anywhere, and end a subscription there. That end
must not wait for a lock, since the interrupted thread may hold it.

Nor does a lock outlive a fork: its holder may be a thread that the forked process does not have.

Ctrl-C can come between any two steps of Python code: between those that acquire a lock and the
block, and at the first step of `__exit__`. The locks here are acquired and released by C, which
nothing interrupts, so that none stays held.
"""

from __future__ import annotations

import os
import threading
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["GuardedLock", "InterruptibleCondition", "inside", "never_wait"]


class _Thread(threading.local):
    def __init__(self) -> None:
        self.serves = False
        self.locks: list[Any] = []
        """The locks that this thread has tried to acquire last, and may hold."""


_thread = _Thread()


def never_wait() -> None:
    """Note that this thread serves all subscriptions, and must not wait for a lock."""
    _thread.serves = True


def inside() -> bool:
    """Return whether this thread holds a lock, or is a worker that serves all subscriptions."""
    return _thread.serves or any(lock._is_owned() for lock in _thread.locks)


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
    """A lock whose holder is `inside`.

    In a forked process it begins free, whoever held it in the parent.
    """

    __slots__ = ("_forks", "_lock")

    def __init__(self) -> None:
        self._lock = threading.RLock()  # it knows its owner
        self._forks = _forks.count

    def _present(self) -> Any:
        """Return the lock of this process."""
        if self._forks != _forks.count:
            with _forks.renewing:
                if self._forks != _forks.count:
                    self._lock = threading.RLock()
                    self._forks = _forks.count
        return self._lock

    def _enter(self) -> Any:
        lock = self._present()
        _thread.locks = [*(other for other in _thread.locks if other._is_owned()), lock]
        return lock.__enter__

    # A block calls what these return: functions of C.
    if TYPE_CHECKING:

        def __enter__(self) -> bool: ...
        def __exit__(self, *error: object) -> None: ...
    else:
        __enter__ = property(_enter)
        __exit__ = property(lambda self: self._present().__exit__)


class InterruptibleCondition(threading.Condition):
    """A condition whose lock is acquired and released by C, but while a thread waits."""

    if not TYPE_CHECKING:
        __enter__ = property(attrgetter("_lock.__enter__"))
        __exit__ = property(attrgetter("_lock.__exit__"))

    def wait(self, timeout: float | None = None) -> bool:
        """Release the lock until notified, or for a while; return whether there was a notification.

        The lock is held again after Ctrl-C, too: the end of the block releases it.
        """
        try:
            return super().wait(timeout)
        except BaseException:
            if not self._is_owned():  # type: ignore[attr-defined]
                self.acquire()
            raise
