# Copied from sandbox/centre/handlers/media.py; edits here are lost.
"""Sounds, silent listeners, dispositions of callbacks and wrap-up codes."""

from __future__ import annotations

from collections.abc import Iterable

from ...handling import Request
from ..callbacks import Disposition
from ..capabilities import STATES, Capability
from ..centre import Centre
from ..interactions import Interaction
from ..queues import user_queue
from ..states import State
from .routing import INTERACTION, handles, interaction_of


@handles("POST", f"{INTERACTION}/send-digits")
def send_digits(centre: Centre, request: Request) -> None:
    """Send tone digits; `Interaction.played` has them."""
    interaction = interaction_of(centre, request, {State.CONNECTED})
    interaction.played.append(request.properties["dtmfDigits"])


@handles("POST", f"{INTERACTION}/play-wav")
def play_wav(centre: Centre, request: Request) -> None:
    """Play a sound file; `Interaction.played` has its name."""
    interaction = interaction_of(centre, request, {State.CONNECTED})
    interaction.played.append(request.properties["file"])


@handles("POST", f"{INTERACTION}/listen")
def listen(centre: Centre, request: Request) -> None:
    """Let the user listen to an interaction unheard, or end that."""
    interaction = interaction_of(centre, request, STATES[Capability.LISTEN])
    switch_user(interaction.monitors, request)
    show_users(centre, interaction, "Eic_Monitors", interaction.monitors, request)


@handles("POST", f"{INTERACTION}/coach")
def coach(centre: Centre, request: Request) -> None:
    """Let the user speak to the agent alone, or end that; `Interaction.coaches` has the user."""
    interaction = interaction_of(centre, request, STATES[Capability.COACH])
    switch_user(interaction.coaches, request)


@handles("POST", f"{INTERACTION}/join")
def join(centre: Centre, request: Request) -> None:
    """Put an interaction on the user's queue too."""
    interaction = interaction_of(centre, request, STATES[Capability.JOIN])
    centre.store.move(interaction, [*interaction.placed, user_queue(request.user)])


@handles("PUT", f"{INTERACTION}/callback/disposition")
def dispose(centre: Centre, request: Request) -> None:
    """Record the result of a callback's attempt."""
    disposition = Disposition(request.properties["disposition"])
    centre.callbacks.dispose(interaction_of(centre, request), disposition)


@handles("POST", f"{INTERACTION}/wrap-up-assignments")
def wrap_up(centre: Centre, request: Request) -> None:
    """Assign a wrap-up code; `Interaction.wrap_ups` has it."""
    interaction_of(centre, request).wrap_ups.append(request.properties)


def switch_user(users: dict[str, None], request: Request) -> None:
    """Add the user to an ordered set or remove the user, by the `on` of the request."""
    if request.properties["on"]:
        users.setdefault(request.user)
    else:
        users.pop(request.user, None)


def show_users(
    centre: Centre, interaction: Interaction, name: str, users: Iterable[str], request: Request
) -> None:
    """Show users in an attribute of an interaction; supervisors have one of their own."""
    name = f"{name}Supv" if request.properties["supervisor"] else name
    centre.store.set_attribute(interaction, name, "|".join(users))
