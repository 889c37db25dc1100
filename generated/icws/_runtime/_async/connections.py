# Copied from runtime/_async/connections.py; edits here are lost.
"""aiohttp's connections, used again only after the exact end of their last response.

Most requests are written to them here: aiohttp's session merges headers, cookies, credentials and
settings for each one, and makes objects that nobody needs, which is a third of the time of a call.
"""

from __future__ import annotations

import functools
import select
from collections.abc import Callable
from types import NoneType
from typing import TYPE_CHECKING, Any

from ..failures import ProxyFailure, is_refusal_of_tls, system_error
from ..framing import LONGEST_LINE, MOST_HEADERS, ResponseEnd
from ..http import Request, Response
from ..options import FRAMING
from ..receiving import WholeBody, fits, has_body

if TYPE_CHECKING:
    import asyncio
    import ssl

    import aiohttp

__all__ = ["DirectSender", "direct_sender", "exact_connector", "read_body"]

# The version whose connections take requests as they are written here. This is no part of its
# documentation, so the requests of another version go through its session.
_KNOWN = "3.14."
_MOST_ORIGINS = 64
# Methods whose requests mostly have no content: as in the sync form, none is stated.
_WITHOUT_LENGTH = ("GET", "HEAD", "DELETE", "OPTIONS", "TRACE")
_NO_TRACES: list[Any] = []
# What a program's own transport may add before it passes a request on.
_STATED = FRAMING | {"expect"}


def exact_connector(loop: asyncio.AbstractEventLoop) -> aiohttp.TCPConnector:
    """Return a connector without a limit whose connections are never used again with a doubt.

    aiohttp itself would take surplus bytes of a server for the response to the next request.
    """
    # By default the 101st call would wait for a connection, within its own timeout.
    connector: aiohttp.TCPConnector = _connector()(limit=0)
    if hasattr(connector, "_factory"):
        connector._factory = functools.partial(_protocol(), loop=loop)
    return connector


@functools.cache
def _connector() -> Any:
    """Return the class of a connector that tells errors of proxies from those of servers."""
    import asyncio

    import aiohttp

    class Connector(aiohttp.TCPConnector):
        async def _create_proxy_connection(self, req: Any, traces: Any, timeout: Any) -> Any:
            try:
                # aiohttp limits the time of the connection to the proxy, but not of its answer.
                async with asyncio.timeout(timeout.sock_connect):
                    return await super()._create_proxy_connection(req, traces, timeout)
            except aiohttp.ClientHttpProxyError:
                raise
            except (aiohttp.ClientError, OSError) as error:
                if is_refusal_of_tls(system_error(error)):
                    raise
                raise ProxyFailure from error

    return Connector


@functools.cache
def _protocol() -> Any:
    """Return the class of aiohttp's protocol that knows the end of a response."""
    from aiohttp.client_proto import ResponseHandler

    class ExactHandler(ResponseHandler):
        _end: ResponseEnd | None = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._has_bytes = _arrivals(transport)

        @property
        def should_close(self) -> bool:
            end = self._end
            return super().should_close or not (end is None or end.over)

        def is_connected(self) -> bool:
            idle = self._end is not None and self._end.over
            return super().is_connected() and not (idle and self._has_bytes())

        def set_response_params(self, *, skip_payload: bool = False, **more: Any) -> None:
            self._end = ResponseEnd(without_body=skip_payload)
            super().set_response_params(skip_payload=skip_payload, **more)

        def close(self) -> None:
            # What a server does not take would keep the socket open, and nobody would close it.
            if self.transport is not None and self.transport.get_write_buffer_size():
                self.transport.abort()
            super().close()

        def data_received(self, data: bytes) -> None:
            own = data if self._end is None or not data else _own_bytes(self, self._end, data)
            if own is not None:
                super().data_received(own)
                _tell_reader(self, None if self._end is None else self._end.malformed)

    return ExactHandler


def _own_bytes(protocol: Any, end: ResponseEnd, data: bytes) -> bytes | None:
    """Return what of these bytes belongs to the response; None if there is nothing to read."""
    if end.over:
        protocol.force_close()
        if protocol.transport is not None:
            protocol.transport.close()
        return None
    own = end.take(data)
    if end.surplus:
        protocol.force_close()
    # Nothing, as long as the line between two chunks has not ended.
    return own if own or end.malformed is not None else None


def _tell_reader(protocol: Any, malformed: Exception | None) -> None:
    """Tell who waits for a body of an error; aiohttp tells only who waits for a head."""
    if malformed is None and protocol.exception() is None:
        return
    from aiohttp import ClientError
    from aiohttp.http_exceptions import BadHttpMessage

    if protocol.exception() is None:
        if protocol.transport is not None:
            protocol.transport.close()
        protocol.set_exception(ClientError())
        protocol.exception().__cause__ = malformed
    payload = protocol._payload
    if payload is not None and payload.exception() is None:
        error = ClientError()
        error.__cause__ = malformed or BadHttpMessage("")
        payload.set_exception(error)


def _arrivals(transport: Any) -> Callable[[], bool]:
    """Return a function for an open transport, used as long as it is open.

    It tells whether bytes, or the end, have arrived that the event loop has not read yet.
    """
    place = transport.get_extra_info("socket")
    number = -1 if place is None else place.fileno()
    if number < 0:
        return lambda: False
    if not hasattr(select, "poll"):  # Windows
        return lambda: bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return lambda: bool(poll.poll(0))


def direct_sender(
    connector: aiohttp.TCPConnector,
    loop: asyncio.AbstractEventLoop,
    ssl: ssl.SSLContext | bool,
    largest_body: int,
) -> DirectSender | None:
    """Return a sender over the connections of a connector; None if they are not known well."""
    import aiohttp

    if not aiohttp.__version__.startswith(_KNOWN):
        return None
    return DirectSender(aiohttp, connector, {"loop": loop, "ssl": ssl}, largest_body)


class DirectSender:
    """A sender of requests whose bodies are at hand, to servers that are asked without a proxy."""

    def __init__(
        self, library: Any, connector: Any, settings: dict[str, Any], largest_body: int
    ) -> None:
        self._aiohttp = library
        self._connector = connector
        self._settings = settings
        self._largest = largest_body
        self._origins: dict[str, tuple[Any, str]] = {}

    def takes(self, request: Request) -> bool:
        """Return whether a request is one of those, whose framing is left to this sender."""
        if "#" in request.url or request.url.find("/", 8) < 0:
            return False  # the client makes no such URL, but a program's own transport may
        stated = not _STATED.isdisjoint(map(str.lower, request.headers))
        return not stated and isinstance(request.body, (bytes, NoneType))

    async def send(
        self, request: Request, timeout: aiohttp.ClientTimeout, begin: Callable[[], None]
    ) -> Response:
        """Send a request and return its response, with errors of aiohttp.

        `begin` is called once there is a connection.
        """
        url, method = request.url, request.method
        slash = url.index("/", 8)  # the first behind https://
        origin, host = self._origin(url[:slash])
        data = _written(request, url[slash:], host)
        try:
            connection = await self._connector.connect(origin, _NO_TRACES, timeout)
        except TimeoutError as error:
            raise self._aiohttp.ConnectionTimeoutError from error
        begin()
        try:
            protocol = connection.protocol
            protocol.set_response_params(
                skip_payload=method == "HEAD",
                read_until_eof=True,
                auto_decompress=False,
                max_line_size=LONGEST_LINE,
                max_field_size=LONGEST_LINE,
                max_headers=MOST_HEADERS,
            )
            protocol.transport.write(data)
            message, content = await protocol.read()
            while 100 <= message.code <= 199 and message.code != 101:
                message, content = await protocol.read()
            body = await read_body(method, message.code, message.headers, content, self._largest)
            if protocol.transport is not None and protocol.transport.get_write_buffer_size():
                protocol.force_close()  # the server has answered before it has read all
        except BaseException as error:
            connection.close()
            if isinstance(error, self._aiohttp.http.HttpProcessingError):
                raise self._aiohttp.ClientError from error
            raise
        connection.release()
        return Response(message.code, tuple(message.headers.items()), body)

    def _origin(self, url: str) -> tuple[Any, str]:
        """Return the request by which aiohttp connects to a server, and the server's Host."""
        origin = self._origins.get(url)
        if origin is None:
            import yarl

            if len(self._origins) >= _MOST_ORIGINS:
                self._origins.clear()
            place = yarl.URL(url, encoded=True)
            request = self._aiohttp.ClientRequest("GET", place, **self._settings)
            origin = self._origins[url] = (request, request.headers["Host"])
        return origin


def _written(request: Request, target: str, host: str) -> bytes:
    """Return a request as it is sent; raise ValueError for a text that has a line break."""
    method, body = request.method, request.body
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}"]
    lines += [f"{name}: {value}" for name, value in request.headers.items()]
    content = body if isinstance(body, bytes) else b""
    if content or method not in _WITHOUT_LENGTH:
        lines.append(f"Content-Length: {len(content)}")
    head = "\r\n".join(lines)
    if head.count("\r") + head.count("\n") != 2 * len(lines) - 2:
        raise ValueError("a header has a line break")
    return f"{head}\r\n\r\n".encode() + content


async def read_body(method: str, status: int, headers: Any, content: Any, largest: int) -> bytes:
    """Return the body of a response from aiohttp's reader of its content."""
    header = headers.get
    if not has_body(method, status) or fits(header, largest):
        whole: bytes = await content.read()
        return whole
    body = WholeBody(header("Content-Encoding"), largest)
    while piece := await content.readany():
        body.add(piece)
    return body.content()
