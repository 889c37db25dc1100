# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

SUBSCRIBE_STATUS_MESSAGES: Operation[None] = Operation(
    id="status.subscribeStatusMessages",
    address="status.status_messages.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/status/status-messages",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_STATUS_MESSAGES: Operation[None] = Operation(
    id="status.unsubscribeStatusMessages",
    address="status.status_messages.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/status/status-messages",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_STATUS_MESSAGES: Operation[models.StatusMessages] = Operation(
    id="status.getStatusMessages",
    address="status.status_messages.list",
    method="GET",
    path="/icws/{sessionId}/status/status-messages",
    decoder=Decoder(lambda: models.StatusMessages),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_STATUS_MESSAGES_USER_ACCESS: Operation[None] = Operation(
    id="status.subscribeStatusMessagesUserAccess",
    address="status.status_messages_user_access.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/status/status-messages-user-access",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.StatusMessagesUserAccessSubscription,
)
UNSUBSCRIBE_STATUS_MESSAGES_USER_ACCESS: Operation[None] = Operation(
    id="status.unsubscribeStatusMessagesUserAccess",
    address="status.status_messages_user_access.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/status/status-messages-user-access",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_STATUS_MESSAGES_USER_ACCESS: Operation[models.StatusMessagesUserAccess] = Operation(
    id="status.getStatusMessagesUserAccess",
    address="status.status_messages_user_access.get",
    method="GET",
    path="/icws/{sessionId}/status/status-messages-user-access/{userId}",
    decoder=Decoder(lambda: models.StatusMessagesUserAccess),
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("userId",),
)
SUBSCRIBE_USER_STATUS_PREVIOUS_INFO: Operation[None] = Operation(
    id="status.subscribeUserStatusPreviousInfo",
    address="status.user_status_previous_info.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/status/user-status-previous-info",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_USER_STATUS_PREVIOUS_INFO: Operation[None] = Operation(
    id="status.unsubscribeUserStatusPreviousInfo",
    address="status.user_status_previous_info.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/status/user-status-previous-info",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_USER_STATUS_PREVIOUS_INFO: Operation[models.UserStatusPreviousInfos | None] = Operation(
    id="status.getUserStatusPreviousInfo",
    address="status.user_status_previous_info.get",
    method="GET",
    path="/icws/{sessionId}/status/user-status-previous-info/{userId}",
    decoder=Decoder(lambda: models.UserStatusPreviousInfos),
    statuses={**dict.fromkeys((400, 401, 404, 410, 500), _ERROR), 204: None},
    parameters=("userId",),
)
SUBSCRIBE_USER_STATUSES: Operation[None] = Operation(
    id="status.subscribeUserStatuses",
    address="status.user_statuses.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/status/user-statuses",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    body=lambda: models.UserStatusSubscription,
)
UNSUBSCRIBE_USER_STATUSES: Operation[None] = Operation(
    id="status.unsubscribeUserStatuses",
    address="status.user_statuses.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/status/user-statuses",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
GET_USER_STATUS: Operation[models.UserStatus] = Operation(
    id="status.getUserStatus",
    address="status.user_statuses.get",
    method="GET",
    path="/icws/{sessionId}/status/user-statuses/{userId}",
    decoder=Decoder(lambda: models.UserStatus),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("userId",),
)
UPDATE_USER_STATUS: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    id="status.updateUserStatus",
    address="status.user_statuses.update",
    method="PUT",
    path="/icws/{sessionId}/status/user-statuses/{userId}",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("userId",),
    body=lambda: models.UserStatusUpdate,
)

WATCH_STATUS_MESSAGES: Watch[models.StatusMessagesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_STATUS_MESSAGES,
    stop=UNSUBSCRIBE_STATUS_MESSAGES,
    kinds=lambda: (models.StatusMessagesMessage,),
)
WATCH_STATUS_MESSAGES_USER_ACCESS: Watch[models.StatusMessagesUserAccessMessage | UnknownObject] = (
    Watch(
        start=SUBSCRIBE_STATUS_MESSAGES_USER_ACCESS,
        stop=UNSUBSCRIBE_STATUS_MESSAGES_USER_ACCESS,
        kinds=lambda: (models.StatusMessagesUserAccessMessage,),
    )
)
WATCH_USER_STATUS_PREVIOUS_INFO: Watch[models.UserStatusPreviousInfoMessage | UnknownObject] = (
    Watch(
        start=SUBSCRIBE_USER_STATUS_PREVIOUS_INFO,
        stop=UNSUBSCRIBE_USER_STATUS_PREVIOUS_INFO,
        kinds=lambda: (models.UserStatusPreviousInfoMessage,),
    )
)
WATCH_USER_STATUSES: Watch[models.UserStatusMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_USER_STATUSES,
    stop=UNSUBSCRIBE_USER_STATUSES,
    kinds=lambda: (models.UserStatusMessage,),
)
