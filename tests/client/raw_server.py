"""A server on loopback that answers as a test writes it, byte for byte; also over TLS."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from random import SystemRandom
from typing import Any, BinaryIO, Self

from tests.client.listening import close, serve

MEDIA = "application/vnd.inin.icws+JSON; charset=utf-8"
SECRETS = ("sid-s3cret", "csrf-s3cret", "cookie-s3cret", "pass-s3cret", "token-s3cret")
GRANT = {"sessionId": SECRETS[0], "csrfToken": SECRETS[1]}
COOKIE = ("Set-Cookie", f"icws_1={SECRETS[2]}; Path=/icws; HttpOnly")
_VERSIONS = {"connection": 11, "interactions": 13, "messaging": 2}
FEATURES = {"features": [{"featureId": n, "version": v} for n, v in _VERSIONS.items()]}

_RELEASE = ("majorVersion", "minorVersion", "su", "build", "productId", "codebaseId")
VERSION = dict.fromkeys((*_RELEASE, "productReleaseDisplayString", "productPatchDisplayString"), "")


# Below the ports that the system gives to those who ask for any one. So a test can have the same
# port of another address, too.
_PORTS = range(20000, 32000)
_ANY = SystemRandom()


def _listener(host: str, port: int) -> socket.socket:
    """Return a socket that listens at a port, or at a free one for 0."""
    for _ in range(0 if port else 100):
        with contextlib.suppress(OSError):
            return socket.create_server((host, _ANY.choice(_PORTS)))
    return socket.create_server((host, port))


@dataclass(repr=False)  # a traceback of a test shows none of it
class Seen:
    """A request that came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Play = Callable[[socket.socket, Seen], bool]
"""Answers a request; returns whether the connection stays open."""


def raw(data: bytes, *, keep: bool = False) -> Play:
    """Send these bytes."""

    def play(connection: socket.socket, _: Seen) -> bool:
        connection.sendall(data)
        return keep

    return play


def answer(status: int, body: Any = None, *headers: tuple[str, str], media: str = MEDIA) -> Play:
    """Answer with a status, a JSON value or bytes, and headers."""
    data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(data)}"]
    lines += [f"Content-Type: {media}"] if data else []
    lines += [f"{name}: {value}" for name, value in headers]
    return raw("\r\n".join([*lines, "", ""]).encode() + data, keep=True)


def drop(connection: socket.socket, _: Seen) -> bool:
    """Read the request and close the connection."""
    del connection
    return False


def hang(connection: socket.socket, _: Seen) -> bool:
    """Answer nothing until the other side has gone."""
    with contextlib.suppress(OSError):
        connection.recv(1)
    return False


def unused_port() -> int:
    """Return a port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port: int = unused.getsockname()[1]
        return port


def log_in(**more: Any) -> Play:
    """Answer a log-in."""
    return answer(201, {**GRANT, **FEATURES, **more}, COOKIE)


@dataclass(repr=False)  # a traceback of a test shows none of it
class RawServer:
    """Answers the first request by the first play and so on; the last one stays.

    Args:
        plays: what is answered, in the order of the requests, whichever connection they take.
        host: where to listen.
        port: 0: one that is free.
        tls: with which certificate, if it is to speak TLS.
    """

    plays: list[Play]
    host: str = "127.0.0.1"
    port: int = 0
    tls: ssl.SSLContext | None = None
    seen: list[Seen] = field(default_factory=list)
    connections: int = 0

    def __enter__(self) -> Self:
        self._listener = _listener(self.host, self.port)
        self.port = self._listener.getsockname()[1]
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        serve(self._listener, self.tls, self._serve)
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Close the port and every connection."""
        close(self._listener)
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    @property
    def url(self) -> str:
        """The URL of the server."""
        return f"{'http' if self.tls is None else 'https'}://{self.host}:{self.port}"

    @property
    def lines(self) -> list[str]:
        """Method and path of what came."""
        return [f"{seen.method} {seen.path}" for seen in self.seen]

    def _serve(self, connection: socket.socket) -> None:
        self._open.add(connection)
        with connection.makefile("rb") as file:
            self.connections += 1
            while (seen := _read(file)) is not None:
                if not self._next(seen)(connection, seen):
                    return

    def _next(self, seen: Seen) -> Play:
        with self._lock:
            self.seen.append(seen)
            return self.plays.pop(0) if len(self.plays) > 1 else self.plays[0]


def _read(file: BinaryIO) -> Seen | None:
    first = file.readline().decode("latin-1").split()
    if len(first) < 2:
        return None
    headers: dict[str, str] = {}
    while (line := file.readline().strip()) != b"":
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    length = int(headers.get("content-length", "0"))
    body = _chunks(file) if "transfer-encoding" in headers else file.read(length)
    if body is None or len(body) < length:
        return None  # it breaks off
    return Seen(first[0], first[1], headers, body)


def _chunks(file: BinaryIO) -> bytes | None:
    body = b""
    while size := int(file.readline() or b"0", 16):
        body += file.read(size)
        file.readline()
    return body if file.readline() else None
