"""Subscriptions: started and stopped by their block, iterated for their messages."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Hashable, Mapping
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from msgspec import UNSET

from ..buffering import Buffer, Overflow
from ..errors import (
    BufferOverflowError,
    ClosedError,
    GoneError,
    IcwsError,
    NotFoundError,
    UnauthorizedError,
)
from ..operation import Watch
from ..options import CallOptions
from .concurrency import AsyncCondition
from .session import AsyncSession

__all__ = ["AsyncSubscription"]

T_co = TypeVar("T_co", covariant=True)
_log = logging.getLogger("icws")
_NONE: Mapping[str, Any] = {}
_AS_CLIENT = CallOptions()
# What a log-out, the end of an interaction or the server has already ended.
_ENDED = (UnauthorizedError, NotFoundError, GoneError)


class AsyncSubscription(Generic[T_co]):
    """The messages that one watch brings, or that the session gets.

    ``async with`` starts it and ends it; in the block it is iterated, or asked by ``get``, from
    one reader or several: each message goes to one of them. What nobody has read yet waits in a
    buffer; see ``buffered``.
    """

    def __init__(
        self,
        session: AsyncSession,
        watch: Watch[T_co] | None,
        *,
        kinds: tuple[type[Any], ...] = (),
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
        options: CallOptions = _AS_CLIENT,
    ) -> None:
        self._session = session
        self._watch = watch
        self._parts: dict[str, Any] = {"query": query, "headers": headers, "body": body}
        self._path = path
        self._options = options
        self.kinds: tuple[type[Any], ...] = watch.kinds if watch is not None else kinds
        self._entered = False
        self._started = False
        self._over = False
        self._error: Exception | None = None
        self._buffer: Buffer[Any] = Buffer()
        self._buffer_chosen = False
        self._changed = AsyncCondition()
        self._deliveries = 0
        self._through: Callable[[Any], Any] | None = None

    @classmethod
    def of(
        cls, session: AsyncSession, kinds: tuple[type[Any], ...], options: CallOptions
    ) -> AsyncSubscription[Any]:
        """Return what the session gets of these kinds; of all where none is named."""
        return cls(session, None, kinds=kinds, options=options)

    def __repr__(self) -> str:
        """Show what it asks for and how much waits."""
        asked = self.id or ", ".join(kind.__name__ for kind in self.kinds) or "all messages"
        return f"{type(self).__name__}({asked}, waiting={len(self._buffer)}, closed={self.closed})"

    @property
    def id(self) -> str:
        """What it watches: the operation that starts it and the keys; empty without a watch."""
        if self._watch is None:
            return ""
        return " ".join([self._watch.start.id, *(str(value) for value in self.keys.values())])

    @property
    def keys(self) -> Mapping[str, object]:
        """What tells its watch from others of the same kind, such as an interaction's id."""
        return {} if self._watch is None else {k: self._path[k] for k in self._watch.keys}

    @property
    def slot(self) -> Hashable:
        """The place of its watch in the session: equal ones replace each other on the server."""
        if self._watch is None:
            return self
        return self._watch.start.path, tuple(str(value) for value in self.keys.values())

    @property
    def closed(self) -> bool:
        """Whether it takes no more messages; some may wait to be read."""
        return self._over or not self._entered

    @property
    def dropped(self) -> int:
        """How many messages made room for newer ones, unread."""
        return self._buffer.dropped

    def buffered(self, size: int = 1000, overflow: Overflow = "error") -> Self:
        """Set how many messages may wait to be read; return the subscription itself.

        Args:
            size: the number of messages.
            overflow: what one more does. "error" ends the subscription with BufferOverflowError,
                once what waits was read: a gap in what changed must not go unnoticed.
                "drop-oldest" drops the oldest, and counts it in ``dropped``. "wait" lets all
                subscriptions of the session wait until it is read.
        """
        self._must_be_new()
        self._buffer, self._buffer_chosen = Buffer(size, overflow), True
        return self

    async def __aenter__(self) -> Self:
        """Start it.

        Raises FeatureVersionError where the server does not have it, whatever the operation
        raises that starts it, IcwsError without a log-in, RuntimeError the second time.
        """
        receiver = self._session.receiver
        if receiver is None or not self._session.logged_in:
            raise IcwsError("messages need a session: log in first")
        gate = self._session.gate_for(self._options)
        names = [kind.__name__ for kind in self.kinds]
        gate.check_messages(names, some=self._watch is not None)
        if self._watch is not None:
            said = {**self._path, **self._parts["query"], **self._parts["headers"]}
            gate.check(self._watch.start.id, said, self._parts["body"])
        async with self._changed:
            self._must_be_new()
            self._entered = True
        try:
            await receiver.add(self)
        except BaseException as error:
            await self.end(error if isinstance(error, Exception) else None)
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
            _log.warning("a watch was not ended: %s", type(failure).__name__)

    async def close(self) -> None:
        """End it before its block does; who reads it gets what waits, and then the end."""
        await self.end(None)
        if self._session.receiver is not None:
            try:
                await self._session.receiver.remove(self)
            except _ENDED:
                _log.debug("a watch was over before its end")

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
        async with self._changed:
            await self._wait(lambda: len(self._buffer) > 0, timeout)
            item: T_co = self._buffer.take()
            if self._buffer.overflow == "wait":
                self._changed.notify_all()
            return item

    async def _wait(self, met: Callable[[], bool], timeout: float | None) -> None:
        """Wait, under the lock, until something is so; raise TimeoutError or why it never is."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while not met():
            if not self._entered:
                raise RuntimeError("the subscription has not begun: enter its block first")
            if self._over:
                raise self._error or ClosedError("the subscription has ended")
            left = None if deadline is None else deadline - time.monotonic()
            if left is not None and left <= 0:
                raise TimeoutError("no message came in time")
            await self._changed.wait(left)

    async def until(self, met: Callable[[], bool], timeout: float | None) -> None:
        """Wait until something is so that messages bring about; it is asked after each one.

        Raises like `get`.
        """
        while True:
            seen = self._deliveries
            # Not under the lock: it is the caller's code, and may take its time.
            if met():
                return
            started = time.monotonic()
            async with self._changed:
                await self._wait(lambda: self._deliveries != seen, timeout)  # noqa: B023
            timeout = None if timeout is None else timeout - (time.monotonic() - started)

    def through(self, apply: Callable[[Any], Any], overflow: Overflow) -> None:
        """Let readers get what a function makes of each message, called when it comes."""
        self._must_be_new()
        if self._through is not None:
            raise RuntimeError("the subscription has a cache already")
        self._through = apply
        if not self._buffer_chosen:
            self._buffer = Buffer(self._buffer.size, overflow)

    async def deliver(self, message: Any) -> None:
        """Take a message; for the receiver."""
        async with self._changed:
            while self._buffer.must_wait and not self._over:
                await self._changed.wait()
            if self._over:
                return
            try:
                self._buffer.put(self._through(message) if self._through else message)
            except BufferOverflowError as error:
                self._over, self._error = True, error
            self._deliveries += 1
            self._changed.notify_all()

    async def end(self, error: Exception | None) -> None:
        """Take no more messages; readers get the error when they have read what there is."""
        async with self._changed:
            if not self._over:
                self._over, self._error = True, error
            self._changed.notify_all()

    async def start(self, keys: Mapping[str, str]) -> None:
        """Start its watch on the server, or replace it; for the receiver."""
        if self._watch is not None:
            path = {**self._path, **keys}
            options = self._options
            if not self._started:
                # What it asks for was checked when its block was entered.
                options = options.changed(policy="off")
            await self._session.call(self._watch.start, path=path, options=options, **self._parts)
            self._started = True

    async def stop(self, keys: Mapping[str, str]) -> None:
        """End its watch on the server; for the receiver."""
        if self._watch is not None:
            await self._session.call(self._watch.stop, path=keys, options=self._options)

    def _must_be_new(self) -> None:
        if self._entered:
            raise RuntimeError("a subscription is entered once: make another one")
