# Copied from sandbox/centre/handlers/sessions.py; edits here are lost.
"""Subscriptions to sessions, and notifications of handlers."""

from __future__ import annotations

from ...handling import Request
from ..centre import Centre
from ..publishing import Subscription
from ..subscriptions.sessions import (
    NotificationsSubscription,
    SessionsSubscription,
    notification_topic,
)
from .routing import ROOT, handles
from .subscriptions import SUBSCRIPTIONS, subscribes

WATCHES = f"{SUBSCRIPTIONS}/session"


@subscribes(f"{WATCHES}/sessions-users")
def watch_users(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the sessions of users; of all, where none are named."""
    ids = _ids(request, "userIds") if "userIds" in request.properties else None
    return SessionsSubscription(
        centre.presence, centre.stations, centre.directory, ids, lambda session, _: session.user
    )


@subscribes(f"{WATCHES}/sessions-stations")
def watch_stations(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the sessions at stations."""
    ids = _ids(request, "stationIds")
    return SessionsSubscription(
        centre.presence, centre.stations, centre.directory, ids, lambda _, station: station or None
    )


@subscribes(f"{WATCHES}/sessions-layouts")
def watch_layouts(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the sessions with layouts: no session has one."""
    ids = _ids(request, "layoutIds")
    return SessionsSubscription(
        centre.presence, centre.stations, centre.directory, ids, lambda *_: None
    )


@handles("POST", f"{ROOT}/system/handler-notification")
def notify(centre: Centre, request: Request) -> None:
    """Take a notification for handlers; the sandbox's handler sends it to those who watch it."""
    body = request.properties
    centre.handler_sends(str(body["objectId"]), str(body["eventId"]), list(map(str, body["data"])))


@subscribes(f"{SUBSCRIPTIONS}/system/handler-sent-notifications")
def watch_notifications(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to notifications that handlers send."""
    return NotificationsSubscription(
        notification_topic(str(header["objectId"]), str(event))
        for header in request.properties["headers"]
        for event in header["eventIds"]
    )


def _ids(request: Request, name: str) -> list[str]:
    return [str(id_).lower() for id_ in request.properties.get(name) or ()]
