# Copied from runtime/retrying.py; edits here are lost.
"""Which requests are repeated, and after how long: decisions only, nothing waits here."""

from __future__ import annotations

from collections.abc import Callable

from .errors import TransportError
from .http import Response

__all__ = ["LONGEST_RETRY_AFTER", "pause_before_repeat", "retry_after"]

LONGEST_RETRY_AFTER = 60.0
"""Seconds. A server that wants to be left alone for longer is not asked again."""

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 8.0
_WITHOUT_EFFECT = frozenset({"GET", "HEAD"})
_PASSING = frozenset({429, 502, 503, 504})


def pause_before_repeat(
    method: str,
    outcome: Response | TransportError,
    attempt: int,
    random: Callable[[], float] | None = None,
) -> float | None:
    """Return how many seconds to wait before a request is repeated; None where it must not be.

    What was not sent can be repeated. What may have arrived is repeated only where that changes
    nothing: GET and HEAD without an answer, and with one that says "not now".

    Args:
        method: of the request.
        outcome: the answer, or why there is none.
        attempt: how often it was repeated before: 0 after the first time.
        random: a number from 0 to 1, by which the pause is spread ("full jitter"), so that
            clients that failed together do not come back together.
    """
    if isinstance(outcome, TransportError):
        if outcome.sent and method not in _WITHOUT_EFFECT:
            return None
        return _backoff(attempt, random)
    if outcome.status not in _PASSING or method not in _WITHOUT_EFFECT:
        return None
    seconds = retry_after(outcome)
    if seconds is None:
        return _backoff(attempt, random)
    return seconds if seconds <= LONGEST_RETRY_AFTER else None


def _backoff(attempt: int, random: Callable[[], float] | None) -> float:
    # Here, and not above: most programs never need it, and it takes long to load.
    import random as standard

    spread = (random or standard.random)()
    return spread * min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(attempt, 10))


def retry_after(response: Response) -> float | None:
    """Return how many seconds an answer asks to wait: a number, or a date; None without it."""
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
