"""What waits: one of the two modules that differ between the forms of the client."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from threading import Condition

from ..locking import GuardedLock as Lock
from ..locking import enter
from ..locking import inside as must_not_wait

__all__ = ["Condition", "Event", "Lock", "Worker", "must_not_wait", "sleep"]


def sleep(seconds: float) -> None:
    """Wait; other threads run."""
    time.sleep(seconds)


class Event:
    """A flag to wait for.

    Other than that of ``threading`` it can be set by what a garbage collection runs while the
    same thread sets it.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._set = False

    def is_set(self) -> bool:
        """Tell whether the flag is set."""
        return self._set

    def set(self) -> None:
        """Set the flag, and wake all who wait."""
        with self._changed:
            self._set = True
            self._changed.notify_all()

    def clear(self) -> None:
        """Take the flag back."""
        with self._changed:
            self._set = False

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until the flag is set; return False when that took too long."""
        with self._changed:
            return self._changed.wait_for(lambda: self._set, timeout)


class Worker:
    """Something that runs beside the rest from when it is made."""

    def __init__(self, run: Callable[[], None], name: str) -> None:
        def work() -> None:
            enter()
            run()

        # A daemon: a program that forgot to close its client still ends.
        self._thread = threading.Thread(target=work, name=name, daemon=True)
        self._thread.start()

    @property
    def current(self) -> bool:
        """Whether it is this that asks."""
        return threading.current_thread() is self._thread

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return not self._thread.is_alive()

    def join(self, timeout: float) -> None:
        """Wait until it is over; one that takes too long is left to end by itself."""
        self._thread.join(timeout)
