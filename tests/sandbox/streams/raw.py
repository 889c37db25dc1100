"""HTTP as it is on the wire: no client of the project's own."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from types import TracebackType
from typing import Any, Self

from tests.sandbox.streams.server import Server

Headers = dict[str, str]


def poll(server: Server, session: str) -> list[dict[str, Any]]:
    """The messages of one poll, over a connection of its own.

    Raises:
        http.client.HTTPException, ConnectionError: It dropped.
    """
    status, _, body = get(server, session)
    assert status == 200, body
    messages = json.loads(body)
    assert isinstance(messages, list)
    return messages


def get(
    server: Server, session: str, headers: Headers | None = None, *, path: str | None = None
) -> tuple[int, Headers, bytes]:
    """Status, headers (names in lower case) and body of a GET, of the messages unless told."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    try:
        sent = {**server.headers(session), **(headers or {})}
        connection.request("GET", path or server.messages(session), headers=sent)
        response = connection.getresponse()
        return response.status, {k.lower(): v for k, v in response.getheaders()}, response.read()
    finally:
        connection.close()


class EventSource:
    """An open event stream, byte by byte: one event a `next`, comments among them kept."""

    def __init__(
        self,
        server: Server,
        session: str,
        accept: str = "text/event-stream",
        buffer: int | None = None,
    ) -> None:
        self._socket = socket.socket()
        if buffer is not None:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self._socket.settimeout(30)
        self._socket.connect(("127.0.0.1", server.port))
        self._connection = http.client.HTTPConnection("127.0.0.1", server.port)
        self._connection.sock = self._socket
        self._connection.request(
            "GET",
            server.messages(session),
            headers={"Accept": accept, **server.headers(session)},
        )
        self.response = self._connection.getresponse()
        self.comments = 0
        self._buffer = b""
        self.ended = False
        """Whether the answer came to its proper end."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self.response.close()
        self._connection.close()
        self._socket.close()

    def blocks(self) -> Iterator[bytes]:
        """Yield the blocks between blank lines, until the stream ends (`ended`) or drops."""
        while True:
            while b"\n\n" in self._buffer:
                block, _, self._buffer = self._buffer.partition(b"\n\n")
                yield block + b"\n"
            try:
                received = self.response.read1(65536)
            except (http.client.IncompleteRead, ConnectionError):
                return
            if not received:
                self.ended = True  # the last chunk was there: without it, IncompleteRead
                return
            self._buffer += received

    def events(self) -> Iterator[dict[str, Any]]:
        """The messages; every event must have exactly one line of data and nothing else."""
        for block in self.blocks():
            if block.startswith(b":"):
                self.comments += 1
                continue
            assert block.startswith(b"data: "), block
            assert block.count(b"\n") == 1, block
            yield json.loads(block[len(b"data: ") :])
