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
_ERROR_400_401_404_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 404, 410, 500), _ERROR
)

SUBSCRIBE_MESSAGES: Operation[None] = Operation(
    "status.subscribeStatusMessages",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/status/status-messages",
    address="status.status_messages.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_MESSAGES: Operation[None] = Operation(
    "status.unsubscribeStatusMessages",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/status/status-messages",
    address="status.status_messages.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
GET_MESSAGES: Operation[models.StatusMessages] = Operation(
    "status.getStatusMessages",
    "GET",
    "/icws/{sessionId}/status/status-messages",
    address="status.status_messages.list",
    decoder=Decoder(lambda: models.StatusMessages),
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_MESSAGES_USER_ACCESS: Operation[None] = Operation(
    "status.subscribeStatusMessagesUserAccess",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/status/status-messages-user-access",
    address="status.status_messages_user_access.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.StatusMessagesUserAccessSubscription,
)
UNSUBSCRIBE_MESSAGES_USER_ACCESS: Operation[None] = Operation(
    "status.unsubscribeStatusMessagesUserAccess",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/status/status-messages-user-access",
    address="status.status_messages_user_access.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
GET_MESSAGES_USER_ACCESS: Operation[models.StatusMessagesUserAccess] = Operation(
    "status.getStatusMessagesUserAccess",
    "GET",
    "/icws/{sessionId}/status/status-messages-user-access/{userId}",
    address="status.status_messages_user_access.get",
    decoder=Decoder(lambda: models.StatusMessagesUserAccess),
    statuses=_ERROR_400_401_404_410_500,
)
SUBSCRIBE_USER_STATUS_PREVIOUS_INFO: Operation[None] = Operation(
    "status.subscribeUserStatusPreviousInfo",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/status/user-status-previous-info",
    address="status.user_status_previous_info.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_USER_STATUS_PREVIOUS_INFO: Operation[None] = Operation(
    "status.unsubscribeUserStatusPreviousInfo",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/status/user-status-previous-info",
    address="status.user_status_previous_info.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
GET_USER_STATUS_PREVIOUS_INFO: Operation[models.UserStatusPreviousInfos | None] = Operation(
    "status.getUserStatusPreviousInfo",
    "GET",
    "/icws/{sessionId}/status/user-status-previous-info/{userId}",
    address="status.user_status_previous_info.get",
    decoder=Decoder(lambda: models.UserStatusPreviousInfos),
    statuses={**dict.fromkeys((400, 401, 404, 410, 500), _ERROR), 204: None},
)
SUBSCRIBE_USER_STATUSES: Operation[None] = Operation(
    "status.subscribeUserStatuses",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/status/user-statuses",
    address="status.user_statuses.subscribe",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.UserStatusSubscription,
)
UNSUBSCRIBE_USER_STATUSES: Operation[None] = Operation(
    "status.unsubscribeUserStatuses",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/status/user-statuses",
    address="status.user_statuses.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
GET_USER_STATUS: Operation[models.UserStatus] = Operation(
    "status.getUserStatus",
    "GET",
    "/icws/{sessionId}/status/user-statuses/{userId}",
    address="status.user_statuses.get",
    decoder=Decoder(lambda: models.UserStatus),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
)
UPDATE_USER_STATUS: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    "status.updateUserStatus",
    "PUT",
    "/icws/{sessionId}/status/user-statuses/{userId}",
    address="status.user_statuses.update",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.UserStatusUpdate,
)

WATCH_MESSAGES: Watch[models.StatusMessagesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_MESSAGES,
    stop=UNSUBSCRIBE_MESSAGES,
    kinds=lambda: (models.StatusMessagesMessage,),
)
WATCH_MESSAGES_USER_ACCESS: Watch[models.StatusMessagesUserAccessMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_MESSAGES_USER_ACCESS,
    stop=UNSUBSCRIBE_MESSAGES_USER_ACCESS,
    kinds=lambda: (models.StatusMessagesUserAccessMessage,),
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
