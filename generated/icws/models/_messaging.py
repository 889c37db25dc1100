# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "ConnectionStateChangeMessage",
    "MultipleSubscriptionMessage",
    "SubscriptionStateMessage",
]


class ConnectionStateChangeMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:connection:connectionStateChangeMessage",
):
    """A change in the state of the session."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    previous_connection_state: _models.ConnectionState = _field(name="previousConnectionState")
    """The state before."""
    new_connection_state: _models.ConnectionState = _field(name="newConnectionState")
    """The state now."""
    reason: str
    """Why it changed, for people to read."""
    should_reconnect: bool | UnsetType = _field(name="shouldReconnect", default=UNSET)
    """Whether logging in again makes sense."""


class MultipleSubscriptionMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:messaging:multipleSubscriptionMessage",
):
    """A message that says which subscription it belongs to."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    subscription_id: str | UnsetType = _field(name="subscriptionId", default=UNSET)
    """The subscription, by the id that its request had."""


class SubscriptionStateMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:messaging:subscriptionStateMessage"
):
    """How a subscription fares."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    state: _models.SubscriptionState
    """How the subscription fares now."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""
