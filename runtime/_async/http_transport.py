"""A transport over aiohttp, written by hand; `_sync` has one over urllib3."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any

from ..errors import IcwsError, RequestTimeoutError, TransportError
from ..http import Request, Response
from ..tracebacks import bare

if TYPE_CHECKING:
    import asyncio
    import ssl

    import aiohttp

__all__ = ["AiohttpTransport"]

_NOTHING: tuple[bytes, ...] = ()
_LONGEST_CONNECT = 10.0  # seconds; another host can be tried then


class AiohttpTransport:
    """A transport over aiohttp, with certificates and host names verified.

    Args:
        ssl_context: certificates to trust and to show; by default those of the system. What
            it says of verification holds.

    Raises:
        IcwsError: aiohttp is not installed.
    """

    def __init__(self, ssl_context: ssl.SSLContext | None = None) -> None:
        import asyncio  # here, and not above: `import icws` must not load it

        try:
            import aiohttp
            import yarl
        except ImportError:
            raise IcwsError(
                "AsyncClient needs aiohttp: pip install 'icws-client[async]', "
                "or give it a transport of your own"
            ) from None
        self._running_loop = asyncio.get_running_loop
        self._aiohttp = aiohttp
        self._url = yarl.URL
        self._ssl: ssl.SSLContext | bool = True if ssl_context is None else ssl_context
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: AsyncGenerator[None, None] | None = None
        self._last: tuple[float | None, aiohttp.ClientTimeout] | None = None
        self._unsent = (
            aiohttp.ClientConnectorError,
            aiohttp.ConnectionTimeoutError,
            aiohttp.InvalidURL,
        )

    async def request(self, request: Request) -> Response:
        """Send one request; see `request` of the interface."""
        try:
            return await self._whole(request, self._limits(request.timeout))
        except (TimeoutError, self._aiohttp.ClientError, OSError) as error:
            failure = self._failure(error)
        # Raised here, outside the handler, so that aiohttp's error and frames stay behind.
        raise failure

    async def stream(self, request: Request) -> _AiohttpStream | _Ended:
        """Send one request; see `stream` of the interface."""
        timeout = self._aiohttp.ClientTimeout(
            total=None,
            sock_connect=_connect_within(request.timeout),
            sock_read=request.timeout,
        )
        try:
            return await self._begun(request, timeout)
        except (TimeoutError, self._aiohttp.ClientError, OSError) as error:
            failure = self._failure(error)
        raise failure

    def _limits(self, seconds: float | None) -> aiohttp.ClientTimeout:
        """Return aiohttp's form of a time-out; the last one is kept, since most are the same."""
        known = self._last
        if known is None or known[0] != seconds:
            limits = self._aiohttp.ClientTimeout(
                total=seconds, sock_connect=_connect_within(seconds)
            )
            known = self._last = (seconds, limits)
        return known[1]

    async def close(self) -> None:
        """Close all connections."""
        session, end = self._session, self._end
        self._session = self._end = None
        if session is None or end is None:
            return
        if self._loop is self._running_loop():
            await end.aclose()
        elif self._loop is None or self._loop.is_closed():
            # It has gone without its clean-up, and nothing of it can be awaited here.
            session.detach()
        # Else that loop closes it, as it does with every generator that nobody holds any more.

    async def _open(self) -> aiohttp.ClientSession:
        """Open a session for the loop that runs: aiohttp ties them to one another.

        A client lives on in the next loop: `asyncio.run` can be called many times.
        """
        await self.close()
        self._loop = self._running_loop()
        session = self._session = self._aiohttp.ClientSession(
            # As many connections as calls, as with threads: by default the 101st call waits
            # for one, and the wait would count as that for an answer.
            connector=self._aiohttp.TCPConnector(limit=0),
            cookie_jar=self._aiohttp.DummyCookieJar(),
            trust_env=False,
        )
        # By default aiohttp repeats PUT and DELETE that may have arrived.
        if hasattr(session, "_retry_connection"):
            session._retry_connection = False
        self._end = _closed_with_loop(session)
        await anext(self._end)
        return session

    async def _whole(self, request: Request, timeout: aiohttp.ClientTimeout) -> Response:
        session = self._session
        if session is None or self._loop is not self._running_loop():
            session = await self._open()
        async with self._send(session, request, timeout) as answer:
            return Response(answer.status, _headers(answer), await answer.read())

    async def _begun(
        self, request: Request, timeout: aiohttp.ClientTimeout
    ) -> _AiohttpStream | _Ended:
        session = self._session
        if session is None or self._loop is not self._running_loop():
            session = await self._open()
        answer = await self._send(session, request, timeout)
        if answer.status == 200:
            return _AiohttpStream(answer, self._aiohttp.ClientError)
        async with answer:
            return _Ended(Response(answer.status, _headers(answer), await answer.read()))

    def _send(
        self, session: aiohttp.ClientSession, request: Request, timeout: aiohttp.ClientTimeout
    ) -> Any:
        return session.request(
            request.method,
            self._url(request.url, encoded=True),
            headers=request.headers,
            data=request.body,
            timeout=timeout,
            ssl=self._ssl,
            allow_redirects=False,
        )

    def _failure(self, error: Exception) -> TransportError:
        if isinstance(error, self._aiohttp.ClientConnectorCertificateError):
            reason = getattr(error.certificate_error, "verify_message", "it does not fit the name")
            return TransportError(f"the server's certificate is refused: {reason}", sent=False)
        kind = RequestTimeoutError if isinstance(error, TimeoutError) else TransportError
        # Only the kind: the texts of some errors hold the URL, and with it the session id.
        return kind(
            f"no answer from the server ({type(error).__name__})",
            sent=not isinstance(error, self._unsent),
        )


class _AiohttpStream:
    def __init__(self, answer: aiohttp.ClientResponse, errors: type[Exception]) -> None:
        self._answer = answer
        self._errors = errors
        self._closed = False
        self.response = Response(answer.status, _headers(answer), b"")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while not self._closed:
            failure = ""
            try:
                piece = await self._answer.content.readany()
            except (TimeoutError, self._errors, OSError) as error:
                failure, piece = type(error).__name__, b""
            except BaseException as error:  # a cancellation
                self._end()
                raise bare(error)  # noqa: B904 - the same error
            if failure and not self._closed:
                self._end()
                raise TransportError(f"the stream broke ({failure})")
            if not piece:
                break
            yield piece
        self._end()

    async def close(self) -> None:
        self._end()

    def _end(self) -> None:
        self._closed = True
        connection = self._answer.connection
        way = None if connection is None else connection.transport
        self._answer.close()
        if way is not None:
            # Over TLS, to close waits for a server that may not read.
            way.abort()

    def __del__(self) -> None:
        # aiohttp would warn of an answer left open, and name its URL.
        if not self._closed:
            self._end()


class _Ended:
    """The stream of an answer that is no stream: an error, or nothing."""

    def __init__(self, response: Response) -> None:
        self.response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in _NOTHING:
            yield piece

    async def close(self) -> None:
        """Nothing is open."""


async def _closed_with_loop(session: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    """Close a session when closed itself: loops do that to generators before they end."""
    try:
        yield
    finally:
        await session.close()


def _connect_within(timeout: float | None) -> float:
    return _LONGEST_CONNECT if timeout is None else min(timeout, _LONGEST_CONNECT)


def _headers(answer: aiohttp.ClientResponse) -> tuple[tuple[str, str], ...]:
    return tuple(answer.headers.items())
