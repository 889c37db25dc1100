# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)

ACQUIRE_LICENSES: Operation[models.LicenseOperationResults] = Operation(
    "licenses.acquireLicenses",
    "POST",
    "/icws/{sessionId}/licenses",
    address="licenses.acquire",
    decoder=Decoder(lambda: models.LicenseOperationResults),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.Licenses,
)
REPLACE_LICENSES: Operation[models.LicenseOperationResults] = Operation(
    "licenses.replaceLicenses",
    "PUT",
    "/icws/{sessionId}/licenses",
    address="licenses.replace",
    decoder=Decoder(lambda: models.LicenseOperationResults),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.Licenses,
)
RELEASE_LICENSES: Operation[None] = Operation(
    "licenses.releaseLicenses",
    "DELETE",
    "/icws/{sessionId}/licenses",
    address="licenses.release",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_LICENSES: Operation[None] = Operation(
    "licenses.subscribeLicenses",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/licenses",
    address="licenses.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.Licenses,
)
UNSUBSCRIBE_LICENSES: Operation[None] = Operation(
    "licenses.unsubscribeLicenses",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/licenses",
    address="licenses.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
ACQUIRE_LICENSE_STAGES: Operation[models.LicenseStageOperationResults] = Operation(
    "licenses.acquireLicenseStages",
    "POST",
    "/icws/{sessionId}/licenses/license-stages",
    address="licenses.license_stages.acquire",
    decoder=Decoder(lambda: models.LicenseStageOperationResults),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.LicenseStageOperations,
)

WATCH_LICENSES: Watch[models.LicenseMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_LICENSES,
    stop=UNSUBSCRIBE_LICENSES,
    kinds=lambda: (models.LicenseMessage,),
)
