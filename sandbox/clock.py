"""Clocks: the event loop's time, or a time that tests advance by hand."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

_START = datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC)


class Timer(Protocol):
    """A function that will be called, unless the timer is cancelled."""

    def cancel(self) -> None:
        """Cancel the call."""


class Clock(Protocol):
    """The time of a sandbox."""

    def now(self) -> float:
        """Return seconds that only grow; their zero means nothing."""

    def utc(self) -> datetime:
        """Return the time of day, in UTC."""

    def call_later(self, delay: float, function: Callable[[], object]) -> Timer:
        """Call a function after `delay` seconds, on the thread of the event loop."""


class LoopClock:
    """Real time; use it on the thread of its event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def now(self) -> float:
        """Return the loop's seconds."""
        return self._loop.time()

    def utc(self) -> datetime:
        """Return the time of day, in UTC."""
        return datetime.now(UTC)

    def call_later(self, delay: float, function: Callable[[], object]) -> Timer:
        """Call a function after `delay` seconds."""
        return self._loop.call_later(delay, function)


class _ManualTimer:
    def __init__(self, function: Callable[[], object]) -> None:
        self.function: Callable[[], object] | None = function

    def cancel(self) -> None:
        self.function = None


class ManualClock:
    """Time that stands still until `advance`; its start is fixed, so that runs are equal."""

    def __init__(self, start: datetime = _START) -> None:
        self._start = start
        self._now = 0.0
        self._due: list[tuple[float, int, _ManualTimer]] = []
        self._order = itertools.count()

    def now(self) -> float:
        """Return the seconds by which the clock was advanced."""
        return self._now

    def utc(self) -> datetime:
        """Return the start plus those seconds."""
        return self._start + timedelta(seconds=self._now)

    def call_later(self, delay: float, function: Callable[[], object]) -> Timer:
        """Call a function when `advance` reaches its time."""
        timer = _ManualTimer(function)
        heapq.heappush(self._due, (self._now + max(delay, 0.0), next(self._order), timer))
        return timer

    def advance(self, seconds: float) -> None:
        """Let time pass; functions that are due are called in order, each at its own time."""
        end = self._now + seconds
        while self._due and self._due[0][0] <= end:
            moment, _, timer = heapq.heappop(self._due)
            self._now = max(self._now, moment)
            function, timer.function = timer.function, None
            if function is not None:
                function()
        self._now = end
