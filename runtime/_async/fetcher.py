"""The fetcher of messages: a worker that polls, or reads event streams, until it is stopped."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..delivery import Backoff, is_temporary
from ..errors import ApiError, DecodeError, IcwsError, TransportError, UnauthorizedError
from ..gating import FeatureVersionError
from ..http import Response
from ..log import log
from ..model import Model
from ..options import CallOptions
from ..sse import EventParser, ServerEvent
from .concurrency import AsyncEvent, AsyncWorker
from .restarting import AsyncRestarts

if TYPE_CHECKING:
    from .dispatcher import AsyncDispatcher
    from .transport import AsyncStream

__all__ = ["AsyncFetcher"]

_ONCE = CallOptions(retries=0)
# A stream without a byte for so long counts as broken, since a dead connection gives no sign.
_SILENCE = CallOptions(retries=0, timeout=120.0)
_AS_EVENTS = {"Accept": "text/event-stream"}
_STREAMS_SINCE = 2
_STEADY = 30.0  # seconds after which a stream counts as stable
_JOIN_TIMEOUT = 5.0


class AsyncFetcher:
    """A worker that fetches the messages of a session, from the moment it is created.

    Args:
        dispatcher: takes the messages.
        previous: the fetcher before this one, whose last request is awaited first.
    """

    def __init__(self, dispatcher: AsyncDispatcher, previous: AsyncFetcher | None) -> None:
        self._dispatcher = dispatcher
        self._session = dispatcher.session
        self._previous = previous
        self._backoff = Backoff(dispatcher.delivery.max_outage)
        self._ready = AsyncEvent()
        self._wake = AsyncEvent()
        self._stream_over = AsyncEvent()
        self._stopping = False
        self._restarts = AsyncRestarts(dispatcher, dispatcher.delivery.max_outage)
        self._retry = 0.0
        self._worker = AsyncWorker(self._run, "icws-fetcher")

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self._worker.over

    async def ready(self) -> None:
        """Wait, for 5 s at most, until the server sends its messages to this fetcher."""
        await self._ready.wait(_JOIN_TIMEOUT)

    def hurry(self) -> None:
        """Fetch at once, since a watch has just been started."""
        self._wake.set()

    def lost(self) -> None:
        """Note that messages may have been lost, so that all watches are restarted."""
        self._restarts.restart_all()
        self._stream_over.set()
        self._wake.set()

    def halt(self) -> None:
        """Stop after the present request."""
        self._stopping = True
        self._stream_over.set()
        self._wake.set()

    async def stop(self) -> None:
        """Stop, and wait for the present request, for 5 s at most."""
        self.halt()
        await self.join()

    async def join(self, timeout: float = _JOIN_TIMEOUT) -> None:
        """Wait until it has ended, for so many seconds at most."""
        if not self._worker.current:
            await self._worker.join(timeout)

    async def _run(self) -> None:
        try:
            if self._previous is None:
                self._ready.set()
            else:
                # One request at a time; the messages of its last one are delivered as well.
                await self._previous.join()
                self._previous = None
            while not self._stopping:
                await self._receive()
        except Exception as error:
            # Any error ends the subscriptions, so that no reader waits for ever.
            await self._dispatcher.failed(self, error)
        except GeneratorExit:
            raise  # the event loop has ended, and with it every reader
        except BaseException:
            await self._dispatcher.failed(
                self, IcwsError("the worker that fetches messages was cancelled")
            )
            raise
        finally:
            self._ready.set()

    async def _receive(self) -> None:
        """Poll once, or read one stream to its end; pause after a temporary failure."""
        generation = self._session.state.generation
        try:
            if self._streaming():
                await self._stream()
            else:
                await self._poll()
        except IcwsError as error:
            if self._stopping:
                return
            if isinstance(error, UnauthorizedError) and self._followed(generation):
                self._restarts.restart_all()
                return
            if not is_temporary(error):
                raise self._end(error) from None
            # A request that was not sent cannot have lost a message.
            if not isinstance(error, TransportError) or error.sent:
                self._restarts.restart_all()
            self._ready.set()
            pause = self._backoff.pause(error, self._retry)
            log().info("messages: %s; again in %.1f s", type(error).__name__, pause)
            await self._wake.wait(pause)

    def _followed(self, generation: int) -> bool:
        """Return whether a new session has followed that of this generation."""
        return self._session.logged_in and self._session.state.generation != generation

    def _end(self, error: IcwsError) -> IcwsError:
        """Return the error to end with, which can be the end of the session."""
        if isinstance(error, ApiError) or self._session.logged_in:
            return error
        return UnauthorizedError(401, operation_id=self._dispatcher.poll.id)

    def _streaming(self) -> bool:
        mode = self._dispatcher.delivery.mode
        if mode != "auto":
            return mode == "stream"
        return (self._session.features or {}).get("messaging", 0) >= _STREAMS_SINCE

    async def _poll(self) -> None:
        self._wake.clear()
        await self._restarts.run(lambda: self._stopping)
        self._ready.set()
        messages = await self._fetch()
        self._backoff.reset()
        await self._deliver(messages)
        if not self._stopping:
            await self._wake.wait(self._dispatcher.delivery.poll_interval)

    async def _fetch(self) -> list[Any]:
        """Poll once; 204, which is not documented, means no messages."""
        try:
            return await self._session.call(self._dispatcher.poll, options=_ONCE)
        except DecodeError as error:
            if error.response is None or error.response.status != 204:
                raise
        return []

    async def _stream(self) -> None:
        self._wake.clear()
        over = self._stream_over = AsyncEvent()
        if self._stopping:
            return
        stream = await self._session.stream(
            self._dispatcher.poll, headers=_AS_EVENTS, options=_SILENCE
        )
        opened = time.monotonic()
        heartbeats = None
        try:
            check_events(stream.response)
            self._backoff.responded()
            # Not earlier: the server sends messages to one stream, perhaps still to an older one.
            self._ready.set()
            await self._restarts.run(lambda: self._stopping)
            heartbeats = AsyncWorker(lambda: self._attend(stream, over), "icws-heartbeat")
            await self._read(stream)
        finally:
            over.set()
            await stream.close()
            if heartbeats is not None:
                await heartbeats.join(_JOIN_TIMEOUT)
            if time.monotonic() - opened > _STEADY:
                self._backoff.reset()
        raise TransportError("the stream ended")

    async def _read(self, stream: AsyncStream) -> None:
        parser = EventParser()
        async for piece in stream:
            for event in parser.feed(piece):
                await self._take(event)
            if self._restarts.due:
                await self._restarts.run(lambda: self._stopping)
            self._backoff.responded()
            self._retry = parser.retry or 0.0

    async def _take(self, event: ServerEvent) -> None:
        """Deliver the message of an event, or the several messages of an array."""
        decoder, data = self._dispatcher.poll.decoder, event.data.strip()
        if event.type != "message" or not data or decoder is None:
            self._dispatcher.skipped += bool(data)
            return
        try:
            messages = decoder.decode(data if data.startswith(b"[") else b"[" + data + b"]")
        except DecodeError:
            # Reconnecting would not bring it back; restarting the watches brings the state.
            log().warning("messages: an event cannot be read")
            self._dispatcher.skipped += 1
            self._restarts.unread(self._dispatcher.watches())
        else:
            await self._deliver(messages)

    async def _deliver(self, messages: list[Any]) -> None:
        """Deliver the items that are messages, and count the others."""
        for message in messages:
            if isinstance(message, Model):
                self._restarts.unread(await self._dispatcher.deliver(message))
            else:
                self._dispatcher.skipped += 1

    async def _attend(self, stream: AsyncStream, over: AsyncEvent) -> None:
        """Send heartbeats and run restarts while a stream is open; close it at its end."""
        pause = None if self._dispatcher.heartbeat is None else self._dispatcher.delivery.heartbeat
        last = time.monotonic()
        try:
            while True:
                left = None if pause is None else max(0.0, last + pause - time.monotonic())
                waits = [wait for wait in (left, self._restarts.pause) if wait is not None]
                if await over.wait(min(waits, default=None)):
                    break
                await self._restarts.run(lambda: self._stopping)
                if pause is not None and time.monotonic() >= last + pause:
                    last = time.monotonic()
                    pause = pause if await self._send_heartbeat() else None
        except (TransportError, UnauthorizedError):
            pass  # the stream may be dead without a sign; a new one shows the error
        finally:
            await stream.close()

    async def _send_heartbeat(self) -> bool:
        """Send a heartbeat; return False if the server does not have them."""
        heartbeat = self._dispatcher.heartbeat
        try:
            if heartbeat is not None:
                await self._session.call(heartbeat, options=_ONCE)
        except (TransportError, UnauthorizedError):
            raise
        except FeatureVersionError:
            return False
        except IcwsError as error:
            log().debug("heartbeat: %s", type(error).__name__)
        return True


def check_events(response: Response) -> None:
    """Raise IcwsError if the server has no streams, TransportError for any other response."""
    media = (response.header("Content-Type") or "").partition(";")[0].strip().lower()
    if media in ("application/vnd.inin.icws+json", "application/json"):
        raise IcwsError("the server has no event streams (use delivery='poll')")
    if media != "text/event-stream":
        raise TransportError("the response is no event stream")
