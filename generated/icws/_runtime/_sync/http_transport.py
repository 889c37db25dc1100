# Copied from runtime/_sync/http_transport.py; edits here are lost.
"""A transport over urllib3, written by hand; `_async` has one over aiohttp."""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Callable, Iterator, MutableSet
from types import NoneType
from typing import TYPE_CHECKING, Any, cast

from ..errors import TransportError
from ..failures import behind_proxy, broken_stream, failure_of, proxy_refusal, system_error
from ..hosts import MOST_HOSTS
from ..http import Request, Response
from ..proxies import Proxies, Proxy
from ..receiving import LARGEST_BODY, BodyDecoder, WholeBody, fits, has_body, stated_length
from ..redaction import redact_urllib3
from ..tracebacks import without_frames

if TYPE_CHECKING:
    import ssl

    import urllib3

__all__ = ["Urllib3Transport"]

_PIECE = 65536
_LONGEST_CONNECT = 10.0  # seconds, since another host can be tried then
_CONNECTIONS = 64  # idle ones to keep for each server


class Urllib3Transport:
    """A transport over urllib3, with certificates and host names verified.

    Args:
        ssl_context: certificates to trust and to present, and how to verify the server; by
            default the certificates of the system.
        largest_body: bytes of the largest body to take, as it arrives and decoded.
        proxies: the proxies to use; none by default.
    """

    def __init__(
        self,
        ssl_context: ssl.SSLContext | None = None,
        largest_body: int = LARGEST_BODY,
        proxies: Proxies | None = None,
    ) -> None:
        self._ssl_context = ssl_context
        self._largest = largest_body
        self._proxies = Proxies() if proxies is None else proxies
        self.forget()

    def forget(self) -> None:
        """Start without connections, and leave the present ones to the process that opened them."""
        self._lock = threading.Lock()
        self._managers: dict[Proxy | None, urllib3.PoolManager] = {}
        self._last: tuple[str, urllib3.HTTPConnectionPool, bool] | None = None
        self._connections: MutableSet[Any] = set()

    def request(self, request: Request) -> Response:
        """Send one request; see `request` of the interface."""
        # Content that is sent piece by piece has its time for each piece.
        whole = request.timeout if isinstance(request.body, (bytes, NoneType)) else None
        timeout = _library().Timeout(
            total=whole, connect=_connect_within(request.timeout), read=request.timeout
        )
        return self._whole_response(request, self._send(request, timeout))

    def stream(self, request: Request) -> _Urllib3Stream | _Ended:
        """Send one request; see `stream` of the interface."""
        head = request.head_timeout or request.timeout
        timeout = _library().Timeout(connect=_connect_within(head), read=head)
        response: Any = self._send(request, timeout)
        if response.status in (200, 206):
            try:
                stated_length(response.headers.get)
            except TransportError:
                response.close()
                raise
            limit: Callable[[], None] = _no_limit
            if response.connection is not None and head is not None:
                limit = functools.partial(response.connection.limit_rest, request.timeout or head)
            return _Urllib3Stream(response, _library().exceptions.HTTPError, limit)
        return _Ended(self._whole_response(request, response))

    def close(self) -> None:
        """Close the connections; requests in progress fail."""
        self._last = None
        if not self._managers:
            return
        import socket  # here, since urllib3 has loaded it by now

        for manager in list(self._managers.values()):
            manager.clear()
        with self._lock:  # another thread may be opening one
            connections = list(self._connections)
        for connection in connections:
            if connection.sock is not None:
                # The method of the plain socket, since that of TLS is not for two threads. The
                # socket may have been closed meanwhile.
                with contextlib.suppress(OSError, TypeError):
                    socket.socket.shutdown(connection.sock, socket.SHUT_RDWR)

    def _send(self, request: Request, timeout: urllib3.Timeout) -> urllib3.BaseHTTPResponse:
        try:
            return self._open(request, timeout)
        except (_library().exceptions.HTTPError, OSError, ValueError, OverflowError) as error:
            # The last two, for numbers in the head that are none.
            failure = self._failure(error)
        # Raised outside the handler, so that it has neither urllib3's error nor its frames.
        raise failure

    def _open(self, request: Request, timeout: urllib3.Timeout) -> urllib3.BaseHTTPResponse:
        start = request.url.find("/", request.url.find("://") + 3)
        pool, forwarded = self._pool(request.url[:start])
        # Not `urlopen` of the manager, which spends time on parsing the URL.
        return pool.urlopen(
            request.method,
            request.url if forwarded else request.url[start:],
            body=cast("Any", request.body),
            headers=request.headers,
            retries=_no_retries(),
            redirect=False,
            assert_same_host=False,
            timeout=timeout,
            # The body is read and decoded here, as urllib3 has no limit for its size.
            preload_content=False,
            release_conn=False,
            decode_content=False,
        )

    def _pool(self, origin: str) -> tuple[urllib3.HTTPConnectionPool, bool]:
        """Return the connections for an origin, and whether a proxy forwards the requests.

        A proxy forwards plain requests by their whole URL, and lets TLS through.
        """
        latest = self._last
        if latest is None or latest[0] != origin:
            proxy = self._proxies.of(origin)
            pool = self._pools(proxy).connection_from_url(origin)
            self._note_connections(pool)
            forwarded = proxy is not None and origin.lower().startswith("http:")
            latest = self._last = (origin, pool, forwarded)
        return latest[1:]

    def _pools(self, proxy: Proxy | None) -> urllib3.PoolManager:
        """Return the pools of connections, which exist from the first request on."""
        # Not above: the first request needs them, and a client without one does not.
        from weakref import WeakSet

        from .connections import forget_in_child, pool_classes

        forget_in_child(self.forget)
        with self._lock:
            manager = self._managers.get(proxy)
            if manager is None:
                if not self._managers:
                    self._connections = WeakSet()
                manager = self._managers[proxy] = self._manager(proxy)
                manager.pool_classes_by_scheme = pool_classes()
            return manager

    def _manager(self, proxy: Proxy | None) -> urllib3.PoolManager:
        context = self._ssl_context
        settings: dict[str, Any] = {
            "num_pools": MOST_HOSTS,
            "maxsize": _CONNECTIONS,
            "ssl_context": context,
            # A context of the program has its own verification settings.
            "cert_reqs": "CERT_REQUIRED" if context is None else None,
        }
        if proxy is None:
            return _library().PoolManager(**settings)  # type: ignore[no-any-return]
        return _library().ProxyManager(  # type: ignore[no-any-return]
            proxy.url, proxy_headers=proxy.headers, proxy_ssl_context=context, **settings
        )

    def _note_connections(self, pool: Any) -> None:
        """Note each connection of a pool; the pool itself only knows idle ones."""
        make = type(pool).ConnectionCls

        def noted(*args: Any, **more: Any) -> Any:
            connection = make(*args, **more)
            with self._lock:
                self._connections.add(connection)
            return connection

        pool.ConnectionCls = noted

    def _whole_response(self, request: Request, response: urllib3.BaseHTTPResponse) -> Response:
        """Read the body of a response."""
        try:
            body = self._body(request, response)
        except (_library().exceptions.HTTPError, OSError, ValueError, OverflowError) as error:
            failure = self._failure(error)
        except BaseException as error:  # a body that is refused, or an interrupt
            response.close()
            raise without_frames(error)  # noqa: B904 - the same error
        else:
            return Response(response.status, tuple(response.headers.iteritems()), body)
        response.close()
        raise failure

    def _body(self, request: Request, response: urllib3.BaseHTTPResponse) -> bytes:
        header = response.headers.get
        if not has_body(request.method, response.status) or fits(header, self._largest):
            return response.read()
        body = WholeBody(header("Content-Encoding"), self._largest)
        while piece := response.read(_PIECE):
            body.add(piece)
        return body.content()

    def _failure(self, error: Exception) -> TransportError:
        errors = _library().exceptions
        if isinstance(error, errors.ProxyError):
            return _proxy_failure(error)
        # The first is a timeout by its class only.
        unsent = isinstance(error, (errors.NewConnectionError, errors.ConnectTimeoutError))
        return failure_of(
            error,
            sent=not unsent,
            late=isinstance(error, errors.TimeoutError)
            and not isinstance(error, errors.NewConnectionError),
        )


def _proxy_failure(error: Any) -> TransportError:
    """Return the error of a request that no proxy has sent on."""
    # The text that http.client makes of a refusal.
    _, refused, status = str(system_error(error)).partition("Tunnel connection failed: ")
    if refused:
        return proxy_refusal(status)
    return behind_proxy(failure_of(error, sent=False, late=False))


@functools.cache
def _library() -> Any:
    """Return urllib3, which is loaded for the first request: it takes longer than the client."""
    import urllib3

    redact_urllib3()
    return urllib3


@functools.cache
def _no_retries() -> urllib3.Retry:
    retries: urllib3.Retry = _library().Retry(False, redirect=False)
    return retries


class _Urllib3Stream:
    def __init__(
        self,
        response: urllib3.BaseHTTPResponse,
        errors: type[Exception],
        limit: Callable[[], None],
    ) -> None:
        self._response: Any = response
        self._errors = errors
        self._limit = limit
        self._closed = threading.Event()
        self.response: Response = Response(
            response.status, tuple(response.headers.iteritems()), b""
        )

    def __iter__(self) -> Iterator[bytes]:
        try:
            decoder = BodyDecoder(self._response.headers.get("Content-Encoding"))
            self._limit()
            while not self._closed.is_set() and (piece := self._piece()):
                # What arrives can go on for ever without content: empty blocks of gzip, say.
                for part in decoder.decode(piece):
                    yield part
                    self._limit()
            if not self._closed.is_set():
                decoder.end()
        finally:
            self.close()

    def _piece(self) -> bytes:
        """Wait for the next piece; empty at the end of the stream, and after `close`."""
        try:
            return self._response.read1(_PIECE)  # type: ignore[no-any-return]
        except (self._errors, OSError, ValueError, OverflowError, AttributeError) as error:
            # The last, if it is closed meanwhile.
            late = isinstance(error, TimeoutError) or type(error).__name__ == "ReadTimeoutError"
            failure = broken_stream(error, late=late)
        except BaseException as error:  # an interrupt
            raise without_frames(error)  # noqa: B904 - the same error
        if self._closed.is_set():
            return b""
        raise failure

    def close(self) -> None:
        if self._closed.is_set():
            return
        self._closed.set()
        # Wakes a reader that waits for the next piece; without a connection there is none.
        with contextlib.suppress(OSError, RuntimeError, ValueError):
            self._response.shutdown()
        with contextlib.suppress(OSError, ValueError):
            self._response.close()


class _Ended:
    """The stream of a response without success, whose body was read already."""

    def __init__(self, response: Response) -> None:
        self.response: Response = response

    def __iter__(self) -> Iterator[bytes]:
        return iter(())

    def close(self) -> None:
        """Do nothing, since nothing is open."""


def _no_limit() -> None:
    """Do nothing, for a stream that has no connection any more or no time-out."""


def _connect_within(timeout: float | None) -> float:
    return _LONGEST_CONNECT if timeout is None else min(timeout, _LONGEST_CONNECT)
