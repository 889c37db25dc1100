"""Async primitives (sleep, lock, condition, event, worker), written by hand for asyncio.

The module of the same name in `_sync` has them for threads. asyncio is imported by the functions
that need it, since `import icws` must not load it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from contextvars import Context
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    import asyncio

__all__ = [
    "AsyncCondition",
    "AsyncEvent",
    "AsyncLock",
    "AsyncWorker",
    "Pending",
    "begin",
    "completed",
    "finished_within",
    "must_not_wait",
    "sleep",
]

T = TypeVar("T")
_unfinished: set[asyncio.Task[Any]] = set()  # since loops keep no tasks
Pending: TypeAlias = Awaitable[T]
"""The result of an async function before it is awaited; in the sync form, the result itself."""


async def sleep(seconds: float, woken: AsyncEvent) -> None:
    """Wait while other tasks run, until an event is set at most."""
    await woken.wait(seconds)


def must_not_wait() -> bool:
    """Return whether waiting for a lock could deadlock; tasks are never interrupted, so False."""
    return False


class AsyncLock:
    """A lock that can be used in one event loop after the other, unlike asyncio's own."""

    def __init__(self) -> None:
        self._lock: asyncio.Lock | None = None
        self._held: asyncio.Lock | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __aenter__(self) -> None:
        import asyncio

        loop = asyncio.get_running_loop()
        lock = self._lock
        if lock is None or self._loop is not loop:
            # A task of a loop that has ended never releases its lock.
            lock = self._lock = asyncio.Lock()
            self._loop = loop
        await lock.acquire()
        self._held = lock

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._held is not None:
            self._held.release()


class AsyncCondition:
    """A lock whose holders can wait for a notification."""

    def __init__(self) -> None:
        import asyncio

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
        """Release the lock until notified; return False after the timeout."""
        return await _within(timeout, self._condition.wait)

    def notify_all(self) -> None:
        """Wake everyone who waits."""
        self._condition.notify_all()


class AsyncEvent:
    """A flag to wait for."""

    def __init__(self) -> None:
        import asyncio

        self._event = asyncio.Event()

    def is_set(self) -> bool:
        """Return whether the flag is set."""
        return self._event.is_set()

    def set(self) -> None:
        """Set the flag and wake everyone who waits."""
        self._event.set()

    def clear(self) -> None:
        """Clear the flag."""
        self._event.clear()

    async def wait(self, timeout: float | None = None) -> bool:
        """Wait until the flag is set; return False after the timeout."""
        return await _within(timeout, self._event.wait)


class AsyncWorker:
    """A task that runs in the background from the moment it is created."""

    def __init__(self, run: Callable[[], Awaitable[None]], name: str) -> None:
        import asyncio

        async def work() -> None:
            await run()

        # An empty context: the task must not see what its creator's call has set.
        self._task = asyncio.create_task(work(), name=name, context=Context())

    @property
    def current(self) -> bool:
        """Whether the caller runs in this worker."""
        import asyncio

        return asyncio.current_task() is self._task

    @property
    def over(self) -> bool:
        """Whether the worker has ended."""
        return self._task.done()

    def call(self, function: Callable[[], None]) -> None:
        """Call a function where the worker runs; any thread may ask for it."""
        import contextlib

        with contextlib.suppress(RuntimeError):  # the loop has ended, and with it the worker
            self._task.get_loop().call_soon_threadsafe(function)

    async def join(self, timeout: float) -> None:
        """Wait until the worker has ended, and cancel it after the timeout."""
        import asyncio

        if self._task.done():  # perhaps in a loop that has ended
            return
        _, running = await asyncio.wait([self._task], timeout=timeout)
        if running:
            self._task.cancel()
            await asyncio.wait([self._task])


def begin(run: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
    """Run a function in a worker of its own, which nobody needs to keep."""
    import asyncio

    _kept(asyncio.create_task(run(), name=name, context=Context()))


async def completed(run: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Return the result of a function that goes on by itself where its caller is cancelled."""
    import asyncio

    return await asyncio.shield(_kept(asyncio.create_task(run(), name="icws-session")))


async def finished_within(seconds: float, run: Callable[[], Awaitable[None]]) -> bool:
    """Run a function as a task; return whether it has ended in time, and raise its error.

    A task that has not goes on by itself, as it does when the caller is cancelled.
    """
    import asyncio

    failures: list[BaseException] = []

    async def work() -> None:
        try:
            await run()
        except BaseException as error:
            failures.append(error)

    task = _kept(asyncio.create_task(work(), name="icws-closing"))
    await asyncio.wait([task], timeout=seconds)
    if failures:
        raise failures[0]
    return task.done()


def _kept(task: asyncio.Task[T]) -> asyncio.Task[T]:
    _unfinished.add(task)
    task.add_done_callback(_unfinished.discard)
    return task


async def _within(timeout: float | None, wait: Callable[[], Awaitable[bool]]) -> bool:
    import asyncio

    try:
        async with asyncio.timeout(timeout):
            return await wait()
    except TimeoutError:
        return False
