# Copied from sandbox/clock.py; edits here are lost.
"""Time as the sandbox sees it: the event loop's, or one that a test turns by hand."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

_START = datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC)


class Timer(Protocol):
    """Something that will happen, unless it is cancelled."""

    def cancel(self) -> None:
        """Let it not happen."""


class Clock(Protocol):
    """Where every part of the sandbox takes the time from."""

    def now(self) -> float:
        """Return seconds that only grow; their zero means nothing."""

    def utc(self) -> datetime:
        """Return the time of day, in UTC."""

    def call_later(self, delay: float, function: Callable[[], object]) -> Timer:
        """Call a function after so many seconds, on the thread of the event loop."""


class LoopClock:
    """Real time; to be used on the thread of its event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def now(self) -> float:
        """Return the loop's seconds."""
        return self._loop.time()

    def utc(self) -> datetime:
        """Return the time of day, in UTC."""
        return datetime.now(UTC)

    def call_later(self, delay: float, function: Callable[[], object]) -> Timer:
        """Call a function after so many seconds."""
        return self._loop.call_later(delay, function)


class _ManualTimer:
    def __init__(self, function: Callable[[], object]) -> None:
        self.function: Callable[[], object] | None = function

    def cancel(self) -> None:
        self.function = None


class ManualClock:
    """Time that stands still until `advance`; begins at a fixed moment, so runs are equal."""

    def __init__(self, start: datetime = _START) -> None:
        self._start = start
        self._now = 0.0
        self._due: list[tuple[float, int, _ManualTimer]] = []
        self._order = itertools.count()

    def now(self) -> float:
        """Return the seconds that this clock was advanced by."""
        return self._now

    def utc(self) -> datetime:
        """Return the start plus those seconds."""
        return self._start + timedelta(seconds=self._now)

    def call_later(self, delay: float, function: Callable[[], object]) -> Timer:
        """Call a function when `advance` comes to its moment."""
        timer = _ManualTimer(function)
        heapq.heappush(self._due, (self._now + max(delay, 0.0), next(self._order), timer))
        return timer

    def advance(self, seconds: float) -> None:
        """Let time pass: what is due happens in order, each at its own moment."""
        end = self._now + seconds
        while self._due and self._due[0][0] <= end:
            moment, _, timer = heapq.heappop(self._due)
            self._now = max(self._now, moment)
            function, timer.function = timer.function, None
            if function is not None:
                function()
        self._now = end
