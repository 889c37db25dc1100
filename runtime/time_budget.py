"""Time that several activities may take together, whichever threads or tasks run them."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from .locking import GuardedLock

__all__ = ["TimeBudget"]


class TimeBudget:
    """Seconds for activities, each a ``with`` block; those that overlap share the same seconds.

    Time in which nothing runs gives them back, so that what follows at once has only the rest.

    Args:
        seconds: the time for all of them together.
        clock: returns monotonic seconds.
    """

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds: float = seconds
        self._clock = clock
        self._lock = GuardedLock()
        self._running = 0
        self._left = seconds
        self._last = clock()

    @property
    def left(self) -> float:
        """The seconds that are left now."""
        with self._lock:
            self._count()
            return self._left

    def __enter__(self) -> Self:
        self._change(1)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._change(-1)

    def refill(self) -> None:
        """Give all seconds back."""
        with self._lock:
            self._count()
            self._left = self.seconds

    def _change(self, number: int) -> None:
        with self._lock:
            self._count()
            self._running += number

    def _count(self) -> None:
        """Count the time since the last call, under the lock."""
        now = self._clock()
        passed, self._last = now - self._last, now
        if self._running:
            self._left = max(0.0, self._left - passed)
        else:
            self._left = min(self.seconds, self._left + passed)
