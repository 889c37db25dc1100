# Copied from sandbox/centre/states.py; edits here are lost.
"""The states of an interaction, as the attribute Eic_State writes them."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """One-letter codes of Eic_State."""

    ALERTING = "A"
    CONNECTED = "C"
    HELD = "H"
    MESSAGING = "M"
    OFFERING = "O"
    PARKED = "P"
    PROCEEDING = "R"
    SUSPENDED = "X"
    SYSTEM = "S"
    INTERNAL_DISCONNECT = "I"
    EXTERNAL_DISCONNECT = "E"


ENDED = frozenset({State.INTERNAL_DISCONNECT, State.EXTERNAL_DISCONNECT})
ALIVE = frozenset(State) - ENDED
TALKING = frozenset({State.CONNECTED, State.HELD})
WAITING = frozenset({State.ALERTING, State.OFFERING, State.PARKED, State.MESSAGING})

DISPLAYED = {
    State.ALERTING: "Alerting",
    State.CONNECTED: "Connected",
    State.HELD: "On Hold",
    State.MESSAGING: "Voice Mail",
    State.OFFERING: "Offering",
    State.PARKED: "Parked",
    State.PROCEEDING: "Proceeding",
    State.SUSPENDED: "Suspended",
    State.SYSTEM: "Dialing",
    State.INTERNAL_DISCONNECT: "Disconnected",
    State.EXTERNAL_DISCONNECT: "Disconnected",
}
"""What Eic_CallStateString says."""

BY_NUMBER = (
    State.OFFERING,
    State.ALERTING,
    State.CONNECTED,
    State.HELD,
    State.MESSAGING,
    State.OFFERING,
    State.PARKED,
    State.PROCEEDING,
    State.SUSPENDED,
    State.SYSTEM,
    State.INTERNAL_DISCONNECT,
    State.EXTERNAL_DISCONNECT,
)
"""The states in the order of the enumeration `interactionState`, whose first is no state."""
