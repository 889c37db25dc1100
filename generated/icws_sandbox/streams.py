# Copied from sandbox/streams.py; edits here are lost.
"""`GET messaging/messages`: an array for a poll, events for who asks for `text/event-stream`.

The events are as clients of the real server expect them: each message is the one `data` line of
an event of the default kind; no ids, no retry times, so there is nothing to resume from. Comments
keep a quiet connection open. An old server (messaging 1) knows no streams and answers with the
array, whatever the client accepts.

What may be lost when a connection fails is said in `outbox`.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

from aiohttp import hdrs, web

from .clock import Clock
from .faults import Broken, Fault, drop_connection
from .outbox import Message, Outbox
from .polling import PollAnswer, encode, is_open

KEEP_ALIVE = 15.0
_EVENTS = "text/event-stream"
_COMMENT = b": keep-alive\n\n"
_BROKEN = {"html": b"data: <html></html>\n\n", "empty": b"data:\n\n"}
_BURST = 64
"""Events that are written before the loop's other work gets its turn."""


def wants_events(request: web.BaseRequest) -> bool:
    """Whether the client asks for a stream. `*/*` does not: a poll is what every server answers."""
    ranges = ",".join(request.headers.getall(hdrs.ACCEPT, [])).split(",")
    return any(part.partition(";")[0].strip().lower() == _EVENTS for part in ranges)


def event(message: Message) -> bytes:
    """One event. Encoded JSON has no line breaks, so one `data` line holds any message."""
    return b"data: " + encode(message) + b"\n\n"


class Stream:
    """One open event stream: writes a message at a time, and waits for a slow client."""

    def __init__(
        self, request: web.BaseRequest, outbox: Outbox, fault: Fault | None = None
    ) -> None:
        self._request = request
        self._outbox = outbox
        self._cut_next = fault is not None and fault.drop == "middle"
        self._break_next: Broken | None = fault.broken if fault else None
        self._writing = False
        self._quiet = False
        self._response = web.StreamResponse(
            headers={hdrs.CONTENT_TYPE: _EVENTS, hdrs.CACHE_CONTROL: "no-cache"}
        )

    @property
    def alive(self) -> bool:
        """Whether the connection still takes bytes."""
        return is_open(self._request)

    async def run(self) -> web.StreamResponse:
        """Write until the session ends, another stream takes over or the connection is gone."""
        self._outbox.claim(self)
        try:
            with contextlib.suppress(ConnectionError):
                await self._response.prepare(self._request)
                await self._pump()
                if self.alive:
                    await self._response.write_eof()
        finally:
            self._outbox.release(self)
        return self._response

    async def _pump(self) -> None:
        written = 0
        while self.alive and self._outbox.held_by(self):
            if len(self._outbox):
                await self._hand_over()
                written += 1
                if written % _BURST == 0:
                    await asyncio.sleep(0)
            elif self._outbox.closed:
                return
            elif self._quiet:
                self._quiet = False
                await self._write(_COMMENT)
            else:
                await self._outbox.wait()

    async def _hand_over(self) -> None:
        # Nothing awaits between the check that the connection is open, the taking and the writing.
        line = event(self._outbox.take())
        if self._break_next is not None:
            line = _BROKEN.get(self._break_next) or line[: len(line) // 2] + b"\n\n"
            self._break_next = None
        if self._cut_next:
            await self._write(line[: len(line) // 2])
            self.drop()
        else:
            await self._write(line)

    async def _write(self, data: bytes) -> None:
        self._writing = True
        try:
            await self._response.write(data)
        finally:
            self._writing = False

    def keep_alive(self) -> None:
        """Send a comment, unless the client has yet to read what was sent."""
        if not self._writing:
            self._quiet = True
            self._outbox.wake()
        elif self._outbox.closed:  # the session is over and the client does not read
            self.end()

    def drop(self) -> None:
        """Close the connection without an end of the answer. What was written still arrives."""
        transport = self._request.transport
        if transport is not None:
            transport.close()
        self._outbox.wake()

    def cut(self) -> None:
        """Drop the connection in the middle of the next event."""
        self._cut_next = True
        self._outbox.wake()

    def end(self) -> None:
        """Stop at once, whether or not the client has read what was written."""
        transport = self._request.transport
        if transport is not None:
            transport.abort() if self._writing else transport.close()
        self._outbox.wake()


class Streams:
    """Every open stream of a server.

    Args:
        clock: Says when it is time for a comment.
        keep_alive: Seconds between comments.
    """

    def __init__(self, clock: Clock, keep_alive: float = KEEP_ALIVE) -> None:
        self._clock = clock
        self._keep_alive = keep_alive
        self._open: dict[Stream, None] = {}  # a set has no order, so no reproducible one
        self._ticking = False

    def __len__(self) -> int:
        return len(self._open)

    def __iter__(self) -> Iterator[Stream]:
        return iter(tuple(self._open))

    async def answer(
        self, request: web.BaseRequest, outbox: Outbox, *, events: bool, fault: Fault | None = None
    ) -> web.StreamResponse:
        """Answer `GET messaging/messages` for a session that was found valid.

        Args:
            request: The request.
            outbox: The session's.
            events: Whether the dialled server has streams (messaging 2).
            fault: What the request met; a stream damages its first event accordingly.
        """
        if not (events and wants_events(request)):
            return PollAnswer(outbox)
        if fault is not None and fault.drop == "after":
            return drop_connection(request)
        stream = Stream(request, outbox, fault)
        self._open[stream] = None
        self._tick_later()
        try:
            return await stream.run()
        finally:
            del self._open[stream]

    def drop(self) -> int:
        """Drop every open stream between two events; returns how many there were."""
        for stream in self:
            stream.drop()
        return len(self)

    def cut(self) -> int:
        """Drop every open stream in the middle of its next event; returns how many there are."""
        for stream in self:
            stream.cut()
        return len(self)

    def close(self) -> None:
        """End every stream, also those whose client does not read: the server goes down."""
        for stream in self:
            stream.end()

    def _tick_later(self) -> None:
        if not self._ticking:
            self._ticking = True
            self._clock.call_later(self._keep_alive, self._tick)

    def _tick(self) -> None:
        self._ticking = False
        for stream in self:
            stream.keep_alive()
        if self._open:
            self._tick_later()
