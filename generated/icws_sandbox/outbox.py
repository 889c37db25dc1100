# Copied from sandbox/outbox.py; edits here are lost.
"""The messages that wait for one session, in order, each handed out once.

What the protocol itself allows to be lost or doubled: a message leaves the queue when it is read,
and there is no acknowledgement and no event id to resume from. So delivery is *at most once*:
nothing is ever doubled, and what was handed to a connection that then fails may be lost.

What the sandbox promises on top, and its tests count:

- A message leaves the outbox in the same step in which its bytes are handed to the socket, never
  earlier. A connection that drops before its answer was begun loses nothing: the next reader gets
  every message.
- A poll that drops in the middle of its answer loses exactly the messages of that answer.
- A stream that is cut loses exactly the one message whose event was cut; what was written whole
  had been handed over.
- A network that fails by itself may lose what was still on its way. The sandbox cannot know, and
  repeats nothing.
- The order is kept; no message is handed to two readers.
- The queue is bounded. One message too many ends the session (401 from then on) rather than
  losing a message that nobody would miss: a cache with a hole in it is worse than one that has to
  be built again.

Polling beside an open stream: what the real server does is not known. Here the stream gets every
message and a poll gets `[]`. A second stream takes over from the first, which ends: that is a
client that came back before the server noticed it was gone.

Not safe for threads: everything runs on the event loop's.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any, Protocol

Message = dict[str, Any]

LIMIT = 10_000


class Reader(Protocol):
    """A stream, as far as an outbox needs to know it."""

    @property
    def alive(self) -> bool:
        """Whether its connection still takes bytes."""
        ...


class Outbox:
    """A bounded first-in, first-out queue with at most one reader that holds it.

    Args:
        limit: How many messages may wait. One more ends the session.
    """

    __slots__ = ("_messages", "_reader", "_waiter", "closed", "limit", "overflowed")

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit: int = limit
        self.closed: bool = False
        self.overflowed: bool = False
        self._messages: deque[Message] = deque()
        self._reader: Reader | None = None
        self._waiter: asyncio.Future[None] | None = None

    def __len__(self) -> int:
        return len(self._messages)

    @property
    def held(self) -> bool:
        """Whether a stream that is still connected has the messages."""
        return self._reader is not None and self._reader.alive

    def put(self, message: Message) -> None:
        """Add a message; ignored once the outbox is closed, since nobody will read it."""
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
            IndexError: None waits.
        """
        return self._messages.popleft()

    def drain(self) -> list[Message]:
        """Remove and return every message: what a poll gets. Empty while a stream has them."""
        if self.held:
            return []
        messages = list(self._messages)
        self._messages.clear()
        return messages

    def close(self) -> None:
        """Take no more messages. What waits can still be read; a stream ends after it."""
        self.closed = True
        self.wake()

    def claim(self, reader: Reader) -> None:
        """Give the messages to a stream from now on; the stream that had them is woken, to end."""
        self._reader = reader
        self.wake()

    def release(self, reader: Reader) -> None:
        """Let go of the messages. Nothing happens if another stream has taken over."""
        if self._reader is reader:
            self._reader = None

    def held_by(self, reader: Reader) -> bool:
        """Whether this stream is the one that gets the messages."""
        return self._reader is reader

    async def wait(self) -> None:
        """Return when something may have changed: a message, the end, another reader, or `wake`."""
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
        """Let the stream that waits look again."""
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)
