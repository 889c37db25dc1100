# Copied from runtime/_async/cache.py; edits here are lost.
"""Caches: what a subscription's messages add up to, always as the latest message left it."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .subscription import AsyncSubscription

__all__ = ["AsyncCache"]

S = TypeVar("S")
C_co = TypeVar("C_co", covariant=True)


class AsyncCache(Generic[S, C_co]):
    """The state that a subscription's messages describe.

    Its block starts and ends the subscription. The state follows each message as it comes,
    whether or not anybody iterates, and can be read from any thread. Iterating gives the
    changes; those that nobody reads make room for newer ones unless the subscription was
    ``buffered`` otherwise.
    """

    def __init__(
        self,
        subscription: AsyncSubscription[Any],
        state: S,
        merge: Callable[[S, Any], tuple[S, C_co]],
    ) -> None:
        self._subscription: AsyncSubscription[Any] = subscription
        self._state = state
        self._merge = merge
        subscription._inbox.set_through(self._apply, "drop-oldest")

    def __repr__(self) -> str:
        """Show the subscription."""
        return f"{type(self).__name__}({self._subscription!r})"

    @property
    def subscription(self) -> AsyncSubscription[Any]:
        """The subscription behind it; reading it takes changes from who iterates."""
        return self._subscription

    @property
    def closed(self) -> bool:
        """Whether the state follows no more."""
        return self._subscription.closed

    def _apply(self, message: Any) -> C_co:
        self._state, change = self._merge(self._state, message)
        return change

    async def __aenter__(self) -> Self:
        """Start the subscription; raises what that raises. The state is empty at first."""
        await self._subscription.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the subscription; the last state stays."""
        await self._subscription.__aexit__(kind, error, trace)

    def __aiter__(self) -> Self:
        """Return the cache itself, which iterates over changes."""
        return self

    async def __anext__(self) -> C_co:
        """Wait for the next change; the iteration ends as that of the subscription does."""
        change: C_co = await self._subscription.__anext__()
        return change

    async def get(self, timeout: float | None = None) -> C_co:
        """Return the next change; raises like ``get`` of the subscription."""
        change: C_co = await self._subscription.get(timeout)
        return change

    async def wait(self, predicate: Callable[[Self], object], timeout: float | None = None) -> None:
        """Wait until the state is as asked; the predicate is called after each change.

        Raises TimeoutError when it is not for so many seconds, ClosedError when the subscription
        has ended, or the error that ended it; RuntimeError for a subscription ``buffered`` to
        wait, whose state stands still until the changes are read; TypeError for a predicate that
        is to be awaited.
        """
        inbox = self._subscription._inbox
        if inbox.waits:
            raise RuntimeError("the state waits until changes are read: iterate over the cache")
        await inbox.until(lambda: _answer(predicate(self)), timeout)


def _answer(met: object) -> bool:
    """Return what a predicate says; an awaitable would count as yes, whatever comes of it."""
    if hasattr(met, "__await__"):
        if hasattr(met, "close"):
            met.close()
        raise TypeError("the predicate of wait must be no coroutine function")
    return bool(met)
