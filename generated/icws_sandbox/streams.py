# Copied from sandbox/streams.py; edits here are lost.
"""Event streams: the response of `GET messaging/messages` to a client that accepts them.

The events are as clients of the real server expect them: each message is the one `data` line of
an event of the default kind. There are no ids and no retry times, so there is nothing to resume
from. Comments keep a quiet connection open. An old server (messaging 1) has no streams, and answers
like a poll whatever the client accepts.

See `outbox` for the messages that a failing connection may lose.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

from aiohttp import hdrs, web

from .clock import Clock
from .faults import Broken, Fault, drop_connection
from .outbox import Message, Outbox, is_open
from .polling import PollResponse, encode

KEEP_ALIVE = 15.0
_EVENTS = "text/event-stream"
_COMMENT = b":ping\n\n"
_BROKEN_EVENTS = {"html": b"data: <html></html>\n\n", "empty": b"data:\n\n"}
_BURST = 64
"""The number of events that are written before other tasks of the loop run."""


def wants_events(request: web.BaseRequest) -> bool:
    """Tell whether a client accepts a stream. `*/*` does not: every server has polls."""
    ranges = ",".join(request.headers.getall(hdrs.ACCEPT, [])).split(",")
    return any(part.partition(";")[0].strip().lower() == _EVENTS for part in ranges)


def event(message: Message) -> bytes:
    """Return an event. Encoded JSON has no line breaks, so one `data` line holds any message."""
    return b"data: " + encode(message) + b"\n\n"


class EventStream:
    """One open event stream; it writes a message at a time, and waits for a slow client."""

    def __init__(
        self, request: web.BaseRequest, outbox: Outbox, fault: Fault | None = None
    ) -> None:
        self._request = request
        self._outbox = outbox
        self._cut_next = fault is not None and fault.drop == "middle"
        self._break_next: Broken | None = fault.broken if fault else None
        self._writing = False
        self._quiet = False
        self._response = web.StreamResponse(headers={hdrs.CONTENT_TYPE: _EVENTS})

    @property
    def alive(self) -> bool:
        """Whether the connection still takes bytes."""
        return is_open(self._request)

    async def run(self) -> web.StreamResponse:
        """Write until the session ends, another stream takes over or the connection is closed."""
        self._outbox.claim(self._request)
        try:
            with contextlib.suppress(ConnectionError):
                await self._response.prepare(self._request)
                await self._write_events()
                if self.alive:
                    await self._response.write_eof()
        finally:
            self._outbox.release(self._request)
        return self._response

    async def _write_events(self) -> None:
        written = 0
        while self.alive and self._outbox.held_by(self._request):
            if len(self._outbox):
                await self._write_event()
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

    async def _write_event(self) -> None:
        # No await between the check that the connection is open, the taking and the writing.
        line = event(self._outbox.take())
        if self._break_next is not None:
            line = _BROKEN_EVENTS.get(self._break_next) or line[: len(line) // 2] + b"\n\n"
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
        """Send a comment, unless the client has not read yet what was sent."""
        if not self._writing:
            self._quiet = True
            self._outbox.wake()
        elif self._outbox.closed:  # the session is over and the client does not read
            self.end()

    def drop(self) -> None:
        """Close the connection without an end of the response. Written bytes still arrive."""
        transport = self._request.transport
        if transport is not None:
            transport.close()
        self._outbox.wake()

    def cut(self) -> None:
        """Drop the connection in the middle of the next event."""
        self._cut_next = True
        self._outbox.wake()

    def end(self) -> None:
        """Stop at once, even if the client has not read all that was written."""
        transport = self._request.transport
        if transport is not None:
            transport.abort() if self._writing else transport.close()
        self._outbox.wake()


class EventStreams:
    """Every open stream of a server.

    Args:
        clock: The time.
        keep_alive: Seconds between comments.
    """

    def __init__(self, clock: Clock, keep_alive: float = KEEP_ALIVE) -> None:
        self._clock = clock
        self._keep_alive = keep_alive
        self._open: dict[EventStream, None] = {}  # ordered, so that runs are reproducible
        self._ticking = False

    def __len__(self) -> int:
        return len(self._open)

    def __iter__(self) -> Iterator[EventStream]:
        return iter(tuple(self._open))

    async def respond(
        self, request: web.BaseRequest, outbox: Outbox, *, events: bool, fault: Fault | None = None
    ) -> web.StreamResponse:
        """Respond to `GET messaging/messages` of an authenticated session.

        Args:
            request: The request.
            outbox: The session's outbox.
            events: Whether the dialled server has streams (messaging 2).
            fault: The fault of the request; a stream damages its first event accordingly.
        """
        if not (events and wants_events(request)):
            return PollResponse(outbox)
        if fault is not None and fault.drop == "after":
            return drop_connection(request)
        stream = EventStream(request, outbox, fault)
        self._open[stream] = None
        self._tick_later()
        try:
            return await stream.run()
        finally:
            del self._open[stream]

    def drop(self) -> int:
        """Drop every open stream between two events, and return how many there were."""
        for stream in self:
            stream.drop()
        return len(self)

    def cut(self) -> int:
        """Drop every open stream in the middle of its next event, and return how many."""
        for stream in self:
            stream.cut()
        return len(self)

    def close(self) -> None:
        """End every stream, even those whose client does not read."""
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
