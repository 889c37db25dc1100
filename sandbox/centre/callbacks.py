"""Callbacks: requests to be called, and their attempts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from ..errors import wrong_kind, wrong_state
from .interactions import Interaction, Kind
from .publishing import DetailsChange
from .queues import Queue, QueueType
from .states import State
from .store import Store

MAX_ATTEMPTS = 3


class Disposition(IntEnum):
    """Values of the enumeration `callbackDispositionType`."""

    SUCCESS = 0
    FAILURE = 1
    RETRY = 2


@dataclass
class Callback:
    """A request to be called."""

    target: str
    name: str
    subject: str
    attempts: int = 0
    call_id: str = ""
    snoozed: bool = False


class Callbacks:
    """The callbacks by the id of their interaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._callbacks: dict[str, Callback] = {}
        store.on_deallocate.append(lambda interaction: self._callbacks.pop(interaction.id, None))

    def create(
        self, callback: Callback, queue: Queue, custom: Mapping[str, str] | None = None
    ) -> Interaction:
        """Put a callback on a queue, where it rings.

        Raises:
            ApiError: 400: `custom` has a reserved attribute.
        """
        known = {
            "Eic_CallDirection": "I",
            "Eic_RemoteAddress": callback.target,
            "Eic_RemoteName": callback.name or callback.target,
            "Eic_Subject": callback.subject,
            "Eic_WorkgroupName": queue.name if queue.type == QueueType.WORKGROUP else "",
        }
        interaction = self._store.create(Kind.CALLBACK, State.ALERTING, [queue], known, custom)
        self._callbacks[interaction.id] = callback
        return interaction

    def of(self, interaction: Interaction) -> Callback:
        """Return the callback of an interaction.

        Raises:
            ApiError: 400: it is not a callback.
        """
        if interaction.kind is not Kind.CALLBACK:
            raise wrong_kind(f"The interaction {interaction.id!r} is not a callback.")
        return self._callbacks[interaction.id]

    def set_call(self, interaction: Interaction, call: Interaction) -> None:
        """Record the call that was placed to serve a callback."""
        self.of(interaction).call_id = call.id
        self._store.set_attribute(interaction, "Eic_CallbackAssociatedCallId", call.id)
        self._record(interaction, "associatedCallId")

    def dispose(self, interaction: Interaction, disposition: Disposition) -> None:
        """Record the result of an attempt: the callback ends, or is snoozed.

        Raises:
            ApiError: 400: it is not a callback, or has ended.
        """
        callback = self.of(interaction)
        if interaction.ended:
            raise wrong_state(f"The callback {interaction.id!r} has ended.")
        callback.attempts += 1
        if disposition is not Disposition.RETRY or callback.attempts >= MAX_ATTEMPTS:
            self._record(interaction, "attempts")
            self._store.set_state(interaction, State.INTERNAL_DISCONNECT)
            return
        callback.snoozed = True
        self._record(interaction, "attempts", "snoozed")
        self._store.set_state(interaction, State.SUSPENDED)
        attempt = callback.attempts
        self._store.call_later(
            self._store.delays.snooze, lambda: self._ring_again(interaction, attempt), interaction
        )

    def _ring_again(self, interaction: Interaction, attempt: int) -> None:
        # After one more attempt, the later snooze counts.
        callback = self.of(interaction)
        if callback.attempts != attempt:
            return
        callback.snoozed = False
        self._record(interaction, "snoozed")
        if interaction.state is State.SUSPENDED:
            self._store.set_state(interaction, State.ALERTING)

    def _record(self, interaction: Interaction, *properties: str) -> None:
        self._store.record(DetailsChange((("callback", interaction.id),), properties))
