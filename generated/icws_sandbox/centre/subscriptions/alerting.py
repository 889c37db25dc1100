# Copied from sandbox/centre/subscriptions/alerting.py; edits here are lost.
"""Subscriptions to the interactions that ring for a user."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    """The interactions that ring on the queues of a user and of the user's workgroups.

    Args:
        store: The interactions.
        user: The user's id.
        names: The attributes that were asked for, by lower case; None: none, not even an object.
    """

    def __init__(self, store: Store, user: str, names: Mapping[str, str] | None) -> None:
        self._store = store
        self._names = names
        self._own = user_queue(user)
        workgroups = store.directory.workgroups(user)
        self._queues = (self._own, *(Queue.of(QueueType.WORKGROUP, name) for name in workgroups))
        spellings = None if names is None else tuple(names.values())
        super().__init__([("queue", queue) for queue in self._queues], (self._queues, spellings))

    def snapshot(self) -> Iterator[Message]:
        """Return all that rings."""
        ringing = [
            self._details(interaction, queue, START)
            for interaction in self._store.queue_index.on(self._queues)
            if (queue := self._ringing_on(interaction)) is not None
        ]
        yield _message(ringing, delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the interactions that began or ceased to ring."""
        details = []
        for change in changes:
            if not isinstance(change, InteractionChange):
                continue
            before = self._ringing_queue(
                change.state_before, change.queues_before, change.caller_before
            )
            now = self._ringing_on(change.interaction)
            if now is not None and now != before:
                details.append(self._details(change.interaction, now, START))
            elif now is None and before is not None:
                details.append(self._details(change.interaction, before, STOP))
        if details:
            yield _message(details, delta=True)

    def _ringing_on(self, interaction: Interaction) -> Queue | None:
        return self._ringing_queue(interaction.state, interaction.queues, interaction.caller)

    def _ringing_queue(
        self, state: State | None, queues: frozenset[Queue], caller: Queue | None
    ) -> Queue | None:
        # The user's own outgoing call is on the user's queue too, but rings at the other party.
        if state is not State.ALERTING or caller == self._own:
            return None
        return next((queue for queue in self._queues if queue in queues), None)

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
