# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

CREATE_WEB_CALLBACK: Operation[models.CallbackCreateResponse] = Operation(
    id="web-callback.createWebCallback",
    address="web_callback.create",
    method="POST",
    path="/icws/web-callback/create",
    decoder=Decoder(lambda: models.CallbackCreateResponse),
    needs_session=False,
    statuses=dict.fromkeys((400, 410), _ERROR),
    body=lambda: models.CallbackCreateRequest,
)
RECONNECT_WEB_CALLBACK: Operation[None] = Operation(
    id="web-callback.reconnectWebCallback",
    address="web_callback.reconnect",
    method="POST",
    path="/icws/web-callback/reconnect",
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    body=lambda: models.CallbackReconnectRequest,
)
GET_WEB_CALLBACK_STATUS: Operation[models.CallbackStatusResponse] = Operation(
    id="web-callback.getWebCallbackStatus",
    address="web_callback.status.get",
    method="GET",
    path="/icws/web-callback/status/{participantId}",
    decoder=Decoder(lambda: models.CallbackStatusResponse),
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    parameters=("participantId",),
)
