# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, UnsetType
from icws._runtime.model import Lists as _Lists

__all__ = [
    "Interaction",
    "QueueContentsMessage",
    "QueueInteraction",
    "QueueSubscriptionParameters",
    "QueueSubscriptionStateMessage",
]


class Interaction(Model, kw_only=True):
    """An interaction on a queue whose attributes changed."""

    interaction_id: str = _field(name="interactionId")
    """Id of the interaction."""
    attributes: dict[str, str]
    """The attributes that changed."""


class QueueContentsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:queues:queueContentsMessage"
):
    """What changed on the watched queues."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    subscription_id: str = _field(name="subscriptionId")
    """The subscription that brought this message."""
    interactions_added: list[QueueInteraction] | UnsetType = _field(
        name="interactionsAdded", default=UNSET
    )
    """Interactions that entered a watched queue."""
    interactions_changed: list[Interaction] | UnsetType = _field(
        name="interactionsChanged", default=UNSET
    )
    """Interactions with new attribute values."""
    interactions_removed: list[str] | UnsetType = _field(name="interactionsRemoved", default=UNSET)
    """Ids of the interactions that left."""

    def _lists(self) -> _Lists[str, QueueInteraction]:
        return _Lists(
            "interactions_added",
            "interactions_changed",
            "interactions_removed",
            ("interaction_id",),
            attributes="attributes",
            partial=True,
        )


class QueueInteraction(Model, kw_only=True):
    """An interaction that entered a queue."""

    interaction_id: str = _field(name="interactionId")
    """Id of the interaction."""
    attributes: dict[str, str]
    """Its watched attributes."""
    conference_parent_id: str | UnsetType = _field(name="conferenceParentId", default=UNSET)
    """The conference that it belongs to, if any."""


class QueueSubscriptionParameters(Model, kw_only=True):
    """What to watch, on which queues."""

    queue_ids: list[_models.QueueId] = _field(name="queueIds")
    """The queues to watch."""
    attribute_names: list[str] = _field(name="attributeNames")
    """The attributes to report for the interactions on those queues; standard ones and one's
    own. Value: items at least 1.
    """


class QueueSubscriptionStateMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:queues:queueSubscriptionStateMessage"
):
    """How a queue subscription fares."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    state: _models.SubscriptionState
    """How the subscription fares now."""
    subscription_id: str = _field(name="subscriptionId")
    """The subscription whose state changed."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""
