# Copied from runtime/_async/http_transport.py; edits here are lost.
"""A transport over aiohttp, written by hand; `_sync` has one over urllib3."""

from __future__ import annotations

import contextlib
import functools
import weakref
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ..errors import IcwsError, TransportError
from ..failures import ProxyFailure, behind_proxy, broken_stream, failure_of, proxy_refusal
from ..framing import LONGEST_LINE, MOST_HEADERS
from ..http import Request, Response
from ..proxies import Proxies
from ..receiving import LARGEST_BODY, BodyDecoder, stated_length
from ..tracebacks import without_frames

if TYPE_CHECKING:
    import asyncio
    import ssl

    import aiohttp

    from .connections import DirectSender

__all__ = ["AiohttpTransport"]

_NOTHING: tuple[bytes, ...] = ()
_LONGEST_CONNECT = 10.0  # seconds, since another host can be tried then


class AiohttpTransport:
    """A transport over aiohttp, with certificates and host names verified.

    Args:
        ssl_context: certificates to trust and to present, and how to verify the server; by
            default the certificates of the system.
        largest_body: bytes of the largest body to take, as it arrives and decoded.
        proxies: the proxies to use; none by default.

    Raises:
        IcwsError: aiohttp is not installed.
    """

    def __init__(
        self,
        ssl_context: ssl.SSLContext | None = None,
        largest_body: int = LARGEST_BODY,
        proxies: Proxies | None = None,
    ) -> None:
        import asyncio  # here, and not above: `import icws` must not load it

        try:
            import aiohttp
            import yarl
        except ImportError:
            raise IcwsError(
                "AsyncClient needs aiohttp (expected: pip install 'icws-client[async]', "
                "or a transport of your own)"
            ) from None
        self._running_loop = asyncio.get_running_loop
        self._within = asyncio.timeout
        self._largest = largest_body
        self._proxies = Proxies() if proxies is None else proxies
        self._aiohttp = aiohttp
        self._url = yarl.URL
        self._ssl: ssl.SSLContext | bool = True if ssl_context is None else ssl_context
        self._session: aiohttp.ClientSession | None = None
        self._direct: DirectSender | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: AsyncGenerator[None, None] | None = None
        self._dropped: weakref.finalize[Any, Any] | None = None
        self._last: tuple[float | None, aiohttp.ClientTimeout] | None = None
        self._unsent = (
            aiohttp.ClientConnectorError,
            aiohttp.ConnectionTimeoutError,
            aiohttp.InvalidURL,
        )

    async def request(self, request: Request) -> Response:
        """Send one request; see `request` of the interface."""
        # A time that ends in a busy loop does not say in which step it ended.
        may_be_sent = False

        def begin() -> None:
            nonlocal may_be_sent
            may_be_sent = True

        try:
            async with self._within(request.timeout) as limit:
                return await self._whole(request, limit, begin)
        except (ProxyFailure, self._aiohttp.ClientError, OSError) as error:
            failure = self._failure(error, may_be_sent=may_be_sent)
        # Raised outside the handler, so that it has neither aiohttp's error nor its frames.
        raise failure

    async def stream(self, request: Request) -> _AiohttpStream | _Ended:
        """Send one request; see `stream` of the interface."""
        timeout = self._aiohttp.ClientTimeout(
            total=None,
            sock_connect=_connect_within(request.timeout),
            sock_read=request.timeout,
        )
        try:
            # The head can come byte by byte, and so can the body of an error.
            async with self._within(request.head_timeout or request.timeout) as limit:
                return await self._begun(self._paced(request, limit), timeout)
        except (ProxyFailure, self._aiohttp.ClientError, OSError) as error:
            failure = self._failure(error)
        raise failure

    def _paced(self, request: Request, limit: asyncio.Timeout) -> Request:
        """Return a request whose content moves a time limit with each of its pieces."""
        body, seconds = request.body, request.timeout
        if not isinstance(body, AsyncIterable) or seconds is None:
            return request
        now = self._running_loop().time

        async def pieces() -> AsyncIterator[bytes]:
            async for piece in body:
                limit.reschedule(now() + seconds)
                yield piece

        return replace(request, body=pieces())

    def _limits(self, seconds: float | None) -> aiohttp.ClientTimeout:
        """Return aiohttp's form of a timeout; the last is kept, since most are equal."""
        latest = self._last
        if latest is None or latest[0] != seconds:
            limits = self._aiohttp.ClientTimeout(total=None, sock_connect=_connect_within(seconds))
            latest = self._last = (seconds, limits)
        return latest[1]

    async def close(self) -> None:
        """Close all connections."""
        session, end, dropped = self._session, self._end, self._dropped
        self._session = self._end = self._dropped = None
        if session is None or end is None or dropped is None:
            return
        dropped.detach()
        if self._loop is self._running_loop():
            await end.aclose()
        elif self._loop is None or self._loop.is_closed():
            # The loop ended without its clean-up, and nothing of it can be awaited here.
            session.detach()
        # Otherwise its loop closes it, as every generator without a reference.

    async def _open(self) -> aiohttp.ClientSession:
        """Open a session in the running loop, to which aiohttp ties it.

        A client can be used in several loops, one after the other.
        """
        await self.close()
        # Not above: `import icws` does not need it.
        from .connections import direct_sender, exact_connector

        self._loop = self._running_loop()
        connector = exact_connector(self._loop)
        self._direct = direct_sender(connector, self._loop, self._ssl, self._largest)
        session = self._session = self._aiohttp.ClientSession(
            connector=connector,
            cookie_jar=self._aiohttp.DummyCookieJar(),
            trust_env=False,
            # As large as in the sync form: single sign-on has large cookies.
            max_line_size=LONGEST_LINE,
            max_field_size=LONGEST_LINE,
            max_headers=MOST_HEADERS,
            # Bodies are decoded here, as aiohttp has no limit for their size.
            auto_decompress=False,
        )
        # By default aiohttp retries PUT and DELETE requests that may have arrived.
        if hasattr(session, "_retry_connection"):
            session._retry_connection = False
        self._end = _closed_with_loop(session)
        await anext(self._end)
        # The client has warned by then, and aiohttp would again, with words of its own.
        self._dropped = weakref.finalize(self, _close_later, self._loop, self._end)
        self._dropped.atexit = False
        return session

    async def _whole(
        self, request: Request, limit: asyncio.Timeout, begin: Callable[[], None]
    ) -> Response:
        session = self._session
        if session is None or self._loop is not self._running_loop():
            session = await self._open()
        timeout = self._limits(request.timeout)
        direct = self._direct
        if direct is not None and direct.takes(request) and not self._proxies.of(request.url):
            return await direct.send(request, timeout, begin)
        begin()
        request = self._paced(request, limit)
        async with await self._send(session, request, timeout) as response:
            return await self._answer(response)

    async def _answer(self, response: aiohttp.ClientResponse) -> Response:
        from .connections import read_body  # as above

        body = await read_body(
            response.method, response.status, response.headers, response.content, self._largest
        )
        return Response(response.status, _headers(response), body)

    async def _begun(
        self, request: Request, timeout: aiohttp.ClientTimeout
    ) -> _AiohttpStream | _Ended:
        session = self._session
        if session is None or self._loop is not self._running_loop():
            session = await self._open()
        response = await self._send(session, request, timeout)
        if response.status in (200, 206):
            try:
                stated_length(response.headers.get)
            except TransportError:
                response.close()
                raise
            limit = functools.partial(self._within, request.timeout)
            return _AiohttpStream(response, self._aiohttp.ClientError, limit)
        async with response:
            return _Ended(await self._answer(response))

    def _send(
        self, session: aiohttp.ClientSession, request: Request, timeout: aiohttp.ClientTimeout
    ) -> Any:
        proxy, headers = self._proxies.of(request.url), request.headers
        if proxy is not None and request.url.lower().startswith("http:"):
            # The proxy reads the headers of a plain request; TLS it only lets through.
            headers = {**headers, **proxy.headers}
        return session.request(
            request.method,
            self._url(request.url, encoded=True),
            headers=headers,
            data=request.body,
            timeout=timeout,
            ssl=self._ssl,
            allow_redirects=False,
            proxy=None if proxy is None else proxy.url,
            proxy_headers=None if proxy is None else proxy.headers,
        )

    def _failure(self, error: Exception, *, may_be_sent: bool = True) -> TransportError:
        if isinstance(error, self._aiohttp.ClientHttpProxyError):
            # As the sync form has it: aiohttp decodes UTF-8, and keeps what is none.
            reason = error.message.encode("utf-8", "surrogateescape").decode("latin-1")
            return proxy_refusal(f"{error.status} {reason}")
        cause = error.__cause__ if isinstance(error, ProxyFailure) else None
        failure = failure_of(
            cause or error,
            sent=may_be_sent and cause is None and not isinstance(error, self._unsent),
            late=isinstance(cause or error, TimeoutError),
        )
        return failure if cause is None else behind_proxy(failure)


class _AiohttpStream:
    def __init__(
        self,
        response: aiohttp.ClientResponse,
        errors: type[Exception],
        limit: Callable[[], asyncio.Timeout],
    ) -> None:
        self._response = response
        self._errors = errors
        self._limit = limit
        self._closed = False
        self.response: Response = Response(response.status, _headers(response), b"")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            decoder = BodyDecoder(self._response.headers.get("Content-Encoding"))
            while not self._closed and (parts := await self._content(decoder)):
                for part in parts:
                    yield part
            if not self._closed:
                decoder.end()
        finally:
            self._end()

    async def _content(self, decoder: BodyDecoder) -> Iterator[bytes] | None:
        """Wait for the next content; None at the end of the stream, and after `close`.

        What arrives can go on for ever without any: empty blocks of gzip, extensions of a chunk.
        """
        with contextlib.suppress(TimeoutError):
            async with self._limit():
                while piece := await self._piece():
                    parts = decoder.decode(piece)
                    for part in parts:
                        return chain((part,), parts)
                    from asyncio import sleep  # which is loaded by now

                    await sleep(0)  # the limit needs a turn of the loop, also if more is there
            return None
        raise broken_stream(TimeoutError(), late=True)

    async def _piece(self) -> bytes:
        """Wait for the next piece; empty at the end of the stream, and after `close`."""
        try:
            return await self._response.content.readany()
        except (TimeoutError, self._errors, OSError) as error:
            failure = broken_stream(error, late=isinstance(error, TimeoutError))
        except BaseException as error:  # a cancellation
            raise without_frames(error)  # noqa: B904 - the same error
        if self._closed:
            return b""
        raise failure

    async def close(self) -> None:
        self._end()

    def _end(self) -> None:
        self._closed = True
        connection = self._response.connection
        way = None if connection is None else connection.transport
        self._response.close()
        if way is not None:
            # Over TLS, closing would wait for a server that may not read.
            way.abort()

    def __del__(self) -> None:
        # aiohttp would warn of an open response, with its URL.
        if not self._closed:
            self._end()


class _Ended:
    """The stream of a response without success, whose body was read already."""

    def __init__(self, response: Response) -> None:
        self.response: Response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in _NOTHING:
            yield piece

    async def close(self) -> None:
        """Do nothing, since nothing is open."""


async def _closed_with_loop(session: aiohttp.ClientSession) -> AsyncGenerator[None, None]:
    """Close a session when this generator is closed, as loops do before they end."""
    try:
        yield
    finally:
        await session.close()


def _close_later(loop: asyncio.AbstractEventLoop, end: AsyncGenerator[None, None]) -> None:
    """Close the session of a transport that was dropped while it was open, in its own loop."""
    with contextlib.suppress(RuntimeError):  # a closed loop has closed it
        loop.call_soon_threadsafe(lambda: loop.create_task(_closed(end)))


async def _closed(end: AsyncGenerator[None, None]) -> None:
    await end.aclose()


def _connect_within(timeout: float | None) -> float:
    if timeout is None:
        return _LONGEST_CONNECT
    # Less than the whole time, so that it is known that nothing was sent. In a loop that is busy
    # for a moment, two limits close to each other would end at once.
    return min(max(timeout * 0.5, min(timeout * 0.95, timeout - 0.25)), _LONGEST_CONNECT)


def _headers(response: aiohttp.ClientResponse) -> tuple[tuple[str, str], ...]:
    return tuple(response.headers.items())
