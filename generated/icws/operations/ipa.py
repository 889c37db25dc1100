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
_ERROR_400_401_403_404_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 404, 410, 500), _ERROR
)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)
_ERROR_400_401_404_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 404, 410, 500), _ERROR
)

CREATE_PROCESS_INSTANCE: Operation[models.LaunchProcessResults] = Operation(
    "ipa.createIpaProcessInstance",
    "POST",
    "/icws/{sessionId}/ipa/process-instances",
    address="ipa.process_instances.create",
    decoder=Decoder(lambda: models.LaunchProcessResults),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.LaunchProcessParameters,
)
GET_PROCESS_INSTANCES: Operation[models.QueryProcessInstancesResults] = Operation(
    "ipa.getIpaProcessInstances",
    "GET",
    "/icws/{sessionId}/ipa/process-instances",
    address="ipa.process_instances.list",
    decoder=Decoder(lambda: models.QueryProcessInstancesResults),
    statuses=_ERROR_400_401_403_410_500,
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
SEND_WORK_ITEM_INSTANCE_PAGE_COMMAND: Operation[models.SendPageCommandResults] = Operation(
    "ipa.sendIpaWorkItemInstancePageCommand",
    "POST",
    "/icws/{sessionId}/ipa/workitem-instances/{workItemInstanceId}/current-page",
    address="ipa.work_item_instances.current_page.send_command",
    decoder=Decoder(lambda: models.SendPageCommandResults),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.SendPageCommandParameters,
)
SUBSCRIBE_WORK_ITEM_INSTANCE_CURRENT_PAGE: Operation[None] = Operation(
    "ipa.subscribeIpaWorkItemInstanceCurrentPage",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/ipa/workitem-instances/{workItemInstanceId}/current-page",
    address="ipa.work_item_instances.current_page.subscribe",
    statuses=_ERROR_400_401_403_404_410_500,
)
UNSUBSCRIBE_WORK_ITEM_INSTANCE_CURRENT_PAGE: Operation[None] = Operation(
    "ipa.unsubscribeIpaWorkItemInstanceCurrentPage",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/ipa/workitem-instances/{workItemInstanceId}/current-page",
    address="ipa.work_item_instances.current_page.unsubscribe",
    statuses=_ERROR_400_401_403_404_410_500,
)
SUBSCRIBE_LAUNCHABLE_PROCESSES: Operation[None] = Operation(
    "ipa.subscribeIpaLaunchableProcesses",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/ipa/launchable-processes",
    address="ipa.launchable_processes.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_LAUNCHABLE_PROCESSES: Operation[None] = Operation(
    "ipa.unsubscribeIpaLaunchableProcesses",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/ipa/launchable-processes",
    address="ipa.launchable_processes.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)
SUBSCRIBE_PAS: Operation[None] = Operation(
    "ipa.subscribeIpaPas",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/ipa/pas",
    address="ipa.pas.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_PAS: Operation[None] = Operation(
    "ipa.unsubscribeIpaPas",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/ipa/pas",
    address="ipa.pas.unsubscribe",
    statuses=_ERROR_400_401_404_410_500,
)

WATCH_WORK_ITEM_INSTANCE_CURRENT_PAGE: Watch[
    models.CurrentPageSubscriptionShowPageEventArgs
    | models.CurrentPageSubscriptionClosePageEventArgs
    | models.CurrentPageSubscriptionCommandCompleteEventArgs
    | UnknownObject
] = Watch(
    start=SUBSCRIBE_WORK_ITEM_INSTANCE_CURRENT_PAGE,
    stop=UNSUBSCRIBE_WORK_ITEM_INSTANCE_CURRENT_PAGE,
    kinds=lambda: (
        models.CurrentPageSubscriptionShowPageEventArgs,
        models.CurrentPageSubscriptionClosePageEventArgs,
        models.CurrentPageSubscriptionCommandCompleteEventArgs,
    ),
)
WATCH_LAUNCHABLE_PROCESSES: Watch[
    models.LaunchableProcessesSubscriptionEventArgs | UnknownObject
] = Watch(
    start=SUBSCRIBE_LAUNCHABLE_PROCESSES,
    stop=UNSUBSCRIBE_LAUNCHABLE_PROCESSES,
    kinds=lambda: (models.LaunchableProcessesSubscriptionEventArgs,),
)
WATCH_PAS: Watch[models.PasSubscriptionEventArgs | UnknownObject] = Watch(
    start=SUBSCRIBE_PAS,
    stop=UNSUBSCRIBE_PAS,
    kinds=lambda: (models.PasSubscriptionEventArgs,),
)
