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
from .concurrency import Event, Worker

if TYPE_CHECKING:
    from .session import Session
    from .subscriber import Slot
    from .transport import Stream

__all__ = ["Reception"]

_ONCE = CallOptions(retries=0)
# A stream that is silent for so long counts as broken: nothing tells a quiet server from a
# connection that is gone.
_SILENCE = CallOptions(retries=0, timeout=120.0)
_AS_EVENTS = {"Accept": "text/event-stream"}
_STREAMS_SINCE = 2
_STEADY = 30.0
_PATIENCE = 5.0


class Desk(Protocol):
    """Whom a reception fetches messages for."""

    session: Session
    poll: Operation[list[Any]]
    heartbeat: Operation[Any] | None
    delivery: Delivery

    def deliver(self, message: Any) -> None:
        """Hand a message to each subscription that asked for it."""

    def watches(self) -> list[Slot]:
        """Return what must be started again when messages may have been lost."""

    def renew(self, slot: Slot) -> None:
        """Start a watch again."""

    def failed(self, reception: Reception, error: Exception) -> None:
        """Take note that there will be no more."""


class Reception:
    """Fetches messages for a receiver from when it is made."""

    def __init__(self, receiver: Desk, previous: Reception | None) -> None:
        self._receiver = receiver
        self._session = receiver.session
        self._previous = previous
        self._outage = Outage(receiver.delivery.max_outage)
        self._ready = Event()
        self._wake = Event()
        self._stream_over = Event()
        self._stopping = False
        self._lost = False
        self._pending: deque[Slot] = deque()
        self._least = 0.0
        self._worker = Worker(self._run, "icws-receiver")

    def ready(self) -> None:
        """Wait, but not for ever, until what the server sends from now on comes here."""
        self._ready.wait(_PATIENCE)

    def hurry(self) -> None:
        """Fetch now: a watch that was just started has something to tell."""
        self._wake.set()

    def lost(self) -> None:
        """Note that messages may have been lost, so that all watches are started again."""
        self._lost = True
        self._stream_over.set()
        self._wake.set()

    def stop(self) -> None:
        """Fetch no more, and wait for what is under way, but not for ever."""
        self._stopping = True
        self._stream_over.set()
        self._wake.set()
        self.join()

    def join(self) -> None:
        """Wait until it is over, but not for ever."""
        if not self._worker.current:
            self._worker.join(_PATIENCE)

    def _run(self) -> None:
        try:
            if self._previous is None:
                self._ready.set()
            else:
                # One request at a time: what it still gets is handed out as well.
                self._previous.join()
                self._previous = None
            while not self._stopping:
                self._receive()
        except Exception as error:
            # Whatever it is: no reader may wait for ever.
            self._receiver.failed(self, error)
        finally:
            self._ready.set()

    def _receive(self) -> None:
        """Poll once, or read one stream to its end; pause after a failure that may pass."""
        try:
            if self._streaming():
                self._stream()
            else:
                self._poll()
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
            self._wake.wait(pause)

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

    def _poll(self) -> None:
        self._wake.clear()
        self._renew()
        self._ready.set()
        messages = self._session.call(self._receiver.poll, options=_ONCE)
        self._outage.over()
        for message in messages:
            self._receiver.deliver(message)
        if not self._stopping:
            self._wake.wait(self._receiver.delivery.poll_interval)

    def _stream(self) -> None:
        self._wake.clear()
        over = self._stream_over = Event()
        if self._stopping:
            return
        stream = self._session.stream(self._receiver.poll, headers=_AS_EVENTS, options=_SILENCE)
        opened = time.monotonic()
        attendant = Worker(lambda: self._attend(stream, over), "icws-heartbeat")
        try:
            check_events(stream.response)
            self._outage.answered()
            # Not before: the server gives messages to one stream, and an older one may linger.
            self._ready.set()
            self._renew()
            self._read(stream)
        finally:
            over.set()
            stream.close()
            attendant.join(_PATIENCE)
        if time.monotonic() - opened > _STEADY:
            self._outage.over()
        raise TransportError("the stream ended")

    def _read(self, stream: Stream) -> None:
        parser = EventParser()
        for piece in stream:
            for event in parser.feed(piece):
                if event.type == "message":
                    self._take(event)
            self._outage.over()
            self._least = parser.retry or 0.0

    def _take(self, event: ServerEvent) -> None:
        """Hand out the message of an event; each event has one."""
        decoder = self._receiver.poll.decoder
        if decoder is None or not event.data.strip():
            raise DecodeError("an event of the stream holds no message")
        for message in decoder.decode(b"[" + event.data + b"]"):
            self._receiver.deliver(message)

    def _attend(self, stream: Stream, over: Event) -> None:
        """Send heartbeats while a stream is open, and close it when it is to end."""
        beat = self._receiver.heartbeat
        pause = None if beat is None else self._receiver.delivery.heartbeat
        while not over.wait(pause):
            try:
                if beat is not None:
                    self._session.call(beat, options=_ONCE)
            except (TransportError, UnauthorizedError):
                # The stream may be dead without a sign; to open it again shows what is wrong.
                break
            except FeatureVersionError:
                pause = None
            except IcwsError as error:
                log().debug("heartbeat: %s", type(error).__name__)
        stream.close()

    def _renew(self) -> None:
        """Start all watches again if messages may have been lost; go on where this was cut."""
        while (self._lost or self._pending) and not self._stopping:
            if self._lost:
                self._lost = False
                self._pending = deque(self._receiver.watches())
            while self._pending and not self._stopping:
                self._receiver.renew(self._pending[0])
                self._pending.popleft()


def check_events(response: Response) -> None:
    """Raise IcwsError for an answer of a server without streams, TransportError for any other."""
    media = (response.header("Content-Type") or "").partition(";")[0].strip().lower()
    if media in ("application/vnd.inin.icws+json", "application/json"):
        raise IcwsError("the server has no event streams: use delivery='poll'")
    if media != "text/event-stream":
        raise TransportError("the answer is no event stream")
