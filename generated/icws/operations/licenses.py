# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

ACQUIRE_LICENSES: Operation[models.LicenseOperationResults] = Operation(
    id="licenses.acquireLicenses",
    address="licenses.acquire",
    method="POST",
    path="/icws/{sessionId}/licenses",
    decoder=Decoder(lambda: models.LicenseOperationResults),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.Licenses,
)
REPLACE_LICENSES: Operation[models.LicenseOperationResults] = Operation(
    id="licenses.replaceLicenses",
    address="licenses.replace",
    method="PUT",
    path="/icws/{sessionId}/licenses",
    decoder=Decoder(lambda: models.LicenseOperationResults),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.Licenses,
)
RELEASE_LICENSES: Operation[None] = Operation(
    id="licenses.releaseLicenses",
    address="licenses.release",
    method="DELETE",
    path="/icws/{sessionId}/licenses",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_LICENSES: Operation[None] = Operation(
    id="licenses.subscribeLicenses",
    address="licenses.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/licenses",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.Licenses,
)
UNSUBSCRIBE_LICENSES: Operation[None] = Operation(
    id="licenses.unsubscribeLicenses",
    address="licenses.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/licenses",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
ACQUIRE_LICENSE_STAGES: Operation[models.LicenseStageOperationResults] = Operation(
    id="licenses.acquireLicenseStages",
    address="licenses.license_stages.acquire",
    method="POST",
    path="/icws/{sessionId}/licenses/license-stages",
    decoder=Decoder(lambda: models.LicenseStageOperationResults),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.LicenseStageOperations,
)

WATCH_LICENSES: Watch[models.LicenseMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_LICENSES,
    stop=UNSUBSCRIBE_LICENSES,
    kinds=lambda: (models.LicenseMessage,),
)
