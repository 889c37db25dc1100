# Copied from runtime/settings.py; edits here are lost.
"""Checks of client settings."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

if TYPE_CHECKING:
    import ssl

__all__ = [
    "LONGEST_TIMEOUT",
    "checked_policy",
    "checked_retries",
    "checked_size",
    "checked_ssl_context",
    "checked_timeout",
]

LONGEST_TIMEOUT = 86_400.0
"""Seconds (a day) that a timeout can have, and that None stands for: nothing waits for ever."""


def checked_timeout(timeout: Any, name: str = "timeout") -> Any:
    """Return a timeout in seconds, or UNSET; raise TypeError or ValueError for others.

    None becomes the longest timeout.
    """
    if timeout is UNSET:
        return timeout
    if timeout is None:
        return LONGEST_TIMEOUT
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):
        raise TypeError(f"{name} is a {type(timeout).__name__} (expected seconds or None)")
    # Zero is refused, since some libraries take it for "no limit".
    if math.isnan(timeout) or not 0 < timeout <= LONGEST_TIMEOUT:
        raise ValueError(
            f"{name} is {timeout!r} (expected more than 0 and at most "
            f"{LONGEST_TIMEOUT:.0f} seconds, or None for the most)"
        )
    return timeout


def checked_size(size: Any, name: str = "max_response_size") -> int:
    """Return a number of bytes; raise ValueError for others than positive integers."""
    if type(size) is not int or size < 1:
        raise ValueError(f"{name} is {size!r} (expected a positive number of bytes)")
    return size


def checked_retries(retries: Any) -> Any:
    """Return a number of retries, or UNSET; raise ValueError for others."""
    # `type` and not `isinstance`, since True is an int.
    if retries is not UNSET and (type(retries) is not int or retries < 0):
        raise ValueError(f"retries is {retries!r} (expected a non-negative integer)")
    return retries


def checked_policy(policy: Any) -> Any:
    """Return a policy of the gates, or UNSET; raise ValueError for others."""
    if policy is not UNSET and policy not in ("error", "warn", "off"):
        raise ValueError(f"policy is {policy!r} (expected 'error', 'warn' or 'off')")
    return policy


def checked_ssl_context(context: Any) -> ssl.SSLContext | None:
    """Return a context or None; raise TypeError for others, such as the False of some libraries.

    Only a context can turn verification off.
    """
    if context is not None:
        import ssl  # not above: slow to load

        if not isinstance(context, ssl.SSLContext):
            raise TypeError(f"ssl_context is {context!r} (expected an ssl.SSLContext)")
    return context  # type: ignore[no-any-return]
