"""Outgoing calls: dialling, proceeding, ringing inside, answer."""

from __future__ import annotations

from collections.abc import Mapping

from .interactions import Interaction, Kind
from .queues import Queue, QueueType, Target, user_queue
from .states import State
from .store import Store

_STATE_BY_STAGE = {1: State.SYSTEM, 2: State.PROCEEDING, 3: State.CONNECTED}
"""The state of a call in the response, by `callMadeStorageTypes`."""


def place_call(
    store: Store,
    user: str,
    target: Target,
    *,
    workgroup: str = "",
    stage: int = 0,
    attributes: Mapping[str, str] | None = None,
    custom: Mapping[str, str] | None = None,
) -> Interaction:
    """Place a call on behalf of a user.

    At a user or workgroup it rings until somebody there picks it up, whatever the stage; any other
    target answers after a while.

    Raises:
        ApiError: 400: `custom` has a reserved attribute.
    """
    ringing = _ringing_queue(target)
    if ringing is not None and ringing.type == QueueType.WORKGROUP:
        workgroup = workgroup or target.text
    known = {
        "Eic_CallDirection": "O",
        "Eic_CallType": "E" if target.queue is None else "I",
        "Eic_RemoteAddress": target.text,
        "Eic_RemoteId": target.text,
        "Eic_RemoteName": remote_name(store, target),
        "Eic_RemoteTn": target.text,
        "Eic_WorkgroupName": workgroup,
        **(attributes or {}),
    }
    own = user_queue(user)
    if ringing is not None:
        caller = own if ringing != own else None
        queues = [own, ringing]
        return store.create(Kind.CALL, State.ALERTING, queues, known, custom, caller=caller)
    state = _STATE_BY_STAGE.get(stage, State.PROCEEDING)
    call = store.create(Kind.CALL, state, [own], known, custom)
    if state is not State.CONNECTED:
        store.call_later(store.delays.answer, lambda: _answer(store, call), call)
    return call


def remote_name(store: Store, target: Target) -> str:
    """Return the name of the party that a target reaches."""
    if target.queue is not None and target.queue.type == QueueType.USER:
        return store.directory.display_name(target.text)
    return target.text


def _ringing_queue(target: Target) -> Queue | None:
    ringing = (QueueType.USER, QueueType.WORKGROUP)
    return target.queue if target.queue is not None and target.queue.type in ringing else None


def _answer(store: Store, call: Interaction) -> None:
    if call.state in (State.SYSTEM, State.PROCEEDING):
        store.set_state(call, State.CONNECTED)
