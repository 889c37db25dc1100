"""What waits: one of the two modules that differ between the forms of the client."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from contextvars import Context
from types import TracebackType

__all__ = ["AsyncCondition", "AsyncEvent", "AsyncLock", "AsyncWorker", "must_not_wait", "sleep"]


async def sleep(seconds: float) -> None:
    """Wait, and let other tasks run."""
    await asyncio.sleep(seconds)


def must_not_wait() -> bool:
    """Tell whether a lock may be held below; never so with tasks, which are not interrupted."""
    return False


class AsyncLock:
    """A lock for the loop that runs; asyncio's own stays with the first one that it met."""

    def __init__(self) -> None:
        self._lock = self._held = asyncio.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __aenter__(self) -> None:
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            # Who held it in a loop that has ended does not come back.
            self._lock, self._loop = asyncio.Lock(), loop
        lock = self._lock
        await lock.acquire()
        self._held = lock

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._held.release()


class AsyncCondition:
    """A lock, and a sign to all who wait while they hold it."""

    def __init__(self) -> None:
        self._condition = asyncio.Condition()

    async def __aenter__(self) -> bool:
        await self._condition.acquire()
        return True

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._condition.release()

    async def wait(self, timeout: float | None = None) -> bool:
        """Let go of the lock until somebody notifies; return False when that took too long."""
        try:
            async with asyncio.timeout(timeout):
                return await self._condition.wait()
        except TimeoutError:
            return False

    def notify_all(self) -> None:
        """Wake all who wait."""
        self._condition.notify_all()


class AsyncEvent(asyncio.Event):
    """A flag to wait for."""

    async def wait(self, timeout: float | None = None) -> bool:  # type: ignore[override]
        """Wait until the flag is set; return False when that took too long."""
        try:
            async with asyncio.timeout(timeout):
                return await super().wait()
        except TimeoutError:
            return False


class AsyncWorker:
    """Something that runs beside the rest from when it is made."""

    def __init__(self, run: Callable[[], Awaitable[None]], name: str) -> None:
        async def work() -> None:
            await run()

        # In a context of its own: it must not see what its maker's call has set.
        self._task = asyncio.create_task(work(), name=name, context=Context())

    @property
    def current(self) -> bool:
        """Whether it is this that asks."""
        return asyncio.current_task() is self._task

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self._task.done()

    async def join(self, timeout: float) -> None:
        """Wait until it is over, and cancel it when that takes too long."""
        if self._task.done():  # perhaps in a loop that has ended
            return
        _, running = await asyncio.wait([self._task], timeout=timeout)
        if running:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait([self._task])
