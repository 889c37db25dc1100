# Copied from runtime/retrying.py; edits here are lost.
"""Decisions about retries: whether a request is safe to retry, and after which pause."""

from __future__ import annotations

from collections.abc import Callable

from .errors import ResponseTooLargeError, TransportError
from .http import Response

__all__ = ["LONGEST_RETRY_AFTER", "pause_before_retry", "retry_after"]

LONGEST_RETRY_AFTER = 60.0
"""Seconds; a request with a longer Retry-After is not retried."""

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 8.0
_SAFE = frozenset({"GET", "HEAD"})
_TEMPORARY = frozenset({429, 502, 503, 504})


def pause_before_retry(
    method: str,
    outcome: Response | TransportError,
    attempt: int,
    random: Callable[[], float] | None = None,
    longest: float = LONGEST_RETRY_AFTER,
) -> float | None:
    """Return the seconds to wait before a retry, or None if a request must not be retried.

    A request that was not sent can be retried. One that may have arrived is retried only if it
    is a GET or HEAD request, without a response or with status 429, 502, 503 or 504. A response
    that was too large would be so again.

    Args:
        method: the method of the request.
        outcome: the response, or the error without one.
        attempt: the number of retries before; 0 after the first attempt.
        random: returns a number from 0 to 1, the part of the longest pause to take ("full
            jitter"), so that clients that failed together do not retry together.
        longest: seconds that the pause may have. A request whose Retry-After is longer is not
            retried: before that, the server would refuse it again.
    """
    if isinstance(outcome, TransportError):
        if isinstance(outcome, ResponseTooLargeError) or (outcome.sent and method not in _SAFE):
            return None
        return min(_backoff(attempt, random), longest)
    if outcome.status not in _TEMPORARY or method not in _SAFE:
        return None
    seconds = retry_after(outcome)
    if seconds is None:
        return min(_backoff(attempt, random), longest)
    return seconds if seconds <= longest else None


def _backoff(attempt: int, random: Callable[[], float] | None) -> float:
    import random as standard  # not above: slow to load

    spread = (random or standard.random)()
    return spread * min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(attempt, 10))


def retry_after(response: Response) -> float | None:
    """Return the seconds that a response asks to wait, by a number or a date; None without."""
    text = (response.header("Retry-After") or "").strip()
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return float(text[:9])
    import time
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, OverflowError, OSError):
        return None
