# Copied from runtime/_sync/concurrency.py; edits here are lost.
"""Sync primitives (sleep, lock, condition, event, worker), written by hand for threads.

The module of the same name in `_async` has them for asyncio.
"""

from __future__ import annotations

import _thread
import contextvars
import threading
from collections.abc import Callable
from typing import Annotated, TypeAlias, TypeVar

from ..locking import GuardedLock as Lock
from ..locking import InterruptibleCondition, never_wait
from ..locking import inside as must_not_wait
from ..log import log

__all__ = [
    "Condition",
    "Event",
    "Lock",
    "Pending",
    "Worker",
    "begin",
    "completed",
    "finished_within",
    "must_not_wait",
    "sleep",
]

T = TypeVar("T")
Pending: TypeAlias = Annotated[T, "the result of a call"]
"""The result of a function; in the async form, that result before it is awaited."""


_LONGEST_WAIT = 1.0  # seconds until the main thread looks for a signal


def sleep(seconds: float, woken: Event) -> None:
    """Wait while other threads run, until an event is set at most."""
    woken.wait(seconds)


class Condition(InterruptibleCondition):
    """A lock whose holders can wait for a notification."""

    def wait(self, timeout: float | None = None) -> bool:
        """Release the lock until notified, or for a while; return whether there was a notification.

        Callers look whether what they wait for is true. In the main thread, a wait is short: a
        signal that reaches another thread, or that comes just before the wait, does not end it;
        on Windows, Ctrl-C never does.
        """
        if threading.current_thread() is threading.main_thread():
            timeout = _LONGEST_WAIT if timeout is None else min(timeout, _LONGEST_WAIT)
        return super().wait(timeout)


class Event:
    """A flag to wait for.

    Unlike the event of `threading`, it can be set by code that the garbage collector runs while
    the same thread sets it.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._set = False

    def is_set(self) -> bool:
        """Return whether the flag is set."""
        return self._set

    def set(self) -> None:
        """Set the flag and wake everyone who waits."""
        with self._changed:
            self._set = True
            self._changed.notify_all()

    def clear(self) -> None:
        """Clear the flag."""
        with self._changed:
            self._set = False

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until the flag is set; return False after the timeout."""
        with self._changed:
            return self._changed.wait_for(lambda: self._set, timeout)


class Worker:
    """A thread that runs in the background from the moment it is created."""

    def __init__(self, run: Callable[[], None], name: str) -> None:
        def work() -> None:
            never_wait()
            run()

        # A daemon, so that a program that forgot to close its client still ends.
        self._thread = threading.Thread(target=work, name=name, daemon=True)
        self._thread.start()

    @property
    def current(self) -> bool:
        """Whether the caller runs in this worker."""
        return threading.current_thread() is self._thread

    @property
    def over(self) -> bool:
        """Whether the worker has ended."""
        return not self._thread.is_alive()

    def call(self, function: Callable[[], None]) -> None:
        """Call a function, as the worker could."""
        function()

    def join(self, timeout: float) -> None:
        """Wait until the worker has ended; after the timeout, leave it to end by itself."""
        self._thread.join(timeout)


def begin(run: Callable[[], None], name: str) -> None:
    """Run a function in a worker of its own; the collector may call it anywhere.

    A thread of `threading` waits for the one that it starts, which needs locks of that module, and
    the collector may have come while this thread holds one. A bare thread waits in its place.
    """

    def work() -> None:
        try:
            Worker(run, name)
        except RuntimeError:  # this thread was the last that could start
            never_wait()
            run()

    try:
        _thread.start_new_thread(work, ())
    except RuntimeError as error:
        log().warning("the thread %s cannot start: %s", name, error)


def completed(run: Callable[[], T]) -> T:
    """Return the result of a function; in the async form, it survives the cancellation of tasks."""
    return run()


def finished_within(seconds: float, run: Callable[[], None]) -> bool:
    """Run a function in a thread; return whether it has ended in time, and raise its error.

    A thread that has not goes on by itself, as it does when the caller is interrupted.
    """
    failures: list[BaseException] = []
    context = contextvars.copy_context()

    def work() -> None:
        try:
            context.run(run)
        except BaseException as error:
            failures.append(error)

    try:
        worker = Worker(work, "icws-closing")
    except RuntimeError:
        # No thread starts any more while the interpreter ends.
        run()
        return True
    worker.join(seconds)
    if failures:
        raise failures[0]
    return worker.over
