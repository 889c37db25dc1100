# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

SUBSCRIBE_SESSIONS_LAYOUTS: Operation[None] = Operation(
    id="session.subscribeSessionsLayouts",
    address="session_.sessions_layouts.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/session/sessions-layouts",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.SessionsLayoutsSubscription,
)
UNSUBSCRIBE_SESSIONS_LAYOUTS: Operation[None] = Operation(
    id="session.unsubscribeSessionsLayouts",
    address="session_.sessions_layouts.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/session/sessions-layouts",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_SESSIONS_STATIONS: Operation[None] = Operation(
    id="session.subscribeSessionsStations",
    address="session_.sessions_stations.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/session/sessions-stations",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.SessionsStationsSubscription,
)
UNSUBSCRIBE_SESSIONS_STATIONS: Operation[None] = Operation(
    id="session.unsubscribeSessionsStations",
    address="session_.sessions_stations.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/session/sessions-stations",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_SESSIONS_USERS: Operation[None] = Operation(
    id="session.subscribeSessionsUsers",
    address="session_.sessions_users.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/session/sessions-users",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.SessionsUsersSubscription,
)
UNSUBSCRIBE_SESSIONS_USERS: Operation[None] = Operation(
    id="session.unsubscribeSessionsUsers",
    address="session_.sessions_users.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/session/sessions-users",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)

WATCH_SESSIONS_LAYOUTS: Watch[models.SessionsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_SESSIONS_LAYOUTS,
    stop=UNSUBSCRIBE_SESSIONS_LAYOUTS,
    kinds=lambda: (models.SessionsMessage,),
)
WATCH_SESSIONS_STATIONS: Watch[models.SessionsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_SESSIONS_STATIONS,
    stop=UNSUBSCRIBE_SESSIONS_STATIONS,
    kinds=lambda: (models.SessionsMessage,),
)
WATCH_SESSIONS_USERS: Watch[models.SessionsMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_SESSIONS_USERS,
    stop=UNSUBSCRIBE_SESSIONS_USERS,
    kinds=lambda: (models.SessionsMessage,),
)
