# Copied from sandbox/centre/subscriptions/alerting.py; edits here are lost.
"""Subscriptions to the interactions that ring for a user."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ...outbox import Message
from ..interactions import Interaction
from ..publishing import Change, Subscription
from ..queues import Queue, QueueType, user_queue
from ..states import State
from ..store import InteractionChange, Store

ALERTING = "urn:inin.com:interactions:interactionAlertingMessage"
START, STOP = 1, 2
_ALERT_TYPES = {QueueType.USER: 1, QueueType.STATION: 2, QueueType.WORKGROUP: 3}


class AlertingSubscription(Subscription):
    """The interactions that ring for a user: the user's own, and those of workgroups.

    Those of a workgroup are on the user's queue as long as they ring there.

    Args:
        store: The interactions.
        user: The user's id.
        names: The attributes that were asked for, by lower case; None: none, not even an object.
    """

    # Public clients learn from it of an interaction that their queue then has (GaapChatBot).
    rank = 0

    def __init__(self, store: Store, user: str, names: Mapping[str, str] | None) -> None:
        self._store = store
        # What rings, by the interaction's id, as the subscribers were told.
        self._ringing: dict[str, tuple[Interaction, Queue]] = {}
        self._names = names
        self._own = user_queue(user)
        spellings = None if names is None else tuple(names.values())
        super().__init__([("queue", self._own)], (self._own, spellings))

    def snapshot(self) -> Iterator[Message]:
        """Return all that rings."""
        self._ringing = self._on(self._store.queue_index.on([self._own]))
        ringing = [self._details(*each, START) for each in self._ringing.values()]
        yield _message(ringing, delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the interactions that began or ceased to ring."""
        before = self._ringing
        concerned = {
            change.interaction.id: change.interaction
            for change in changes
            if isinstance(change, InteractionChange)
        }
        kept = {id_: each for id_, each in before.items() if id_ not in concerned}
        self._ringing = {**kept, **self._on(concerned.values())}
        details = [
            self._details(interaction, queue, START)
            for id_, (interaction, queue) in self._ringing.items()
            if id_ not in before or before[id_][1] != queue
        ]
        details += [
            self._details(*each, STOP) for id_, each in before.items() if id_ not in self._ringing
        ]
        if details:
            yield _message(details, delta=True)

    def _on(self, interactions: Iterable[Interaction]) -> dict[str, tuple[Interaction, Queue]]:
        return {
            interaction.id: (interaction, queue)
            for interaction in interactions
            if (queue := self._ringing_on(interaction)) is not None
        }

    def _ringing_on(self, interaction: Interaction) -> Queue | None:
        # The user's own outgoing call is on the user's queue too, but rings at the other party.
        if interaction.state is not State.ALERTING or interaction.caller == self._own:
            return None
        if self._own not in interaction.queues or self._own in interaction.placed:
            return self._own if self._own in interaction.queues else None
        names = self._store.directory.workgroups(self._own.name)
        queues = (Queue.of(QueueType.WORKGROUP, name) for name in names)
        return next((queue for queue in queues if queue in interaction.placed), None)

    def _details(self, interaction: Interaction, queue: Queue, action: int) -> dict[str, Any]:
        attributes = interaction.attributes
        name, address = (
            attributes.get("Eic_RemoteName", ""),
            attributes.get("Eic_RemoteAddress", ""),
        )
        if interaction.caller is not None:
            address = interaction.caller.name
            name = self._store.directory.display_name(address)
        details: dict[str, Any] = {
            "interactionId": interaction.id,
            "interactionType": str(interaction.kind),
            "name": name,
            "address": address,
            "alertType": _ALERT_TYPES[queue.type],
            "alertAction": action,
            "autoAnswer": False,
            "monitoredQueue": queue.body,
        }
        if self._names is not None:
            details["attributes"] = attributes.select(self._names)
        return details


def _message(details: list[dict[str, Any]], *, delta: bool) -> Message:
    return {"__type": ALERTING, "isDelta": delta, "alertingInteractionDetails": details}
