# Copied from sandbox/centre/watches/alerting.py; edits here are lost.
"""Watches on what rings for a user."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..gating import Fitting
from ..interactions import Interaction
from ..publishing import Change, Message, Selection
from ..queues import Queue, QueueType, queue
from ..states import State
from ..world import InteractionChange, World

TYPE = "urn:inin.com:interactions:interactionAlertingMessage"
START, STOP = 1, 2
_ALERT_TYPES = {QueueType.USER: 1, QueueType.STATION: 2, QueueType.WORKGROUP: 3}


class AlertWatch(Selection):
    """What rings on a user's queue, and on those of the user's workgroups."""

    def __init__(
        self, world: World, fitting: Fitting, user: str, names: Mapping[str, str] | None
    ) -> None:
        self._world = world
        self._names = names
        groups = world.directory.workgroups(user)
        self._own = queue(QueueType.USER, user)
        self._places = (self._own, *(queue(QueueType.WORKGROUP, group) for group in groups))
        asked = None if names is None else tuple(names.values())
        super().__init__(
            ("alerting",),
            (self._places, asked),
            [("queue", place) for place in self._places],
            fitting,
        )

    def whole(self) -> Iterator[Message]:
        """Return all that rings."""
        ringing = [
            self._details(each, place, START)
            for each in self._world.queues.on(self._places)
            if (place := self._ringing(each.state, each.queues, each.caller)) is not None
        ]
        yield _message(ringing, delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return what began and what ceased to ring."""
        details = []
        for change in changes:
            if not isinstance(change, InteractionChange):
                continue
            interaction = change.interaction
            before = self._ringing(change.state_before, change.queues_before, change.caller_before)
            now = self._ringing(interaction.state, interaction.queues, interaction.caller)
            if now is not None and now != before:
                details.append(self._details(interaction, now, START))
            elif now is None and before is not None:
                details.append(self._details(interaction, before, STOP))
        if details:
            yield _message(details, delta=True)

    def _ringing(
        self, state: State | None, queues: frozenset[Queue], caller: Queue | None
    ) -> Queue | None:
        # Her own call is on her queue too, but rings at the other's.
        if state is not State.ALERTING or caller == self._own:
            return None
        return next((place for place in self._places if place in queues), None)

    def _details(self, interaction: Interaction, place: Queue, action: int) -> dict[str, Any]:
        values = interaction.attributes
        name, address = values.get("Eic_RemoteName", ""), values.get("Eic_RemoteAddress", "")
        if interaction.caller is not None:
            address = interaction.caller.name
            name = self._world.directory.display_name(address)
        details: dict[str, Any] = {
            "interactionId": interaction.id,
            "interactionType": str(interaction.kind),
            "name": name,
            "address": address,
            "alertType": _ALERT_TYPES[place.type],
            "alertAction": action,
            "autoAnswer": False,
            "monitoredQueue": place.body,
        }
        if self._names is not None:
            details["attributes"] = values.select(self._names)
        return details


def _message(details: list[dict[str, Any]], *, delta: bool) -> Message:
    return {"__type": TYPE, "isDelta": delta, "alertingInteractionDetails": details}
