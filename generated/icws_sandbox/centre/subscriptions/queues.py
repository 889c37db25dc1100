# Copied from sandbox/centre/subscriptions/queues.py; edits here are lost.
"""Subscriptions to queues."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ...outbox import Message
from ..interactions import Interaction
from ..publishing import Change, Subscription
from ..queues import Queue
from ..store import InteractionChange, Store

CONTENTS = "urn:inin.com:queues:queueContentsMessage"


class QueueSubscription(Subscription):
    """The interactions on some queues, with some of their attributes.

    Args:
        store: The interactions.
        subscription_id: The client's id for the subscription.
        queues: The queues.
        names: The attributes that were asked for, by lower case.
    """

    def __init__(
        self,
        store: Store,
        subscription_id: str,
        queues: Iterable[Queue],
        names: Mapping[str, str],
    ) -> None:
        self._store = store
        self._id = subscription_id
        self._queues = sorted(frozenset(queues))
        self._names = names
        topics = [("queue", queue) for queue in self._queues]
        super().__init__(topics, (tuple(self._queues), tuple(names.values())))

    def snapshot(self) -> Iterator[Message]:
        """Return all interactions on the queues."""
        added = [self._entry(each) for each in self._store.queue_index.on(self._queues)]
        yield self._message(delta=False, interactionsAdded=added)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the interactions that came, changed and left."""
        lists: dict[str, list[Any]] = {}
        for change in changes:
            if not isinstance(change, InteractionChange):
                continue
            interaction = change.interaction
            before = not change.queues_before.isdisjoint(self._queues)
            now = not interaction.queues.isdisjoint(self._queues)
            # Only an added entry has the conference, so that a new conference adds it again.
            if now and (change.conference_changed or not before):
                lists.setdefault("interactionsAdded", []).append(self._entry(interaction))
            elif now:
                names = {low: name for low, name in self._names.items() if low in change.attributes}
                if names:
                    values = interaction.attributes.select(names)
                    entry = {"interactionId": interaction.id, "attributes": values}
                    lists.setdefault("interactionsChanged", []).append(entry)
            elif before:
                lists.setdefault("interactionsRemoved", []).append(interaction.id)
        if lists:
            yield self._message(delta=True, **lists)

    def _entry(self, interaction: Interaction) -> dict[str, Any]:
        entry: dict[str, Any] = {
            "interactionId": interaction.id,
            "attributes": interaction.attributes.select(self._names),
        }
        if interaction.conference is not None:
            entry["conferenceParentId"] = interaction.conference
        return entry

    def _message(self, *, delta: bool, **lists: list[Any]) -> Message:
        head = {"__type": CONTENTS, "isDelta": delta, "subscriptionId": self._id}
        return {**head, **lists}
