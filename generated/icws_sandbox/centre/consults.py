# Copied from sandbox/centre/consults.py; edits here are lost.
"""Consult transfers: the caller is held while the agent speaks with somebody else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import not_found, wrong_kind, wrong_state
from ..sessions import Session
from .calls import place_call
from .interactions import Interaction, Kind
from .publishing import Topic
from .queues import Target
from .states import ACTIVE, State
from .store import Store
from .transfers import remaining_party

MORPHED = "urn:inin.com:interactions:interactionMorphedMessage"
AUDIENCE = "urn:inin.com:interactions:consultMessage"


@dataclass
class Consult:
    """A consult that goes on.

    Args:
        id: The consult's id.
        original: The call of the caller who is held.
        consulted: The call to the consulted party.
        target: The consulted party.
        session: The agent's session.
        audience: Whether each party hears the agent.
    """

    id: str
    original: Interaction
    consulted: Interaction
    target: Target
    session: Session
    audience: dict[str, bool]


class Consults:
    """The consults that go on, by id."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._consults: dict[str, Consult] = {}
        store.on_deallocate.append(self._remove)

    def find(self, original: Interaction, consult_id: str) -> Consult:
        """Return a consult of an interaction.

        Raises:
            ApiError: 404: it has none with this id.
        """
        consult = self._consults.get(consult_id)
        if consult is None or consult.original is not original:
            raise not_found("consult", consult_id)
        return consult

    def involve(self, interaction: Interaction) -> bool:
        """Tell whether an interaction is one of the calls of a consult."""
        consults = self._consults.values()
        return any(interaction in (each.original, each.consulted) for each in consults)

    def create(
        self, session: Session, original: Interaction, target: Target, body: Mapping[str, Any]
    ) -> Consult:
        """Hold the caller and call the target.

        Raises:
            ApiError: 400: the interaction is not a call, or is in a consult already.
        """
        if original.kind is not Kind.CALL:
            raise wrong_kind(f"The interaction {original.id!r} is not a call.")
        if self.involve(original):
            raise wrong_state(f"The interaction {original.id!r} is already in a consult.")
        consulted = place_call(
            self._store,
            session.user,
            target,
            stage=int(body.get("callMadeStage", 0)),
            attributes={"Eic_ConsultingCallId": original.id},
            custom=body.get("additionalAttributes"),
        )
        self._store.set_state(original, State.HELD)
        self._store.set_attribute(original, "Eic_ConsultCallId", consulted.id)
        audience = {"originalParty": False, "consultedParty": True}
        id_ = self._store.new_id()
        consult = Consult(id_, original, consulted, target, session, audience)
        self._consults[consult.id] = consult
        self._send_audience(consult, delta=False)
        return consult

    def change_audience(self, consult: Consult, audience: Mapping[str, bool]) -> None:
        """Set whether a party hears the agent; a party that is not named stays as it is."""
        consult.audience = {**consult.audience, **audience}
        parties = ((consult.original, "originalParty"), (consult.consulted, "consultedParty"))
        for interaction, party in parties:
            if interaction.state in ACTIVE:
                state = State.CONNECTED if consult.audience[party] else State.HELD
                self._store.set_state(interaction, state)
        self._send_audience(consult, delta=True)

    def cancel(self, consult: Consult) -> None:
        """Hang up on the consulted party and go back to the caller."""
        del self._consults[consult.id]
        if not consult.consulted.ended:
            self._store.set_state(consult.consulted, State.INTERNAL_DISCONNECT)
        if consult.original.state is State.HELD:
            self._store.set_state(consult.original, State.CONNECTED)
        self._store.set_attribute(consult.original, "Eic_ConsultCallId", "")

    def conclude(self, consult: Consult) -> None:
        """Transfer the caller to the consulted party: the consult's call becomes the caller's.

        Raises:
            ApiError: 400: one of the parties has left.
        """
        original, consulted = consult.original, consult.consulted
        if original.ended or consulted.ended:
            raise wrong_state(f"A party of the consult {consult.id!r} has left.")
        del self._consults[consult.id]
        subscribed = sorted(original.queues | consulted.queues)
        topics: list[Topic] = [("queue", queue) for queue in subscribed]
        answered = consulted.state in ACTIVE
        inside = consult.target.queue
        self._store.set_attribute(original, "Eic_ConsultCallId", "")
        queues = [] if inside is None else [inside]
        if consulted.caller is not None:
            queues = [queue for queue in consulted.placed if queue != consulted.caller]
        remaining = remaining_party(original, consult.session.user)
        if remaining in queues:
            remaining = None
        self._store.set_caller(original, remaining)
        self._store.move(original, queues if remaining is None else [*queues, remaining])
        state = State.CONNECTED if answered or inside is None else State.ALERTING
        self._store.set_state(original, state)
        message = {
            "__type": MORPHED,
            "isDelta": False,
            "interactionID": consulted.id,
            "newInteractionID": original.id,
        }
        topics.append(("interaction", consulted.id))
        self._store.publisher.announce(message, topics, also=consult.session)
        self._store.deallocate(consulted)

    def _send_audience(self, consult: Consult, *, delta: bool) -> None:
        message = {"__type": AUDIENCE, "isDelta": delta, "audience": dict(consult.audience)}
        self._store.publisher.send(consult.session, message)

    def _remove(self, interaction: Interaction) -> None:
        for consult in list(self._consults.values()):
            if interaction in (consult.original, consult.consulted):
                del self._consults[consult.id]
