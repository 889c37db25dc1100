"""Polling: the response of a poll is an array of all messages that wait."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import hdrs, web

from .outbox import Outbox, is_open

_JSON = json.JSONEncoder(separators=(",", ":"))
MEDIA_TYPE = "application/vnd.inin.icws+JSON; charset=utf-8"


def encode(value: Any) -> bytes:
    """Return JSON in ASCII: any text can be written, and there are no line breaks."""
    return _JSON.encode(value).encode("ascii")


def body_of(response: web.Response) -> bytes:
    """Return the body of a response that has its whole body already; empty without one."""
    return bytes(response.body) if isinstance(response.body, (bytes, bytearray)) else b""


class PollResponse(web.Response):
    """A response that takes its messages from the outbox when it is begun, not before."""

    def __init__(self, outbox: Outbox) -> None:
        super().__init__(headers={hdrs.CONTENT_TYPE: MEDIA_TYPE})
        self._outbox: Outbox | None = outbox

    def begin(self) -> bytes:
        """Take the messages, once, and return the body."""
        if self._outbox is not None:
            self.body = encode(self._outbox.drain())
            self._outbox = None
        return body_of(self)

    async def prepare(self, request: web.BaseRequest) -> Any:
        """Begin the response; a closed connection takes no messages."""
        if is_open(request):
            self.begin()
        return await super().prepare(request)
