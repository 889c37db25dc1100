# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws._runtime.model import Model

__all__ = [
    "HandlerNotification",
    "HandlerSentNotificationHeaders",
    "HandlerSentNotificationMessage",
    "HandlerSentNotificationsSubscription",
]


class HandlerNotification(Model, kw_only=True):
    """HandlerNotification."""

    object_id: str = _field(name="objectId")
    event_id: str = _field(name="eventId")
    data: list[str]


class HandlerSentNotificationHeaders(Model, kw_only=True):
    """HandlerSentNotificationHeaders."""

    object_id: str = _field(name="objectId")
    event_ids: list[str] = _field(name="eventIds")
    """Value: items at least 1."""


class HandlerSentNotificationMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:system:handlerSentNotificationMessage",
):
    """HandlerSentNotificationMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    object_id: str = _field(name="objectId")
    event_id: str = _field(name="eventId")
    data: list[str]


class HandlerSentNotificationsSubscription(Model, kw_only=True):
    """HandlerSentNotificationsSubscription."""

    headers: list[HandlerSentNotificationHeaders]
