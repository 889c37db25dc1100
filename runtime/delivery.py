"""Settings of message delivery, and backoff after failures."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from .errors import (
    ApiError,
    DecodeError,
    GoneError,
    NotFoundError,
    ServerError,
    TransportError,
    UnauthorizedError,
)
from .retrying import LONGEST_RETRY_AFTER

__all__ = ["ENDED", "Backoff", "Delivery", "DeliveryMode", "is_temporary", "may_have_started"]

DeliveryMode = Literal["auto", "poll", "stream"]
ENDED = (UnauthorizedError, NotFoundError, GoneError)
"""Errors of the end of a watch or session that something else has ended already."""

_FIRST = 0.25
_LONGEST = 30.0
_BUSY = frozenset({408, 425, 429})


class Delivery(Struct, frozen=True):
    """Settings of message delivery; times are in seconds.

    Args:
        mode: "stream" for server-sent events, "poll", or "auto" for events if the server has
            them (messaging 2).
        poll_interval: the pause after a poll.
        heartbeat: the pause between heartbeats while a stream is open; None sends none.
        max_outage: the time that the server may be unreachable before subscriptions end with
            the error; None sets no limit.

    Raises:
        TypeError: a setting has another type.
        ValueError: a setting has another value.
    """

    mode: DeliveryMode = "auto"
    poll_interval: float = 1.0
    heartbeat: float | None = 60.0
    max_outage: float | None = 300.0

    def __post_init__(self) -> None:
        if self.mode not in ("auto", "poll", "stream"):
            raise ValueError(f"delivery is {self.mode!r} (expected 'auto', 'poll' or 'stream')")
        _check("poll_interval", self.poll_interval, "0 or more seconds")
        if self.heartbeat is not None:
            _check("heartbeat", self.heartbeat, "more than 0 seconds, or None", zero=False)
        if self.max_outage is not None:
            _check("max_outage", self.max_outage, "0 or more seconds, or None")


def _check(name: str, seconds: object, expected: str, *, zero: bool = True) -> None:
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        raise TypeError(f"{name} is {seconds!r} (expected {expected})")
    # One that is no number is neither.
    if not (seconds > 0 or (zero and seconds == 0)):
        raise ValueError(f"{name} is {seconds} (expected {expected})")


class Backoff:
    """Exponential backoff over consecutive failures, with a limit of their total time.

    Args:
        longest: seconds from the start of the first failure after which the error is raised;
            None sets no limit.
        clock: returns monotonic seconds.
        jitter: returns a number from 0 to 1 that spreads the second half of each pause.
    """

    def __init__(
        self,
        longest: float | None,
        *,
        clock: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] | None = None,
    ) -> None:
        self._longest = longest
        self._clock = clock
        if jitter is None:
            from random import random  # not above: slow to load

            jitter = random
        self._jitter = jitter
        self._began: float | None = None
        self._failures = 0

    def begin(self) -> None:
        """Note the start of an attempt, from which the time limit counts if it fails."""
        if self._began is None:
            self._began = self._clock()

    @property
    def left(self) -> float | None:
        """The seconds until the time limit after a failure; None without a limit or a failure."""
        if self._longest is None or self._began is None or not self._failures:
            return None
        return max(0.0, self._began + self._longest - self._clock())

    def responded(self) -> None:
        """Restart the time limit: the server responds, though it may fail again."""
        self._began = None

    def reset(self) -> None:
        """Reset the time limit and the pauses: everything works."""
        self._began = None
        self._failures = 0

    def pause(self, error: Exception, least: float = 0.0) -> float:
        """Return the seconds to wait after a failure.

        Args:
            error: the failure; raised when the time limit has been reached.
            least: the shortest pause that the server asked for.
        """
        now = self._clock()
        self._began = now if self._began is None else self._began
        # A float has no room for the exponent of thousands of failures.
        longest = min(_LONGEST, max(_FIRST * 2.0 ** min(self._failures, 16), least))
        self._failures += 1
        pause = max(longest * (0.5 + 0.5 * self._jitter()), _asked(error))
        if self._longest is None:
            return pause
        left = self._began + self._longest - now
        if left <= 0:
            raise error
        return min(pause, left)


def _asked(error: Exception) -> float:
    """Return the Retry-After of an error, up to a minute."""
    asked = error.retry_after if isinstance(error, ApiError) else None
    return min(asked or 0.0, LONGEST_RETRY_AFTER)


def is_temporary(error: Exception) -> bool:
    """Return whether the same request may succeed later."""
    if isinstance(error.__cause__, (TransportError, ServerError)):
        # The session has ended, and the new log-in failed temporarily.
        return True
    if isinstance(error, ApiError):
        return isinstance(error, ServerError) or error.status in _BUSY
    return isinstance(error, (TransportError, DecodeError))


def may_have_started(error: BaseException) -> bool:
    """Return whether the server may have started a watch whose start has failed."""
    if isinstance(error, TransportError):
        return error.sent
    if isinstance(error, ServerError):
        return error.status in (502, 504)  # from a proxy
    return isinstance(error, DecodeError) or not isinstance(error, Exception)
