"""Closing: one limit for the time that the ends of watches and of the session take together."""

from __future__ import annotations

import time
from collections.abc import Callable

from ..errors import RequestTimeoutError, TransportError
from ..hosts import address_of, host_of
from .concurrency import Pending, finished_within

__all__ = ["CLOSE_TIMEOUT", "AsyncClosing"]

CLOSE_TIMEOUT = 5.0
"""Seconds that closing may take unless a client is told otherwise."""

_HURRY = 0.5  # seconds for a program that is interrupted: a server that works answers sooner
_LEAST = 0.05  # seconds, so that a log-out is at least sent


class AsyncClosing:
    """The time that is left for requests that end watches and the session.

    Each of them takes from the same time, so that a program with many watches does not wait for
    a dead server again and again. An answer of the server renews the time.

    Args:
        seconds: the time for all of them together.
    """

    def __init__(self, seconds: float = CLOSE_TIMEOUT) -> None:
        self._seconds = seconds
        self._left = seconds

    def hurry(self, error: BaseException | None) -> None:
        """Note the error that ends a block; an interrupt or a cancellation leaves half a second.

        The end of a generator is neither.
        """
        if error is not None and not isinstance(error, (Exception, GeneratorExit)):
            self._left = min(self._left, _HURRY)

    async def run(self, what: str, base: str, end: Callable[[], Pending[None]]) -> None:
        """Run a function that ends something on the server, while there is time.

        What is not done in time goes on by itself. Raises RequestTimeoutError then, and the
        errors of the function.

        Args:
            what: the thing that ends, for the error.
            base: the base URL of the server, for the error.
            end: a function that ends it.
        """
        start = time.monotonic()
        answered = False
        try:
            answered = await finished_within(max(self._left, _LEAST), end)
        except TransportError:
            raise
        except Exception:
            answered = True
            raise
        finally:
            seconds = time.monotonic() - start
            self._left = self._seconds if answered else max(0.0, self._left - seconds)
        if not answered:
            reason = f"{what} was not ended within {seconds:.1f} s"
            failure = RequestTimeoutError(f"{host_of(base)}: {reason}")
            failure.host, failure.port = address_of(base)
            failure.reason, failure.seconds = reason, seconds
            raise failure

    async def wait(self, join: Callable[[float], Pending[None]]) -> None:
        """Wait for what ends by itself, for half of the time that is left at most.

        Args:
            join: a function that waits for so many seconds.
        """
        start = time.monotonic()
        await join(max(self._left / 2, _LEAST))
        self._left = max(0.0, self._left - (time.monotonic() - start))
