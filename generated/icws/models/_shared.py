# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import field as _field

from icws._runtime.model import UNSET, Model, OpenEnum, UnknownObject, UnsetType

__all__ = [
    "ConnectionState",
    "Error",
    "ErrorOrMissingPropertyError",
    "InvalidPropertyError",
    "Message",
    "MissingPropertyError",
    "QueueId",
    "QueueType",
    "SubscriptionState",
]


class ConnectionState(OpenEnum):
    """States of a session."""

    None_ = 0
    """Not known."""
    Up = 1
    """The session is in use."""
    Down = 2
    """The session is over."""


class Error(Model, kw_only=True):
    """Says why a request failed."""

    message: str
    """What went wrong, in words."""
    error_id: str | UnsetType = _field(name="errorId", default=UNSET)
    """A stable code for the kind of failure, meant for programs rather than people."""


class InvalidPropertyError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:common:invalidPropertyError"
):
    """Says which property of a request is not valid."""

    property_name: str | UnsetType = _field(name="propertyName", default=UNSET)
    """The name of the property."""


class Message(Model, kw_only=True):
    """What all messages have in common."""

    type: str = _field(name="__type")
    """Names the message's own type."""
    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """


class MissingPropertyError(
    Error, kw_only=True, tag_field="__type", tag="urn:inin.com:common:missingPropertyError"
):
    """Says what a request lacks."""

    property_name: str | UnsetType = _field(name="propertyName", default=UNSET)
    """What was left out."""


class QueueId(Model, kw_only=True):
    """Names a queue by kind and name."""

    queue_type: QueueType = _field(name="queueType")
    """What kind of queue it is."""
    queue_name: str = _field(name="queueName")
    """The queue's name within its kind."""


class QueueType(OpenEnum):
    """Kinds of queue."""

    System = 0
    """The queue of the whole system."""
    User = 1
    """A user's queue."""
    Workgroup = 2
    """A workgroup's queue."""
    Station = 3
    """A station's queue."""


class SubscriptionState(OpenEnum):
    """States of a subscription."""

    None_ = 0
    Normal = 1
    """Messages arrive."""
    Suspended = 2
    """Messages pause."""
    Faulted = 3
    """The subscription has failed."""


ErrorOrMissingPropertyError: TypeAlias = Error | MissingPropertyError | UnknownObject
"""ErrorOrMissingPropertyError."""
