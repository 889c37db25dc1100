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
_ERROR_400_401_403_404_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 404, 410, 500), _ERROR
)
_ERROR_400_401_403_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 410, 500), _ERROR
)

GET_USERS: Operation[models.UserActivationSets] = Operation(
    "activations.getActivationsUsers",
    "GET",
    "/icws/{sessionId}/activations/users",
    address="activations.users.list",
    decoder=Decoder(lambda: models.UserActivationSets),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "filter"),
)
GET_USER: Operation[models.UserActivationSet] = Operation(
    "activations.getActivationsUser",
    "GET",
    "/icws/{sessionId}/activations/users/{userId}",
    address="activations.users.get",
    decoder=Decoder(lambda: models.UserActivationSet),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("filter",),
)
UPDATE_USER: Operation[models.UserActivationSet] = Operation(
    "activations.updateActivationsUser",
    "PUT",
    "/icws/{sessionId}/activations/users/{userId}",
    address="activations.users.update",
    decoder=Decoder(lambda: models.UserActivationSet),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.UserActivationDelta,
)
SUBSCRIBE_USER: Operation[None] = Operation(
    "activations.subscribeActivationsUser",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/activations/users/{subscriptionId}",
    address="activations.users.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.UserActivationSubscription,
)
UNSUBSCRIBE_USER: Operation[None] = Operation(
    "activations.unsubscribeActivationsUser",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/activations/users/{subscriptionId}",
    address="activations.users.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
GET_WORKGROUPS: Operation[models.WorkgroupActivationSets] = Operation(
    "activations.getActivationsWorkgroups",
    "GET",
    "/icws/{sessionId}/activations/workgroups",
    address="activations.workgroups.list",
    decoder=Decoder(lambda: models.WorkgroupActivationSets),
    statuses=_ERROR_400_401_410_500,
    parameters=("select", "filter"),
)
GET_WORKGROUP: Operation[models.WorkgroupActivationSet] = Operation(
    "activations.getActivationsWorkgroup",
    "GET",
    "/icws/{sessionId}/activations/workgroups/{workgroupId}",
    address="activations.workgroups.get",
    decoder=Decoder(lambda: models.WorkgroupActivationSet),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("filter",),
)
UPDATE_WORKGROUP: Operation[models.WorkgroupActivationSet] = Operation(
    "activations.updateActivationsWorkgroup",
    "PUT",
    "/icws/{sessionId}/activations/workgroups/{workgroupId}",
    address="activations.workgroups.update",
    decoder=Decoder(lambda: models.WorkgroupActivationSet),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.WorkgroupActivationDelta,
)
SUBSCRIBE_WORKGROUP: Operation[None] = Operation(
    "activations.subscribeActivationsWorkgroup",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/activations/workgroups/{subscriptionId}",
    address="activations.workgroups.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.WorkgroupActivationSubscription,
)
UNSUBSCRIBE_WORKGROUP: Operation[None] = Operation(
    "activations.unsubscribeActivationsWorkgroup",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/activations/workgroups/{subscriptionId}",
    address="activations.workgroups.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)

WATCH_USER: Watch[models.UserActivationMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_USER,
    stop=UNSUBSCRIBE_USER,
    kinds=lambda: (models.UserActivationMessage,),
)
WATCH_WORKGROUP: Watch[models.WorkgroupActivationMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_WORKGROUP,
    stop=UNSUBSCRIBE_WORKGROUP,
    kinds=lambda: (models.WorkgroupActivationMessage,),
)
