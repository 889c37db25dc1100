# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

RUN_HANDLER_ACTION: Operation[None] = Operation(
    "client-buttons.runClientButtonsHandlerAction",
    "POST",
    "/icws/{sessionId}/client-buttons/handler-action",
    address="client_buttons.run_handler_action",
    statuses=dict.fromkeys((400, 401), _ERROR),
    body=lambda: models.ClientButtonHandlerRequest,
)
