# Copied from sandbox/centre/behaviours/media.py; edits here are lost.
"""Sounds, silent listeners, callbacks and wrap-up codes."""

from __future__ import annotations

from ...call import Answer, Call
from ..callbacks import Disposition
from ..parts import Parts
from ..queues import QueueType, queue
from ..states import TALKING, State
from .requests import INTERACTION, Handler, body_of, done, interaction_of, session_of


def send_digits(parts: Parts, call: Call) -> Answer:
    """Send tone digits; `Interaction.played` has them."""
    interaction = interaction_of(parts, call, {State.CONNECTED})
    interaction.played.append(body_of(call)["dtmfDigits"])
    return done(call)


def play_wav(parts: Parts, call: Call) -> Answer:
    """Play a sound file; `Interaction.played` has its name."""
    interaction = interaction_of(parts, call, {State.CONNECTED})
    interaction.played.append(body_of(call)["file"])
    return done(call)


def listen(parts: Parts, call: Call) -> Answer:
    """Let the user hear an interaction unheard, or stop that."""
    interaction = interaction_of(parts, call, TALKING)
    body = body_of(call)
    listed(interaction.monitors, session_of(call).user, on=body["on"])
    name = "Eic_MonitorsSupv" if body["supervisor"] else "Eic_Monitors"
    parts.world.write(interaction, name, "|".join(interaction.monitors))
    return done(call)


def coach(parts: Parts, call: Call) -> Answer:
    """Let the user speak to the agent alone, or stop that; `Interaction.coaches` has who does."""
    interaction = interaction_of(parts, call, TALKING)
    listed(interaction.coaches, session_of(call).user, on=body_of(call)["on"])
    return done(call)


def join(parts: Parts, call: Call) -> Answer:
    """Take part in an interaction: it is on the user's queue too."""
    interaction = interaction_of(parts, call, TALKING)
    own = queue(QueueType.USER, session_of(call).user)
    parts.world.move(interaction, [*interaction.queues, own])
    return done(call)


def listed(users: dict[str, None], user: str, *, on: bool) -> None:
    """Add a user to a list or take the user off it."""
    if on:
        users.setdefault(user)
    else:
        users.pop(user, None)


def dispose(parts: Parts, call: Call) -> Answer:
    """Record how a callback turned out."""
    interaction = interaction_of(parts, call)
    parts.callbacks.dispose(interaction, Disposition(body_of(call)["disposition"]))
    return done(call)


def wrap_up(parts: Parts, call: Call) -> Answer:
    """Assign a wrap-up code; `Interaction.wrap_ups` has it."""
    interaction_of(parts, call).wrap_ups.append(body_of(call))
    return done(call)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", f"{INTERACTION}/send-digits"): send_digits,
    ("POST", f"{INTERACTION}/play-wav"): play_wav,
    ("POST", f"{INTERACTION}/listen"): listen,
    ("POST", f"{INTERACTION}/coach"): coach,
    ("POST", f"{INTERACTION}/join"): join,
    ("PUT", f"{INTERACTION}/callback/disposition"): dispose,
    ("POST", f"{INTERACTION}/wrap-up-assignments"): wrap_up,
}
