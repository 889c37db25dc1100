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
    address="ipa.process_instances.create",
    method="POST",
    path="/icws/{sessionId}/ipa/process-instances",
    decoder=Decoder(lambda: models.LaunchProcessResults),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.LaunchProcessParameters,
)
GET_IPA_PROCESS_INSTANCES: Operation[models.QueryProcessInstancesResults] = Operation(
    id="ipa.getIpaProcessInstances",
    address="ipa.process_instances.list",
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
SEND_IPA_WORK_ITEM_INSTANCE_PAGE_COMMAND: Operation[models.SendPageCommandResults] = Operation(
    id="ipa.sendIpaWorkItemInstancePageCommand",
    address="ipa.work_item_instances.current_page.send_command",
    method="POST",
    path="/icws/{sessionId}/ipa/workitem-instances/{workItemInstanceId}/current-page",
    decoder=Decoder(lambda: models.SendPageCommandResults),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("workItemInstanceId",),
    body=lambda: models.SendPageCommandParameters,
)
SUBSCRIBE_IPA_WORK_ITEM_INSTANCE_CURRENT_PAGE: Operation[None] = Operation(
    id="ipa.subscribeIpaWorkItemInstanceCurrentPage",
    address="ipa.work_item_instances.current_page.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/workitem-instances/{workItemInstanceId}/current-page",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("workItemInstanceId",),
)
UNSUBSCRIBE_IPA_WORK_ITEM_INSTANCE_CURRENT_PAGE: Operation[None] = Operation(
    id="ipa.unsubscribeIpaWorkItemInstanceCurrentPage",
    address="ipa.work_item_instances.current_page.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/workitem-instances/{workItemInstanceId}/current-page",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("workItemInstanceId",),
)
SUBSCRIBE_IPA_LAUNCHABLE_PROCESSES: Operation[None] = Operation(
    id="ipa.subscribeIpaLaunchableProcesses",
    address="ipa.launchable_processes.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/launchable-processes",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_IPA_LAUNCHABLE_PROCESSES: Operation[None] = Operation(
    id="ipa.unsubscribeIpaLaunchableProcesses",
    address="ipa.launchable_processes.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/launchable-processes",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
)
SUBSCRIBE_IPA_PAS: Operation[None] = Operation(
    id="ipa.subscribeIpaPas",
    address="ipa.pas.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/pas",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_IPA_PAS: Operation[None] = Operation(
    id="ipa.unsubscribeIpaPas",
    address="ipa.pas.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/ipa/pas",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
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
