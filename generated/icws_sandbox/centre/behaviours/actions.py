# Copied from sandbox/centre/behaviours/actions.py; edits here are lost.
"""What can be done with any interaction: answer, hold, mute, pass on, end."""

from __future__ import annotations

from ...call import Answer, Call
from .. import calls
from ..interactions import Interaction
from ..parts import Parts
from ..queues import QueueType, Target, one_target, queue
from ..refusals import wrong_state
from ..states import ALIVE, TALKING, WAITING, State
from .requests import INTERACTION, Handler, body_of, done, interaction_of, session_of

_ANSWERABLE = WAITING | {State.HELD, State.SUSPENDED}
_VOICEMAIL = TALKING | {State.ALERTING, State.OFFERING}


def pick_up(parts: Parts, call: Call) -> Answer:
    """Answer an interaction, or take it off hold; it is on the user's queue from then on."""
    interaction = interaction_of(parts, call, _ANSWERABLE)
    bring_to(parts, interaction, session_of(call).user)
    return done(call)


def bring_to(parts: Parts, interaction: Interaction, user: str) -> None:
    """Connect an interaction to a user. It stays on its workgroup's queue and its caller's.

    Raises:
        Refusal: it is the user's own call, which rings at somebody else.
    """
    own, caller = queue(QueueType.USER, user), interaction.caller
    if caller == own and interaction.state is State.ALERTING:
        raise wrong_state(f"The interaction {interaction.id!r} rings at somebody else.")
    back = caller is not None and own in interaction.queues and interaction.state in TALKING
    staying = [
        place
        for place in interaction.queues
        if back or place.type == QueueType.WORKGROUP or place == caller
    ]
    parts.world.move(interaction, [*staying, own])
    parts.world.turn(interaction, State.CONNECTED)


def hold(parts: Parts, call: Call) -> Answer:
    """Hold an interaction, or take it back."""
    interaction = interaction_of(parts, call, TALKING)
    on = body_of(call)["on"]
    parts.world.turn(interaction, State.HELD if on else State.CONNECTED)
    return done(call)


def mute(parts: Parts, call: Call) -> Answer:
    """Mute the agent's side, or open it."""
    interaction = interaction_of(parts, call, TALKING)
    parts.world.write(interaction, "Eic_Muted", "1" if body_of(call)["on"] else "0")
    return done(call)


def make_private(parts: Parts, call: Call) -> Answer:
    """Make an interaction private, or lift that."""
    interaction = interaction_of(parts, call, ALIVE)
    parts.world.write(interaction, "Eic_Private", "1" if body_of(call)["on"] else "0")
    return done(call)


def disconnect(parts: Parts, call: Call) -> Answer:
    """End an interaction."""
    parts.world.turn(interaction_of(parts, call, ALIVE), State.INTERNAL_DISCONNECT)
    return done(call)


def blind_transfer(parts: Parts, call: Call) -> Answer:
    """Pass an interaction on. It rings at a target inside; one outside takes it at once."""
    interaction = interaction_of(parts, call, ALIVE)
    target = one_target(body_of(call), parts.world.directory)
    pass_on(parts, interaction, session_of(call).user, target, State.ALERTING)
    return done(call)


def park(parts: Parts, call: Call) -> Answer:
    """Park an interaction on somebody's queue."""
    interaction = interaction_of(parts, call, TALKING)
    target = one_target(body_of(call), parts.world.directory)
    pass_on(parts, interaction, session_of(call).user, target, State.PARKED)
    return done(call)


def transfer_to_voicemail(parts: Parts, call: Call) -> Answer:
    """Pass an interaction on to somebody's voicemail."""
    interaction = interaction_of(parts, call, _VOICEMAIL)
    target = one_target(body_of(call), parts.world.directory)
    pass_on(parts, interaction, session_of(call).user, target, State.MESSAGING)
    return done(call)


def send_to_voicemail(parts: Parts, call: Call) -> Answer:
    """Let voicemail answer an interaction."""
    parts.world.turn(interaction_of(parts, call, _VOICEMAIL), State.MESSAGING)
    return done(call)


def pass_on(
    parts: Parts, interaction: Interaction, user: str, target: Target, state: State
) -> None:
    """Move an interaction to a target, where it comes into a state; a colleague stays in it."""
    inside, other = target.queue, calls.who_stays(interaction, user)
    if other == inside:
        other = None
    parts.world.called_by(interaction, other)
    parts.world.write(interaction, "Eic_Muted", "0")
    if inside is not None and inside.type == QueueType.WORKGROUP:
        parts.world.write(interaction, "Eic_WorkgroupName", target.text)
    places = [place for place in (inside, other) if place is not None]
    parts.world.move(interaction, places)
    parts.world.turn(interaction, State.CONNECTED if inside is None else state)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", f"{INTERACTION}/pickup"): pick_up,
    ("POST", f"{INTERACTION}/hold"): hold,
    ("POST", f"{INTERACTION}/mute"): mute,
    ("POST", f"{INTERACTION}/make-private"): make_private,
    ("POST", f"{INTERACTION}/disconnect"): disconnect,
    ("POST", f"{INTERACTION}/blind-transfer"): blind_transfer,
    ("POST", f"{INTERACTION}/park"): park,
    ("POST", f"{INTERACTION}/transfer-to-voicemail"): transfer_to_voicemail,
    ("POST", f"{INTERACTION}/send-to-voicemail"): send_to_voicemail,
}
