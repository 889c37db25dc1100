"""Subscriptions: context managers that yield the messages of the server."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from ..buffering import Overflow
from ..errors import ClosedError, IcwsError
from ..log import log
from .concurrency import must_not_wait
from .dispatcher import AsyncDispatcher, Owner
from .registration import AsyncRegistration

__all__ = ["AsyncSubscription"]

T_co = TypeVar("T_co", covariant=True)


class AsyncSubscription(Generic[T_co]):
    """The messages of one watch, or of the session.

    Its block starts and ends it. Iteration and ``get`` return the messages; with several
    readers, each message goes to one of them. Unread messages are buffered; see ``buffered``.
    """

    def __init__(self, dispatcher: AsyncDispatcher | None, registration: AsyncRegistration) -> None:
        self._dispatcher = dispatcher
        self._registration = registration
        self._queue = registration.queue
        self._owner = None if dispatcher is None else Owner(dispatcher, registration)

    def __repr__(self) -> str:
        """Show the watch or the kinds, the number of unread messages, and whether it is closed."""
        kinds = ", ".join(kind.__name__ for kind in self._registration.kinds)
        source = self.id or kinds or "all messages"
        return f"{type(self).__name__}({source}, waiting={len(self._queue)}, closed={self.closed})"

    @property
    def id(self) -> str:
        """The operation that starts the watch, and its keys; empty without a watch."""
        return self._registration.id

    @property
    def subscription_id(self) -> str:
        """The id that its messages have as ``subscription_id``; empty where they have none."""
        return str(self._registration.keys.get("subscriptionId", ""))

    @property
    def answer(self) -> Any:
        """The server's answer to the latest start: what the method that starts it returns."""
        return self._registration.answer

    @property
    def closed(self) -> bool:
        """Whether it takes no more messages; some may still be unread."""
        return self._queue.over or not self._queue.started

    @property
    def dropped(self) -> int:
        """Number of messages that were dropped unread, to make room for newer ones."""
        return self._queue.dropped

    def buffered(self, size: int = 1000, overflow: Overflow = "error") -> Self:
        """Set the buffer of unread messages; return the subscription itself.

        Args:
            size: the number of messages in the buffer.
            overflow: the policy for a message that does not fit. "error" waits a moment for
                readers, then ends the subscription: readers get the buffered messages and then
                BufferOverflowError, so that no gap goes unnoticed. "drop-oldest" drops the
                oldest message and counts it in ``dropped``. "wait" blocks all subscriptions of
                the session until a message is read.

        Raises:
            ValueError: an argument has another value.
            RuntimeError: the subscription has started.
        """
        self._queue.set_buffer(size, overflow)
        return self

    async def __aenter__(self) -> Self:
        """Start the subscription.

        Raises:
            FeatureVersionError: the server does not have the watch or its messages.
            IcwsError: the client is not logged in or cannot fetch messages, or the request that
                starts the watch failed.
            RuntimeError: the subscription has been started before, or closed.
        """
        dispatcher = self._dispatcher
        if dispatcher is None:
            raise IcwsError(
                "this client has no operation that fetches messages "
                "(expected GET /icws/{sessionId}/messaging/messages in its spec)"
            )
        if dispatcher.session.inherited and dispatcher.session.logged_in:
            raise IcwsError(
                "the session belongs to the parent of this process, which takes its messages "
                "(expected log_in in this process)"
            )
        if not (dispatcher.session.logged_in or dispatcher.session.renewable):
            raise IcwsError("a subscription needs a session (expected log_in before it)")
        self._registration.check()
        await self._queue.start()
        try:
            await dispatcher.add(self._registration)
        except BaseException as error:
            await self._queue.end(error if isinstance(error, Exception) else None)
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the subscription; a failure of this never hides the error that ended it or the block.

        After an interrupt or a cancellation, the server has half a second to answer, in all.
        """
        dispatcher = self._dispatcher
        if dispatcher is None:
            return
        with dispatcher.closing.after(error):
            try:
                await self.close()
            except IcwsError as failure:
                if error is None and not self._queue.failed:
                    raise
                log().warning("a watch was not ended: %s", type(failure).__name__)

    async def close(self) -> None:
        """End the subscription; readers get the buffered messages, then the end.

        In a forked process, the subscription of its parent goes on there.
        """
        if self._queue.inherited:
            self._queue.abandon()
            return
        dispatcher = self._dispatcher
        if dispatcher is None:
            await self._queue.end(None)
        elif must_not_wait():
            # The garbage collector has ended the block, in a thread that others wait for.
            dispatcher.close_soon(self._registration)
        else:
            await dispatcher.close(self._registration)

    def __aiter__(self) -> Self:
        """Return the subscription itself, an iterator of messages."""
        return self

    async def __anext__(self) -> T_co:
        """Return the next message; the iteration ends when the subscription does.

        Raises the error that ended the subscription, if there is one.
        """
        try:
            return await self.get()
        except ClosedError:
            raise StopAsyncIteration from None

    async def drain(self) -> list[T_co]:
        """Return the messages that have arrived and nobody has read, without waiting for more.

        The list is empty if there is none. After the end of the subscription, it has the last
        ones; then the error that ended it is raised, if there is one.
        """
        messages: list[T_co] = await self._queue.drain()
        return messages

    async def get(self, timeout: float | None = None) -> T_co:
        """Return the next message.

        Raises TimeoutError after the timeout in seconds, ClosedError after the end, or the
        error that ended the subscription.
        """
        message: T_co = await self._queue.get(timeout)
        return message
