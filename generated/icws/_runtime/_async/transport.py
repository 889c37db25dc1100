# Copied from runtime/_async/transport.py; edits here are lost.
"""The interface of transports, which carry one request to the server and its response back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol

from ..http import Request, Response

__all__ = ["AsyncStream", "AsyncTransport"]


class AsyncStream(Protocol):
    """A response whose body arrives piece by piece."""

    @property
    def response(self) -> Response:
        """The response without its body; with all of it if the status is neither 200 nor 206."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the pieces as they arrive, decoded from gzip and the like.

        The iteration ends where the server ends the response, and after `close`. Raises
        TransportError when the connection breaks or when nothing arrives within the request's
        timeout.
        """
        ...

    async def close(self) -> None:
        """End the stream, even while another reader waits for its next piece."""
        ...


class AsyncTransport(Protocol):
    """A way to send requests; pass one of your own to the client to replace its HTTP library.

    A client uses one transport for concurrent requests. A transport follows no redirects, keeps
    no cookies, retries nothing, verifies the server's certificate and host name, and returns a
    response of any status.
    """

    async def request(self, request: Request) -> Response:
        """Send one request and return the response, its body decoded from gzip and the like.

        Raises TransportError when there is no response. Its text contains no URL, header or
        body, and ``sent`` is False only if nothing can have reached the server.
        """
        ...

    async def stream(self, request: Request) -> AsyncStream:
        """Send one request and return the response as soon as its headers are there.

        Raises TransportError as `request` does.
        """
        ...

    async def close(self) -> None:
        """Close the connections; a later request opens new ones."""
        ...
