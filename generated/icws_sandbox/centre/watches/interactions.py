# Copied from sandbox/centre/watches/interactions.py; edits here are lost.
"""Watches on single interactions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..gating import Fitting
from ..interactions import Interaction
from ..publishing import Change, Message, Selection
from ..world import InteractionChange

CHANGED = "urn:inin.com:interactions:interactionChangedMessage"
DEALLOCATED = "urn:inin.com:interactions:interactionDeallocatedMessage"
LOST_RIGHTS = "urn:inin.com:interactions:interactionLostRightsMessage"
SNIPPET = "urn:inin.com:interactions:interactionRecordingSnippetCreatedMessage"


class InteractionWatch(Selection):
    """Some attributes of one interaction, until it is gone."""

    def __init__(
        self, fitting: Fitting, interaction: Interaction, names: Mapping[str, str]
    ) -> None:
        self._interaction = interaction
        self._names = names
        place = ("interaction", interaction.id)
        super().__init__(place, tuple(names.values()), [place], fitting)

    def whole(self) -> Iterator[Message]:
        """Return all the attributes that are watched."""
        yield self._message(delta=False, names=self._names)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the attributes that changed, and that the interaction is gone."""
        for change in changes:
            if not isinstance(change, InteractionChange):
                continue
            wanted = {low: asked for low, asked in self._names.items() if low in change.names}
            if wanted:
                yield self._message(delta=True, names=wanted)
            if self._interaction.gone:
                self.over = True
                yield ended(DEALLOCATED, self._interaction)

    def _message(self, *, delta: bool, names: Mapping[str, str]) -> Message:
        return {
            "__type": CHANGED,
            "isDelta": delta,
            "interactionID": self._interaction.id,
            "attributes": self._interaction.attributes.select(names),
        }


def ended(kind: str, interaction: Interaction) -> Message:
    """Return a message that ends a watch: the interaction is gone, or the rights to it are."""
    return {"__type": kind, "isDelta": False, "interactionID": interaction.id}


def snippet(interaction: Interaction, recording: str) -> Message:
    """Return the message that a snippet of an interaction was recorded."""
    return {**ended(SNIPPET, interaction), "recordingSnippetId": recording}
