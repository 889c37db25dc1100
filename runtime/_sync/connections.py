"""urllib3's connection pools: one timeout for a response as a whole, interim responses skipped."""

from __future__ import annotations

import contextlib
import functools
import io
import os
import queue
import re
import socket
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from weakref import WeakMethod

from ..failures import MALFORMED, MALFORMED_CHUNKS, MalformedResponse, is_refusal_of_tls
from ..framing import (
    LONGEST_LINE,
    MOST_HEADERS,
    check_line,
    check_trailer,
    chunk_size,
    has_valid_headers,
    is_chunked,
)

if TYPE_CHECKING:
    import http.client

    from urllib3.connection import HTTPConnection
    from urllib3.connectionpool import HTTPConnectionPool
else:
    HTTPConnection = object

__all__ = ["forget_in_child", "pool_classes"]

_STATUS_LINE = re.compile(rb"(HTTP/1\.[0-9])[ \t]+([0-9]{3})(?![^ \t\r\n])[ \t]*([^\n]*)\n?")
_inherited: set[WeakMethod[Callable[[], None]]] = set()


def forget_in_child(forget: Callable[[], None]) -> None:
    """Have forked processes call a method that drops the connections of an object.

    On connections that are inherited, two processes would mix their responses.
    """
    _inherited.add(WeakMethod(forget, _inherited.discard))


def _forget_all() -> None:
    for method in list(_inherited):
        forget = method()
        if forget is not None:
            forget()


if hasattr(os, "register_at_fork"):  # Windows does not fork
    os.register_at_fork(after_in_child=_forget_all)


@functools.cache
def pool_classes() -> dict[str, type[HTTPConnectionPool]]:
    """Return the classes of pools that a `PoolManager` creates, by scheme."""
    from urllib3 import connection, connectionpool  # not above: `import icws` must not load it

    # urllib3 declares the class of responses as an attribute; here it is a method that makes them.
    class Connection(_Timed, connection.HTTPConnection):  # pyright: ignore
        pass

    class TlsConnection(_Timed, connection.HTTPSConnection):  # pyright: ignore
        pass

    class Pool(connectionpool.HTTPConnectionPool):
        ConnectionCls = Connection  # pyright: ignore
        QueueCls = _Idle

    class TlsPool(connectionpool.HTTPSConnectionPool):
        ConnectionCls = TlsConnection  # pyright: ignore
        QueueCls = _Idle

    return {"http": Pool, "https": TlsPool}


class _Timed(HTTPConnection):
    """The part of a connection that limits the time of a response.

    A response that is read whole has one limit for all of it. A stream has it for its head, and
    then for the content that it waits for.
    """

    _until: _Until | None = None
    _makes_tunnel = False

    def response_class(  # type: ignore[override]
        self, sock: Any, *args: Any, **more: Any
    ) -> http.client.HTTPResponse:
        # `timeout` is the time that is left for the response.
        if isinstance(self.timeout, (int, float)):
            self._until = _Until(sock, self.timeout)
            sock = _Incoming(self._until)
        kind = _response_of_proxy() if self._makes_tunnel else _final_response()
        return kind(sock, *args, **more)

    def connect(self) -> None:
        try:
            super().connect()
        except OSError as error:
            # In a TLS handshake, say; urllib3 does not tell it from an error after the request.
            from urllib3.exceptions import ConnectTimeoutError, NewConnectionError, ProxyError

            if self._tunnel_host and not is_refusal_of_tls(error):
                raise ProxyError("the proxy makes no connection", error) from error
            late = isinstance(error, TimeoutError)
            kind = ConnectTimeoutError if late else NewConnectionError
            raise kind(self, "no connection") from error

    def _tunnel(self) -> None:
        from http.client import HTTPException  # not above, as urllib3

        from urllib3.exceptions import ProxyError

        self._makes_tunnel = True
        try:
            super()._tunnel()
        except (OSError, HTTPException) as error:
            raise ProxyError("the proxy makes no connection", error) from error
        finally:
            self._makes_tunnel = False

    def limit_rest(self, seconds: float) -> None:
        """Limit the time from now on, until the next call: that of the next content of a stream."""
        if self._until is not None:
            self._until.limit_rest(seconds)


class _Strict:
    """The part of a response that reads what stands between its chunks, by the common rules.

    That of http.client takes -1, 0x7 and 1_0 for sizes, any two bytes for the end of a chunk, and
    the end of the connection for that of the trailer.
    """

    fp: Any
    length: int | None
    chunked: bool
    chunk_left: int | None
    will_close: bool
    _check_close: Callable[[], bool]
    _safe_read: Callable[[int], bytes]

    def _check_head(self, head: bytes) -> None:
        # http.client passes over lines that are no headers, and all that follow them.
        if not has_valid_headers(head):
            raise MalformedResponse(MALFORMED)
        if is_chunked(head) and self.length is None and not self.chunked:
            # It overlooks a coding with a blank behind it, too.
            self.chunked, self.chunk_left = True, None
            self.will_close = self._check_close()

    def _get_chunk_left(self) -> int | None:
        with _as_malformed():
            if self.chunk_left == 0:
                if self._safe_read(2) != b"\r\n":
                    raise MalformedResponse(MALFORMED_CHUNKS)
                self.chunk_left = None
            return super()._get_chunk_left()  # type: ignore[misc,no-any-return]

    def _read_next_chunk_size(self) -> int:
        return chunk_size(self._line_of_chunks())

    def _read_and_discard_trailer(self) -> None:
        lines: list[bytes] = []
        while (line := self._line_of_chunks()) != b"\r\n" and len(lines) <= MOST_HEADERS:
            lines.append(line)
        check_trailer(lines)

    def _line_of_chunks(self) -> bytes:
        line: bytes = self.fp.readline(LONGEST_LINE + 3)
        if len(line) <= LONGEST_LINE + 2 and not line.endswith(b"\n"):
            from http.client import RemoteDisconnected  # not above, as urllib3

            raise RemoteDisconnected("the chunks break off")
        return check_line(line)


@contextlib.contextmanager
def _as_malformed() -> Iterator[None]:
    """Raise an error of http.client, which urllib3 expects, instead of MalformedResponse."""
    try:
        yield
    except MalformedResponse as error:
        from http.client import HTTPException  # not above, as urllib3

        raise HTTPException from error


@functools.cache
def _final_response() -> type[http.client.HTTPResponse]:
    from http.client import (
        CONTINUE,
        SWITCHING_PROTOCOLS,
        BadStatusLine,
        HTTPResponse,
        LineTooLong,
        RemoteDisconnected,
    )

    class FinalResponse(_Strict, HTTPResponse):
        def begin(self) -> None:
            """Read the head of the final response, after any number of interim ones.

            http.client skips those of status 100 alone, and would take the final response for
            that of the connection's next request.
            """
            super().begin()
            while CONTINUE < self.status < 200 and self.status != SWITCHING_PROTOCOLS:
                self.headers = self.msg = None  # type: ignore[assignment]
                super().begin()
            if not isinstance(self.fp, _Buffered):
                return
            if self.fp.until.ended:
                # http.client takes the end of the connection for that of the head.
                raise RemoteDisconnected("the head of the response breaks off")
            with _as_malformed():
                self._check_head(self.fp.end_of_head())

        def _read_status(self) -> tuple[str, int, str]:
            # That of http.client takes "+200" and "2_00" for 200.
            line = b"\r\n"
            while line in (b"\r\n", b"\n"):
                line = self.fp.readline(LONGEST_LINE + 1)
            if not line:
                raise RemoteDisconnected("no response")
            if len(line) > LONGEST_LINE:
                raise LineTooLong("status line")
            stated = _STATUS_LINE.fullmatch(line)
            if stated is None:
                raise BadStatusLine("no status")
            if isinstance(self.fp, _Buffered):
                self.fp.begin_head()
            version, status, reason = (part.decode("latin-1") for part in stated.groups())
            return version, int(status), reason

    return FinalResponse


@functools.cache
def _response_of_proxy() -> Any:
    """Return the class of the response to CONNECT, of which http.client reads a part only."""
    final: Any = _final_response()

    class ResponseOfProxy(final):  # type: ignore[misc]
        fp: Any
        _begun = False

        def _read_status(self) -> tuple[str, int, str]:
            if not self._begun:  # by http.client, which then looks for the end of the head
                self._begun = True
                self.begin()
                self.fp.close()
                self.fp = io.BytesIO()
                return "", self.status, self.reason
            version, status, reason = super()._read_status()
            return version, status, reason

    return ResponseOfProxy


class _Incoming:
    """A socket as `http.client` needs it to read a response."""

    def __init__(self, until: _Until) -> None:
        self._until = until

    def makefile(self, _: str) -> io.BufferedReader:
        return _Buffered(self._until)


class _Buffered(io.BufferedReader):
    """The bytes of one response; what comes with it and is not its own ends the connection."""

    def __init__(self, until: _Until) -> None:
        super().__init__(until)
        self.until = until
        self._head: list[bytes] | None = None

    def begin_head(self) -> None:
        """Note the lines that are read from now on."""
        self._head = []

    def end_of_head(self) -> bytes:
        """Return the lines that were noted, and note no more."""
        lines, self._head = self._head or [], None
        return b"".join(lines)

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        if self._head is not None:
            self._head.append(line)
        return line

    def close(self) -> None:
        if not self.closed:
            self.until.stop()
            if self.peek(1):
                self.until.drop()
        super().close()


class _Until(io.RawIOBase):
    """The bytes that arrive on a socket before a deadline; a socket only limits each piece."""

    def __init__(self, sock: Any, seconds: float) -> None:
        self._socket = sock
        self._file: io.RawIOBase = sock.makefile("rb", buffering=0)
        self._deadline = time.monotonic() + seconds
        self._fresh = True  # the socket's own timeout is right for the first piece
        self._stopped = False
        self.ended = False

    def readable(self) -> bool:
        return True

    def limit_rest(self, seconds: float) -> None:
        """Set another deadline, so many seconds from now."""
        self._deadline = time.monotonic() + seconds
        self._fresh = False

    def stop(self) -> None:
        """Read no more bytes from the socket."""
        self._stopped = True

    def drop(self) -> None:
        """End the connection, which must not be used again: urllib3 then takes it for dropped."""
        with contextlib.suppress(OSError):
            # The method of the plain socket, since that of TLS would end the encryption only.
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def readinto(self, buffer: Any, /) -> int | None:
        if self._stopped:
            return 0
        if not self._fresh:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("the response takes too long")
            self._socket.settimeout(left)
        self._fresh = False
        size = self._file.readinto(buffer)
        self.ended = size == 0
        return size

    def close(self) -> None:
        self._file.close()
        super().close()


class _Idle(queue.LifoQueue[Any]):
    """Idle connections; one that has no room is closed without a warning."""

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        try:
            super().put(item, block=False)
        except queue.Full:
            with contextlib.suppress(OSError):
                item.close()
