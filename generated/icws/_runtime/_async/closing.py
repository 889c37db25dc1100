# Copied from runtime/_async/closing.py; edits here are lost.
"""Closing: one limit for the time that the ends of watches and of the session take together."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from contextvars import ContextVar

from ..errors import RequestTimeoutError
from ..hosts import address_of, host_of
from ..time_budget import TimeBudget
from .concurrency import Pending, finished_within

__all__ = ["CLOSE_TIMEOUT", "AsyncClosing"]

CLOSE_TIMEOUT = 5.0
"""Seconds that closing may take unless a client is told otherwise."""

_HURRY = 0.5  # seconds for a program that is interrupted: a server that works answers sooner
_LEAST = 0.05  # seconds, so that a log-out is at least sent
_FOR_LOG_OUT = 0.2  # the part of the time that watches leave to the log-out, which ends them too

_interrupted: ContextVar[bool] = ContextVar("icws_interrupted", default=False)


class AsyncClosing:
    """The time that is left for requests that end watches and the session.

    Each of them takes from the same time, whatever the server answers, so that a program with
    many watches waits no longer than one with few. A while in which nothing is closed gives the
    time back, and so does the start of a subscription.

    Args:
        seconds: the time for all of them together.
    """

    def __init__(self, seconds: float = CLOSE_TIMEOUT) -> None:
        self._budget = TimeBudget(seconds)
        self._in_a_hurry = TimeBudget(min(seconds, _HURRY))

    @contextlib.contextmanager
    def after(self, error: BaseException | None) -> Iterator[None]:
        """Close after the error that ends a block; interrupts leave half a second in all.

        So does a cancellation. The end of a generator is neither.
        """
        interrupt = error is not None and not isinstance(error, (Exception, GeneratorExit))
        token = _interrupted.set(interrupt)
        try:
            yield
        finally:
            _interrupted.reset(token)

    def restore(self) -> None:
        """Give the time back, since the program goes on: in a busy one, something always closes."""
        self._budget.refill()
        self._in_a_hurry.refill()

    async def run(
        self, what: str, base: str, end: Callable[[], Pending[None]], *, last: bool = False
    ) -> None:
        """Run a function that ends something on the server, while there is time.

        What is not done in time goes on by itself. Raises RequestTimeoutError then, and the
        errors of the function.

        Args:
            what: the thing that ends, for the error.
            base: the base URL of the server, for the error.
            end: a function that ends it.
            last: whether nothing follows, so that it can have all the time.
        """
        start = time.monotonic()
        with self._present() as budget:
            kept = 0.0 if last else budget.seconds * _FOR_LOG_OUT
            limit = max(_LEAST if last else 0.0, budget.left - kept)
            if await finished_within(limit, end):
                return
        seconds = time.monotonic() - start
        reason = f"{what} was not ended within {seconds:.1f} s"
        failure = RequestTimeoutError(f"{host_of(base)}: {reason}")
        failure.host, failure.port = address_of(base)
        failure.reason, failure.seconds = reason, seconds
        raise failure

    async def wait(self, join: Callable[[float], Pending[None]]) -> None:
        """Wait for what ends by itself after a `run`, for half of the time that is left at most.

        Args:
            join: a function that waits for so many seconds.
        """
        with self._present() as budget:
            await join(max(budget.left / 2, _LEAST))

    def _present(self) -> TimeBudget:
        return self._in_a_hurry if _interrupted.get() else self._budget
