# Copied from sandbox/outbox.py; edits here are lost.
"""Outboxes: the messages that wait for a session, in order, each delivered once.

The protocol itself loses messages: a message leaves the queue when it is read, and there is no
acknowledgement and no event id to resume from. So delivery is *at most once*: no message comes
twice, and a message that was written to a connection that then fails may be lost.

The sandbox promises more, and its tests count it:

- A message leaves the outbox in the same step in which its bytes are handed to the socket, never
  earlier. A connection that drops before its response was begun loses nothing: the next reader
  gets every message.
- A poll that drops in the middle of its response loses exactly the messages of that response.
- A stream that is cut loses exactly the one message whose event was cut; the events before were
  delivered.
- A network that fails by itself may lose bytes that were still on their way. The sandbox cannot
  know, and repeats nothing.
- Messages keep their order; no message is delivered to two readers.
- The queue is bounded. One message too many ends the session (401 from then on) rather than
  losing a message that nobody would miss: a cache with a gap is worse than one that must be built
  again.

It is not known what the real server does with a poll beside an open stream. Here the stream gets
every message and a poll gets `[]`. A second stream takes over from the first, which ends: a client
came back before the server noticed that it was gone.

Not thread-safe: everything runs on the event loop's thread.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiohttp import web  # the command says what to install where it is missing

Message = dict[str, Any]

LIMIT = 10_000


def is_open(request: web.BaseRequest) -> bool:
    """Tell whether the connection of a request still takes bytes."""
    transport = request.transport
    return transport is not None and not transport.is_closing()


class Outbox:
    """A bounded first-in, first-out queue with at most one stream that holds it.

    Args:
        limit: How many messages may wait. One more ends the session.
    """

    __slots__ = ("_holder", "_messages", "_waiter", "closed", "limit", "overflowed")

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit: int = limit
        self.closed: bool = False
        self.overflowed: bool = False
        # Mostly empty or short, for which a deque has ten times the memory.
        self._messages: list[Message] = []
        self._holder: web.BaseRequest | None = None
        self._waiter: asyncio.Future[None] | None = None

    def __len__(self) -> int:
        return len(self._messages)

    @property
    def held(self) -> bool:
        """Whether a stream that is still connected holds the outbox."""
        return self._holder is not None and is_open(self._holder)

    def put(self, message: Message) -> None:
        """Add a message; a closed outbox ignores it, since nobody will read it."""
        if self.closed:
            return
        if len(self._messages) >= self.limit:
            self.overflowed = True
            self._messages.clear()
            self.close()
            return
        self._messages.append(message)
        self.wake()

    def take(self) -> Message:
        """Remove and return the oldest message.

        Raises:
            IndexError: no message waits.
        """
        return self._messages.pop(0)

    def drain(self) -> list[Message]:
        """Remove and return every message, for a poll; none while a stream holds the outbox."""
        if self.held:
            return []
        messages = list(self._messages)
        self._messages.clear()
        return messages

    def close(self) -> None:
        """Accept no more messages. Those that wait can still be read; a stream then ends."""
        self.closed = True
        self.wake()

    def claim(self, request: web.BaseRequest) -> None:
        """Let the stream of a request hold the outbox; the one that held it is woken, and ends."""
        self._holder = request
        self.wake()

    def release(self, request: web.BaseRequest) -> None:
        """Let go of the stream of a request. Nothing happens if another one has taken over."""
        if self._holder is request:
            self._holder = None

    def held_by(self, request: web.BaseRequest) -> bool:
        """Tell whether the stream of this request holds the outbox."""
        return self._holder is request

    async def wait(self) -> None:
        """Wait until a message may be there, the outbox is closed, or `wake` is called."""
        if self._messages or self.closed:
            return
        waiter = asyncio.get_running_loop().create_future()
        self._waiter = waiter
        try:
            await waiter
        finally:
            if self._waiter is waiter:
                self._waiter = None

    def wake(self) -> None:
        """Let the stream that waits check again."""
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)
