# Copied from sandbox/centre/watches/queues.py; edits here are lost.
"""Watches on queues."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..gating import Fitting
from ..interactions import Interaction
from ..publishing import Change, Message, Selection
from ..queues import Queue
from ..world import InteractionChange, World

TYPE = "urn:inin.com:queues:queueContentsMessage"


class QueueWatch(Selection):
    """The interactions on some queues, with some of their attributes."""

    def __init__(
        self,
        world: World,
        fitting: Fitting,
        subscription: str,
        queues: Iterable[Queue],
        names: Mapping[str, str],
    ) -> None:
        self._queues = frozenset(queues)
        self._names = names
        self._subscription = subscription
        self._world = world
        places = sorted(self._queues)
        super().__init__(
            ("queues", subscription),
            (tuple(places), tuple(names.values())),
            [("queue", place) for place in places],
            fitting,
        )

    def whole(self) -> Iterator[Message]:
        """Return all that is on the queues."""
        found = [self._added(each) for each in self._world.queues.on(sorted(self._queues))]
        yield self._message(delta=False, interactionsAdded=found)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return what came, changed and left."""
        lists: dict[str, list[Any]] = {}
        for change in changes:
            if not isinstance(change, InteractionChange):
                continue
            interaction = change.interaction
            before = bool(self._queues & change.queues_before)
            now = bool(self._queues & interaction.queues)
            # The conference is told only of what is added, so a new one adds it again.
            if now and (change.regrouped or not before):
                lists.setdefault("interactionsAdded", []).append(self._added(interaction))
            elif now:
                values = _changed(interaction, self._names, change.names)
                if values:
                    entry = {"interactionId": interaction.id, "attributes": values}
                    lists.setdefault("interactionsChanged", []).append(entry)
            elif before:
                lists.setdefault("interactionsRemoved", []).append(interaction.id)
        if lists:
            yield self._message(delta=True, **lists)

    def _added(self, interaction: Interaction) -> dict[str, Any]:
        entry: dict[str, Any] = {
            "interactionId": interaction.id,
            "attributes": interaction.attributes.select(self._names),
        }
        if interaction.conference is not None:
            entry["conferenceParentId"] = interaction.conference
        return entry

    def _message(self, *, delta: bool, **lists: list[Any]) -> Message:
        head = {"__type": TYPE, "isDelta": delta, "subscriptionId": self._subscription}
        return {**head, **lists}


def _changed(
    interaction: Interaction, names: Mapping[str, str], changed: frozenset[str]
) -> dict[str, str]:
    wanted = {lower: asked for lower, asked in names.items() if lower in changed}
    return interaction.attributes.select(wanted)
