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
    "checked_flag",
    "checked_function",
    "checked_kinds",
    "checked_policy",
    "checked_retries",
    "checked_size",
    "checked_ssl_context",
    "checked_timeout",
    "checked_transport",
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


def checked_flag(flag: Any, name: str) -> bool:
    """Return a truth value; raise TypeError for others, such as the text "no"."""
    if not isinstance(flag, bool):
        raise TypeError(f"{name} is {flag!r} (expected True or False)")
    return flag


def checked_function(function: Any, name: str) -> Any:
    """Return a function or None; raise TypeError for a coroutine function: nobody awaits it."""
    if function is not None:
        import inspect  # not above: most clients have no functions

        kinds = (function, getattr(function, "__call__", None))  # noqa: B004
        if not callable(function) or any(map(inspect.iscoroutinefunction, kinds)):
            raise TypeError(f"{name} is {function!r} (expected a function that is not async)")
    return function


def checked_kinds(kinds: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return kinds of messages; raise TypeError for what is no class of them."""
    from .model import Model

    for kind in kinds:
        if not isinstance(kind, type) or not issubclass(kind, Model):
            raise TypeError(f"messages has {kind!r} (expected classes of messages)")
    return kinds


def checked_transport(transport: Any) -> Any:
    """Return a transport or None; raise TypeError for what lacks a method of transports."""
    if transport is not None:
        for name in ("request", "stream", "close"):
            if not callable(getattr(transport, name, None)):
                kind = type(transport).__name__
                raise TypeError(f"transport is a {kind} without {name} (expected a transport)")
    return transport


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
