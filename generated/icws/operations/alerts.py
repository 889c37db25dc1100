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

SUBSCRIBE_ALERT_CATALOG: Operation[None] = Operation(
    "alerts.subscribeAlertCatalog",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/alerts/alert-catalog",
    address="alerts.alert_catalog.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.AlertCatalogSubscription,
)
UNSUBSCRIBE_ALERT_CATALOG: Operation[None] = Operation(
    "alerts.unsubscribeAlertCatalog",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/alerts/alert-catalog",
    address="alerts.alert_catalog.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
CREATE_ALERT_CATALOG_SET: Operation[None] = Operation(
    "alerts.createAlertCatalogSet",
    "POST",
    "/icws/{sessionId}/alerts/alert-catalog/alert-sets",
    address="alerts.alert_catalog.alert_sets.create",
    body=lambda: models.CreateAlertSetParameters,
)
UPDATE_ALERT_CATALOG_SET: Operation[None] = Operation(
    "alerts.updateAlertCatalogSet",
    "PUT",
    "/icws/{sessionId}/alerts/alert-catalog/alert-sets/{alertSetId}",
    address="alerts.alert_catalog.alert_sets.update",
    body=lambda: models.UpdateAlertSetParameters,
)
CREATE_MEMO: Operation[models.CreateMemoResponse] = Operation(
    "alerts.createAlertsMemo",
    "POST",
    "/icws/{sessionId}/alerts/memos",
    address="alerts.memos.create",
    decoder=Decoder(lambda: models.CreateMemoResponse),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.CreateMemoRequest,
)
DELETE_MEMO: Operation[None] = Operation(
    "alerts.deleteAlertsMemo",
    "DELETE",
    "/icws/{sessionId}/alerts/memos/{memoId}",
    address="alerts.memos.delete",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_ALERT_NOTIFICATIONS: Operation[None] = Operation(
    "alerts.subscribeAlertNotifications",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/alerts/alert-notifications",
    address="alerts.alert_notifications.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.AlertNotificationSubscription,
)
UNSUBSCRIBE_ALERT_NOTIFICATIONS: Operation[None] = Operation(
    "alerts.unsubscribeAlertNotifications",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/alerts/alert-notifications",
    address="alerts.alert_notifications.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_USER_MEMOS: Operation[None] = Operation(
    "alerts.subscribeAlertsUserMemos",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/alerts/user-memos",
    address="alerts.user_memos.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_USER_MEMOS: Operation[None] = Operation(
    "alerts.unsubscribeAlertsUserMemos",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/alerts/user-memos",
    address="alerts.user_memos.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)

WATCH_ALERT_CATALOG: Watch[models.AlertCatalogChangedMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_ALERT_CATALOG,
    stop=UNSUBSCRIBE_ALERT_CATALOG,
    kinds=lambda: (models.AlertCatalogChangedMessage,),
)
WATCH_ALERT_NOTIFICATIONS: Watch[models.AlertNotificationMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_ALERT_NOTIFICATIONS,
    stop=UNSUBSCRIBE_ALERT_NOTIFICATIONS,
    kinds=lambda: (models.AlertNotificationMessage,),
)
WATCH_USER_MEMOS: Watch[models.MemoListMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_USER_MEMOS,
    stop=UNSUBSCRIBE_USER_MEMOS,
    kinds=lambda: (models.MemoListMessage,),
)
