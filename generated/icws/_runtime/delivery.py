# Copied from runtime/delivery.py; edits here are lost.
"""How messages are brought: what can be set, and how long a server may be out of reach."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from .errors import ApiError, DecodeError, ServerError, TransportError
from .retrying import LONGEST_RETRY_AFTER

__all__ = ["Delivery", "DeliveryMode", "Outage", "is_temporary"]

DeliveryMode = Literal["auto", "poll", "stream"]
_FIRST = 0.25
_LONGEST = 30.0
_BUSY = frozenset({408, 425, 429})


class Delivery(Struct, frozen=True):
    """Settings of the receiver; times are in seconds.

    Args:
        mode: "stream" for server-sent events, "poll", or "auto": events where the server has
            them (messaging 2).
        poll_interval: the pause after a poll.
        heartbeat: the pause between heartbeats while a stream is open; None sends none.
        max_outage: how long the server may be out of reach before subscriptions end with the
            error; None: for ever.
    """

    mode: DeliveryMode = "auto"
    poll_interval: float = 1.0
    heartbeat: float | None = 60.0
    max_outage: float | None = 300.0

    def __post_init__(self) -> None:
        if self.mode not in ("auto", "poll", "stream"):
            raise ValueError(f"delivery must be 'auto', 'poll' or 'stream', not {self.mode!r}")
        if self.poll_interval < 0:
            raise ValueError("poll_interval must not be negative")
        if self.heartbeat is not None and self.heartbeat <= 0:
            raise ValueError("heartbeat must be more than 0, or None")
        if self.max_outage is not None and self.max_outage < 0:
            raise ValueError("max_outage must not be negative")


class Outage:
    """Counts failures in a row: longer and longer pauses, until it has taken too long."""

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
            # Here: most programs never meet an outage.
            from random import random

            jitter = random
        self._jitter = jitter
        self._began: float | None = None
        self._failures = 0

    def answered(self) -> None:
        """Note that the server is there, though it may yet fail in the same way again."""
        self._began = None

    def over(self) -> None:
        """Note that everything works."""
        self._began = None
        self._failures = 0

    def pause(self, error: Exception, least: float = 0.0) -> float:
        """Return the seconds to wait after a failure.

        ``least`` is what the server asked for. The last pause ends when an outage has taken as
        long as it may; raises the error after that.
        """
        now = self._clock()
        self._began = now if self._began is None else self._began
        # The exponent is bounded: a float has no room for thousands of failures.
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
    """Return how long the server asked not to be asked again, up to a bound."""
    asked = error.retry_after if isinstance(error, ApiError) else None
    return min(asked or 0.0, LONGEST_RETRY_AFTER)


def is_temporary(error: Exception) -> bool:
    """Tell whether the same request may succeed later."""
    if isinstance(error.__cause__, (TransportError, ServerError)):
        # The session is over, and logging in again failed of something that passes.
        return True
    if isinstance(error, ApiError):
        return isinstance(error, ServerError) or error.status in _BUSY
    return isinstance(error, (TransportError, DecodeError))
