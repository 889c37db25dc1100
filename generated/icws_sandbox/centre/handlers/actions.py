# Copied from sandbox/centre/handlers/actions.py; edits here are lost.
"""Actions on any interaction: pick up, hold, mute, transfer, disconnect."""

from __future__ import annotations

from ...handling import Request
from ..capabilities import STATES, Capability
from ..centre import Centre
from ..queues import target_of_body
from ..states import State
from ..transfers import pick_up, transfer
from .routing import INTERACTION, handles, interaction_of


@handles("POST", f"{INTERACTION}/pickup")
def pick_up_interaction(centre: Centre, request: Request) -> None:
    """Connect an interaction to the user, or take it off hold."""
    pick_up(centre.store, interaction_of(centre, request, STATES[Capability.PICKUP]), request.user)


@handles("POST", f"{INTERACTION}/hold")
def hold(centre: Centre, request: Request) -> None:
    """Hold an interaction, or take it off hold."""
    interaction = interaction_of(centre, request, STATES[Capability.HOLD])
    state = State.HELD if request.properties["on"] else State.CONNECTED
    centre.store.set_state(interaction, state)


@handles("POST", f"{INTERACTION}/mute")
def mute(centre: Centre, request: Request) -> None:
    """Mute the agent, or end that."""
    interaction = interaction_of(centre, request, STATES[Capability.MUTE])
    centre.store.set_attribute(interaction, "Eic_Muted", _flag(request))


@handles("POST", f"{INTERACTION}/make-private")
def make_private(centre: Centre, request: Request) -> None:
    """Make an interaction private, or end that."""
    interaction = interaction_of(centre, request, STATES[Capability.PRIVATE])
    centre.store.set_attribute(interaction, "Eic_Private", _flag(request))


@handles("POST", f"{INTERACTION}/disconnect")
def disconnect(centre: Centre, request: Request) -> None:
    """Disconnect an interaction."""
    interaction = interaction_of(centre, request, STATES[Capability.DISCONNECT])
    centre.store.set_state(interaction, State.INTERNAL_DISCONNECT)


@handles("POST", f"{INTERACTION}/blind-transfer")
def blind_transfer(centre: Centre, request: Request) -> None:
    """Transfer an interaction to a target, where it rings."""
    _transfer(centre, request, Capability.TRANSFER, State.ALERTING)


@handles("POST", f"{INTERACTION}/park")
def park(centre: Centre, request: Request) -> None:
    """Park an interaction on a target's queue."""
    _transfer(centre, request, Capability.PARK, State.PARKED)


@handles("POST", f"{INTERACTION}/transfer-to-voicemail")
def transfer_to_voicemail(centre: Centre, request: Request) -> None:
    """Transfer an interaction to a target's voicemail."""
    _transfer(centre, request, Capability.MESSAGING, State.MESSAGING)


@handles("POST", f"{INTERACTION}/send-to-voicemail")
def send_to_voicemail(centre: Centre, request: Request) -> None:
    """Let voicemail answer an interaction."""
    interaction = interaction_of(centre, request, STATES[Capability.MESSAGING])
    centre.store.set_state(interaction, State.MESSAGING)


def _transfer(centre: Centre, request: Request, capability: Capability, state: State) -> None:
    interaction = interaction_of(centre, request, STATES[capability])
    target = target_of_body(request.properties, centre.directory)
    transfer(centre.store, interaction, request.user, target, state)


def _flag(request: Request) -> str:
    return "1" if request.properties["on"] else "0"
