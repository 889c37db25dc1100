# Copied from sandbox/centre/transfers.py; edits here are lost.
"""Changes of hands: an interaction is picked up, or transferred to somebody else."""

from __future__ import annotations

from ..errors import wrong_state
from .interactions import Interaction
from .queues import Queue, QueueType, Target, user_queue, users_of
from .states import ACTIVE, UNANSWERED, State
from .store import Store


def pick_up(store: Store, interaction: Interaction, user: str) -> None:
    """Connect an interaction to a user. It stays on its workgroup's queue and its caller's.

    Raises:
        ApiError: 400: it is the user's own call, which rings at somebody else.
    """
    own, caller = user_queue(user), interaction.caller
    if caller == own and interaction.state in UNANSWERED:
        raise wrong_state(f"The interaction {interaction.id!r} is ringing for somebody else.")
    resumed = caller is not None and own in interaction.queues and interaction.state in ACTIVE
    staying = [
        queue
        for queue in interaction.placed
        if resumed or queue.type == QueueType.WORKGROUP or queue == caller
    ]
    store.move(interaction, [*staying, own])
    store.set_state(interaction, State.CONNECTED)


def transfer(
    store: Store, interaction: Interaction, user: str, target: Target, state: State
) -> None:
    """Move an interaction from a user to a target, into a state; an inside caller stays in it.

    A target outside takes it at once, whatever the state.
    """
    remaining = remaining_party(interaction, user)
    if remaining == target.queue:
        remaining = None
    store.set_caller(interaction, remaining)
    store.set_attribute(interaction, "Eic_Muted", "0")
    if target.queue is not None and target.queue.type == QueueType.WORKGROUP:
        store.set_attribute(interaction, "Eic_WorkgroupName", target.text)
    store.move(interaction, [queue for queue in (target.queue, remaining) if queue is not None])
    store.set_state(interaction, State.CONNECTED if target.queue is None else state)


def remaining_party(call: Interaction, user: str) -> Queue | None:
    """Return the queue of the other user in an inside call, who stays when a user transfers it."""
    if call.caller is None:
        return None
    own = user_queue(user)
    if call.caller != own:
        return call.caller
    if call.state not in ACTIVE:
        return None
    return next((queue for queue in users_of(call.queues) if queue != own), None)
