# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

SUBSCRIBE_ALERT_CATALOG: Operation[None] = Operation(
    id="alerts.subscribeAlertCatalog",
    address="alerts.alert_catalog.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/alerts/alert-catalog",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.AlertCatalogSubscription,
)
UNSUBSCRIBE_ALERT_CATALOG: Operation[None] = Operation(
    id="alerts.unsubscribeAlertCatalog",
    address="alerts.alert_catalog.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/alerts/alert-catalog",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CREATE_ALERT_CATALOG_SET: Operation[None] = Operation(
    id="alerts.createAlertCatalogSet",
    address="alerts.alert_catalog.alert_sets.create",
    method="POST",
    path="/icws/{sessionId}/alerts/alert-catalog/alert-sets",
    body=lambda: models.CreateAlertSetParameters,
)
UPDATE_ALERT_CATALOG_SET: Operation[None] = Operation(
    id="alerts.updateAlertCatalogSet",
    address="alerts.alert_catalog.alert_sets.update",
    method="PUT",
    path="/icws/{sessionId}/alerts/alert-catalog/alert-sets/{alertSetId}",
    parameters=("alertSetId",),
    body=lambda: models.UpdateAlertSetParameters,
)
CREATE_ALERTS_MEMO: Operation[models.CreateMemoResponse] = Operation(
    id="alerts.createAlertsMemo",
    address="alerts.memos.create",
    method="POST",
    path="/icws/{sessionId}/alerts/memos",
    decoder=Decoder(lambda: models.CreateMemoResponse),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.CreateMemoRequest,
)
DELETE_ALERTS_MEMO: Operation[None] = Operation(
    id="alerts.deleteAlertsMemo",
    address="alerts.memos.delete",
    method="DELETE",
    path="/icws/{sessionId}/alerts/memos/{memoId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("memoId",),
)
SUBSCRIBE_ALERT_NOTIFICATIONS: Operation[None] = Operation(
    id="alerts.subscribeAlertNotifications",
    address="alerts.alert_notifications.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/alerts/alert-notifications",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.AlertNotificationSubscription,
)
UNSUBSCRIBE_ALERT_NOTIFICATIONS: Operation[None] = Operation(
    id="alerts.unsubscribeAlertNotifications",
    address="alerts.alert_notifications.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/alerts/alert-notifications",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_ALERTS_USER_MEMOS: Operation[None] = Operation(
    id="alerts.subscribeAlertsUserMemos",
    address="alerts.user_memos.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/alerts/user-memos",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_ALERTS_USER_MEMOS: Operation[None] = Operation(
    id="alerts.unsubscribeAlertsUserMemos",
    address="alerts.user_memos.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/alerts/user-memos",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
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
WATCH_ALERTS_USER_MEMOS: Watch[models.MemoListMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_ALERTS_USER_MEMOS,
    stop=UNSUBSCRIBE_ALERTS_USER_MEMOS,
    kinds=lambda: (models.MemoListMessage,),
)
