# Copied from sandbox/centre/callbacks.py; edits here are lost.
"""What belongs to a callback: whom to call, about what, and how often it was tried."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from .interactions import Interaction, Kind
from .publishing import Change
from .refusals import wrong_kind, wrong_state
from .states import State
from .world import World

MAX_ATTEMPTS = 3


class Disposition(IntEnum):
    """The values of the enumeration `callbackDispositionType`."""

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


@dataclass(frozen=True, eq=False)
class CallbackChange(Change):
    """The properties of the message that changed."""

    properties: tuple[str, ...]


class Callbacks:
    """The callbacks by the id of their interaction."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._callbacks: dict[str, Callback] = {}
        world.on_gone.append(lambda interaction: self._callbacks.pop(interaction.id, None))

    def begin(self, interaction: Interaction, callback: Callback) -> None:
        """Give a new interaction its callback."""
        self._callbacks[interaction.id] = callback

    def of(self, interaction: Interaction) -> Callback:
        """Return the callback of an interaction.

        Raises:
            Refusal: it is no callback.
        """
        if interaction.kind is not Kind.CALLBACK:
            raise wrong_kind(f"The interaction {interaction.id!r} is no callback.")
        return self._callbacks[interaction.id]

    def called(self, interaction: Interaction, call: Interaction) -> None:
        """Note the call that was placed to serve a callback."""
        self.of(interaction).call_id = call.id
        self._world.write(interaction, "Eic_CallbackAssociatedCallId", call.id)
        self._tell(interaction, "associatedCallId")

    def dispose(self, interaction: Interaction, disposition: Disposition) -> None:
        """Record how an attempt turned out: it is over, or is put off until later.

        Raises:
            Refusal: it is no callback, or is over.
        """
        callback = self.of(interaction)
        if interaction.ended:
            raise wrong_state(f"The callback {interaction.id!r} is over.")
        callback.attempts += 1
        again = disposition is Disposition.RETRY and callback.attempts < MAX_ATTEMPTS
        if not again:
            self._tell(interaction, "attempts")
            self._world.turn(interaction, State.INTERNAL_DISCONNECT)
            return
        callback.snoozed = True
        self._tell(interaction, "attempts", "snoozed")
        self._world.turn(interaction, State.SUSPENDED)
        attempt = callback.attempts
        self._world.later(self._world.pace.snooze, lambda: self._wake(interaction, attempt))

    def _wake(self, interaction: Interaction, attempt: int) -> None:
        # Put off once more since then, it sleeps on.
        if interaction.gone or (callback := self.of(interaction)).attempts != attempt:
            return
        callback.snoozed = False
        self._tell(interaction, "snoozed")
        if interaction.state is State.SUSPENDED:
            self._world.turn(interaction, State.ALERTING)

    def _tell(self, interaction: Interaction, *properties: str) -> None:
        self._world.record(CallbackChange((("callback", interaction.id),), properties))
