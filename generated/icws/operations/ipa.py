# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

CREATE_IPA_PROCESS_INSTANCE: Operation[models.LaunchProcessResults] = Operation(
    id="ipa.createIpaProcessInstance",
    method="POST",
    path="/icws/{sessionId}/ipa/process-instances",
    decoder=Decoder(lambda: models.LaunchProcessResults),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.LaunchProcessParameters,
)
GET_IPA_PROCESS_INSTANCES: Operation[models.QueryProcessInstancesResults] = Operation(
    id="ipa.getIpaProcessInstances",
    method="GET",
    path="/icws/{sessionId}/ipa/process-instances",
    decoder=Decoder(lambda: models.QueryProcessInstancesResults),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=(
        "beginSearchWindow",
        "endSearchWindow",
        "launchMode",
        "searchTerms",
        "select",
        "where",
        "orderBy",
        "Range",
    ),
    options={
        "launchMode": ("all", "production", "test"),
    },
)
CREATE_IPA_WORK_ITEM_INSTANCE_CURRENT_PAGE: Operation[models.SendPageCommandResults] = Operation(
    id="ipa.createIpaWorkItemInstanceCurrentPage",
    method="POST",
    path="/icws/{sessionId}/ipa/workitem-instances/{workItemInstanceId}/current-page",
    decoder=Decoder(lambda: models.SendPageCommandResults),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("workItemInstanceId",),
    body=lambda: models.SendPageCommandParameters,
)
SUBSCRIBE_IPA_LAUNCHABLE_PROCESSES: Operation[None] = Operation(
    id="ipa.subscribeIpaLaunchableProcesses",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/launchable-processes",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_IPA_LAUNCHABLE_PROCESSES: Operation[None] = Operation(
    id="ipa.unsubscribeIpaLaunchableProcesses",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/launchable-processes",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
)
SUBSCRIBE_IPA_PAS: Operation[None] = Operation(
    id="ipa.subscribeIpaPas",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/pas",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_IPA_PAS: Operation[None] = Operation(
    id="ipa.unsubscribeIpaPas",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/pas",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
)
SUBSCRIBE_IPA_WORK_ITEM_INSTANCE_CURRENT_PAGE: Operation[None] = Operation(
    id="ipa.subscribeIpaWorkItemInstanceCurrentPage",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/workitem-instances/{workItemInstanceId}/current-page",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("workItemInstanceId",),
)
UNSUBSCRIBE_IPA_WORK_ITEM_INSTANCE_CURRENT_PAGE: Operation[None] = Operation(
    id="ipa.unsubscribeIpaWorkItemInstanceCurrentPage",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/workitem-instances/{workItemInstanceId}/current-page",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("workItemInstanceId",),
)

WATCH_IPA_LAUNCHABLE_PROCESSES: Watch[
    models.LaunchableProcessesSubscriptionEventArgs | UnknownObject
] = Watch(
    start=SUBSCRIBE_IPA_LAUNCHABLE_PROCESSES,
    stop=UNSUBSCRIBE_IPA_LAUNCHABLE_PROCESSES,
    kinds=lambda: (models.LaunchableProcessesSubscriptionEventArgs,),
)
WATCH_IPA_PAS: Watch[models.PasSubscriptionEventArgs | UnknownObject] = Watch(
    start=SUBSCRIBE_IPA_PAS,
    stop=UNSUBSCRIBE_IPA_PAS,
    kinds=lambda: (models.PasSubscriptionEventArgs,),
)
WATCH_IPA_WORK_ITEM_INSTANCE_CURRENT_PAGE: Watch[
    models.CurrentPageSubscriptionShowPageEventArgs
    | models.CurrentPageSubscriptionClosePageEventArgs
    | models.CurrentPageSubscriptionCommandCompleteEventArgs
    | UnknownObject
] = Watch(
    start=SUBSCRIBE_IPA_WORK_ITEM_INSTANCE_CURRENT_PAGE,
    stop=UNSUBSCRIBE_IPA_WORK_ITEM_INSTANCE_CURRENT_PAGE,
    kinds=lambda: (
        models.CurrentPageSubscriptionShowPageEventArgs,
        models.CurrentPageSubscriptionClosePageEventArgs,
        models.CurrentPageSubscriptionCommandCompleteEventArgs,
    ),
)
