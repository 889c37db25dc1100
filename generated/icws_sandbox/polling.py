# Copied from sandbox/polling.py; edits here are lost.
"""The answer of a poll: every message that waits, as an array."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import hdrs, web

from .outbox import Outbox

_JSON = json.JSONEncoder(separators=(",", ":"))
MEDIA_TYPE = "application/vnd.inin.icws+JSON; charset=utf-8"


def is_open(request: web.BaseRequest) -> bool:
    """Whether the connection still takes bytes."""
    transport = request.transport
    return transport is not None and not transport.is_closing()


def encode(value: Any) -> bytes:
    """JSON in ASCII: any text can be written, and no line breaks come out."""
    return _JSON.encode(value).encode("ascii")


class PollAnswer(web.Response):
    """The messages leave the outbox when the answer is begun, not when it is planned."""

    def __init__(self, outbox: Outbox) -> None:
        super().__init__(headers={hdrs.CONTENT_TYPE: MEDIA_TYPE, hdrs.CACHE_CONTROL: "no-cache"})
        self._outbox: Outbox | None = outbox

    def begin(self) -> bytes:
        """Take the messages, once, and return the body."""
        if self._outbox is not None:
            self.body = encode(self._outbox.drain())
            self._outbox = None
        return bytes(self.body) if isinstance(self.body, (bytes, bytearray)) else b""

    async def prepare(self, request: web.BaseRequest) -> Any:
        """Begin the answer; a connection that is gone takes no message with it."""
        if is_open(request):
            self.begin()
        return await super().prepare(request)
