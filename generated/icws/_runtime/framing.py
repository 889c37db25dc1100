# Copied from runtime/framing.py; edits here are lost.
"""Heads of HTTP/1.1 responses, and where these end on their connection (RFC 9112)."""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["LONGEST_LINE", "MOST_HEADERS", "ResponseEnd", "chunk_size", "has_valid_headers"]

LONGEST_LINE = 65536
"""Bytes of the longest line of a head."""

MOST_HEADERS = 99
"""The number of headers that a response can have: one less than http.client counts lines."""

_LARGEST_HEAD = 256 * 1024
_HEADERS = re.compile(
    rb"(?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[^\0\r\n]*(?:\r?\n[ \t][^\0\r\n]*)*\r?\n)*(?:\r?\n)?"
)
_STATUS = re.compile(rb"HTTP/1\.[0-9] ([1-5][0-9]{2})(?: |\r\n|$)")
# Most responses begin so; it costs less than the expression, which has more to ask.
_SUCCESS = b"HTTP/1.1 200 "
# The two headers that say where a body ends.
_LENGTH, _CODING = b"\r\ncontent-length:", b"\r\ntransfer-encoding:"
_MOST_DIGITS = 18
_SIZE = re.compile(rb"0*[0-9A-Fa-f]{1,15}")
_WITHOUT_BODY = (b"204", b"304")


def _status_of(head: bytes) -> bytes:
    """Return the digits of the status in a head; none where it is no head of HTTP/1."""
    if head.startswith(_SUCCESS):
        return b"200"
    status = _STATUS.match(head)
    return b"" if status is None else status[1]


def has_valid_headers(lines: bytes) -> bool:
    """Return whether the lines of a head are headers: names, colons right behind, and values."""
    return _HEADERS.fullmatch(lines) is not None


def chunk_size(line: bytes) -> int | None:
    """Return the size in the line before a chunk; None if it states none."""
    size = line.partition(b";")[0].rstrip()
    return None if _SIZE.fullmatch(size) is None else int(size, 16)


class ResponseEnd:
    """A finder of the end of a response, whose bytes arrive in pieces of any size.

    Interim responses belong to the response that follows them. ``over`` says that the end was
    found. It never is where a response lasts to the end of the connection, or where its framing
    leaves any doubt: such a connection must not be used again.

    Args:
        without_body: whether the request is one whose response has no body.
    """

    __slots__ = ("_held", "_left", "_state", "_without_body", "over")

    def __init__(self, *, without_body: bool = False) -> None:
        self.over = False
        self._without_body = without_body
        self._held = bytearray()
        self._left = 0
        self._state: Callable[[bytes, int], int] | None = self._read_head

    def take(self, data: bytes) -> int:
        """Return how many bytes of the next piece belong to the response."""
        at, length = 0, len(data)
        while at < length and self._state is not None:
            at = self._state(data, at)
        return at if self.over else length

    def _finish(self) -> None:
        self.over, self._state = True, None

    def _give_up(self) -> None:
        self._state = None

    def _until(self, end: bytes, data: bytes, at: int) -> tuple[bytes | None, int]:
        """Return what comes before an end mark, and the place behind that; None before it came."""
        if not self._held:
            # Nearly always; a piece of many small chunks is not copied for each of them.
            found = data.find(end, at)
            if found >= 0:
                return data[at:found], found + len(end)
        known = len(self._held)
        self._held += data[at : at + _LARGEST_HEAD]
        found = self._held.find(end, max(0, known - len(end) + 1))
        if found < 0:
            if len(self._held) >= _LARGEST_HEAD:
                self._give_up()
            return None, len(data)
        text = bytes(self._held[:found])
        self._held.clear()
        return text, at + found + len(end) - known

    def _read_head(self, data: bytes, at: int) -> int:
        head, behind = self._until(b"\r\n\r\n", data, at)
        if head is not None:
            status = _status_of(head)
            if status in (b"", b"101"):
                self._give_up()
            elif not status.startswith(b"1"):
                if self._without_body or status in _WITHOUT_BODY:
                    self._finish()
                else:
                    self._choose_body(head.lower())
        return behind

    def _choose_body(self, head: bytes) -> None:
        """Decide by the headers, in lower case, where the body ends."""
        lengths, codings = head.count(_LENGTH), head.count(_CODING)
        name = _CODING if codings else _LENGTH
        value = head.partition(name)[2].partition(b"\r\n")[0].strip(b" \t")
        if lengths + codings != 1:
            self._give_up()
        elif codings:
            self._state = self._read_size if value == b"chunked" else None
        elif not value.isdigit() or len(value) > _MOST_DIGITS:
            self._give_up()
        elif left := int(value):
            self._left, self._state = left, self._skip_body
        else:
            self._finish()

    def _skip_body(self, data: bytes, at: int) -> int:
        there = len(data) - at
        if there < self._left:
            self._left -= there
            return len(data)
        self._finish()
        return at + self._left

    def _read_size(self, data: bytes, at: int) -> int:
        line, behind = self._until(b"\r\n", data, at)
        if line is not None:
            size = chunk_size(line)
            if size is None:
                self._give_up()
            elif size:
                self._left = size + 2  # with the line end behind the chunk
                self._state = self._skip_chunk
            else:
                self._state = self._skip_trailer
        return behind

    def _skip_chunk(self, data: bytes, at: int) -> int:
        behind = min(len(data), at + self._left)
        self._left -= behind - at
        if not self._left:
            self._state = self._read_size
        return behind

    def _skip_trailer(self, data: bytes, at: int) -> int:
        line, behind = self._until(b"\r\n", data, at)
        if line == b"":
            self._finish()
        return behind
