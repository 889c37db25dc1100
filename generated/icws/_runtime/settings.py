# Copied from runtime/settings.py; edits here are lost.
"""What a client can be told, checked before anything is sent."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

if TYPE_CHECKING:
    import ssl

__all__ = ["checked_policy", "checked_retries", "checked_ssl_context", "checked_timeout"]

_LONGEST_TIMEOUT = 2_000_000.0  # seconds, 23 days: sockets take no more


def checked_timeout(timeout: Any) -> Any:
    """Return seconds, None or UNSET; raise TypeError or ValueError for what is no time-out."""
    if timeout is None or timeout is UNSET:
        return timeout
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):
        raise TypeError(f"timeout must be seconds or None, not {type(timeout).__name__}")
    # Zero is not "no limit", as some libraries read it, and None says that.
    if math.isnan(timeout) or not 0 < timeout <= _LONGEST_TIMEOUT:
        raise ValueError(
            f"timeout must be more than 0 and at most {_LONGEST_TIMEOUT:.0f} seconds, "
            f"or None for no limit, not {timeout!r}"
        )
    return timeout


def checked_retries(retries: Any) -> Any:
    """Return a number of retries, or UNSET; raise ValueError for what is none."""
    # True is no number here.
    if retries is not UNSET and (type(retries) is not int or retries < 0):
        raise ValueError(f"retries must be a whole number from 0, not {retries!r}")
    return retries


def checked_policy(policy: Any) -> Any:
    """Return a policy of the gates, or UNSET; raise ValueError for what is none."""
    if policy is not UNSET and policy not in ("error", "warn", "off"):
        raise ValueError(f"policy must be 'error', 'warn' or 'off', not {policy!r}")
    return policy


def checked_ssl_context(context: Any) -> ssl.SSLContext | None:
    """Return a context or None; raise TypeError for all else, also for a False of other libraries.

    Verification is turned off by a context that says so, and by nothing less.
    """
    if context is not None:
        import ssl  # here, and not above: it takes long to load

        if not isinstance(context, ssl.SSLContext):
            raise TypeError(f"ssl_context must be an ssl.SSLContext, not {context!r}")
    return context  # type: ignore[no-any-return]
