# Derived from runtime/_async/fetcher.py; edits here are lost.
"""The fetcher of messages: a worker that polls, or reads event streams, until it is stopped."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..decoding import without_mark
from ..delivery import Backoff
from ..errors import (
    ApiError,
    DecodeError,
    IcwsError,
    RequestTimeoutError,
    TransportError,
    UnauthorizedError,
)
from ..log import log
from ..model import Model
from ..options import CallOptions
from ..receiving import LARGEST_BODY, WholeBody
from ..sse import EventParser, ServerEvent
from ..streaming import (
    NoStreamError,
    check_events,
    events_in,
    head_limit,
    may_have_messages,
    no_stream,
)
from .attendant import Attendant
from .concurrency import Event, Pending, Worker
from .feed import Feed
from .restarting import Restarts

if TYPE_CHECKING:
    from .transport import Stream

__all__ = ["Fetcher"]

_ONCE = CallOptions(retries=0)
# A stream without a byte for so long counts as broken, since a dead connection gives no sign.
_SILENCE = CallOptions(retries=0, timeout=120.0)
_AS_EVENTS = {"Accept": "text/event-stream"}
_LEAST = 1.0  # seconds that a request has at the end of an outage
_BRIEF = 1.0  # seconds; a longer pause after a failure is an outage
_STEADY = 30.0  # seconds after which a stream counts as stable
_JOIN_TIMEOUT = 5.0


class Fetcher:
    """A worker that fetches the messages of a session, from the moment it is created.

    Args:
        feed: the source of the messages, and the subscriptions that take them.
        previous: the fetcher before this one, whose last request is awaited first.
        current: tells whether this fetcher is the present one. It is not if Ctrl-C came while it
            was created, so that nobody could stop it.
        failed: called with the fetcher and the error with which it ends.
    """

    def __init__(
        self,
        feed: Feed,
        previous: Fetcher | None,
        current: Callable[[Fetcher], Pending[bool]],
        failed: Callable[[Fetcher, Exception], Pending[None]],
    ) -> None:
        self._feed = feed
        self._registry = feed.registry
        self._session = feed.session
        self._previous = previous
        self._current = current
        self._failed = failed
        self._backoff = Backoff(feed.delivery.max_outage)
        self._ready = Event()
        self._wake = Event()
        self._attendant: Attendant | None = None
        # Since when a message is due: a watch can start before there is an attendant, and the
        # one after a stream that was never open has to know of it, too.
        self._due: float | None = None
        self._choice = feed.choice
        self._stopping = False
        self._restarts = Restarts(feed, self.expect)
        self._retry = 0.0
        self._worker = Worker(self._run, "icws-fetcher")

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self._worker.over

    def ready(self) -> None:
        """Wait, for 5 s at most, until the server sends its messages to this fetcher."""
        self._ready.wait(_JOIN_TIMEOUT)

    def expect(self, since: float | None) -> None:
        """Expect a message from a monotonic time on; None expects none."""
        if since is None:
            return
        self._due = since  # first, since another thread may make an attendant meanwhile
        if self._attendant is not None:
            self._attendant.expect(since)

    def hurry(self) -> None:
        """Fetch at once, since a watch has just been started."""
        self._wake.set()

    def lost(self) -> None:
        """Note that messages may have been lost, so that all watches are restarted."""
        self._restarts.restart_all()
        self._end_stream()

    def halt(self) -> None:
        """Stop after the present request."""
        self._stopping = True
        self._end_stream()

    def call(self, function: Callable[[], None]) -> None:
        """Call a function where the fetcher runs; any thread may ask for it."""
        self._worker.call(function)

    def join(self, timeout: float = _JOIN_TIMEOUT) -> None:
        """Wait until it has ended, for so many seconds at most."""
        if not self._worker.current:
            self._worker.join(timeout)

    def _end_stream(self) -> None:
        if self._attendant is not None:
            self._attendant.end()
        self._wake.set()

    def _is_stopping(self) -> bool:
        return self._stopping

    def _run(self) -> None:
        try:
            if self._previous is None:
                self._ready.set()
            else:
                # One request at a time; the messages of its last one are delivered as well.
                self._previous.join()
                self._previous = None
            while not self._stopping and self._current(self):
                self._receive()
        except Exception as error:
            # Any error ends the subscriptions, so that no reader waits for ever.
            self._failed(self, error)
        except GeneratorExit:
            raise  # the event loop has ended, and with it every reader
        except BaseException:
            cancelled = IcwsError("the worker that fetches messages was cancelled")
            self._failed(self, cancelled)
            raise
        finally:
            self._ready.set()

    def _receive(self) -> None:
        """Poll once, or read one stream to its end; pause after a temporary failure."""
        generation = self._session.state.generation
        version = (self._session.features or {}).get("messaging", 0)
        try:
            if self._choice.is_stream(self._session.state, version):
                self._stream()
            else:
                self._poll()
        except IcwsError as error:
            if self._stopping:
                return
            if isinstance(error, UnauthorizedError) and self._followed(generation):
                self._restarts.restart_all()
                return
            if self._try_poll(error):
                self._note_failure(may_have_messages(error))
                return
            # A request that was not sent cannot have lost a message.
            self._note_failure(not isinstance(error, TransportError) or error.sent)
            if not self._feed.may_recover(error):
                raise self._end(error) from None
            self._ready.set()
            pause = self._backoff.pause(error, self._retry)
            if not self._seems_well(pause):
                self._feed.note_outage(error)
            log().info("messages: %s; again in %.1f s", type(error).__name__, pause)
            self._wake.wait(pause)

    def _followed(self, generation: int) -> bool:
        """Return whether a new session has followed that of this generation."""
        return self._session.logged_in and self._session.state.generation != generation

    def _end(self, error: IcwsError) -> IcwsError:
        """Return the error to end with, which can be the end of the session."""
        if isinstance(error, ApiError) or self._session.logged_in:
            return error
        return UnauthorizedError(401, operation_id=self._feed.poll.id)

    def _note_failure(self, lost: bool) -> None:
        if lost:
            self._restarts.restart_all()
        self._registry.mark_stale(lost=lost)

    def _seems_well(self, pause: float) -> bool:
        """Return whether the fetch that has failed is no outage.

        A stream worked before, or it may be that only streams do not come through.
        """
        attendant = self._attendant
        if attendant is None:
            return False
        if self._choice.undecided and pause < _BRIEF:
            return True
        return attendant.fruitful or (attendant.open and not self._registry.watching)

    def _try_poll(self, error: IcwsError) -> bool:
        """Return whether to try a poll at once, since streams may not come through."""
        attendant = self._attendant
        if attendant is None:
            self._choice.give_up_poll()
            return False
        return self._choice.note_failure(error, opened=attendant.open, fruitful=attendant.fruitful)

    def _soon(self, seconds: float | None) -> float | None:
        """Return a time-out, shortened near the end of the longest outage."""
        left = self._backoff.left
        if left is None:
            return seconds
        left = max(left, _LEAST)
        return left if seconds is None else min(seconds, left)

    def _poll(self) -> None:
        self._attendant = None
        self._wake.clear()
        self._restarts.run(self._is_stopping)
        self._ready.set()
        messages = self._fetch()
        reason = self._choice.note_poll(self._session.state)
        if reason:
            log().warning(
                "%s does not send messages as an event stream (%s): polls replace it",
                self._feed.host,
                reason,
            )
        self._due = None
        self._backoff.reset()
        self._feed.note_success()
        self._deliver(messages)
        if not self._stopping:
            self._wake.wait(self._feed.delivery.poll_interval)

    def _fetch(self) -> list[Any]:
        """Poll once; 204, which is not documented, means no messages."""
        self._backoff.begin()
        options = _ONCE.changed(timeout=self._soon(self._session.builder.timeout))
        try:
            return self._session.call(self._feed.poll, options=options)
        except DecodeError as error:
            if error.response is None or error.response.status != 204:
                raise
        return []

    def _stream(self) -> None:
        self._wake.clear()
        attendant = self._attendant = Attendant(
            self._feed,
            self._restarts,
            self._is_stopping,
            replaceable=self._choice.replaceable,
        )
        if self._due is not None:
            attendant.expect(self._due)
        if self._stopping:
            return
        stream = self._open()
        opened = time.monotonic()
        try:
            self._check(stream, attendant)
            attendant.open = True
            if not self._registry.watching:
                # Nothing needs to arrive, so that an open stream is all there is to see.
                self._backoff.responded()
                self._feed.note_success()
            # Not earlier: the server sends messages to one stream, perhaps still to an older one.
            self._ready.set()
            self._restarts.run(self._is_stopping)
            attendant.attend(stream)
            self._read(stream, attendant)
        finally:
            attendant.end()
            stream.close()
            attendant.join()
            if not attendant.silent and time.monotonic() - opened > _STEADY:
                self._backoff.reset()
        if attendant.silent and not attendant.heard and self._choice.replaceable:
            raise NoStreamError("no message arrives" if attendant.alive else "nothing arrives")
        raise TransportError("the stream is silent" if attendant.silent else "the stream ended")

    def _open(self) -> Stream:
        limit = self._soon(head_limit(replaceable=self._choice.replaceable))
        self._backoff.begin()
        try:
            stream = self._session.stream(
                self._feed.poll,
                headers=_AS_EVENTS,
                options=_SILENCE.changed(head_timeout=limit),
            )
        except RequestTimeoutError as error:
            if not self._choice.replaceable or not error.sent:
                raise
            failure = NoStreamError("no response")
        else:
            if self._backoff.left is None:
                self._backoff.responded()
            return stream
        raise failure

    def _check(self, stream: Stream, attendant: Attendant) -> None:
        """Raise IcwsError if the response is no stream, after delivering what it has."""
        try:
            check_events(stream.response)
        except IcwsError as error:
            kept = self._keep(stream, attendant)
            if not self._choice.replaceable:
                raise
            failure = no_stream(stream.response, kept=kept)
            failure.__cause__ = error
        else:
            return
        raise failure

    def _keep(self, stream: Stream, attendant: Attendant) -> bool:
        """Deliver the messages of a response that is no stream; return False if it has none.

        The attendant closes it when it takes too long.
        """
        body = WholeBody(None, LARGEST_BODY)
        attendant.expect(time.monotonic())
        attendant.attend(stream)
        try:
            body.add(stream.response.body)
            for piece in stream:
                body.add(piece)
        except TransportError:
            return False
        skipped = self._feed.skipped
        events = events_in(stream.response, body.content())
        for event in events:
            self._take(event)
        return bool(events) and not attendant.silent and self._feed.skipped == skipped

    def _read(self, stream: Stream, attendant: Attendant) -> None:
        parser = EventParser()
        for piece in stream:
            events = list(parser.feed(piece))
            attendant.hear(message=bool(events))
            if events:
                self._due = None
                self._choice.note_message(self._session.state)
            if attendant.fruitful:
                self._backoff.responded()
                self._feed.note_success()
            for event in events:
                self._take(event)
            if self._restarts.due:
                self._restarts.run(self._is_stopping)
            self._retry = parser.retry or 0.0
            attendant.wait_for_piece()

    def _take(self, event: ServerEvent) -> None:
        """Deliver the message of an event, or the several messages of an array."""
        decoder, data = self._feed.poll.decoder, without_mark(event.data).strip()
        if event.type != "message" or not data or decoder is None:
            self._feed.skipped += bool(data)
            return
        try:
            messages = decoder.decode(data if data.startswith(b"[") else b"[" + data + b"]")
        except DecodeError:
            # Reconnecting would not bring it back; restarting the watches brings the state.
            log().warning("messages: an event cannot be read")
            self._feed.skipped += 1
            self._restarts.unread(self._registry.watches())
        else:
            self._deliver(messages)

    def _deliver(self, messages: list[Any]) -> None:
        """Deliver the items that are messages, and count the others."""
        for message in messages:
            if isinstance(message, Model):
                self._restarts.unread(self._registry.deliver(message))
            else:
                self._feed.skipped += 1
