# Copied from runtime/streaming.py; edits here are lost.
"""Event streams that do not come through, and the time that they have to show life."""

from __future__ import annotations

from .decoding import without_mark
from .delivery import is_temporary
from .errors import (
    ApiError,
    DecodeError,
    IcwsError,
    RequestTimeoutError,
    ServerError,
    TransportError,
)
from .http import Response
from .responses import JSON_MEDIA, media_type
from .sse import EventParser, ServerEvent

__all__ = [
    "NoStreamError",
    "check_events",
    "events_in",
    "head_limit",
    "is_fruitless",
    "is_json",
    "may_have_messages",
    "no_stream",
    "refusal",
    "silence_limit",
]

_FIRST_BYTE = 5.0
_FIRST_MESSAGE = 10.0
_NEXT_BYTE = 30.0
_HEAD = 10.0
_UNSUPPORTED = frozenset({501, 505})


class NoStreamError(IcwsError):
    """The answer to a request for a stream was none, so that polls replace streams.

    ``lost`` says whether the answer may have taken messages along.
    """

    def __init__(self, message: str, *, lost: bool = True) -> None:
        super().__init__(message)
        self.lost = lost


def silence_limit(*, heard: bool, alive: bool, replaceable: bool) -> float:
    """Return the seconds within which a stream must bring something after a watch's start.

    The start of a watch always causes a message. A stream that holds it back is no use where
    polls can replace it; a stream that has brought one before may only be slow.

    Args:
        heard: whether a message has arrived, so that any byte will do.
        alive: whether a byte has arrived, such as that of a comment.
        replaceable: whether polls can replace the stream.
    """
    if heard or not replaceable:
        return _NEXT_BYTE
    return _FIRST_MESSAGE if alive else _FIRST_BYTE


def head_limit(*, replaceable: bool) -> float | None:
    """Return the seconds until the head of a stream; None sets no limit of its own."""
    return _HEAD if replaceable else None


def is_json(response: Response) -> bool:
    """Return whether a response is JSON, which may have messages, as that of a poll."""
    return media_type(response) in JSON_MEDIA


def events_in(response: Response, body: bytes) -> list[ServerEvent]:
    """Return the messages in a response that is no stream, whatever type it states.

    They can be the JSON of a poll, or events.
    """
    if is_json(response) or without_mark(body).lstrip().startswith((b"[", b"{")):
        return [ServerEvent(body)]
    try:
        return list(EventParser().feed(body + b"\n\n"))
    except DecodeError:  # it is no stream of events
        return []


def check_events(response: Response) -> None:
    """Raise IcwsError if the server has no streams, TransportError for any other response."""
    if is_json(response):
        raise IcwsError("the server has no event streams (use delivery='poll')")
    if media_type(response) != "text/event-stream":
        raise TransportError("the response is no event stream")


def refusal(error: IcwsError) -> str:
    """Return the reason why a server has no streams, if an error says so; else nothing."""
    if isinstance(error, NoStreamError):
        return str(error)
    if not isinstance(error, ApiError) or error.status == 401:
        return ""
    refused = error.status in _UNSUPPORTED or not is_temporary(error)
    return f"HTTP {error.status}" if refused else ""


def is_fruitless(error: IcwsError) -> bool:
    """Return whether a request for a stream arrived, and brought none for now.

    A gateway can also close the connection instead of an answer.
    """
    if isinstance(error, TransportError):
        return error.sent and not isinstance(error, RequestTimeoutError)
    return isinstance(error, ServerError)


def may_have_messages(error: IcwsError) -> bool:
    """Return whether a stream that failed may have taken messages along."""
    if isinstance(error, NoStreamError):
        return error.lost
    return isinstance(error, TransportError) and error.sent


def no_stream(response: Response, *, kept: bool) -> NoStreamError:
    """Return the error of a response that is no stream.

    Args:
        response: the response.
        kept: whether its messages have been delivered.
    """
    if response.status == 204:
        return NoStreamError("HTTP 204", lost=False)
    media = media_type(response) or "a response without a type"
    return NoStreamError(f"HTTP {response.status}, {media}"[:100], lost=not kept)
