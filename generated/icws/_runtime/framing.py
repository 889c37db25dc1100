# Copied from runtime/framing.py; edits here are lost.
"""Heads of HTTP/1.1 responses, and where these end on their connection (RFC 9112)."""

from __future__ import annotations

import re
from collections.abc import Callable

from .failures import MALFORMED, MALFORMED_CHUNKS, MalformedResponse

__all__ = [
    "LONGEST_LINE",
    "MOST_HEADERS",
    "ResponseEnd",
    "check_line",
    "check_trailer",
    "chunk_size",
    "has_valid_headers",
    "is_chunked",
]

LONGEST_LINE = 65536
"""Bytes of the longest line of a head, and of those between chunks."""

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
# Whoever does not know an extension must ignore it (RFC 9112, 7.1.1), and nothing here knows one.
_SIZE = re.compile(rb"0*([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\0-\x08\n-\x1f\x7f]*)?\r\n")
_PLAIN_SIZE = re.compile(rb"[1-9A-Fa-f][0-9A-Fa-f]{0,14}\r\n")
_LINE_END = b"\r\n"
_CODINGS = re.compile(rb"(?m)^transfer-encoding:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)")
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


def is_chunked(head: bytes) -> bool:
    """Return whether a body comes in chunks, by the lines of its head.

    Raises MalformedResponse for chunks that some readers would take for the body itself: HTTP
    libraries overlook a coding with a tab or a line break behind it, or the second of two.
    """
    lower = head.lower()
    if _CODING not in lower and not lower.startswith(_CODING[2:]):
        return False  # nearly always
    codings = _CODINGS.findall(lower)
    if len(codings) > 1 or any(set(coding) & set(b"\t\r\n") for coding in codings):
        raise MalformedResponse(MALFORMED)
    return codings != [] and codings[0].strip(b" ") == b"chunked"


def check_line(line: bytes) -> bytes:
    """Return a line between chunks; raise MalformedResponse for another end, or no end."""
    if len(line) > LONGEST_LINE + len(_LINE_END) or not line.endswith(_LINE_END):
        raise MalformedResponse(MALFORMED_CHUNKS)
    return line


def chunk_size(line: bytes) -> int:
    """Return the size in the line before a chunk; raise MalformedResponse if it states none."""
    size = _SIZE.fullmatch(line)
    if size is None:
        raise MalformedResponse(MALFORMED_CHUNKS)
    return int(size[1], 16)


def check_trailer(lines: list[bytes]) -> None:
    """Raise MalformedResponse if the lines behind the last chunk are no headers, or too many."""
    if len(lines) > MOST_HEADERS or not has_valid_headers(b"".join(lines)):
        raise MalformedResponse(MALFORMED_CHUNKS)


class ResponseEnd:
    """A finder of the end of a response, whose bytes arrive in pieces of any size.

    Interim responses belong to the response that follows them. ``over`` says that the end was
    found. It never is where a response lasts to the end of the connection, where its framing
    leaves any doubt, or where it is ``malformed``, the error of that: such a connection must not
    be used again.

    Args:
        without_body: whether the request is one whose response has no body.
    """

    __slots__ = (
        "_done",
        "_held",
        "_left",
        "_parts",
        "_state",
        "_trailer",
        "_without_body",
        "malformed",
        "over",
        "surplus",
    )

    def __init__(self, *, without_body: bool = False) -> None:
        self.over = False
        self.malformed: MalformedResponse | None = None
        self.surplus = False
        """Whether the last piece had bytes behind the end."""
        self._without_body = without_body
        self._held = bytearray()
        self._left = 0
        self._trailer: list[bytes] = []
        self._state: Callable[[bytes, int], int] | None = self._read_head
        # What a piece is replaced by, and the place in it up to which that was decided.
        self._parts: list[bytes] = []
        self._done = 0

    def take(self, data: bytes) -> bytes:
        """Return the bytes of the next piece that belong to the response, in their plainest form.

        That has no extensions of chunks and no trailer, some of which aiohttp would refuse.
        """
        at, length = 0, len(data)
        try:
            while at < length and self._state is not None:
                at = self._state(data, at)
        except MalformedResponse as error:
            self.malformed, self._state = error, None
            self._replace(data, at, length, b"")
        end = at if self.over else length
        self.surplus = end < length
        if not self._parts:
            return data[:end] if self.malformed is None else b""  # mostly, and without a copy
        self._replace(data, end, length, b"")
        own = b"".join(self._parts)
        self._parts.clear()
        self._done = 0
        return own

    def _replace(self, data: bytes, start: int, end: int, text: bytes) -> None:
        """Return another text for a part of a piece."""
        self._parts += (data[self._done : start], text)
        self._done = end

    def _finish(self) -> None:
        self.over, self._state = True, None

    def _give_up(self) -> None:
        self._state = None

    def _until(self, end: bytes, data: bytes, at: int, most: int) -> tuple[bytes | None, int]:
        """Return what comes before an end mark, and the place behind that; None before it came.

        Also if more bytes than the most come without it; they are no longer held then.
        """
        if not self._held:
            # Nearly always; a piece of many small chunks is not copied for each of them.
            index = data.find(end, at)
            if index >= 0:
                return data[at:index], index + len(end)
        length = len(self._held)
        self._held += data[at : at + most]
        index = self._held.find(end, max(0, length - len(end) + 1))
        if index < 0:
            if len(self._held) >= most:
                self._give_up()
            return None, len(data)
        text = bytes(self._held[:index])
        self._held.clear()
        return text, at + index + len(end) - length

    def _read_head(self, data: bytes, at: int) -> int:
        head, behind = self._until(b"\r\n\r\n", data, at, _LARGEST_HEAD)
        if head is not None:
            status = _status_of(head)
            if status in (b"", b"101"):
                self._give_up()
            elif not status.startswith(b"1"):
                if self._without_body or status in _WITHOUT_BODY:
                    self._finish()
                else:
                    self._choose_body(head)
        return behind

    def _choose_body(self, head: bytes) -> None:
        """Decide by the headers where the body ends.

        Raises MalformedResponse for a name with a blank behind it, which aiohttp passes over.
        """
        # Few heads have this, in a value, and only those are looked at as a whole.
        if b" :" in head and not has_valid_headers(head.partition(_LINE_END)[2] + _LINE_END):
            raise MalformedResponse(MALFORMED)
        lower = head.lower()
        lengths = lower.count(_LENGTH)
        if _CODING in lower:
            self._state = self._read_size if is_chunked(lower) and not lengths else None
            return
        value = lower.partition(_LENGTH)[2].partition(_LINE_END)[0].strip(b" \t")
        if lengths != 1 or not value.isdigit() or len(value) > _MOST_DIGITS:
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

    def _line(self, data: bytes, at: int) -> tuple[bytes, int]:
        """Return a line between chunks with its end, and the place behind it.

        It is empty, and kept back, as long as its end has not come.
        """
        line, behind = self._until(b"\n", data, at, LONGEST_LINE + len(_LINE_END))
        if line is not None:
            return check_line(line + b"\n"), behind
        if self._state is None:
            raise MalformedResponse(MALFORMED_CHUNKS)
        self._replace(data, at, behind, b"")
        return b"", behind

    def _read_size(self, data: bytes, at: int) -> int:
        line, behind = self._line(data, at)
        if line:
            self._left = size = chunk_size(line)
            if len(line) != behind - at or not _PLAIN_SIZE.fullmatch(line):
                self._replace(data, at, behind, b"%x\r\n" % size)
            self._state = self._skip_chunk if size else self._read_trailer
        return behind

    def _skip_chunk(self, data: bytes, at: int) -> int:
        behind = min(len(data), at + self._left)
        self._left -= behind - at
        if not self._left:
            self._left, self._state = len(_LINE_END), self._end_chunk
        return behind

    def _end_chunk(self, data: bytes, at: int) -> int:
        text = data[at : at + self._left]
        if not _LINE_END[-self._left :].startswith(text):
            raise MalformedResponse(MALFORMED_CHUNKS)
        self._left -= len(text)
        if not self._left:
            self._state = self._read_size
        return at + len(text)

    def _read_trailer(self, data: bytes, at: int) -> int:
        line, behind = self._line(data, at)
        if line == _LINE_END:
            check_trailer(self._trailer)
            self._replace(data, at, behind, _LINE_END)
            self._finish()
        elif line:
            self._replace(data, at, behind, b"")
            self._trailer.append(line)
            if len(self._trailer) > MOST_HEADERS:
                raise MalformedResponse(MALFORMED_CHUNKS)
        return behind
