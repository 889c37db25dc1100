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

SEND_HANDLER_NOTIFICATION: Operation[None] = Operation(
    "system.sendSystemHandlerNotification",
    "POST",
    "/icws/{sessionId}/system/handler-notification",
    address="system.send_handler_notification",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.HandlerNotification,
)
SUBSCRIBE_HANDLER_SENT_NOTIFICATIONS: Operation[None] = Operation(
    "system.subscribeSystemHandlerSentNotifications",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/system/handler-sent-notifications",
    address="system.handler_sent_notifications.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.HandlerSentNotificationsSubscription,
)
UNSUBSCRIBE_HANDLER_SENT_NOTIFICATIONS: Operation[None] = Operation(
    "system.unsubscribeSystemHandlerSentNotifications",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/system/handler-sent-notifications",
    address="system.handler_sent_notifications.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)

WATCH_HANDLER_SENT_NOTIFICATIONS: Watch[models.HandlerSentNotificationMessage | UnknownObject] = (
    Watch(
        start=SUBSCRIBE_HANDLER_SENT_NOTIFICATIONS,
        stop=UNSUBSCRIBE_HANDLER_SENT_NOTIFICATIONS,
        kinds=lambda: (models.HandlerSentNotificationMessage,),
    )
)
