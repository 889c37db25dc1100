# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence

from icws._runtime.model import Model

__all__ = [
    "HandlerNotification",
    "HandlerSentNotificationHeaders",
    "HandlerSentNotificationMessage",
    "HandlerSentNotificationsSubscription",
]


class HandlerNotification(Model, kw_only=True):
    """A notification to handlers of the server."""

    object_id: str
    """The object id of the notification."""
    event_id: str
    """The event id of the notification."""
    data: Sequence[str]
    """The values that go with the notification."""


class HandlerSentNotificationHeaders(Model, kw_only=True):
    """An object and its events to watch for."""

    object_id: str
    event_ids: Sequence[str]
    """Number of them: at least 1."""


class HandlerSentNotificationMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:system:handlerSentNotificationMessage",
):
    """Brings a notification that a handler sent."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    object_id: str
    event_id: str
    data: list[str]
    """The values that the handler sent."""


class HandlerSentNotificationsSubscription(Model, kw_only=True):
    """The notifications from handlers to watch for."""

    headers: Sequence[HandlerSentNotificationHeaders]
    """The objects and events to watch for."""
