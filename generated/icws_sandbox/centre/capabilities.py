# Copied from sandbox/centre/capabilities.py; edits here are lost.
"""Capabilities: what can be done with an interaction now, as the bit mask in Eic_Capabilities.

The names and bits are those by which two public clients enable their buttons (parseCapabilities of
a vendor sample, CAPA of an agent desktop). Two of the bits stay 0: no operation of the API stands
for an object window or for the suspension of an interaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntFlag

from .consults import Consults
from .interactions import Interaction, Kind
from .states import ACTIVE, LIVE, WAITING, State
from .store import Store


class Capability(IntFlag):
    """Bits of Eic_Capabilities."""

    CONSULT = 1
    DISCONNECT = 2
    HOLD = 4
    LISTEN = 8
    MESSAGING = 16
    MUTE = 32
    PARK = 64
    PAUSE = 128
    PICKUP = 256
    PRIVATE = 512
    RECORD = 1024
    REQUEST_HELP = 2048
    TRANSFER = 4096
    JOIN = 8192
    OBJECT_WINDOW = 16384
    CONFERENCE = 32768
    COACH = 65536
    SUSPENDED = 131072
    SECURE_RECORDING_PAUSE = 262144


STATES: Mapping[Capability, frozenset[State]] = {
    Capability.CONSULT: ACTIVE,
    Capability.DISCONNECT: LIVE,
    Capability.HOLD: ACTIVE,
    Capability.LISTEN: ACTIVE,
    Capability.MESSAGING: ACTIVE | {State.ALERTING, State.OFFERING},
    Capability.MUTE: ACTIVE,
    Capability.PARK: ACTIVE,
    Capability.PAUSE: ACTIVE,
    Capability.PICKUP: WAITING | {State.HELD, State.SUSPENDED},
    Capability.PRIVATE: LIVE,
    Capability.RECORD: ACTIVE,
    Capability.REQUEST_HELP: LIVE,
    Capability.TRANSFER: LIVE,
    Capability.JOIN: ACTIVE,
    Capability.CONFERENCE: ACTIVE,
    Capability.COACH: ACTIVE,
    Capability.SECURE_RECORDING_PAUSE: ACTIVE,
}
"""The states in which an action is possible; its handler refuses it in all others."""


class Capabilities:
    """The capabilities of interactions, written to their attributes before each publication."""

    def __init__(self, store: Store, consults: Consults) -> None:
        self._store = store
        self._consults = consults
        store.on_change.append(self._update)

    def of(self, interaction: Interaction) -> Capability:
        """Return what is possible now, for a user with all rights."""
        possible = Capability(0)
        for capability, states in STATES.items():
            if interaction.state in states:
                possible |= capability
        if interaction.kind is not Kind.CALL or self._consults.involve(interaction):
            possible &= ~Capability.CONSULT
        if "Eic_ConferenceId" in interaction.attributes:
            possible &= ~Capability.CONFERENCE
        if not interaction.recorders:
            possible &= ~Capability.PAUSE
        return possible

    def _update(self, interaction: Interaction) -> None:
        value = str(int(self.of(interaction)))
        self._store.set_attribute(interaction, "Eic_Capabilities", value)
