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
    from .streams import EventStream

Message = dict[str, Any]

LIMIT = 10_000


class Outbox:
    """A bounded first-in, first-out queue with at most one stream that holds it.

    Args:
        limit: How many messages may wait. One more ends the session.
    """

    __slots__ = ("_messages", "_stream", "_waiter", "closed", "limit", "overflowed")

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit: int = limit
        self.closed: bool = False
        self.overflowed: bool = False
        # Mostly empty or short, for which a deque has ten times the memory.
        self._messages: list[Message] = []
        self._stream: EventStream | None = None
        self._waiter: asyncio.Future[None] | None = None

    def __len__(self) -> int:
        return len(self._messages)

    @property
    def held(self) -> bool:
        """Whether a stream that is still connected holds the outbox."""
        return self._stream is not None and self._stream.alive

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

    def claim(self, stream: EventStream) -> None:
        """Let a stream hold the outbox; the stream that held it is woken, and ends."""
        self._stream = stream
        self.wake()

    def release(self, stream: EventStream) -> None:
        """Let go of a stream. Nothing happens if another stream has taken over."""
        if self._stream is stream:
            self._stream = None

    def held_by(self, stream: EventStream) -> bool:
        """Tell whether this stream holds the outbox."""
        return self._stream is stream

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
