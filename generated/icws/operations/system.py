# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

SEND_SYSTEM_HANDLER_NOTIFICATION: Operation[None] = Operation(
    id="system.sendSystemHandlerNotification",
    address="system.send_handler_notification",
    method="POST",
    path="/icws/{sessionId}/system/handler-notification",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.HandlerNotification,
)
SUBSCRIBE_SYSTEM_HANDLER_SENT_NOTIFICATIONS: Operation[None] = Operation(
    id="system.subscribeSystemHandlerSentNotifications",
    address="system.handler_sent_notifications.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/system/handler-sent-notifications",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.HandlerSentNotificationsSubscription,
)
UNSUBSCRIBE_SYSTEM_HANDLER_SENT_NOTIFICATIONS: Operation[None] = Operation(
    id="system.unsubscribeSystemHandlerSentNotifications",
    address="system.handler_sent_notifications.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/system/handler-sent-notifications",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)

WATCH_SYSTEM_HANDLER_SENT_NOTIFICATIONS: Watch[
    models.HandlerSentNotificationMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_SYSTEM_HANDLER_SENT_NOTIFICATIONS,
    stop=UNSUBSCRIBE_SYSTEM_HANDLER_SENT_NOTIFICATIONS,
    kinds=lambda: (models.HandlerSentNotificationMessage,),
)
