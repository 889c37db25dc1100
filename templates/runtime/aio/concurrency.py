"""What waits: one of the two modules that differ between the forms of the client."""

from __future__ import annotations

import asyncio
import contextlib
from asyncio import Lock as AsyncLock
from collections.abc import Awaitable, Callable
from contextvars import Context
from types import TracebackType

__all__ = ["AsyncCondition", "AsyncEvent", "AsyncLock", "AsyncWorker", "sleep"]


async def sleep(seconds: float) -> None:
    """Wait, and let other tasks run."""
    await asyncio.sleep(seconds)


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

    async def join(self, timeout: float) -> None:
        """Wait until it is over, and cancel it when that takes too long."""
        _, running = await asyncio.wait([self._task], timeout=timeout)
        if running:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait([self._task])
