"""A transport over urllib3, written by hand; `_async` has one over aiohttp."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import weakref
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..errors import RequestTimeoutError, TransportError
from ..hosts import MOST_HOSTS
from ..http import Request, Response
from ..tracebacks import bare

if TYPE_CHECKING:
    import ssl

    import urllib3

__all__ = ["Urllib3Transport"]

_PIECE = 65536
_LONGEST_CONNECT = 10.0  # seconds; another host can be tried then
_CONNECTIONS = 64  # idle ones that are kept, a server


class Urllib3Transport:
    """A transport over urllib3, with certificates and host names verified.

    Args:
        ssl_context: certificates to trust and to show; by default those of the system. What
            it says of verification holds.
    """

    def __init__(self, ssl_context: ssl.SSLContext | None = None) -> None:
        import urllib3  # here, and not above: `import icws` must not load it

        from ..log_redaction import redact_urllib3
        from .connections import pool_classes

        redact_urllib3()
        self._errors = urllib3.exceptions
        self._no_retries = urllib3.Retry(False, redirect=False)
        self._timeout = urllib3.Timeout
        # A context of the caller's own says itself what it verifies.
        verified = "CERT_REQUIRED" if ssl_context is None else None

        def manager() -> urllib3.PoolManager:
            made = urllib3.PoolManager(
                num_pools=MOST_HOSTS,
                maxsize=_CONNECTIONS,
                ssl_context=ssl_context,
                cert_reqs=verified,
            )
            made.pool_classes_by_scheme = pool_classes()
            return made

        self._new_manager = manager
        self.forget()
        _open.add(self)

    def forget(self) -> None:
        """Start anew, and leave the connections to the process that has opened them."""
        self._manager = self._new_manager()
        self._last: tuple[str, urllib3.HTTPConnectionPool] | None = None
        self._connections: weakref.WeakSet[Any] = weakref.WeakSet()

    def request(self, request: Request) -> Response:
        """Send one request; see `request` of the interface."""
        timeout = self._timeout(
            total=request.timeout, connect=_connect_within(request.timeout), read=request.timeout
        )
        return _answered(self._send(request, timeout, whole=True))

    def stream(self, request: Request) -> _Urllib3Stream | _Ended:
        """Send one request; see `stream` of the interface."""
        timeout = self._timeout(connect=_connect_within(request.timeout), read=request.timeout)
        answer = self._send(request, timeout, whole=False)
        if answer.status == 200:
            return _Urllib3Stream(answer, self._errors.HTTPError)
        return _Ended(_answered(self._read(answer)))

    def close(self) -> None:
        """Close the connections; requests that are under way fail."""
        self._last = None
        self._manager.clear()
        for connection in list(self._connections):
            if connection.sock is not None:
                # Of the plain socket: that of TLS is not for two threads.
                # It may be gone by now.
                with contextlib.suppress(OSError, TypeError):
                    socket.socket.shutdown(connection.sock, socket.SHUT_RDWR)

    def _send(
        self, request: Request, timeout: urllib3.Timeout, *, whole: bool
    ) -> urllib3.BaseHTTPResponse:
        try:
            return self._open(request, timeout, whole)
        except (self._errors.HTTPError, OSError) as error:
            failure = self._failure(error)
        # Raised here, outside the handler, so that urllib3's error and frames stay behind.
        raise failure

    def _open(
        self, request: Request, timeout: urllib3.Timeout, whole: bool
    ) -> urllib3.BaseHTTPResponse:
        start = request.url.find("/", request.url.find("://") + 3)
        # Not the manager's own `urlopen`: it takes the whole URL apart, which costs.
        return self._pool(request.url[:start]).urlopen(
            request.method,
            request.url[start:],
            body=request.body,
            headers=request.headers,
            retries=self._no_retries,
            redirect=False,
            assert_same_host=False,
            timeout=timeout,
            preload_content=whole,
        )

    def _pool(self, origin: str) -> urllib3.HTTPConnectionPool:
        known = self._last
        if known is None or known[0] != origin:
            known = self._last = (origin, self._manager.connection_from_url(origin))
            self._note_connections(known[1])
        return known[1]

    def _note_connections(self, pool: Any) -> None:
        """Note each connection of a pool: the pool forgets those that wait for an answer."""
        make = type(pool).ConnectionCls

        def noted(*args: Any, **more: Any) -> Any:
            connection = make(*args, **more)
            self._connections.add(connection)
            return connection

        pool.ConnectionCls = noted

    def _read(self, answer: urllib3.BaseHTTPResponse) -> urllib3.BaseHTTPResponse:
        """Read the whole body of an answer that came as a stream."""
        try:
            answer.read(cache_content=True)
        except (self._errors.HTTPError, OSError) as error:
            failure = self._failure(error)
        else:
            return answer
        raise failure

    def _failure(self, error: Exception) -> TransportError:
        unsent = (self._errors.NewConnectionError, self._errors.ConnectTimeoutError)
        if isinstance(error, self._errors.SSLError):
            # Before a certificate is accepted nothing is sent; other errors can come later.
            import ssl

            refused = error.args and isinstance(error.args[0], ssl.SSLCertVerificationError)
            if refused:
                reason = error.args[0].verify_message
                return TransportError(f"the server's certificate is refused: {reason}", sent=False)
        timed_out = isinstance(error, (self._errors.TimeoutError, TimeoutError))
        kind = RequestTimeoutError if timed_out else TransportError
        # Only the kind: urllib3 puts the URL, and with it the session id, into some texts.
        return kind(
            f"no answer from the server ({type(error).__name__})",
            sent=not isinstance(error, unsent),
        )


_open: weakref.WeakSet[Urllib3Transport] = weakref.WeakSet()


def _forget_all() -> None:
    """Let go of inherited connections: two processes on one would read each other's answers."""
    for transport in list(_open):
        transport.forget()


if hasattr(os, "register_at_fork"):  # Windows does not fork
    os.register_at_fork(after_in_child=_forget_all)


class _Urllib3Stream:
    def __init__(self, answer: urllib3.BaseHTTPResponse, errors: type[Exception]) -> None:
        self._answer: Any = answer
        self._errors = errors
        self._closed = threading.Event()
        self.response = Response(answer.status, tuple(answer.headers.iteritems()), b"")

    def __iter__(self) -> Iterator[bytes]:
        while not self._closed.is_set():
            failure = ""
            try:
                piece = self._answer.read1(_PIECE)
            except (self._errors, OSError, ValueError, AttributeError) as error:
                # The last two when it is closed meanwhile.
                failure, piece = type(error).__name__, b""
            except BaseException as error:  # an interrupt
                self.close()
                raise bare(error)  # noqa: B904 - the same error
            if failure and not self._closed.is_set():
                self.close()
                raise TransportError(f"the stream broke ({failure})")
            if not piece:
                break
            yield piece
        self.close()

    def close(self) -> None:
        if self._closed.is_set():
            return
        self._closed.set()
        # Wakes who waits for the next piece; without a connection any more nobody does.
        with contextlib.suppress(OSError, RuntimeError, ValueError):
            self._answer.shutdown()
        with contextlib.suppress(OSError, ValueError):
            self._answer.close()


class _Ended:
    """The stream of an answer that is no stream: an error, or nothing."""

    def __init__(self, response: Response) -> None:
        self.response = response

    def __iter__(self) -> Iterator[bytes]:
        return iter(())

    def close(self) -> None:
        """Nothing is open."""


def _connect_within(timeout: float | None) -> float:
    return _LONGEST_CONNECT if timeout is None else min(timeout, _LONGEST_CONNECT)


def _answered(answer: urllib3.BaseHTTPResponse) -> Response:
    return Response(answer.status, tuple(answer.headers.iteritems()), answer.data)
