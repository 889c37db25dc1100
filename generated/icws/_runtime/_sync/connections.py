# Copied from runtime/_sync/connections.py; edits here are lost.
"""urllib3's connection pools, with one timeout for a response as a whole."""

from __future__ import annotations

import contextlib
import functools
import io
import queue
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import http.client

    from urllib3.connection import HTTPConnection
    from urllib3.connectionpool import HTTPConnectionPool
else:
    HTTPConnection = object

__all__ = ["pool_classes"]


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
    """The part of a connection that limits the time of a whole response."""

    _whole = True

    def request(self, *args: Any, preload_content: bool = True, **more: Any) -> None:
        self._whole = preload_content
        super().request(*args, preload_content=preload_content, **more)

    def response_class(  # type: ignore[override]
        self, sock: Any, *args: Any, **more: Any
    ) -> http.client.HTTPResponse:
        from http.client import HTTPResponse

        # `timeout` is the time that is left for the response; a stream has it for each piece.
        if self._whole and isinstance(self.timeout, (int, float)):
            sock = _Incoming(sock, self.timeout)
        return HTTPResponse(sock, *args, **more)


class _Incoming:
    """A socket as `http.client` needs it to read a response."""

    def __init__(self, sock: Any, seconds: float) -> None:
        self._until = _Until(sock, seconds)

    def makefile(self, _: str) -> io.BufferedReader:
        return io.BufferedReader(self._until)


class _Until(io.RawIOBase):
    """The bytes that arrive on a socket before a deadline; a socket only limits each piece."""

    def __init__(self, sock: Any, seconds: float) -> None:
        self._socket = sock
        self._file: io.RawIOBase = sock.makefile("rb", buffering=0)
        self._deadline = time.monotonic() + seconds
        self._fresh = True  # the socket's own timeout is right for the first piece

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        if not self._fresh:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("the response takes too long")
            self._socket.settimeout(left)
        self._fresh = False
        return self._file.readinto(buffer)

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
