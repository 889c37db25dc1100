# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

DELETE_ALERTS_MEMO: Operation[None] = Operation(
    id="alerts.deleteAlertsMemo",
    method="DELETE",
    path="/icws/{sessionId}/alerts/memos/{memoId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("memoId",),
)
UNSUBSCRIBE_ALERT_CATALOG: Operation[None] = Operation(
    id="alerts.unsubscribeAlertCatalog",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/alerts/alert-catalog",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_ALERT_NOTIFICATIONS: Operation[None] = Operation(
    id="alerts.unsubscribeAlertNotifications",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/alerts/alert-notifications",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_ALERTS_USER_MEMOS: Operation[None] = Operation(
    id="alerts.subscribeAlertsUserMemos",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/alerts/user-memos",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_ALERTS_USER_MEMOS: Operation[None] = Operation(
    id="alerts.unsubscribeAlertsUserMemos",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/alerts/user-memos",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)

WATCH_ALERTS_USER_MEMOS: Watch[models.MemoListMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_ALERTS_USER_MEMOS,
    stop=UNSUBSCRIBE_ALERTS_USER_MEMOS,
    kinds=lambda: (models.MemoListMessage,),
)
