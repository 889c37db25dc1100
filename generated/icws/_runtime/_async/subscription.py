# Copied from runtime/_async/subscription.py; edits here are lost.
"""Subscriptions: started and stopped by their block, iterated for their messages."""

from __future__ import annotations

from types import TracebackType
from typing import Generic, Self, TypeVar

from ..buffering import Overflow
from ..errors import ClosedError, GoneError, IcwsError, NotFoundError, UnauthorizedError
from ..log import log
from .concurrency import AsyncWorker, must_not_wait
from .receiver import AsyncReceiver
from .subscriber import AsyncSubscriber

__all__ = ["AsyncSubscription"]

T_co = TypeVar("T_co", covariant=True)
# What a log-out, the end of an interaction or the server has already ended.
_ENDED = (UnauthorizedError, NotFoundError, GoneError)


class AsyncSubscription(Generic[T_co]):
    """The messages that one watch brings, or that the session gets.

    Its block starts it and ends it; in there it is iterated, or asked by ``get``, from
    one reader or several: each message goes to one of them. What nobody has read yet waits in a
    buffer; see ``buffered``.
    """

    def __init__(self, receiver: AsyncReceiver | None, subscriber: AsyncSubscriber) -> None:
        self._receiver = receiver
        self._subscriber = subscriber
        self._inbox = subscriber.inbox

    def __repr__(self) -> str:
        """Show what it asks for and how much waits."""
        kinds = ", ".join(kind.__name__ for kind in self._subscriber.kinds)
        asked = self.id or kinds or "all messages"
        return f"{type(self).__name__}({asked}, waiting={len(self._inbox)}, closed={self.closed})"

    @property
    def id(self) -> str:
        """What it watches: the operation that starts it and the keys; empty without a watch."""
        return self._subscriber.id

    @property
    def closed(self) -> bool:
        """Whether it takes no more messages; some may wait to be read."""
        return self._inbox.over or not self._inbox.begun

    @property
    def dropped(self) -> int:
        """How many messages made room for newer ones, unread."""
        return self._inbox.dropped

    def buffered(self, size: int = 1000, overflow: Overflow = "error") -> Self:
        """Set how many messages may wait to be read; return the subscription itself.

        Args:
            size: the number of messages.
            overflow: what one more does. "error" gives readers a moment to make room, then ends
                the subscription with BufferOverflowError, once what waits was read: a gap in
                what changed must not go unnoticed.
                "drop-oldest" drops the oldest, and counts it in ``dropped``. "wait" lets all
                subscriptions of the session wait until it is read.
        """
        self._inbox.set_buffer(size, overflow)
        return self

    async def __aenter__(self) -> Self:
        """Start it.

        Raises FeatureVersionError where the server does not have it, whatever the operation
        raises that starts it, IcwsError without a log-in, RuntimeError the second time.
        """
        receiver = self._receiver
        if receiver is None or not receiver.session.logged_in:
            raise IcwsError("messages need a session: log in first")
        self._subscriber.check()
        await self._inbox.begin()
        try:
            await receiver.add(self._subscriber)
        except BaseException as error:
            await self._inbox.end(error if isinstance(error, Exception) else None)
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it; a failure of this never hides the error that ended the block."""
        try:
            await self.close()
        except IcwsError as failure:
            if error is None:
                raise
            log().warning("a watch was not ended: %s", type(failure).__name__)

    async def close(self) -> None:
        """End it before its block does; who reads it gets what waits, and then the end."""
        if must_not_wait():
            # A garbage collection has ended the block, in a thread that others wait for.
            AsyncWorker(self._close_quietly, "icws-closing")
            return
        await self._close()

    async def _close_quietly(self) -> None:
        try:
            await self._close()
        except IcwsError as failure:
            log().warning("a watch was not ended: %s", type(failure).__name__)

    async def _close(self) -> None:
        await self._inbox.end(None)
        if self._receiver is not None:
            try:
                await self._receiver.remove(self._subscriber)
            except _ENDED:
                log().debug("a watch was over before its end")

    def __aiter__(self) -> Self:
        """Return the subscription itself."""
        return self

    async def __anext__(self) -> T_co:
        """Wait for the next message; the iteration ends when the subscription does.

        Raises the error that ended it, if one did.
        """
        try:
            return await self.get()
        except ClosedError:
            raise StopAsyncIteration from None

    async def get(self, timeout: float | None = None) -> T_co:
        """Return the next message.

        Raises TimeoutError when none comes for so many seconds, ClosedError after the end, or
        the error that ended it.
        """
        message: T_co = await self._inbox.get(timeout)
        return message
