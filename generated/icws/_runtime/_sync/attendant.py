# Derived from runtime/_async/attendant.py; edits here are lost.
"""The attendant of an event stream: heartbeats, restarts of watches, and signs of life."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..errors import IcwsError, RequestTimeoutError, TransportError, UnauthorizedError
from ..gating import FeatureVersionError
from ..log import log
from ..options import CallOptions
from ..streaming import silence_limit
from .concurrency import Event, Worker
from .feed import Feed
from .restarting import Restarts

if TYPE_CHECKING:
    from .transport import Stream

__all__ = ["Attendant"]

_ONCE = CallOptions(retries=0)
_JOIN_TIMEOUT = 5.0


class Attendant:
    """A worker beside the reader of one stream, which it closes when no byte comes.

    Only the reader sees bytes. While it delivers messages or restarts watches, the silence of
    the stream says nothing.

    Args:
        feed: the settings, and the session that sends the heartbeats.
        restarts: are run while the stream is open.
        stopping: tells whether the fetcher stops.
        replaceable: whether polls can replace the stream, so that it has less time.
    """

    def __init__(
        self,
        feed: Feed,
        restarts: Restarts,
        stopping: Callable[[], bool],
        *,
        replaceable: bool,
    ) -> None:
        self._feed = feed
        self._restarts = restarts
        self._stopping = stopping
        self._replaceable = replaceable
        self._event = Event()
        self._worker: Worker | None = None
        self._over = False
        self._attended_at = self._heard_at = 0.0
        self._started_at: float | None = None
        self._reading_since: float | None = None
        self.open: bool = False
        """Whether the response is a stream."""
        self.alive: bool = False
        """Whether a byte has arrived."""
        self.heard: bool = False
        """Whether a message has arrived."""
        self.silent: bool = False
        """Whether the stream was closed because no message arrived after the start of a watch."""

    @property
    def fruitful(self) -> bool:
        """Whether what had to arrive has: the message of a watch's start, else any byte."""
        return self.heard or (self.alive and self._started_at is None)

    def attend(self, stream: Stream) -> None:
        """Begin, while a reader waits for the first piece of an open stream."""
        self.wait_for_piece()
        self._attended_at = time.monotonic()
        self._worker = Worker(lambda: self._attend(stream), "icws-heartbeat")

    def end(self) -> None:
        """Close the stream soon."""
        self._over = True
        self._event.set()

    def join(self) -> None:
        """Wait until it has ended, for 5 s at most."""
        if self._worker is not None:
            self._worker.join(_JOIN_TIMEOUT)

    def expect(self, since: float) -> None:
        """Note that a message is due, since a watch was started by a request at this time."""
        if self._started_at is None and since > self._heard_at:
            self._started_at = since
            self._event.set()

    def hear(self, *, message: bool) -> None:
        """Note that a piece has arrived, with a message or, perhaps, only a comment.

        Until the first message, a comment does not show that messages come through.
        """
        self.alive = True
        self.heard = self.heard or message
        self._reading_since = None
        if self.heard:
            self._heard_at = time.monotonic()
            self._started_at = None

    def wait_for_piece(self) -> None:
        """Note that the reader waits for the next piece."""
        self._reading_since = time.monotonic()

    def _left(self) -> float | None:
        """Return the seconds until the silence is too long; None while nothing must come."""
        started, reading = self._started_at, self._reading_since
        if started is None:
            return None
        limit = silence_limit(heard=self.heard, alive=self.alive, replaceable=self._replaceable)
        if not self.heard:
            return max(0.0, max(started, self._attended_at) + limit - time.monotonic())
        if reading is None:
            return limit
        return max(0.0, max(started, reading) + limit - time.monotonic())

    def _attend(self, stream: Stream) -> None:
        pause = None if self._feed.heartbeat is None else self._feed.delivery.heartbeat
        last = time.monotonic()
        try:
            while True:
                left = None if pause is None else max(0.0, last + pause - time.monotonic())
                waits = [left, self._restarts.pause, self._left()]
                self._event.wait(min((one for one in waits if one is not None), default=None))
                self._event.clear()
                if self._over:
                    break
                if self._left() == 0.0:
                    self.silent = True
                    break
                self._restarts.run(self._stopping)
                if pause is not None and time.monotonic() >= last + pause:
                    last = time.monotonic()
                    pause = pause if self._send_heartbeat() else None
        except RequestTimeoutError as error:
            self._feed.note_outage(error)
            self._feed.registry.mark_stale(lost=False)
        except (TransportError, UnauthorizedError):
            pass  # the stream may be dead without a sign; a new one shows the error
        finally:
            stream.close()

    def _send_heartbeat(self) -> bool:
        """Send a heartbeat; return False if the server does not have them."""
        heartbeat = self._feed.heartbeat
        try:
            if heartbeat is not None:
                self._feed.session.call(heartbeat, options=_ONCE)
        except (TransportError, UnauthorizedError):
            raise
        except FeatureVersionError:
            return False
        except IcwsError as error:
            log().debug("heartbeat: %s", type(error).__name__)
        return True
