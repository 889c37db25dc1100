# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

SUBSCRIBE_RESPONSE_MANAGEMENT: Operation[None] = Operation(
    id="response-management.subscribeResponseManagement",
    address="response_management.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/response-management",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
)
UNSUBSCRIBE_RESPONSE_MANAGEMENT: Operation[None] = Operation(
    id="response-management.unsubscribeResponseManagement",
    address="response_management.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/response-management",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UPDATE_RESPONSE_MANAGEMENT: Operation[None] = Operation(
    id="response-management.updateResponseManagement",
    address="response_management.update",
    method="PUT",
    path="/icws/{sessionId}/response-management",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.ResponseManagementLibrary,
)
GENERATE_RESPONSE_MANAGEMENT_FILE_URL: Operation[models.GenerateFileUrlResponse] = Operation(
    id="response-management.generateResponseManagementFileUrl",
    address="response_management.create_file",
    method="POST",
    path="/icws/{sessionId}/response-management/file",
    decoder=Decoder(lambda: models.GenerateFileUrlResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.GenerateFileUrlRequest,
)

WATCH_RESPONSE_MANAGEMENT: Watch[models.ResponseManagementMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_RESPONSE_MANAGEMENT,
    stop=UNSUBSCRIBE_RESPONSE_MANAGEMENT,
    kinds=lambda: (models.ResponseManagementMessage,),
)
