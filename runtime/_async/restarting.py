"""Restarts of watches: of all after a loss, and of single ones that failed, after a pause."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable

from ..delivery import Backoff
from ..errors import IcwsError, TransportError, UnauthorizedError
from ..log import log
from .concurrency import AsyncLock
from .feed import AsyncFeed
from .registry import AsyncSharedWatch

__all__ = ["AsyncRestarts"]

_UNREAD_PAUSE = 30.0
"""Seconds between two restarts of a watch because of messages that could not be decoded."""


class _Failing:
    """A watch whose start has failed, and the monotonic time of the next attempt."""

    def __init__(self, longest: float | None) -> None:
        self.backoff = Backoff(longest)
        self.due = 0.0


class AsyncRestarts:
    """The watches to restart; one that fails is set aside, so that the others go on.

    Args:
        feed: the watches, their session, and how long the start of one may fail.
        expect: called with what a start returns: the time from which a message is due, if one is.
    """

    def __init__(
        self,
        feed: AsyncFeed,
        expect: Callable[[float | None], None],
    ) -> None:
        self._feed = feed
        self._registry = feed.registry
        self._expect = expect
        self._all = False
        self._pending: deque[AsyncSharedWatch] = deque()
        self._failing: dict[AsyncSharedWatch, _Failing] = {}
        self._unread: dict[AsyncSharedWatch, None] = {}
        # The worker that reads a stream and the one that sends heartbeats both run restarts.
        self._lock = AsyncLock()

    def restart_all(self) -> None:
        """Note that messages may have been lost, so that all watches are restarted."""
        self._all = True

    def unread(self, watches: Iterable[AsyncSharedWatch]) -> None:
        """Note watches whose messages could not be decoded.

        They are restarted, but at most once in 30 s, since the next message may be as bad.
        """
        self._unread.update(dict.fromkeys(watches))

    @property
    def due(self) -> bool:
        """Whether a watch with undecodable messages may be restarted now."""
        return bool(self._unread) and bool(self._unread_since(time.monotonic()))

    @property
    def pause(self) -> float | None:
        """Seconds until the next attempt for a watch that was set aside; None without one."""
        times = [failing.due for failing in list(self._failing.values())]
        times += [watch.not_before for watch in list(self._unread)]
        return max(0.0, min(times) - time.monotonic()) if times else None

    async def run(self, stopping: Callable[[], bool]) -> None:
        """Restart the watches that are due, beginning where the last run was interrupted.

        Raises errors that concern all watches: no response, or the end of the session.
        """
        async with self._lock:
            await self._run(stopping)

    async def _run(self, stopping: Callable[[], bool]) -> None:
        now = time.monotonic()
        due = [watch for watch, failing in self._failing.items() if failing.due <= now]
        for watch in self._unread_since(now):
            watch.not_before = now + _UNREAD_PAUSE
            del self._unread[watch]
            due.append(watch)
        self._pending.extend(watch for watch in due if watch not in self._pending)
        while (self._all or self._pending) and not stopping():
            if self._all:
                self._all = False
                later = [watch for watch in self._failing if watch not in due]
                watches = self._registry.watches()
                self._pending = deque(watch for watch in watches if watch not in later)
            while self._pending and not self._all and not stopping():
                await self._start(self._pending[0])
                self._pending.popleft()

    def _unread_since(self, now: float) -> list[AsyncSharedWatch]:
        return [watch for watch in list(self._unread) if watch.not_before <= now]

    async def _start(self, watch: AsyncSharedWatch) -> None:
        try:
            self._expect(await self._registry.renew(watch))
        except IcwsError as error:
            if isinstance(error, UnauthorizedError) and not self._feed.session.logged_in:
                raise
            if not self._feed.may_recover(error) or not self._set_aside(watch, error):
                self._failing.pop(watch, None)
                await self._registry.refuse(watch, error)
            elif isinstance(error, TransportError):
                self._pending.popleft()
                raise
        else:
            self._failing.pop(watch, None)

    def _set_aside(self, watch: AsyncSharedWatch, error: IcwsError) -> bool:
        """Plan the next attempt for a watch; return False if it has failed for too long."""
        failing = self._failing.setdefault(watch, _Failing(self._feed.delivery.max_outage))
        try:
            pause = failing.backoff.pause(error)
        except IcwsError:
            return False
        failing.due = time.monotonic() + pause
        log().info("a watch is not renewed: %s; again in %.1f s", type(error).__name__, pause)
        return True
