# Copied from runtime/_async/message_queue.py; edits here are lost.
"""The queue of a subscription: messages that its readers have not read yet."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from ..buffering import Buffer, Overflow
from ..errors import ClosedError
from ..processes import has_ended
from ..tracebacks import fresh_copy
from .concurrency import AsyncCondition

__all__ = ["AsyncMessageQueue"]

# Seconds that a full queue waits for its readers: for the next message to be read, and in all
# until they have emptied it.
_READ_TIMEOUT = 1.0
_DRAIN_TIMEOUT = 5.0


class AsyncMessageQueue:
    """Messages in the order of their arrival, and the error that ended the subscription, if any."""

    def __init__(self) -> None:
        self._buffer: Buffer[Any] = Buffer()
        self._buffer_chosen = False
        self._changed = AsyncCondition()
        self._delivered = 0
        self._taken = 0
        self._reading_awaited = False
        self._drain_time = _DRAIN_TIMEOUT
        self._apply: Callable[[Any], Any] | None = None
        self._error: Exception | None = None
        self._whole_awaited = False
        self._process = os.getpid()
        self.stale_since: datetime | None = None
        """Time since which the state that the messages describe may be out of date."""
        self.started: bool = False
        self.over: bool = False

    def __len__(self) -> int:
        return len(self._buffer)

    @property
    def dropped(self) -> int:
        """Number of messages that were dropped unread, to make room for newer ones."""
        return self._buffer.dropped

    def set_buffer(self, size: int, overflow: Overflow) -> None:
        """Set the size of the buffer and the policy for a message that does not fit."""
        self._must_be_new()
        self._buffer, self._buffer_chosen = Buffer(size, overflow), True

    def set_merge(self, apply: Callable[[Any], Any], overflow: Overflow) -> None:
        """Queue the results of a function that is called with each message on its arrival."""
        self._must_be_new()
        if self._apply is not None:
            raise RuntimeError("the subscription has a cache already")
        self._apply = apply
        if not self._buffer_chosen:
            self._buffer = Buffer(self._buffer.size, overflow)

    @property
    def merging(self) -> bool:
        """Whether a cache merges the messages, and so must not miss one."""
        return self._apply is not None

    @property
    def waits(self) -> bool:
        """Whether delivery blocks while the buffer is full."""
        return self._buffer.overflow == "wait"

    @property
    def failed(self) -> bool:
        """Whether an error has ended the subscription."""
        return self._error is not None

    @property
    def inherited(self) -> bool:
        """Whether the messages are for a process from which this one was forked, or that exits."""
        return has_ended(self._process)

    def abandon(self) -> None:
        """Take no more messages where the process has ended, whatever lock its threads held."""
        self.over = True

    async def start(self) -> None:
        """Accept messages from now on; raise RuntimeError the second time, and after the end."""
        async with self._changed:
            self._must_be_new()
            if self.over:
                raise RuntimeError("the subscription has been closed (expected a new one)")
            self.started = True

    async def deliver(self, message: Any) -> None:
        """Queue a message."""
        async with self._changed:
            while self._buffer.must_wait and not self.over:
                await self._changed.wait()
            if self._buffer.overflow == "error":
                await self._give_readers_time()
            if self.over:
                return
            try:
                self._buffer.put(self._apply(message) if self._apply else message)
                if getattr(message, "is_delta", None) is False:
                    self._whole_awaited, self.stale_since = False, None
            except Exception as error:
                # An overflow, or a cache that fails: other subscriptions go on.
                self.over, self._error = True, error
            self._delivered += 1
            self._changed.notify_all()

    def mark_stale(self, *, lost: bool) -> None:
        """Note that the state may be out of date; if messages were lost, until a whole one."""
        self._whole_awaited = self._whole_awaited or lost
        if self.stale_since is None and not self.over:
            self.stale_since = datetime.now(UTC)

    def mark_fresh(self) -> None:
        """Note that messages arrive; the state is up to date unless one was lost."""
        if self.stale_since is not None and not self._whole_awaited:
            self.stale_since = None

    async def end(self, error: Exception | None) -> None:
        """Accept no more messages; readers get the error once they have read the buffer."""
        async with self._changed:
            if not self.over:
                self.over, self._error = True, error
            self._changed.notify_all()

    async def get(self, timeout: float | None) -> Any:
        """Return the next message.

        Raises TimeoutError after the timeout, ClosedError after the end, or the error that
        ended the subscription.
        """
        self._must_be_own()
        async with self._changed:
            await self._wait(lambda: len(self._buffer) > 0, timeout, time.monotonic())
            item = self._buffer.take()
            self._taken += 1
            if not len(self._buffer):
                self._drain_time = _DRAIN_TIMEOUT
            if self._reading_awaited or self._buffer.overflow == "wait":
                self._changed.notify_all()
            return item

    async def drain(self) -> list[Any]:
        """Return all messages; raise the error that ended the subscription if none is left."""
        self._must_be_own()
        async with self._changed:
            if not self.started:
                raise _not_started()
            items = [self._buffer.take() for _ in range(len(self._buffer))]
            if not items and self.over and self._error is not None:
                raise fresh_copy(self._error)
            self._taken += len(items)
            self._drain_time = _DRAIN_TIMEOUT
            self._changed.notify_all()
            return items

    async def until(self, met: Callable[[], bool], timeout: float | None) -> None:
        """Wait until a condition is met; it is evaluated now and after each message.

        Raises as `get` does.
        """
        self._must_be_own()
        start = time.monotonic()
        while True:
            count = self._delivered
            # Not under the lock, since the condition is the caller's code and may be slow.
            if met():
                return
            async with self._changed:
                await self._wait(lambda: self._delivered != count, timeout, start)  # noqa: B023

    async def _give_readers_time(self) -> None:
        """Wait, under the lock, for room, as long as readers keep reading.

        The messages of a burst arrive faster than anybody can read them.
        """
        while self._buffer.full and not self.over and self._drain_time > 0:
            start, taken, self._reading_awaited = time.monotonic(), self._taken, True
            await self._changed.wait(min(_READ_TIMEOUT, self._drain_time))
            self._reading_awaited = False
            self._drain_time -= time.monotonic() - start
            if self._taken == taken:
                return

    async def _wait(self, met: Callable[[], bool], timeout: float | None, start: float) -> None:
        """Wait, under the lock, for a condition.

        Raises TimeoutError after the timeout, counted from the monotonic time `start`, or the
        error after which the condition cannot be met any more.
        """
        while not met():
            if not self.started:
                raise _not_started()
            if self.over:
                if self._error is None:
                    raise ClosedError("the subscription has ended")
                raise fresh_copy(self._error)
            left = None if timeout is None else start + timeout - time.monotonic()
            if left is not None and left <= 0:
                raise TimeoutError(f"no such message arrived within {timeout} s")
            await self._changed.wait(left)

    def _must_be_own(self) -> None:
        if self.inherited:
            raise ClosedError("the subscription belongs to the parent of this process")

    def _must_be_new(self) -> None:
        if self.started:
            raise RuntimeError(
                "the subscription has been entered already: create another one, also for a cache"
            )


def _not_started() -> RuntimeError:
    return RuntimeError("the subscription has not started: enter its block first")
