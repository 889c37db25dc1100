# Copied from runtime/sse.py; edits here are lost.
"""A parser of server-sent events, as the HTML standard defines event streams."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from .errors import DecodeError
from .receiving import LARGEST_BODY

__all__ = ["EventParser", "ServerEvent"]

_LINE_END = re.compile(rb"\r\n|\n|\r")
_BOM = b"\xef\xbb\xbf"


class ServerEvent(Struct, frozen=True):
    """One event; its data is bytes, as JSON decoders need them."""

    data: bytes
    type: str = "message"
    id: str = ""


class EventParser:
    """A parser of one stream, which arrives in pieces of any size.

    An event that is incomplete at the end of the stream is dropped. ``retry`` is the pause in
    seconds that the server asked for before a new connection, if it did.

    Args:
        largest: the maximum size of an event in bytes.
    """

    __slots__ = (
        "_after_cr",
        "_data",
        "_id",
        "_largest",
        "_rest",
        "_size",
        "_start",
        "_type",
        "retry",
    )

    def __init__(self, largest: int = LARGEST_BODY) -> None:
        self.retry: float | None = None
        self._largest = largest
        self._start: bytes | None = b""
        self._after_cr = False
        self._rest: list[bytes] = []
        self._size = 0
        self._data = bytearray()
        self._type = b""
        self._id = b""

    def feed(self, piece: bytes) -> Iterator[ServerEvent]:
        """Yield the events that this piece completes.

        Raises DecodeError if an event is larger than the maximum.
        """
        if self._start is not None:
            piece = self._after_mark(self._start + piece)
        if self._after_cr and piece:
            # A CR ends a line at once; the LF of a CRLF may arrive much later.
            self._after_cr = False
            piece = piece.removeprefix(b"\n")
        if not piece:
            return
        self._after_cr = piece.endswith(b"\r")
        *lines, rest = _LINE_END.split(piece)
        for line in lines:
            event = self._line(self._whole(line))
            if event is not None:
                yield event
        if rest:
            self._rest.append(rest)
            self._grow(len(rest))

    def _after_mark(self, start: bytes) -> bytes:
        """Return the bytes after a byte order mark, once it is certain whether there is one."""
        if len(start) < len(_BOM) and _BOM.startswith(start):
            self._start = start
            return b""
        self._start = None
        return start.removeprefix(_BOM)

    def _whole(self, line: bytes) -> bytes:
        """Return a line with its beginning from earlier pieces."""
        if self._rest:
            self._size -= sum(map(len, self._rest))
            line = b"".join((*self._rest, line))
            self._rest.clear()
        return line

    def _line(self, line: bytes) -> ServerEvent | None:
        if not line:
            return self._dispatch()
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            # The line end counts, since lines without a value need memory as well.
            self._data += value + b"\n"
            self._grow(len(value) + 1)
        elif field == b"event":
            self._type = value
        elif field == b"id" and b"\0" not in value:
            self._id = value
        elif field == b"retry" and value.isdigit():
            self.retry = int(value[:9]) / 1000
        return None

    def _dispatch(self) -> ServerEvent | None:
        event = None
        if self._data:
            kind = self._type.decode(errors="replace") or "message"
            event = ServerEvent(bytes(self._data[:-1]), kind, self._id.decode(errors="replace"))
        self._data.clear()
        self._type = b""
        self._size = 0
        return event

    def _grow(self, size: int) -> None:
        self._size += size
        if self._size > self._largest:
            raise DecodeError(f"an event of the stream is larger than {self._largest} bytes")
