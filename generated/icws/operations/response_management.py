# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_403_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 410, 500), _ERROR
)

SUBSCRIBE_RESPONSE_MANAGEMENT: Operation[None] = Operation(
    "response-management.subscribeResponseManagement",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/response-management",
    address="response_management.subscribe",
    statuses=_ERROR_400_401_403_410_500,
)
UNSUBSCRIBE_RESPONSE_MANAGEMENT: Operation[None] = Operation(
    "response-management.unsubscribeResponseManagement",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/response-management",
    address="response_management.unsubscribe",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UPDATE_RESPONSE_MANAGEMENT: Operation[None] = Operation(
    "response-management.updateResponseManagement",
    "PUT",
    "/icws/{sessionId}/response-management",
    address="response_management.update",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.ResponseManagementLibrary,
)
GENERATE_FILE_URL: Operation[models.GenerateFileUrlResponse] = Operation(
    "response-management.generateResponseManagementFileUrl",
    "POST",
    "/icws/{sessionId}/response-management/file",
    address="response_management.create_file",
    decoder=Decoder(lambda: models.GenerateFileUrlResponse),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.GenerateFileUrlRequest,
)

WATCH_RESPONSE_MANAGEMENT: Watch[models.ResponseManagementMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_RESPONSE_MANAGEMENT,
    stop=UNSUBSCRIBE_RESPONSE_MANAGEMENT,
    kinds=lambda: (models.ResponseManagementMessage,),
)
