# Derived from runtime/_async/cache.py; edits here are lost.
"""Caches: what a subscription's messages add up to, always as the latest message left it."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .subscription import Subscription

__all__ = ["Cache"]

S = TypeVar("S")
C_co = TypeVar("C_co", covariant=True)


class Cache(Generic[S, C_co]):
    """The state that a subscription's messages describe.

    Its block starts and ends the subscription. The state follows each message as it comes,
    whether or not anybody iterates, and can be read from any thread. Iterating gives the
    changes; those that nobody reads make room for newer ones unless the subscription was
    ``buffered`` otherwise.
    """

    def __init__(
        self,
        subscription: Subscription[Any],
        state: S,
        merge: Callable[[S, Any], tuple[S, C_co]],
    ) -> None:
        self._subscription: Subscription[Any] = subscription
        self._state = state
        self._merge = merge
        subscription._inbox.set_through(self._apply, "drop-oldest")

    def __repr__(self) -> str:
        """Show the subscription."""
        return f"{type(self).__name__}({self._subscription!r})"

    @property
    def subscription(self) -> Subscription[Any]:
        """The subscription behind it; reading it takes changes from who iterates."""
        return self._subscription

    @property
    def closed(self) -> bool:
        """Whether the state follows no more."""
        return self._subscription.closed

    def _apply(self, message: Any) -> C_co:
        self._state, change = self._merge(self._state, message)
        return change

    def __enter__(self) -> Self:
        """Start the subscription; raises what that raises. The state is empty at first."""
        self._subscription.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the subscription; the last state stays."""
        self._subscription.__exit__(kind, error, trace)

    def __iter__(self) -> Self:
        """Return the cache itself, which iterates over changes."""
        return self

    def __next__(self) -> C_co:
        """Wait for the next change; the iteration ends as that of the subscription does."""
        change: C_co = self._subscription.__next__()
        return change

    def get(self, timeout: float | None = None) -> C_co:
        """Return the next change; raises like ``get`` of the subscription."""
        change: C_co = self._subscription.get(timeout)
        return change

    def wait(self, predicate: Callable[[Self], object], timeout: float | None = None) -> None:
        """Wait until the state is as asked; the predicate is called after each change.

        Raises TimeoutError when it is not for so many seconds, ClosedError when the subscription
        has ended, or the error that ended it; RuntimeError for a subscription ``buffered`` to
        wait, whose state stands still until the changes are read; TypeError for a predicate that
        is to be awaited.
        """
        inbox = self._subscription._inbox
        if inbox.waits:
            raise RuntimeError("the state waits until changes are read: iterate over the cache")
        inbox.until(lambda: _answer(predicate(self)), timeout)


def _answer(met: object) -> bool:
    """Return what a predicate says; an awaitable would count as yes, whatever comes of it."""
    if hasattr(met, "__await__"):
        if hasattr(met, "close"):
            met.close()
        raise TypeError("the predicate of wait must be no coroutine function")
    return bool(met)
