"""Responses whose body is read piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from time import monotonic
from types import TracebackType
from typing import NamedTuple, Self

from ..errors import ResponseTooLargeError, TransportError
from ..failures import named_failure
from ..http import Response
from .concurrency import Pending
from .transport import AsyncStream

__all__ = ["AsyncStreamedResponse", "Opened"]


class Opened(NamedTuple):
    """A stream, with the operation and the URL that it answers."""

    stream: AsyncStream
    name: str
    url: str


class AsyncStreamedResponse:
    """A response whose body is read piece by piece, within a block.

    The request is sent when the block is entered; leaving it closes the connection, so that the
    rest of a body that is not read does not arrive.

    Args:
        open_stream: sends the request; returns the response, and what its errors name.
        max_size: bytes of the largest body to take, decoded from gzip; None takes any.
    """

    def __init__(self, open_stream: Callable[[], Pending[Opened]], max_size: int | None) -> None:
        self._open_stream = open_stream
        self._largest = max_size
        self._stream: Opened | None = None
        self._read = False
        self._begun = 0.0

    @property
    def _response(self) -> Response:
        return self._opened().stream.response

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers as received; names can repeat."""
        return self._response.headers

    def header(self, name: str) -> str | None:
        """Return the first header of this name, ignoring the letter case, or None."""
        return self._response.header(name)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the pieces of the body as they arrive, decoded from gzip.

        Raises:
            ResponseTooLargeError: the body is larger than `max_size`.
            TransportError: the connection broke, or no content arrived within the time-out.
            RuntimeError: the block has not been entered, or the body has been read already.
        """
        stream, name, url = self._opened()
        if self._read:
            raise RuntimeError("the response has been read already (expected one loop over it)")
        self._read = True
        if stream.response.body:  # the transport reads the body of unusual statuses at once
            yield self._within(len(stream.response.body), stream.response.body)
            return
        size = 0
        try:
            async for piece in stream:
                size += len(piece)
                yield self._within(size, piece)
        except TransportError as error:
            seconds = monotonic() - self._begun
            raise named_failure(error, name, url, seconds)  # noqa: B904 - it has the same cause

    def _within(self, size: int, piece: bytes) -> bytes:
        if self._largest is not None and size > self._largest:
            raise ResponseTooLargeError(
                f"the response is larger than {self._largest} bytes (max_size)"
            )
        return piece

    def _opened(self) -> Opened:
        if self._stream is None:
            raise RuntimeError("the response is not open (expected a `with` block around its use)")
        return self._stream

    async def __aenter__(self) -> Self:
        """Send the request and return the response, whose body is still to be read.

        Raises RuntimeError if it is open already.
        """
        if self._stream is not None:
            raise RuntimeError("the response is open already (expected one block at a time)")
        self._begun = monotonic()
        self._stream, self._read = await self._open_stream(), False
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the response."""
        opened, self._stream = self._stream, None
        if opened is not None:
            await opened.stream.close()

    def __repr__(self) -> str:
        """Show the status, since headers can contain tokens."""
        status = "not open" if self._stream is None else self.status
        return f"{type(self).__name__}({status})"
