"""The way to the server over aiohttp: one request, one answer. The rest is the session's work."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import IcwsError, TransportError
from ..http import Request, Response

if TYPE_CHECKING:
    import ssl

    import aiohttp

__all__ = ["AiohttpTransport", "AsyncStream", "AsyncTransport", "default_transport"]


class AsyncStream(Protocol):
    """An answer whose body comes bit by bit."""

    @property
    def response(self) -> Response:
        """The answer without a body, or with the whole of it where it is an error."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the pieces as they come; raise TransportError where the connection breaks."""

    async def close(self) -> None:
        """End the stream, also while another task waits for its next piece."""


class AsyncTransport(Protocol):
    """What a session needs of a transport; own ones can be given to the client."""

    async def request(self, request: Request) -> Response:
        """Send one request and return the answer; no redirects, no cookies, no retries.

        Raises TransportError, without the URL in its text, when there is no answer.
        """

    async def stream(self, request: Request) -> AsyncStream:
        """Send one request and return the answer when its headers are there."""

    async def close(self) -> None:
        """Give the connections back."""


class AiohttpTransport:
    """A transport over an aiohttp session, with TLS certificates verified."""

    def __init__(self, ssl_context: ssl.SSLContext | None = None) -> None:
        try:
            import aiohttp
            import yarl
        except ImportError:
            raise IcwsError(
                "AsyncClient needs aiohttp: pip install 'icws-client[async]', "
                "or give it a transport of your own"
            ) from None
        self._aiohttp = aiohttp
        self._url = yarl.URL
        self._ssl: ssl.SSLContext | bool = True if ssl_context is None else ssl_context
        self._session: aiohttp.ClientSession | None = None
        self._unsent = (
            aiohttp.ClientConnectorError,
            aiohttp.ConnectionTimeoutError,
            aiohttp.InvalidURL,
        )

    async def request(self, request: Request) -> Response:
        """Send one request; see ``AsyncTransport.request``."""
        timeout = self._aiohttp.ClientTimeout(total=request.timeout)
        failure, sent = "", True
        try:
            async with self._send(request, timeout) as answer:
                return Response(answer.status, _headers(answer), await answer.read())
        except (TimeoutError, self._aiohttp.ClientError, OSError) as error:
            # Only the kind: the texts of some errors hold the URL, and with it the session id.
            failure, sent = type(error).__name__, not isinstance(error, self._unsent)
        raise TransportError(f"no answer from the server ({failure})", sent=sent)

    async def stream(self, request: Request) -> AsyncStream:
        """Send one request; see ``AsyncTransport.stream``."""
        timeout = self._aiohttp.ClientTimeout(
            total=None, connect=request.timeout, sock_read=request.timeout
        )
        failure, sent = "", True
        try:
            answer = await self._send(request, timeout)
            body = b"" if answer.status == 200 else await answer.read()
            return _AiohttpStream(answer, body, self._aiohttp.ClientError)
        except (TimeoutError, self._aiohttp.ClientError, OSError) as error:
            failure, sent = type(error).__name__, not isinstance(error, self._unsent)
        raise TransportError(f"no answer from the server ({failure})", sent=sent)

    async def close(self) -> None:
        """Close all connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _send(self, request: Request, timeout: aiohttp.ClientTimeout) -> Any:
        if self._session is None:
            # Made here: aiohttp ties a session to the loop that runs.
            self._session = self._aiohttp.ClientSession(
                cookie_jar=self._aiohttp.DummyCookieJar(), trust_env=False
            )
        return self._session.request(
            request.method,
            self._url(request.url, encoded=True),
            headers=request.headers,
            data=request.body,
            timeout=timeout,
            ssl=self._ssl,
            allow_redirects=False,
        )


class _AiohttpStream:
    def __init__(
        self, answer: aiohttp.ClientResponse, body: bytes, errors: type[Exception]
    ) -> None:
        self._answer = answer
        self._errors = errors
        self.response = Response(answer.status, _headers(answer), body)
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        failure = ""
        while not failure:
            try:
                piece = await self._answer.content.readany()
            except (TimeoutError, self._errors, OSError) as error:
                failure = type(error).__name__
                break
            if not piece:
                break
            yield piece
        if failure and not self._closed:
            raise TransportError(f"the stream broke ({failure})")

    async def close(self) -> None:
        self._closed = True
        self._answer.close()


def _headers(answer: aiohttp.ClientResponse) -> tuple[tuple[str, str], ...]:
    return tuple(answer.headers.items())


def default_transport(ssl_context: ssl.SSLContext | None) -> AsyncTransport:
    """Return the transport of clients that were given none."""
    return AiohttpTransport(ssl_context)
