"""One run of fetching messages: polls, or an event stream, until it is stopped or fails."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Protocol

from ..delivery import Delivery, Outage, is_temporary
from ..errors import ApiError, DecodeError, IcwsError, TransportError, UnauthorizedError
from ..gating import FeatureVersionError
from ..http import Response
from ..log import log
from ..model import Model
from ..operation import Operation
from ..options import CallOptions
from ..sse import EventParser, ServerEvent
from .concurrency import AsyncEvent, AsyncWorker
from .restarting import AsyncRestarts, AsyncWatches

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


class AsyncDesk(AsyncWatches, Protocol):
    """Whom a reception fetches messages for."""

    session: AsyncSession
    poll: Operation[list[Any]]
    heartbeat: Operation[Any] | None
    delivery: Delivery
    skipped: int

    async def deliver(self, message: Any) -> list[AsyncSlot]:
        """Hand a message to each subscription that asked; return what must be started again."""

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
        self._restarts = AsyncRestarts(receiver, receiver.delivery.max_outage)
        self._least = 0.0
        self._worker = AsyncWorker(self._run, "icws-receiver")

    @property
    def over(self) -> bool:
        """Whether it has ended, in order or not."""
        return self._worker.over

    async def ready(self) -> None:
        """Wait, but not for ever, until what the server sends from now on comes here."""
        await self._ready.wait(_PATIENCE)

    def hurry(self) -> None:
        """Fetch now: a watch that was just started has something to tell."""
        self._wake.set()

    def lost(self) -> None:
        """Note that messages may have been lost, so that all watches are started again."""
        self._restarts.want()
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
        except GeneratorExit:
            raise  # the loop is gone, and nobody waits
        except BaseException:
            await self._receiver.failed(self, IcwsError("what receives messages was cancelled"))
            raise
        finally:
            self._ready.set()

    async def _receive(self) -> None:
        """Poll once, or read one stream to its end; pause after a failure that may pass."""
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
                self._restarts.want()
                return
            if not is_temporary(error):
                raise self._end(error) from None
            # A request that did not leave took no message with it.
            if not isinstance(error, TransportError) or error.sent:
                self._restarts.want()
            self._ready.set()
            pause = self._outage.pause(error, self._least)
            log().info("messages: %s; again in %.1f s", type(error).__name__, pause)
            await self._wake.wait(pause)

    def _followed(self, generation: int) -> bool:
        """Tell whether another session has begun since; the end of the old one is not its own."""
        return self._session.logged_in and self._session.state.generation != generation

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
        await self._restarts.run(lambda: self._stopping)
        self._ready.set()
        messages = await self._fetch()
        self._outage.over()
        await self._hand_out(messages)
        if not self._stopping:
            await self._wake.wait(self._receiver.delivery.poll_interval)

    async def _fetch(self) -> list[Any]:
        """Poll once; 204, which is not documented, is an answer without messages."""
        try:
            return await self._session.call(self._receiver.poll, options=_ONCE)
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
            self._receiver.poll, headers=_AS_EVENTS, options=_SILENCE
        )
        opened = time.monotonic()
        attendant = None
        try:
            check_events(stream.response)
            self._outage.answered()
            # Not before: the server gives messages to one stream, and an older one may linger.
            self._ready.set()
            await self._restarts.run(lambda: self._stopping)
            attendant = AsyncWorker(lambda: self._attend(stream, over), "icws-heartbeat")
            await self._read(stream)
        finally:
            over.set()
            await stream.close()
            if attendant is not None:
                await attendant.join(_PATIENCE)
            if time.monotonic() - opened > _STEADY:
                self._outage.over()
        raise TransportError("the stream ended")

    async def _read(self, stream: AsyncStream) -> None:
        parser = EventParser()
        async for piece in stream:
            for event in parser.feed(piece):
                await self._take(event)
            if self._restarts.due:
                await self._restarts.run(lambda: self._stopping)
            self._outage.answered()
            self._least = parser.retry or 0.0

    async def _take(self, event: ServerEvent) -> None:
        """Hand out the message of an event, or several in an array."""
        decoder, data = self._receiver.poll.decoder, event.data.strip()
        if event.type != "message" or not data or decoder is None:
            self._receiver.skipped += bool(data)
            return
        try:
            messages = decoder.decode(data if data.startswith(b"[") else b"[" + data + b"]")
        except DecodeError:
            # To read the stream anew would bring the same again; it is asked for what is lost.
            log().warning("messages: an event cannot be read")
            self._receiver.skipped += 1
            self._restarts.missed(self._receiver.watches())
        else:
            await self._hand_out(messages)

    async def _hand_out(self, messages: list[Any]) -> None:
        """Hand out what is a message."""
        for message in messages:
            if isinstance(message, Model):
                self._restarts.missed(await self._receiver.deliver(message))
            else:
                self._receiver.skipped += 1

    async def _attend(self, stream: AsyncStream, over: AsyncEvent) -> None:
        """Send heartbeats while a stream is open, and close it when it is to end."""
        pause = None if self._receiver.heartbeat is None else self._receiver.delivery.heartbeat
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
                    pause = pause if await self._beat() else None
        except (TransportError, UnauthorizedError):
            # The stream may be dead without a sign; to open it again shows what is wrong.
            pass
        finally:
            await stream.close()

    async def _beat(self) -> bool:
        """Send a heartbeat; return False where the server has none."""
        beat = self._receiver.heartbeat
        try:
            if beat is not None:
                await self._session.call(beat, options=_ONCE)
        except (TransportError, UnauthorizedError):
            raise
        except FeatureVersionError:
            return False
        except IcwsError as error:
            log().debug("heartbeat: %s", type(error).__name__)
        return True


def check_events(response: Response) -> None:
    """Raise IcwsError for an answer of a server without streams, TransportError for any other."""
    media = (response.header("Content-Type") or "").partition(";")[0].strip().lower()
    if media in ("application/vnd.inin.icws+json", "application/json"):
        raise IcwsError("the server has no event streams: use delivery='poll'")
    if media != "text/event-stream":
        raise TransportError("the answer is no event stream")
