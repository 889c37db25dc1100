"""urllib3's connections as the transport needs them: an answer has one time-out as a whole."""

from __future__ import annotations

import contextlib
import http.client
import io
import queue
import time
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

__all__ = ["POOLS"]


class _Until(io.RawIOBase):
    """What comes in on a socket, until a time: sockets only limit the wait for each piece."""

    def __init__(self, sock: Any, seconds: float) -> None:
        self._socket = sock
        self._file: io.RawIOBase = sock.makefile("rb", buffering=0)
        self._deadline = time.monotonic() + seconds
        self._fresh = True  # the time-out of the socket is that of its first piece

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        if not self._fresh:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("the answer takes too long")
            self._socket.settimeout(left)
        self._fresh = False
        return self._file.readinto(buffer)

    def close(self) -> None:
        self._file.close()
        super().close()


class _Incoming:
    """A socket as `http.client` wants it for an answer."""

    def __init__(self, sock: Any, seconds: float) -> None:
        self._until = _Until(sock, seconds)

    def makefile(self, _: str) -> io.BufferedReader:
        return io.BufferedReader(self._until)


class _Timed(HTTPConnection):
    _whole = True

    def request(self, *args: Any, preload_content: bool = True, **more: Any) -> None:
        self._whole = preload_content
        super().request(*args, preload_content=preload_content, **more)

    def response_class(  # type: ignore[override]
        self, sock: Any, *args: Any, **more: Any
    ) -> http.client.HTTPResponse:
        # `timeout` is here what is left for the answer. Streams have it for each piece.
        if self._whole and isinstance(self.timeout, (int, float)):
            sock = _Incoming(sock, self.timeout)
        return http.client.HTTPResponse(sock, *args, **more)


class _TimedTls(_Timed, HTTPSConnection):
    pass


class _Idle(queue.LifoQueue[Any]):
    """Idle connections; what has no room is closed, and that needs no warning."""

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        try:
            super().put(item, block=False)
        except queue.Full:
            with contextlib.suppress(OSError):
                item.close()


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Timed
    QueueCls = _Idle


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TimedTls
    QueueCls = _Idle


POOLS: dict[str, type[HTTPConnectionPool]] = {"http": _Pool, "https": _TlsPool}
"""What a `PoolManager` makes, by scheme."""
