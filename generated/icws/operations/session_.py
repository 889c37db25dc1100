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

SUBSCRIBE_SESSIONS_LAYOUTS: Operation[None] = Operation(
    "session.subscribeSessionsLayouts",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/session/sessions-layouts",
    address="session_.sessions_layouts.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.SessionsLayoutsSubscription,
)
UNSUBSCRIBE_SESSIONS_LAYOUTS: Operation[None] = Operation(
    "session.unsubscribeSessionsLayouts",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/session/sessions-layouts",
    address="session_.sessions_layouts.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_SESSIONS_STATIONS: Operation[None] = Operation(
    "session.subscribeSessionsStations",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/session/sessions-stations",
    address="session_.sessions_stations.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.SessionsStationsSubscription,
)
UNSUBSCRIBE_SESSIONS_STATIONS: Operation[None] = Operation(
    "session.unsubscribeSessionsStations",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/session/sessions-stations",
    address="session_.sessions_stations.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_SESSIONS_USERS: Operation[None] = Operation(
    "session.subscribeSessionsUsers",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/session/sessions-users",
    address="session_.sessions_users.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.SessionsUsersSubscription,
)
UNSUBSCRIBE_SESSIONS_USERS: Operation[None] = Operation(
    "session.unsubscribeSessionsUsers",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/session/sessions-users",
    address="session_.sessions_users.unsubscribe",
    statuses=_ERROR_400_401_410_500,
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
