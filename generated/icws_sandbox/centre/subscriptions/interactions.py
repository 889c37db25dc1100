# Copied from sandbox/centre/subscriptions/interactions.py; edits here are lost.
"""Subscriptions to single interactions, and messages about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...outbox import Message
from ..interactions import Interaction
from ..publishing import Change, Subscription
from ..store import InteractionChange

CHANGED = "urn:inin.com:interactions:interactionChangedMessage"
DEALLOCATED = "urn:inin.com:interactions:interactionDeallocatedMessage"
LOST_RIGHTS = "urn:inin.com:interactions:interactionLostRightsMessage"
SNIPPET = "urn:inin.com:interactions:interactionRecordingSnippetCreatedMessage"


class InteractionSubscription(Subscription):
    """Some attributes of one interaction, until it is deallocated."""

    def __init__(self, interaction: Interaction, names: Mapping[str, str]) -> None:
        self._interaction = interaction
        self._names = names
        super().__init__([("interaction", interaction.id)], tuple(names.values()))

    def snapshot(self) -> Iterator[Message]:
        """Return all the attributes."""
        yield self._message(delta=False, names=self._names)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the changed attributes, and the deallocation."""
        for change in changes:
            if not isinstance(change, InteractionChange):
                continue
            changed = {
                lower: name for lower, name in self._names.items() if lower in change.attributes
            }
            if changed:
                yield self._message(delta=True, names=changed)
            if self._interaction.deallocated:
                self.ended = True
                yield interaction_message(DEALLOCATED, self._interaction)

    def _message(self, *, delta: bool, names: Mapping[str, str]) -> Message:
        return {
            "__type": CHANGED,
            "isDelta": delta,
            "interactionID": self._interaction.id,
            "attributes": self._interaction.attributes.select(names),
        }


def interaction_message(type_: str, interaction: Interaction) -> Message:
    """Return a message that has nothing but the interaction's id."""
    return {"__type": type_, "isDelta": False, "interactionID": interaction.id}
