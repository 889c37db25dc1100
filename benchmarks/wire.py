"""Just enough HTTP for a benchmark: one request at a time, or a stream of events."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any, Self

_WATCH = {
    "queueIds": [{"queueType": 2, "queueName": "Sales"}],
    "attributeNames": ["Eic_State", "Eic_RemoteName"],
}


@dataclass
class Client:
    """A session of its own, on a connection of its own."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    port: int
    id: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    received: int = 0

    @classmethod
    async def log_in(cls, port: int) -> Self:
        """Open a session."""
        client = cls(*await asyncio.open_connection("127.0.0.1", port), port)
        body = {
            "__type": "urn:inin.com:connection:icAuthConnectionRequestSettings",
            "applicationName": "benchmark",
            "userID": "ada",
            "password": "secret",
        }
        answer = json.loads(await client.request("POST", "/icws/connection", body))
        client.id = answer["sessionId"]
        client.headers["ININ-ICWS-CSRF-Token"] = answer["csrfToken"]
        return client

    async def watch(self) -> None:
        """Watch the queue of a workgroup."""
        path = f"/icws/{self.id}/messaging/subscriptions/queues/benchmark"
        await self.request("PUT", path, _WATCH)

    async def poll(self) -> None:
        """Fetch what waits, and count it."""
        body = await self.request("GET", f"/icws/{self.id}/messaging/messages")
        self.received += len(json.loads(body))

    async def stream(self) -> None:
        """Open a stream of events on this connection."""
        await self._send(
            "GET", f"/icws/{self.id}/messaging/messages", {"Accept": "text/event-stream"}, b""
        )
        await self._head()

    async def receive(self, count: int) -> None:
        """Read events until there were so many more."""
        wanted = self.received + count
        while self.received < wanted:
            line = await self.reader.readline()
            if not line:
                raise ConnectionError("the stream ended")
            self.received += line.startswith(b"data:")

    async def reopen(self) -> None:
        """Take a new connection for the same session."""
        self.close()
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)

    async def request(self, method: str, path: str, body: Any = None) -> bytes:
        """Send a request and return the body of its answer.

        Raises:
            ConnectionError: It was refused.
        """
        data = b"" if body is None else json.dumps(body).encode()
        await self._send(method, path, {"Accept-Language": "en"}, data)
        status, headers = await self._head()
        if cookie := headers.get("set-cookie"):
            self.headers["Cookie"] = cookie.partition(";")[0]
        answer = await self.reader.readexactly(int(headers.get("content-length", 0)))
        if status >= 300:
            raise ConnectionError(f"{method} {path}: {status} {answer.decode()}")
        return answer

    def close(self) -> None:
        """Let go of the connection."""
        self.writer.close()

    async def _send(self, method: str, path: str, headers: dict[str, str], body: bytes) -> None:
        known = {"Host": "127.0.0.1", "Content-Length": str(len(body)), **self.headers, **headers}
        if body:
            known["Content-Type"] = "application/vnd.inin.icws+JSON"
        lines = [f"{method} {path} HTTP/1.1", *(f"{k}: {v}" for k, v in known.items())]
        self.writer.write("\r\n".join([*lines, "", ""]).encode() + body)
        await self.writer.drain()

    async def _head(self) -> tuple[int, dict[str, str]]:
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        fields = (line.partition(":") for line in head[1:] if line)
        return int(head[0].split()[1]), {k.lower(): v.strip() for k, _, v in fields}
