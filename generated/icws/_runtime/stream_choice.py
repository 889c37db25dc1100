# Copied from runtime/stream_choice.py; edits here are lost.
"""The choice between event streams and polls, which replace streams that do not come through."""

from __future__ import annotations

import time

from .delivery import DeliveryMode
from .errors import IcwsError, UnauthorizedError
from .state import SessionState
from .streaming import is_fruitless, refusal

__all__ = ["StreamChoice"]

_STREAMS_SINCE = 2
_MOST_FRUITLESS = 2  # streams in a row that bring nothing, before a poll is tried
_FIRST_PAUSE = 60.0  # seconds until a host whose streams have worked gets another try
_LONGEST_PAUSE = 3600.0


class StreamChoice:
    """The way by which a session fetches its messages, as its streams and polls have fared.

    Args:
        mode: the mode of delivery; polls replace streams only with "auto".
    """

    def __init__(self, mode: DeliveryMode) -> None:
        self.replaceable: bool = mode == "auto"
        """Whether polls can replace streams."""
        self._mode = mode
        self._fruitless = 0
        self._reason = ""  # why a poll is tried instead of a stream
        self._worked = ""  # the base URL at which streams have brought messages
        self._polled: SessionState | None = None  # the session in which polls have replaced streams
        self._again = 0.0
        self._pause = 0.0

    @property
    def undecided(self) -> bool:
        """Whether a stream has failed, and another shows soon whether streams come through."""
        return self.replaceable and 0 < self._fruitless < _MOST_FRUITLESS

    def is_stream(self, state: SessionState, version: int) -> bool:
        """Return whether to open a stream now, given the server's version of messaging."""
        if not self.replaceable:
            return self._mode == "stream"
        if self._reason or version < _STREAMS_SINCE:
            return False
        polled = self._polled
        if polled is None or polled.base != state.base:
            return True
        # Where streams have worked, one slow answer must not be the end of them.
        over = polled.generation != state.generation or time.monotonic() >= self._again
        return over and self._worked == state.base

    def note_message(self, state: SessionState) -> None:
        """Note that a stream has brought a message."""
        self._worked, self._polled, self._pause = state.base, None, 0.0

    def note_failure(self, error: IcwsError, *, opened: bool, fruitful: bool) -> bool:
        """Return whether to try a poll at once, since streams may not come through.

        If it has a response, polls replace streams at this host. If not, the server does not
        respond to either, and a stream is tried again.

        Args:
            error: the failure of a stream, or of the request for one.
            opened: whether there was a stream.
            fruitful: whether it has brought what it had to.
        """
        self._reason = ""
        if not self.replaceable:
            return False
        self._reason = refusal(error)
        if fruitful:
            self._fruitless = 0
        elif opened or is_fruitless(error):
            self._fruitless += 1
            if self._fruitless >= _MOST_FRUITLESS and not isinstance(error, UnauthorizedError):
                self._reason = self._reason or str(error)
        return bool(self._reason)

    def give_up_poll(self) -> None:
        """Note that a poll has failed as well."""
        self._reason = ""

    def note_poll(self, state: SessionState) -> str:
        """Note a poll with a response; return the reason if polls replace streams from now on.

        The reason is told once, until a stream has worked again.
        """
        reason, self._reason = self._reason, ""
        if not reason:
            return ""
        reported, self._polled = self._pause > 0, state
        self._pause = min(_LONGEST_PAUSE, self._pause * 2 or _FIRST_PAUSE)
        self._again = time.monotonic() + self._pause
        return "" if reported else reason
