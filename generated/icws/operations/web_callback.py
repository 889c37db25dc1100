# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 410, 500), _ERROR)

CREATE_WEB_CALLBACK: Operation[models.CallbackCreateResponse] = Operation(
    "web-callback.createWebCallback",
    "POST",
    "/icws/web-callback/create",
    address="web_callback.create",
    decoder=Decoder(lambda: models.CallbackCreateResponse),
    needs_session=False,
    statuses=dict.fromkeys((400, 410), _ERROR),
    body=lambda: models.CallbackCreateRequest,
)
RECONNECT_WEB_CALLBACK: Operation[None] = Operation(
    "web-callback.reconnectWebCallback",
    "POST",
    "/icws/web-callback/reconnect",
    address="web_callback.reconnect",
    needs_session=False,
    statuses=_ERROR_400_410_500,
    body=lambda: models.CallbackReconnectRequest,
)
GET_STATUS: Operation[models.CallbackStatusResponse] = Operation(
    "web-callback.getWebCallbackStatus",
    "GET",
    "/icws/web-callback/status/{participantId}",
    address="web_callback.status.get",
    decoder=Decoder(lambda: models.CallbackStatusResponse),
    needs_session=False,
    statuses=_ERROR_400_410_500,
)
