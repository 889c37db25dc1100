# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence

from icws import models as _models
from icws._runtime.attributes import AttributesField as _Attributes
from icws._runtime.attributes import with_attributes as _with_attributes
from icws._runtime.model import UNSET, Model, UnsetType
from icws._runtime.model import Lists as _Lists

__all__ = [
    "Interaction",
    "QueueContentsMessage",
    "QueueInteraction",
    "QueueSubscriptionParameters",
    "QueueSubscriptionStateMessage",
]


@_with_attributes
class Interaction(Model, kw_only=True):
    """An interaction on a queue whose attributes changed."""

    interaction_id: str
    """Id of the interaction."""
    attributes: _Attributes
    """The attributes that changed."""


class QueueContentsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:queues:queueContentsMessage"
):
    """The changes on the watched queues."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    subscription_id: str
    """The subscription that brought this message."""
    interactions_added: list[QueueInteraction] | UnsetType = UNSET
    """Interactions that entered a watched queue."""
    interactions_changed: list[Interaction] | UnsetType = UNSET
    """Interactions with new attribute values."""
    interactions_removed: list[str] | UnsetType = UNSET
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


@_with_attributes
class QueueInteraction(Model, kw_only=True):
    """An interaction that entered a queue."""

    interaction_id: str
    """Id of the interaction."""
    attributes: _Attributes
    """Its watched attributes."""
    conference_parent_id: str | UnsetType = UNSET
    """The conference that it belongs to, if any."""


class QueueSubscriptionParameters(Model, kw_only=True):
    """The attributes to watch, and the queues."""

    queue_ids: Sequence[_models.QueueId]
    """The queues to watch."""
    attribute_names: Sequence[str]
    """The attributes to report for the interactions on those queues; standard ones and one's
    own. Number of them: at least 1.
    """


class QueueSubscriptionStateMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:queues:queueSubscriptionStateMessage"
):
    """The state of a queue subscription."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    state: _models.SubscriptionState
    """The present state of the subscription."""
    subscription_id: str
    """The subscription whose state changed."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""
