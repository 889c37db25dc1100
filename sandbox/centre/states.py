"""States of an interaction: their codes in Eic_State, names and groups."""

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
LIVE = frozenset(State) - ENDED
ACTIVE = frozenset({State.CONNECTED, State.HELD})
WAITING = frozenset({State.ALERTING, State.OFFERING, State.PARKED, State.MESSAGING})

UNANSWERED = frozenset({State.ALERTING, State.OFFERING})
"""States before an answer: ringing at somebody, or on a queue and ringing at nobody."""

STATE_NAMES = {
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
"""Values of Eic_CallStateString."""

STATE_BY_NUMBER = (
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
"""States by their number in the enumeration `interactionState`; its 0 means no state."""
