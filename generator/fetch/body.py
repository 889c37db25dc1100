"""The body of an answer: read within a size and a time, and unpacked within the size."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from urllib3.response import BaseHTTPResponse

_CHUNK = 65_536
_GZIP = 31
_MEMBERS = 100


class BodyError(Exception):
    """A body that cannot be used; asking again would not help."""


class Size:
    """How much of a body is taken; what is beyond it is an error, or with `cut` left out."""

    def __init__(self, limit: int, cut: bool = False) -> None:
        self.limit = limit
        self.cut = cut

    def take(self, data: bytes) -> bytes:
        """The data, if it fits. Raises BodyError."""
        if len(data) > self.limit and not self.cut:
            raise BodyError(f"page of more than {self.limit} bytes")
        return data[: self.limit]


def read_body(response: BaseHTTPResponse, size: Size, out_of_time: Callable[[], bool]) -> bytes:
    """The bytes that the server meant, without a content encoding.

    Read piece by piece as they come: asking for a certain amount would wait for it as long as a
    server that sends a byte now and then likes. Raises BodyError, and urllib3's HTTPError when
    the answer breaks off.
    """
    data = bytearray()
    while len(data) <= size.limit and (chunk := response.read1(_CHUNK, decode_content=False)):
        data += chunk
        if out_of_time():
            raise BodyError("page that does not end")
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    packed = size.take(bytes(data))
    if encoding in ("identity", ""):
        return packed
    if encoding in ("gzip", "x-gzip"):
        return size.take(_unzip(packed, size))
    raise BodyError("content encoding that was not asked for")


def _unzip(packed: bytes, size: Size) -> bytes:
    """Unpack gzip, one member after the other, no further than one byte beyond the limit."""
    data = b""
    for _ in range(_MEMBERS):
        if not packed or len(data) > size.limit:
            return data
        member = zlib.decompressobj(_GZIP)
        try:
            data += member.decompress(packed, size.limit + 1 - len(data))
        except zlib.error as error:
            raise BodyError("body that is not the gzip it says") from error
        if not member.eof and len(data) <= size.limit and not size.cut:
            raise BodyError("gzip that breaks off")
        packed = member.unused_data
    raise BodyError(f"gzip of more than {_MEMBERS} members")
