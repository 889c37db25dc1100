"""Caches: the state that the messages of a subscription describe, kept up to date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .subscription import AsyncSubscription

__all__ = ["AsyncCache"]

S = TypeVar("S")
C_co = TypeVar("C_co", covariant=True)


class _Merged(Generic[S, C_co]):
    """A state that messages change; it does not keep the cache and its subscription in use."""

    def __init__(self, state: S, merge: Callable[[S, Any], tuple[S, C_co]]) -> None:
        self.state = state
        self._merge = merge

    def take(self, message: Any) -> C_co:
        """Change the state by a message; return the change."""
        self.state, change = self._merge(self.state, message)
        return change


class AsyncCache(Generic[S, C_co]):
    """The state that the messages of a subscription describe.

    Its block starts and ends the subscription. Each message changes the state when it arrives,
    whether or not anybody iterates; any thread can read the state. Iteration yields the changes.
    When the buffer is full, the oldest change is dropped, unless ``buffered`` of the subscription
    has set another policy.
    """

    def __init__(
        self,
        subscription: AsyncSubscription[Any],
        state: S,
        merge: Callable[[S, Any], tuple[S, C_co]],
    ) -> None:
        self._subscription: AsyncSubscription[Any] = subscription
        self._merged = _Merged(state, merge)
        subscription._queue.set_merge(self._merged.take, "drop-oldest")

    def __repr__(self) -> str:
        """Show the subscription."""
        return f"{type(self).__name__}({self._subscription!r})"

    @property
    def subscription(self) -> AsyncSubscription[Any]:
        """The subscription of the cache; a change that is read here is missing in the iteration."""
        return self._subscription

    @property
    def closed(self) -> bool:
        """Whether the state has stopped changing."""
        return self._subscription.closed

    @property
    def stale_since(self) -> datetime | None:
        """Time since which the state may be out of date, since messages may be missing.

        None while it is up to date. After an outage, the message with the whole state ends it.
        """
        return self._subscription._queue.stale_since

    @property
    def _state(self) -> S:
        return self._merged.state

    async def __aenter__(self) -> Self:
        """Start the subscription; raises as it does. The state is empty at first."""
        await self._subscription.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the subscription and keep the last state."""
        await self._subscription.__aexit__(kind, error, trace)

    def __aiter__(self) -> Self:
        """Return the cache itself, an iterator of changes."""
        return self

    async def __anext__(self) -> C_co:
        """Return the next change; the iteration ends as that of the subscription does."""
        change: C_co = await self._subscription.__anext__()
        return change

    async def drain(self) -> list[C_co]:
        """Return the changes that nobody has read, as ``drain`` of the subscription does."""
        changes: list[C_co] = await self._subscription.drain()
        return changes

    async def get(self, timeout: float | None = None) -> C_co:
        """Return the next change; raises as ``get`` of the subscription does."""
        change: C_co = await self._subscription.get(timeout)
        return change

    async def wait(self, predicate: Callable[[Self], object], timeout: float | None = None) -> None:
        """Wait until a predicate of the cache is true; it is called now and after each change.

        Args:
            predicate: a plain function, such as ``lambda cache: cache.lines``.
            timeout: seconds; None waits without limit.

        Raises:
            TimeoutError: the predicate was not true in time.
            ClosedError: the subscription has ended; if an error ended it, that error is raised.
            RuntimeError: the subscription is ``buffered`` to wait, so its state changes only
                while the changes are read.
            TypeError: the predicate returned an awaitable.
        """
        queue = self._subscription._queue
        if queue.waits:
            raise RuntimeError(
                "the state changes only while the changes are read (expected a loop over them)"
            )
        await queue.until(lambda: _checked(predicate(self)), timeout)


def _checked(met: object) -> bool:
    """Return the result of a predicate; refuse an awaitable, which would always be true."""
    if hasattr(met, "__await__"):
        close = getattr(met, "close", None)
        if close is not None:
            close()
        raise TypeError("the predicate of wait is a coroutine function (expected a plain function)")
    return bool(met)
