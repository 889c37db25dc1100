# Copied from sandbox/centre/handlers/subscriptions.py; edits here are lost.
"""Starting, replacing and ending of subscriptions."""

from __future__ import annotations

from collections.abc import Callable

from ...errors import not_found
from ...handling import Request
from ...spec import response_for
from ..attributes import selection
from ..centre import Centre
from ..publishing import Subscription, Topic
from ..queues import existing_queue
from ..subscriptions.alerting import AlertingSubscription
from ..subscriptions.interactions import InteractionSubscription
from ..subscriptions.media import CallbackSubscription, ChatSubscription, EmailSubscription
from ..subscriptions.personal import (
    HistorySubscription,
    RequestListSubscription,
    RequestSubscription,
    StationSubscription,
)
from ..subscriptions.queues import QueueSubscription
from .routing import ROOT, CentreHandler, handles, interaction_of

SUBSCRIPTIONS = f"{ROOT}/messaging/subscriptions"
INTERACTION = f"{SUBSCRIPTIONS}/interactions/{{interactionId}}"
ASSISTANCE = f"{SUBSCRIPTIONS}/interactions/agent-assistance"

Creator = Callable[[Centre, Request], Subscription]


def subscribes(path: str) -> Callable[[Creator], Creator]:
    """Register the decorated function as the creator of the subscription at a path."""

    def register(creator: Creator) -> Creator:
        handles("PUT", path)(starting(creator))
        handles("DELETE", path)(stop)
        return creator

    return register


def starting(creator: Creator) -> CentreHandler:
    """Return the handler that starts, or replaces, the subscription that a creator makes."""

    def start(centre: Centre, request: Request) -> None:
        subscription = creator(centre, request)
        # Earlier changes are in the snapshot, and must not come again as a delta.
        centre.store.publish()
        centre.publisher.subscribe(request.session, _name(request), subscription)

    return start


def stop(centre: Centre, request: Request) -> None:
    """Stop a subscription.

    Raises:
        ApiError: 404: there is none under the ids of the path, and the operation documents that.
    """
    name = _name(request)
    ids = name[1:]
    known = centre.publisher.subscription(request.session.id, name) is not None
    if ids and not known and response_for(request.operation, 404) is not None:
        raise not_found("subscription", str(ids[-1]))
    centre.publisher.unsubscribe(request.session.id, name)


def _name(request: Request) -> Topic:
    values = {name: value for name, value in request.path.items() if name != "sessionId"}
    return (request.operation.path, *values.values())


@subscribes(f"{SUBSCRIPTIONS}/queues/{{subscriptionId}}")
def queues(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to queues."""
    body = request.properties
    return QueueSubscription(
        centre.store,
        request.path["subscriptionId"],
        [existing_queue(queue, centre.directory, "queueIds") for queue in body["queueIds"]],
        selection(body["attributeNames"]),
    )


@subscribes(INTERACTION)
def interaction(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to an interaction."""
    names = selection(request.properties["attributeNames"])
    return InteractionSubscription(interaction_of(centre, request), names)


@subscribes(f"{SUBSCRIPTIONS}/interaction-alerting")
def alerting(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the interactions that ring for the user."""
    names = request.properties.get("attributeNames")
    return AlertingSubscription(
        centre.store,
        request.user,
        None if names is None else selection(names),
    )


@subscribes(f"{SUBSCRIPTIONS}/interaction-history")
def history(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the user's history."""
    count = request.properties.get("numberOfHistoryMessages")
    return HistorySubscription(centre.history, request.user, count)


@subscribes(f"{SUBSCRIPTIONS}/connection/station")
def station(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the session's station."""
    return StationSubscription(centre.stations, request.session)


@subscribes(ASSISTANCE)
def assistance_requests(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the list of requests for assistance."""
    return RequestListSubscription(centre.assistance)


@subscribes(f"{ASSISTANCE}/{{assistanceId}}")
def assistance_request(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to a request for assistance."""
    return RequestSubscription(centre.assistance.find(request.path["assistanceId"]))


@subscribes(f"{INTERACTION}/chat")
def chat(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to a chat."""
    chat = interaction_of(centre, request)
    return ChatSubscription(chat, centre.chats.of(chat), request.user)


@subscribes(f"{INTERACTION}/callback")
def callback(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to a callback."""
    callback = interaction_of(centre, request)
    return CallbackSubscription(callback, centre.callbacks.of(callback))


@subscribes(f"{INTERACTION}/email")
def email(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to an e-mail."""
    email = interaction_of(centre, request)
    return EmailSubscription(email, centre.emails.of(email))
