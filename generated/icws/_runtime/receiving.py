# Copied from runtime/receiving.py; edits here are lost.
"""Bodies of responses as they arrive: of a maximum size, in the codings that were asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from .errors import ResponseTooLargeError, TransportError
from .failures import MALFORMED
from .printing import printable

if TYPE_CHECKING:
    import zlib

__all__ = [
    "ACCEPTED_CODINGS",
    "LARGEST_BODY",
    "BodyDecoder",
    "WholeBody",
    "fits",
    "has_body",
    "stated_length",
]

ACCEPTED_CODINGS = "gzip"
"""The Accept-Encoding of every request; a body in another coding is refused."""

LARGEST_BODY = 32 * 1024 * 1024
"""Bytes of the largest body that a client takes unless it is told otherwise."""

_PIECE = 65536
_TRANSFER_CODINGS = ("chunked", "identity")
_MOST_DIGITS = 18
_MOST_MEMBERS = 1000
_GZIP = 31  # zlib's number for the format of gzip with its largest window


class BodyDecoder:
    """A decoder of a body that arrives in pieces of any size.

    An empty body has no coding, whatever the headers say: those of a response to HEAD are about
    another body.

    Args:
        coding: the Content-Encoding of the response, or None.
    """

    def __init__(self, coding: str | None) -> None:
        self._coding: str = (coding or "identity").strip().lower()
        self._gzip: zlib._Decompress | None = None
        self._members = 0

    def decode(self, piece: bytes) -> Iterator[bytes]:
        """Yield what a piece holds, 64 kB at most at a time.

        Raises TransportError if the coding is not one of `ACCEPTED_CODINGS`, if the piece is not
        gzip though the response says so, or if the gzip has very many members.
        """
        if self._coding == "identity" or not piece:
            yield piece
            return
        import zlib  # not above: `import icws` does not need it

        unzip = self._gzip or self._begun()
        full = False
        while piece or full:
            if unzip.eof:  # gzip can have several members, one after the other
                unzip = self._begun()
            try:
                part = unzip.decompress(piece, _PIECE)
            except zlib.error:
                raise TransportError("the body of the response is not gzip") from None
            if part:
                yield part
            full = len(part) == _PIECE and not unzip.eof
            piece = unzip.unused_data if unzip.eof else unzip.unconsumed_tail

    def _begun(self) -> zlib._Decompress:
        """Begin the body, or its next member."""
        if self._coding not in ("gzip", "x-gzip"):
            coding = printable(self._coding, 40)
            raise TransportError(f"the response has the coding {coding!r} (expected gzip or none)")
        self._members += 1
        if self._members > _MOST_MEMBERS:  # each takes time, however little is in it
            raise TransportError("the gzip of the response has too many members")
        self._gzip = _unzipped()
        return self._gzip

    def end(self) -> None:
        """Raise TransportError if the body breaks off within a coding."""
        if self._gzip is not None and not self._gzip.eof:
            raise TransportError("the body of the response breaks off")


class WholeBody:
    """A body that is collected to its end.

    Args:
        coding: the Content-Encoding of the response, or None.
        largest: bytes of the largest body to take, as it arrives and decoded.
    """

    def __init__(self, coding: str | None, largest: int) -> None:
        self._decoder = BodyDecoder(coding)
        self._largest = largest
        self._arrived = self._size = 0
        self._content = bytearray()  # parts can be of one byte

    def add(self, piece: bytes) -> None:
        """Take the next piece; raise ResponseTooLargeError or TransportError if it is refused."""
        self._arrived += len(piece)
        for part in self._decoder.decode(piece):
            self._size += len(part)
            if max(self._arrived, self._size) > self._largest:
                raise _too_large(self._largest)
            self._content += part

    def content(self) -> bytes:
        """Return the body; raise TransportError if it breaks off."""
        self._decoder.end()
        return bytes(self._content)


def has_body(method: str, status: int) -> bool:
    """Return whether a response can have a body; the length of one that cannot is another's."""
    return method != "HEAD" and status not in (204, 304)


def fits(header: Callable[[str], str | None], largest: int) -> bool:
    """Return whether a body can be read at once, since its stated length is its whole size.

    Raises ResponseTooLargeError if that is more than the largest body to take, and TransportError
    as `stated_length` does.

    Args:
        header: returns a header of the response, or None.
        largest: bytes of the largest body to take.
    """
    length = stated_length(header)
    if length is None:
        return False
    if length > largest:
        raise _too_large(largest)
    return header("Content-Encoding") is None


def stated_length(header: Callable[[str], str | None]) -> int | None:
    """Return the bytes that a body has as it arrives; None if the response does not state them.

    Raises TransportError for headers that leave in doubt where the body ends, since the next
    response could begin anywhere, and for a transfer coding that nothing here undoes.

    Args:
        header: returns a header of the response, or None.
    """
    length, coding = header("Content-Length"), header("Transfer-Encoding")
    if coding is not None:
        if length is not None:
            raise TransportError(MALFORMED)
        if coding.strip(" ").lower() not in _TRANSFER_CODINGS:
            shown = printable(coding, 40)
            raise TransportError(f"the response has the transfer coding {shown!r}")
    if length is None:
        return None
    # A length of more digits would cost time as a number.
    if not (length.isascii() and length.isdigit() and len(length) <= _MOST_DIGITS):
        raise TransportError(MALFORMED)
    return int(length)


def _too_large(largest: int) -> ResponseTooLargeError:
    return ResponseTooLargeError(f"the response is larger than {largest} bytes (max_response_size)")


def _unzipped() -> zlib._Decompress:
    import zlib  # not above: `import icws` does not need it

    return zlib.decompressobj(_GZIP)
