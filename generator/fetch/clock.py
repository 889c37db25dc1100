"""Time, apart from what waits, so that waiting can be tested without it."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """What the transport needs of time, in seconds."""

    def monotonic(self) -> float:
        """Seconds since some moment; never goes back."""

    def now(self) -> float:
        """Seconds since 1970."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class SystemClock:
    """The machine's."""

    monotonic = staticmethod(time.monotonic)
    now = staticmethod(time.time)
    sleep = staticmethod(time.sleep)
