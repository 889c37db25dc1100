"""What has come for one reader and was not read yet."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from ..buffering import Buffer, Overflow
from ..errors import ClosedError
from ..tracebacks import anew
from .concurrency import AsyncCondition

__all__ = ["AsyncInbox"]

# Seconds that a full one has for its readers: until one takes a message, and in all until they
# have taken everything.
_STALLED = 1.0
_SLOW = 5.0


class AsyncInbox:
    """Messages in the order in which they came, and why no more will come."""

    def __init__(self) -> None:
        self._buffer: Buffer[Any] = Buffer()
        self._buffer_chosen = False
        self._changed = AsyncCondition()
        self._deliveries = 0
        self._taken = 0
        self._awaited = False
        self._patience = _SLOW
        self._through: Callable[[Any], Any] | None = None
        self._error: Exception | None = None
        self.begun: bool = False
        self.over: bool = False

    def __len__(self) -> int:
        return len(self._buffer)

    @property
    def dropped(self) -> int:
        """How many messages made room for newer ones, unread."""
        return self._buffer.dropped

    def set_buffer(self, size: int, overflow: Overflow) -> None:
        """Set how many messages may wait, and what one more does."""
        self._must_be_new()
        self._buffer, self._buffer_chosen = Buffer(size, overflow), True

    def set_through(self, apply: Callable[[Any], Any], overflow: Overflow) -> None:
        """Let readers get what a function makes of each message, called when it comes."""
        self._must_be_new()
        if self._through is not None:
            raise RuntimeError("the subscription has a cache already")
        self._through = apply
        if not self._buffer_chosen:
            self._buffer = Buffer(self._buffer.size, overflow)

    @property
    def merging(self) -> bool:
        """Whether a cache follows the messages, which then must not miss one."""
        return self._through is not None

    @property
    def waits(self) -> bool:
        """Whether messages stand still when there is no room for one more."""
        return self._buffer.overflow == "wait"

    async def begin(self) -> None:
        """Take messages from now on; raise RuntimeError the second time."""
        async with self._changed:
            self._must_be_new()
            self.begun = True

    async def deliver(self, message: Any) -> None:
        """Take a message."""
        async with self._changed:
            while self._buffer.must_wait and not self.over:
                await self._changed.wait()
            if self._buffer.overflow == "error":
                await self._give_readers_time()
            if self.over:
                return
            try:
                self._buffer.put(self._through(message) if self._through else message)
            except Exception as error:
                # Too much, or what a cache cannot take: this one ends with it, the others go on.
                self.over, self._error = True, error
            self._deliveries += 1
            self._changed.notify_all()

    async def end(self, error: Exception | None) -> None:
        """Take no more messages; readers get the error when they have read what there is."""
        async with self._changed:
            if not self.over:
                self.over, self._error = True, error
            self._changed.notify_all()

    async def get(self, timeout: float | None) -> Any:
        """Return the next message.

        Raises TimeoutError when none comes for so many seconds, ClosedError after the end, or
        the error that brought it.
        """
        async with self._changed:
            await self._wait(lambda: len(self._buffer) > 0, timeout)
            item = self._buffer.take()
            self._taken += 1
            if not len(self._buffer):
                self._patience = _SLOW
            if self._awaited or self._buffer.overflow == "wait":
                self._changed.notify_all()
            return item

    async def until(self, met: Callable[[], bool], timeout: float | None) -> None:
        """Wait until something is so that messages bring about; it is asked after each one.

        Raises like `get`.
        """
        while True:
            seen = self._deliveries
            # Not under the lock: it is the caller's code, and may take its time.
            if met():
                return
            started = time.monotonic()
            async with self._changed:
                await self._wait(lambda: self._deliveries != seen, timeout)  # noqa: B023
            timeout = None if timeout is None else timeout - (time.monotonic() - started)

    async def _give_readers_time(self) -> None:
        """Wait, under the lock, for room, as long as readers are about to make it.

        What comes in one burst comes faster than anybody can read.
        """
        while self._buffer.full and not self.over and self._patience > 0:
            began, taken, self._awaited = time.monotonic(), self._taken, True
            await self._changed.wait(min(_STALLED, self._patience))
            self._awaited = False
            self._patience -= time.monotonic() - began
            if self._taken == taken:
                return

    async def _wait(self, met: Callable[[], bool], timeout: float | None) -> None:
        """Wait, under the lock, until something is so; raise TimeoutError or why it never is."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while not met():
            if not self.begun:
                raise RuntimeError("the subscription has not begun: enter its block first")
            if self.over:
                if self._error is None:
                    raise ClosedError("the subscription has ended")
                raise anew(self._error)
            left = None if deadline is None else deadline - time.monotonic()
            if left is not None and left <= 0:
                raise TimeoutError("no message came in time")
            await self._changed.wait(left)

    def _must_be_new(self) -> None:
        if self.begun:
            raise RuntimeError("a subscription is entered once: make another one")
