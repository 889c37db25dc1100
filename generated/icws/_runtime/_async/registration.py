# Copied from runtime/_async/registration.py; edits here are lost.
"""Registrations: subscriptions as the registry of the session sees them."""

from __future__ import annotations

import os
from collections.abc import Hashable, Mapping
from typing import Any

from msgspec import UNSET

from ..call import NO_ARGUMENTS
from ..model import UnknownObject
from ..operation import Watch
from ..options import CallOptions
from .message_queue import AsyncMessageQueue
from .session import AsyncSession

__all__ = ["AsyncRegistration"]


class AsyncRegistration:
    """The kinds of message that a subscription asks for, its watch, and its message queue.

    Without a watch nothing is started on the server; the subscription only asks for kinds of
    message that come anyway.
    """

    def __init__(
        self,
        session: AsyncSession,
        watch: Watch[Any] | None,
        *,
        options: CallOptions,
        kinds: tuple[type[Any], ...] = (),
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        headers: Mapping[str, object] = NO_ARGUMENTS,
        body: object = UNSET,
    ) -> None:
        self.kinds: tuple[type[Any], ...] = watch.classes if watch is not None else kinds
        self.queue: AsyncMessageQueue = AsyncMessageQueue()
        self._session = session
        self._watch = watch
        self._arguments: dict[str, Any] = {"query": query, "headers": headers, "body": body}
        self._path = {name: _new_id() if key is None else key for name, key in path.items()}
        self._options = options
        self._started = False
        self.answer: Any = None
        """The result of the operation that starts the watch, of its latest start."""
        self.place: Hashable = self.place_for({})
        """The present place of the watch; watches in equal places replace each other."""

    @property
    def id(self) -> str:
        """The operation that starts the watch, and its keys; empty without a watch."""
        if self._watch is None:
            return ""
        return " ".join([self._watch.start.id, *(str(value) for value in self.keys.values())])

    @property
    def watching(self) -> bool:
        """Whether it has a watch, whose start causes a message."""
        return self._watch is not None

    @property
    def keys(self) -> Mapping[str, object]:
        """The path parameters that distinguish the watch from others of the same operation."""
        return {} if self._watch is None else {k: self._path[k] for k in self._watch.keys}

    @property
    def over(self) -> bool:
        """Whether it takes no more messages."""
        return self.queue.over

    def place_for(self, keys: Mapping[str, object]) -> Hashable:
        """Return the place of the watch in a session, given keys that may have changed since."""
        if self._watch is None:
            return self
        own = self.keys
        return self._watch.start.path, tuple(str(keys.get(name, own[name])) for name in own)

    def asks_like(self, other: AsyncRegistration) -> bool:
        """Return whether another registration starts its watch with the same arguments."""
        return self._arguments == other._arguments

    def check(self) -> None:
        """Raise FeatureVersionError where the server does not have the watch or its messages."""
        gate = self._session.gate_for(self._options)
        gate.check_messages([kind.__name__ for kind in self.kinds], some=self._watch is not None)
        if self._watch is not None:
            query, headers = self._arguments["query"], self._arguments["headers"]
            parameters = {**self._path, **query, **headers}
            gate.check(self._watch.start.id, parameters, self._arguments["body"])

    async def start(self, keys: Mapping[str, str]) -> None:
        """Start the watch on the server, or replace it."""
        if self._watch is not None:
            path = {**self._path, **keys}
            options = self._options
            if not self._started:
                # `check` has judged the arguments when the block was entered.
                options = options.changed(policy="off")
            operation = self._watch.start
            self.answer = await self._session.call(
                operation, path=path, options=options, **self._arguments
            )
            self._started = True

    async def stop(self, keys: Mapping[str, str]) -> None:
        """End the watch on the server."""
        if self._watch is not None:
            await self._session.call(self._watch.stop, path=keys, options=self._options)

    def cannot_read(self, message: Any) -> bool:
        """Return whether a cache needs this message but could not decode it."""
        if not self.queue.merging or not isinstance(message, UnknownObject):
            return False
        return any(kind.__struct_config__.tag == message.type for kind in self.kinds)


def _new_id() -> str:
    """Return an id of a subscription that no other has, be it of another client of the session."""
    return f"icws-{os.urandom(8).hex()}"
