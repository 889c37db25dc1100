"""The way to the server over urllib3: one request, one answer. The rest is the session's work."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from ..errors import TransportError
from ..http import Request, Response

if TYPE_CHECKING:
    import ssl

    import urllib3

__all__ = ["Stream", "Transport", "UrllibTransport", "default_transport"]

_PIECE = 65536


class Stream(Protocol):
    """An answer whose body comes bit by bit."""

    @property
    def response(self) -> Response:
        """The answer without a body, or with the whole of it where it is an error."""

    def __iter__(self) -> Iterator[bytes]:
        """Yield the pieces as they come; raise TransportError where the connection breaks."""

    def close(self) -> None:
        """End the stream, also while another thread waits for its next piece."""


class Transport(Protocol):
    """What a session needs of a transport; own ones can be given to the client."""

    def request(self, request: Request) -> Response:
        """Send one request and return the answer; no redirects, no cookies, no retries.

        Raises TransportError, without the URL in its text, when there is no answer.
        """

    def stream(self, request: Request) -> Stream:
        """Send one request and return the answer when its headers are there."""

    def close(self) -> None:
        """Give the connections back."""


class UrllibTransport:
    """A transport over a urllib3 pool, with TLS certificates verified."""

    def __init__(self, ssl_context: ssl.SSLContext | None = None) -> None:
        # Here, and not above: who only reads models or messages needs no HTTP.
        import urllib3

        self._urllib3 = urllib3
        self._unsent = (
            urllib3.exceptions.NewConnectionError,
            urllib3.exceptions.ConnectTimeoutError,
            urllib3.exceptions.SSLError,
        )
        self._pool = urllib3.PoolManager(
            maxsize=16, cert_reqs="CERT_REQUIRED", ssl_context=ssl_context
        )

    def request(self, request: Request) -> Response:
        """Send one request; see ``Transport.request``."""
        answer = self._send(request, self._urllib3.Timeout(total=request.timeout), whole=True)
        return Response(answer.status, tuple(answer.headers.iteritems()), answer.data)

    def stream(self, request: Request) -> Stream:
        """Send one request; see ``Transport.stream``."""
        timeout = self._urllib3.Timeout(connect=request.timeout, read=request.timeout)
        answer = self._send(request, timeout, whole=False)
        return _UrllibStream(answer, self._urllib3.exceptions.HTTPError)

    def close(self) -> None:
        """Close the idle connections."""
        self._pool.clear()

    def _send(
        self, request: Request, timeout: urllib3.Timeout, *, whole: bool
    ) -> urllib3.BaseHTTPResponse:
        try:
            return self._pool.request(
                request.method,
                request.url,
                headers=request.headers,
                body=request.body,
                timeout=timeout,
                redirect=False,
                retries=False,
                preload_content=whole,
            )
        except (self._urllib3.exceptions.HTTPError, OSError) as error:
            # Only the kind: urllib3 puts the URL, and with it the session id, into some texts.
            failure, sent = type(error).__name__, not isinstance(error, self._unsent)
        # Raised here, outside the handler, so that urllib3's error is not chained to it.
        raise TransportError(f"no answer from the server ({failure})", sent=sent)


class _UrllibStream:
    def __init__(self, answer: urllib3.BaseHTTPResponse, errors: type[Exception]) -> None:
        self._answer = answer
        self._errors = errors
        body = b"" if answer.status == 200 else answer.data
        self.response = Response(answer.status, tuple(answer.headers.iteritems()), body)
        self._closed = False
        # Held while reading: to close what another thread reads from breaks that thread.
        self._reading = threading.Lock()

    def __iter__(self) -> Iterator[bytes]:
        failure = ""
        while not failure:
            try:
                with self._reading:
                    piece = b"" if self._closed else self._answer.read1(_PIECE)
            except (self._errors, OSError, ValueError) as error:
                failure = type(error).__name__
                break
            if not piece:
                break
            yield piece
        if failure and not self._closed:
            raise TransportError(f"the stream broke ({failure})")

    def close(self) -> None:
        self._closed = True
        shutdown = getattr(self._answer, "shutdown", None)
        if shutdown is not None:
            with contextlib.suppress(OSError, RuntimeError, ValueError):
                shutdown()
        with self._reading:
            self._answer.close()


def default_transport(ssl_context: ssl.SSLContext | None) -> Transport:
    """Return the transport of clients that were given none."""
    return UrllibTransport(ssl_context)
