"""A forward proxy on loopback: it sends plain requests on, and connects through for TLS."""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import threading
from dataclasses import dataclass, field
from typing import BinaryIO, Self
from urllib.parse import urlsplit

from tests.client.listening import close, serve

REFUSAL = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"


@dataclass(repr=False)  # a traceback of a test shows none of it
class SmallProxy:
    """A proxy that reaches each name that it knows, and no other.

    Args:
        routes: the port on loopback of each host.
        user: the user and password that it wants, as `user:password`.
        tls: its certificate, if it speaks TLS itself.
    """

    routes: dict[str, int]
    user: str | None = None
    tls: ssl.SSLContext | None = None
    lines: list[str] = field(default_factory=list)
    """The first lines of all requests that it has sent on."""
    headers: list[dict[str, str]] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        serve(self._listener, self.tls, self._serve)
        return self

    def __exit__(self, *_: object) -> None:
        close(self._listener)

    @property
    def url(self) -> str:
        """Its URL, with the user and password that it wants."""
        user = "" if self.user is None else f"{self.user}@"
        scheme, host = ("http", "127.0.0.1") if self.tls is None else ("https", "localhost")
        return f"{scheme}://{user}{host}:{self.port}"

    def _serve(self, connection: socket.socket) -> None:
        with connection.makefile("rb") as file:
            while self._next(connection, file):
                pass

    def _next(self, connection: socket.socket, file: BinaryIO) -> bool:
        """Handle one request; return whether another one can follow."""
        line = file.readline().decode()
        if not line:
            return False
        head: dict[str, str] = {}
        while (text := file.readline().decode().strip()) != "":
            name, _, value = text.partition(":")
            head[name.lower()] = value.strip()
        method, target, _ = line.split()
        wanted = None if self.user is None else f"Basic {_encoded(self.user)}"
        if wanted is not None and head.get("proxy-authorization") != wanted:
            connection.sendall(REFUSAL)
            return False
        self.lines.append(f"{method} {target}")
        self.headers.append(head)
        parts = urlsplit(f"//{target}" if method == "CONNECT" else target)
        port = self.routes.get(parts.hostname or "")
        if port is None:
            connection.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
            return False
        with socket.create_connection(("127.0.0.1", port)) as server:
            if method == "CONNECT":
                connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                threading.Thread(target=_copy, args=(server, connection), daemon=True).start()
                _copy(connection, server)
                return False
            body = file.read(int(head.get("content-length", "0")))
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            kept = [f"{name}: {value}" for name, value in head.items() if "proxy" not in name]
            server.sendall(
                "\r\n".join([f"{method} {path} HTTP/1.1", *kept, "", ""]).encode() + body
            )
            return _relay(server, connection)


def _relay(server: socket.socket, connection: socket.socket) -> bool:
    """Send one response on, whose body has a stated length."""
    with server.makefile("rb") as file:
        lines = []
        while (line := file.readline()) not in (b"\r\n", b""):
            lines.append(line)
        length = sum(
            int(x.split(b":")[1]) for x in lines if x.lower().startswith(b"content-length")
        )
        connection.sendall(b"".join([*lines, b"\r\n", file.read(length)]))
    return True


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
        target.shutdown(socket.SHUT_RDWR)


def _encoded(user: str) -> str:
    return base64.b64encode(user.encode()).decode()
