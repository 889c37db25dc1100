# Copied from sandbox/bodies.py; edits here are lost.
"""Bodies of requests: read whole, unpacked within bounds."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from aiohttp import hdrs, web

from .errors import MALFORMED, TOO_LARGE, ApiError

LIMIT = 16 * 2**20
"""Bytes of the largest body, as it arrives and unpacked."""

_PIECE = 2**16
_MOST_MEMBERS = 1000
_GZIP, _ZLIB, _RAW = 31, 15, -15  # zlib's numbers for its formats


async def read_body(request: web.Request) -> bytes:
    """Return the body of a request; raise ApiError if it is too large, or cannot be read."""
    try:
        data = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise _too_large() from None
    except (web.RequestPayloadError, ConnectionResetError):  # the client may have gone meanwhile
        raise _malformed() from None
    coding = request.headers.get(hdrs.CONTENT_ENCODING, "identity").strip().lower()
    if coding == "identity" or not data:
        return data
    if coding in ("gzip", "x-gzip"):
        return _unpacked(data, _GZIP)
    if coding == "deflate":
        # Some clients leave out the head that HTTP demands.
        return _unpacked(data, _ZLIB if data[0] & 0xF == zlib.DEFLATED else _RAW)
    raise _malformed()


def _unpacked(data: bytes, form: int) -> bytes:
    """Unpack a body. aiohttp would, too, but for one of a megabyte it takes 160 of them."""
    body = bytearray()
    try:
        for part in _parts(data, form):
            body += part
            if len(body) > LIMIT:
                raise _too_large()
    except zlib.error:
        raise _malformed() from None
    return bytes(body)


def _parts(data: bytes, form: int) -> Iterator[bytes]:
    """Yield what a packed body holds, a piece at a time."""
    unzip, members = zlib.decompressobj(form), 1
    for at in range(0, len(data), _PIECE):
        rest, is_full = data[at : at + _PIECE], False
        while rest or is_full:
            if unzip.eof:  # gzip can have several members, one after the other
                unzip, members = zlib.decompressobj(form), members + 1
            if members > _MOST_MEMBERS:  # each takes time, however little is in it
                raise _malformed()
            part = unzip.decompress(rest, _PIECE)
            yield part
            is_full = len(part) == _PIECE and not unzip.eof
            rest = unzip.unused_data if unzip.eof else unzip.unconsumed_tail
    if not unzip.eof:
        raise _malformed()


def _too_large() -> ApiError:
    return ApiError(413, f"The body is larger than {LIMIT} bytes.", TOO_LARGE)


def _malformed() -> ApiError:
    return ApiError(400, "The body cannot be read.", MALFORMED)
