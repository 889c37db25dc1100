# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

GET_ACTIVATIONS_USERS: Operation[models.UserActivationSets] = Operation(
    id="activations.getActivationsUsers",
    address="activations.users.list",
    method="GET",
    path="/icws/{sessionId}/activations/users",
    decoder=Decoder(lambda: models.UserActivationSets),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "filter"),
)
GET_ACTIVATIONS_USER: Operation[models.UserActivationSet] = Operation(
    id="activations.getActivationsUser",
    address="activations.users.get",
    method="GET",
    path="/icws/{sessionId}/activations/users/{userId}",
    decoder=Decoder(lambda: models.UserActivationSet),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("userId", "filter"),
)
UPDATE_ACTIVATIONS_USER: Operation[models.UserActivationSet] = Operation(
    id="activations.updateActivationsUser",
    address="activations.users.update",
    method="PUT",
    path="/icws/{sessionId}/activations/users/{userId}",
    decoder=Decoder(lambda: models.UserActivationSet),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("userId",),
    body=lambda: models.UserActivationDelta,
)
SUBSCRIBE_ACTIVATIONS_USER: Operation[None] = Operation(
    id="activations.subscribeActivationsUser",
    address="activations.users.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/activations/users/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.UserActivationSubscription,
)
UNSUBSCRIBE_ACTIVATIONS_USER: Operation[None] = Operation(
    id="activations.unsubscribeActivationsUser",
    address="activations.users.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/activations/users/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
GET_ACTIVATIONS_WORKGROUPS: Operation[models.WorkgroupActivationSets] = Operation(
    id="activations.getActivationsWorkgroups",
    address="activations.workgroups.list",
    method="GET",
    path="/icws/{sessionId}/activations/workgroups",
    decoder=Decoder(lambda: models.WorkgroupActivationSets),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("select", "filter"),
)
GET_ACTIVATIONS_WORKGROUP: Operation[models.WorkgroupActivationSet] = Operation(
    id="activations.getActivationsWorkgroup",
    address="activations.workgroups.get",
    method="GET",
    path="/icws/{sessionId}/activations/workgroups/{workgroupId}",
    decoder=Decoder(lambda: models.WorkgroupActivationSet),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("workgroupId", "filter"),
)
UPDATE_ACTIVATIONS_WORKGROUP: Operation[models.WorkgroupActivationSet] = Operation(
    id="activations.updateActivationsWorkgroup",
    address="activations.workgroups.update",
    method="PUT",
    path="/icws/{sessionId}/activations/workgroups/{workgroupId}",
    decoder=Decoder(lambda: models.WorkgroupActivationSet),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("workgroupId",),
    body=lambda: models.WorkgroupActivationDelta,
)
SUBSCRIBE_ACTIVATIONS_WORKGROUP: Operation[None] = Operation(
    id="activations.subscribeActivationsWorkgroup",
    address="activations.workgroups.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/activations/workgroups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.WorkgroupActivationSubscription,
)
UNSUBSCRIBE_ACTIVATIONS_WORKGROUP: Operation[None] = Operation(
    id="activations.unsubscribeActivationsWorkgroup",
    address="activations.workgroups.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/activations/workgroups/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)

WATCH_ACTIVATIONS_USER: Watch[models.UserActivationMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_ACTIVATIONS_USER,
    stop=UNSUBSCRIBE_ACTIVATIONS_USER,
    kinds=lambda: (models.UserActivationMessage,),
)
WATCH_ACTIVATIONS_WORKGROUP: Watch[models.WorkgroupActivationMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_ACTIVATIONS_WORKGROUP,
    stop=UNSUBSCRIBE_ACTIVATIONS_WORKGROUP,
    kinds=lambda: (models.WorkgroupActivationMessage,),
)
