# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.message_decoding import MessageDecoder
from icws._runtime.operation import Operation
from icws.messages import MESSAGE_TYPES

if TYPE_CHECKING:
    from icws.messages import AnyMessage

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)

SEND_HEARTBEAT: Operation[None] = Operation(
    "messaging.sendHeartbeat",
    "POST",
    "/icws/{sessionId}/messaging/heartbeat",
    address="messaging.send_heartbeat",
    statuses=_ERROR_400_401_410_500,
)
GET_MESSAGES: Operation[list[AnyMessage]] = Operation(
    "messaging.getMessages",
    "GET",
    "/icws/{sessionId}/messaging/messages",
    address="messaging.get_messages",
    decoder=MessageDecoder(
        types=MESSAGE_TYPES,
    ),
    statuses=_ERROR_400_401_410_500,
)
