"""The operations of one area, as the session sends them. Made from the spec; changes by hand are lost."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation
from icws.messages import AnyMessage

__all__ = [
    "GET_MESSAGES",
    "SEND_HEARTBEAT",
]

SEND_HEARTBEAT: Operation[None] = Operation(
    id="messaging.sendHeartbeat",
    method="POST",
    path="/icws/{sessionId}/messaging/heartbeat",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
GET_MESSAGES: Operation[list[AnyMessage]] = Operation(
    id="messaging.getMessages",
    method="GET",
    path="/icws/{sessionId}/messaging/messages",
    decoder=Decoder(list[AnyMessage]),
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
