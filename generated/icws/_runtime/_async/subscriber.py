# Copied from runtime/_async/subscriber.py; edits here are lost.
"""One subscription as the receiver of the session sees it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from msgspec import UNSET

from ..model import UnknownObject
from ..operation import Watch
from ..options import CallOptions
from .concurrency import AsyncLock
from .inbox import AsyncInbox
from .session import AsyncSession

__all__ = ["AsyncSlot", "AsyncSubscriber"]

_NONE: Mapping[str, Any] = {}


class AsyncSubscriber:
    """What is asked for, how it is started and stopped on the server, and where messages go.

    Without a watch nothing is started: it asks for kinds of message that come anyway.
    """

    def __init__(
        self,
        session: AsyncSession,
        watch: Watch[Any] | None,
        *,
        options: CallOptions,
        kinds: tuple[type[Any], ...] = (),
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> None:
        self.kinds: tuple[type[Any], ...] = watch.kinds if watch is not None else kinds
        self.inbox: AsyncInbox = AsyncInbox()
        self._session = session
        self._watch = watch
        self._parts: dict[str, Any] = {"query": query, "headers": headers, "body": body}
        self._path = path
        self._options = options
        self._started = False
        self.slot: Hashable = self.place({})
        """The place of the watch in the session now."""

    @property
    def id(self) -> str:
        """The operation that starts the watch, and its keys; empty without a watch."""
        if self._watch is None:
            return ""
        return " ".join([self._watch.start.id, *(str(value) for value in self.keys.values())])

    @property
    def keys(self) -> Mapping[str, object]:
        """What tells the watch from others of the same kind, such as an interaction's id."""
        return {} if self._watch is None else {k: self._path[k] for k in self._watch.keys}

    @property
    def over(self) -> bool:
        """Whether it takes no more messages."""
        return self.inbox.over

    def place(self, keys: Mapping[str, object]) -> Hashable:
        """Return the place of the watch in a session, where it has these keys by now.

        Watches in equal places replace each other on the server.
        """
        if self._watch is None:
            return self
        own = self.keys
        return self._watch.start.path, tuple(str(keys.get(name, own[name])) for name in own)

    def asks_like(self, other: AsyncSubscriber) -> bool:
        """Tell whether the same is sent to start the watch as by another in its place."""
        return self._parts == other._parts

    def check(self) -> None:
        """Raise FeatureVersionError where the server does not have what is asked for."""
        gate = self._session.gate_for(self._options)
        gate.check_messages([kind.__name__ for kind in self.kinds], some=self._watch is not None)
        if self._watch is not None:
            said = {**self._path, **self._parts["query"], **self._parts["headers"]}
            gate.check(self._watch.start.id, said, self._parts["body"])

    async def start(self, keys: Mapping[str, str]) -> None:
        """Start the watch on the server, or replace it."""
        if self._watch is not None:
            path = {**self._path, **keys}
            options = self._options
            if not self._started:
                # What it asks for was checked when its block was entered.
                options = options.changed(policy="off")
            await self._session.call(self._watch.start, path=path, options=options, **self._parts)
            self._started = True

    async def stop(self, keys: Mapping[str, str]) -> None:
        """End the watch on the server."""
        if self._watch is not None:
            await self._session.call(self._watch.stop, path=keys, options=self._options)

    def misses(self, message: Any) -> bool:
        """Whether a message is one that a cache should have followed, and cannot be read."""
        if not self.inbox.merging or not isinstance(message, UnknownObject):
            return False
        return any(kind.__struct_config__.tag == message.type for kind in self.kinds)

    async def deliver(self, message: Any) -> None:
        """Take a message."""
        await self.inbox.deliver(message)

    async def end(self, error: Exception | None) -> None:
        """Take no more; readers get the error when they have read what there is."""
        await self.inbox.end(error)


class AsyncSlot:
    """One watch on the server, and the subscriptions that share it, the latest last."""

    def __init__(self) -> None:
        # What is sent for a watch goes one by one: a start must not overtake a stop.
        self.lock: AsyncLock = AsyncLock()
        self.members: dict[AsyncSubscriber, None] = {}
        self.not_before: float = 0.0
        """When it may be started again for a message that could not be read; monotonic."""

    @property
    def latest(self) -> AsyncSubscriber | None:
        """Whose watch it is on the server."""
        return next(iter(list(self.members)[-1:]), None)
