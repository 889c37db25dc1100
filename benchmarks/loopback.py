"""A server in a process of its own that answers with fixed bytes, at next to no cost.

It knows a log-in, so that a session can be opened; a consult gets its result, everything else
the attributes of an interaction.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self

MEDIA = "application/vnd.inin.icws+JSON"
_BODY: dict[str, Any] = {
    "attributes": {"Eic_State": "C", "Eic_RemoteName": "Ada"},
}
_CONSULT: dict[str, Any] = {"consultId": "1000200001", "consultInteractionId": "1000200002"}
_LOG_IN: dict[str, Any] = {
    "sessionId": "1234567890",
    "csrfToken": "bG9vcGJhY2s=",
    "alternateHostList": [],
    "userID": "ada",
    "userDisplayName": "Ada",
    "icServer": "loopback",
    "features": [{"featureId": name, "version": 13} for name in ("connection", "interactions")],
}


def _answer(body: dict[str, Any], *headers: str) -> bytes:
    data = json.dumps(body, separators=(",", ":")).encode()
    head = ["HTTP/1.1 200 OK", f"Content-Type: {MEDIA}", f"Content-Length: {len(data)}", *headers]
    return "\r\n".join([*head, "", ""]).encode() + data


_FIXED = _answer(_BODY)
_CONSULTED = _answer(_CONSULT)
_OPENED = _answer(_LOG_IN, "Set-Cookie: icws_1234567890=abc; Path=/icws/1234567890; HttpOnly")


class _Connection(asyncio.Protocol):
    """Answers each request when the whole of it is there."""

    def __init__(self) -> None:
        self._waiting = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.WriteTransport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        head, end, rest = self._waiting.partition(b"\r\n\r\n")
        if not end:
            return
        _, named, after = head.lower().partition(b"content-length:")
        length = int(after.partition(b"\r\n")[0]) if named else 0
        if len(rest) < length or self._transport is None:
            return
        self._waiting = rest[length:]
        if head.startswith(b"POST"):
            self._transport.write(_OPENED if b"/icws/connection" in head else _CONSULTED)
        else:
            self._transport.write(_FIXED)


def _serve(control: Connection) -> None:
    async def run() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(_Connection, "127.0.0.1", 0)
        control.send(server.sockets[0].getsockname()[1])
        await asyncio.to_thread(control.recv)
        server.close()

    asyncio.run(run())


class Loopback:
    """The server, as a context manager that gives its URL."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._control, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,))

    def __enter__(self) -> Self:
        """Start the process."""
        self._process.start()
        self.url = f"http://127.0.0.1:{self._control.recv()}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self._control.send(None)
        self._process.join()
