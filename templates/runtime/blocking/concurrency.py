"""What waits: one of the two modules that differ between the forms of the client."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from threading import Condition, Event, Lock

__all__ = ["Condition", "Event", "Lock", "Worker", "sleep"]


def sleep(seconds: float) -> None:
    """Wait; other threads run."""
    time.sleep(seconds)


class Worker:
    """Something that runs beside the rest from when it is made."""

    def __init__(self, run: Callable[[], None], name: str) -> None:
        # A daemon: a program that forgot to close its client still ends.
        self._thread = threading.Thread(target=run, name=name, daemon=True)
        self._thread.start()

    @property
    def current(self) -> bool:
        """Whether it is this that asks."""
        return threading.current_thread() is self._thread

    def join(self, timeout: float) -> None:
        """Wait until it is over; one that takes too long is left to end by itself."""
        self._thread.join(timeout)
