"""One run of fetching messages: polls, or an event stream, until it is stopped or fails."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any, Protocol

from ..delivery import Delivery, Outage, is_temporary
from ..errors import ApiError, DecodeError, IcwsError, TransportError, UnauthorizedError
from ..gating import FeatureVersionError
from ..http import Response
from ..log import log
from ..operation import Operation
from ..options import CallOptions
from ..sse import EventParser, ServerEvent
from .concurrency import AsyncEvent, AsyncWorker

if TYPE_CHECKING:
    from .session import AsyncSession
    from .subscriber import AsyncSlot
    from .transport import AsyncStream

__all__ = ["AsyncReception"]

_ONCE = CallOptions(retries=0)
# A stream that is silent for so long counts as broken: nothing tells a quiet server from a
# connection that is gone.
_SILENCE = CallOptions(retries=0, timeout=120.0)
_AS_EVENTS = {"Accept": "text/event-stream"}
_STREAMS_SINCE = 2
_STEADY = 30.0
_PATIENCE = 5.0


class AsyncDesk(Protocol):
    """Whom a reception fetches messages for."""

    session: AsyncSession
    poll: Operation[list[Any]]
    heartbeat: Operation[Any] | None
    delivery: Delivery

    async def deliver(self, message: Any) -> None:
        """Hand a message to each subscription that asked for it."""

    def watches(self) -> list[AsyncSlot]:
        """Return what must be started again when messages may have been lost."""

    async def renew(self, slot: AsyncSlot) -> None:
        """Start a watch again."""

    async def failed(self, reception: AsyncReception, error: Exception) -> None:
        """Take note that there will be no more."""


class AsyncReception:
    """Fetches messages for a receiver from when it is made."""

    def __init__(self, receiver: AsyncDesk, previous: AsyncReception | None) -> None:
        self._receiver = receiver
        self._session = receiver.session
        self._previous = previous
        self._outage = Outage(receiver.delivery.max_outage)
        self._ready = AsyncEvent()
        self._wake = AsyncEvent()
        self._stream_over = AsyncEvent()
        self._stopping = False
        self._lost = False
        self._pending: deque[AsyncSlot] = deque()
        self._least = 0.0
        self._worker = AsyncWorker(self._run, "icws-receiver")

    async def ready(self) -> None:
        """Wait, but not for ever, until what the server sends from now on comes here."""
        await self._ready.wait(_PATIENCE)

    def hurry(self) -> None:
        """Fetch now: a watch that was just started has something to tell."""
        self._wake.set()

    def lost(self) -> None:
        """Note that messages may have been lost, so that all watches are started again."""
        self._lost = True
        self._stream_over.set()
        self._wake.set()

    async def stop(self) -> None:
        """Fetch no more, and wait for what is under way, but not for ever."""
        self._stopping = True
        self._stream_over.set()
        self._wake.set()
        await self.join()

    async def join(self) -> None:
        """Wait until it is over, but not for ever."""
        if not self._worker.current:
            await self._worker.join(_PATIENCE)

    async def _run(self) -> None:
        try:
            if self._previous is None:
                self._ready.set()
            else:
                # One request at a time: what it still gets is handed out as well.
                await self._previous.join()
                self._previous = None
            while not self._stopping:
                await self._receive()
        except Exception as error:
            # Whatever it is: no reader may wait for ever.
            await self._receiver.failed(self, error)
        finally:
            self._ready.set()

    async def _receive(self) -> None:
        """Poll once, or read one stream to its end; pause after a failure that may pass."""
        try:
            if self._streaming():
                await self._stream()
            else:
                await self._poll()
        except IcwsError as error:
            if self._stopping:
                return
            if not is_temporary(error):
                raise self._end(error) from None
            # A request that did not leave took no message with it.
            self._lost = self._lost or not isinstance(error, TransportError) or error.sent
            self._ready.set()
            pause = self._outage.pause(error, self._least)
            log().info("messages: %s; again in %.1f s", type(error).__name__, pause)
            await self._wake.wait(pause)

    def _end(self, error: IcwsError) -> IcwsError:
        """Return why it is over: the session, where another call was the first to notice."""
        if isinstance(error, ApiError) or self._session.logged_in:
            return error
        return UnauthorizedError(401, operation_id=self._receiver.poll.id)

    def _streaming(self) -> bool:
        mode = self._receiver.delivery.mode
        if mode != "auto":
            return mode == "stream"
        return (self._session.features or {}).get("messaging", 0) >= _STREAMS_SINCE

    async def _poll(self) -> None:
        self._wake.clear()
        await self._renew()
        self._ready.set()
        messages = await self._session.call(self._receiver.poll, options=_ONCE)
        self._outage.over()
        for message in messages:
            await self._receiver.deliver(message)
        if not self._stopping:
            await self._wake.wait(self._receiver.delivery.poll_interval)

    async def _stream(self) -> None:
        self._wake.clear()
        over = self._stream_over = AsyncEvent()
        if self._stopping:
            return
        stream = await self._session.stream(
            self._receiver.poll, headers=_AS_EVENTS, options=_SILENCE
        )
        opened = time.monotonic()
        attendant = AsyncWorker(lambda: self._attend(stream, over), "icws-heartbeat")
        try:
            check_events(stream.response)
            self._outage.answered()
            # Not before: the server gives messages to one stream, and an older one may linger.
            self._ready.set()
            await self._renew()
            await self._read(stream)
        finally:
            over.set()
            await stream.close()
            await attendant.join(_PATIENCE)
        if time.monotonic() - opened > _STEADY:
            self._outage.over()
        raise TransportError("the stream ended")

    async def _read(self, stream: AsyncStream) -> None:
        parser = EventParser()
        async for piece in stream:
            for event in parser.feed(piece):
                if event.type == "message":
                    await self._take(event)
            self._outage.over()
            self._least = parser.retry or 0.0

    async def _take(self, event: ServerEvent) -> None:
        """Hand out the message of an event; each event has one."""
        decoder = self._receiver.poll.decoder
        if decoder is None or not event.data.strip():
            raise DecodeError("an event of the stream holds no message")
        for message in decoder.decode(b"[" + event.data + b"]"):
            await self._receiver.deliver(message)

    async def _attend(self, stream: AsyncStream, over: AsyncEvent) -> None:
        """Send heartbeats while a stream is open, and close it when it is to end."""
        beat = self._receiver.heartbeat
        pause = None if beat is None else self._receiver.delivery.heartbeat
        while not await over.wait(pause):
            try:
                if beat is not None:
                    await self._session.call(beat, options=_ONCE)
            except (TransportError, UnauthorizedError):
                # The stream may be dead without a sign; to open it again shows what is wrong.
                break
            except FeatureVersionError:
                pause = None
            except IcwsError as error:
                log().debug("heartbeat: %s", type(error).__name__)
        await stream.close()

    async def _renew(self) -> None:
        """Start all watches again if messages may have been lost; go on where this was cut."""
        while (self._lost or self._pending) and not self._stopping:
            if self._lost:
                self._lost = False
                self._pending = deque(self._receiver.watches())
            while self._pending and not self._stopping:
                await self._receiver.renew(self._pending[0])
                self._pending.popleft()


def check_events(response: Response) -> None:
    """Raise IcwsError for an answer of a server without streams, TransportError for any other."""
    media = (response.header("Content-Type") or "").partition(";")[0].strip().lower()
    if media in ("application/vnd.inin.icws+json", "application/json"):
        raise IcwsError("the server has no event streams: use delivery='poll'")
    if media != "text/event-stream":
        raise TransportError("the answer is no event stream")
