# Copied from sandbox/centre/calls.py; edits here are lost.
"""Outgoing calls: dialled, proceeding, answered."""

from __future__ import annotations

from collections.abc import Mapping

from .interactions import Interaction, Kind
from .queues import Queue, QueueType, Target, queue
from .states import TALKING, State
from .world import World

_STAGES = {1: State.SYSTEM, 2: State.PROCEEDING, 3: State.CONNECTED}
"""How far a call is when the request is answered, by `callMadeStorageTypes`."""


def place(
    world: World,
    user: str,
    target: Target,
    *,
    workgroup: str = "",
    stage: int = 0,
    attributes: Mapping[str, str] | None = None,
    custom: Mapping[str, str] | None = None,
) -> Interaction:
    """Call somebody on behalf of a user, and return the call.

    At a user or workgroup inside it rings until somebody there picks it up, whatever the stage;
    anybody else answers after a while.

    Raises:
        Refusal: `custom` has an attribute that only the centre writes.
    """
    place = _ringing_place(target)
    if place is not None and place.type == QueueType.WORKGROUP:
        workgroup = workgroup or target.text
    known = {
        "Eic_CallDirection": "O",
        "Eic_CallType": "E" if target.queue is None else "I",
        "Eic_RemoteAddress": target.text,
        "Eic_RemoteId": target.text,
        "Eic_RemoteName": remote_name(world, target),
        "Eic_RemoteTn": target.text,
        "Eic_WorkgroupName": workgroup,
        **(attributes or {}),
    }
    own = queue(QueueType.USER, user)
    if place is not None:
        call = world.begin(Kind.CALL, State.ALERTING, [own, place], known, custom)
        world.called_by(call, own if place != own else None)
        return call
    state = _STAGES.get(stage, State.PROCEEDING)
    call = world.begin(Kind.CALL, state, [own], known, custom)
    if state is not State.CONNECTED:
        world.later(world.pace.answer, lambda: answer(world, call))
    return call


def _ringing_place(target: Target) -> Queue | None:
    inside = target.queue
    people = (QueueType.USER, QueueType.WORKGROUP)
    return inside if inside is not None and inside.type in people else None


def answer(world: World, call: Interaction) -> None:
    """Let the other side answer a call that is on its way; nothing if it is not."""
    if call.state in (State.SYSTEM, State.PROCEEDING):
        world.turn(call, State.CONNECTED)


def who_stays(call: Interaction, user: str) -> Queue | None:
    """Return the queue of who stays in a call between two inside when a user passes it on."""
    if call.caller is None:
        return None
    own = queue(QueueType.USER, user)
    if call.caller != own:
        return call.caller
    if call.state not in TALKING:
        return None
    others = (each for each in sorted(call.queues) if each.type == QueueType.USER)
    return next((each for each in others if each != own), None)


def remote_name(world: World, target: Target) -> str:
    """Return the name of whom a target reaches."""
    inside: Queue | None = target.queue
    if inside is not None and inside.type == QueueType.USER:
        return world.directory.display_name(target.text)
    return target.text
