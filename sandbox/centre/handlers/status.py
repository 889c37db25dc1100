"""Statuses of users, and the status messages that they can choose."""

from __future__ import annotations

from ...handling import Request, Response
from ..centre import Centre
from ..publishing import Subscription
from ..subscriptions.status import (
    PreviousStatusSubscription,
    StatusAccessSubscription,
    StatusMessagesSubscription,
    UserStatusSubscription,
)
from .operations import accepted
from .routing import ROOT, handles, user_of
from .subscriptions import SUBSCRIPTIONS, subscribes

STATUS = f"{ROOT}/status"
WATCHES = f"{SUBSCRIPTIONS}/status"


@handles("GET", f"{STATUS}/status-messages")
def messages(centre: Centre, request: Request) -> Response:
    """Return the status messages."""
    return Response(200, {"statusMessageList": centre.statuses.messages()})


@handles("GET", f"{STATUS}/status-messages-user-access/{{userId}}")
def access(centre: Centre, request: Request) -> Response:
    """Return the status messages that a user can choose."""
    user = user_of(centre, request.path["userId"])
    return Response(200, {"userId": user, "statusMessages": centre.statuses.selectable()})


@handles("GET", f"{STATUS}/user-status-previous-info/{{userId}}")
def previous(centre: Centre, request: Request) -> Response:
    """Return the statuses that a user had before; 204 where there are none."""
    statuses = centre.statuses.previous(user_of(centre, request.path["userId"]))
    if not statuses:
        return Response(204)
    return Response(200, {"userStatusPreviousInfoList": statuses})


@handles("GET", f"{STATUS}/user-statuses/{{userId}}")
def status(centre: Centre, request: Request) -> Response:
    """Return the status of a user."""
    return Response(200, centre.statuses.of(user_of(centre, request.path["userId"])))


@handles("PUT", f"{STATUS}/user-statuses/{{userId}}")
def set_status(centre: Centre, request: Request) -> Response:
    """Set the status of a user: accepted now, done a moment later."""
    user, body = user_of(centre, request.path["userId"]), request.properties
    centre.statuses.check(body)
    return accepted(centre, request.session, lambda: centre.statuses.set(user, body))


@subscribes(f"{WATCHES}/user-statuses")
def watch_statuses(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the statuses of users."""
    users = [user_of(centre, str(user)) for user in request.properties["userIds"]]
    names = request.properties.get("userStatusProperties")
    properties = None if not names else frozenset(map(str, names))
    return UserStatusSubscription(centre.statuses, users, properties)


@subscribes(f"{WATCHES}/status-messages")
def watch_messages(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the status messages."""
    return StatusMessagesSubscription(centre.statuses)


@subscribes(f"{WATCHES}/status-messages-user-access")
def watch_access(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to what users can choose."""
    users = [user_of(centre, str(user)) for user in request.properties["userIds"]]
    return StatusAccessSubscription(centre.statuses, users)


@subscribes(f"{WATCHES}/user-status-previous-info")
def watch_previous(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the earlier statuses of the session's user."""
    return PreviousStatusSubscription(centre.statuses, request.user)
