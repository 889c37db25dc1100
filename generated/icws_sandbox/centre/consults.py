# Copied from sandbox/centre/consults.py; edits here are lost.
"""Consult transfers: the caller waits while the agent speaks with somebody else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import calls
from .interactions import Interaction, Kind
from .publishing import Recipient, Topic
from .queues import Target
from .refusals import unknown, wrong_kind, wrong_state
from .states import TALKING, State
from .world import World

MORPHED = "urn:inin.com:interactions:interactionMorphedMessage"
AUDIENCE = "urn:inin.com:interactions:consultMessage"


@dataclass
class Consult:
    """A consult that goes on."""

    id: str
    original: Interaction
    consulted: Interaction
    target: Target
    agent: Recipient
    audience: dict[str, bool]


class Consults:
    """The consults that go on, by id."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._consults: dict[str, Consult] = {}
        world.on_gone.append(self._gone)

    def find(self, original: Interaction, consult_id: str) -> Consult:
        """Return a consult of an interaction.

        Raises:
            Refusal: it has none with this id.
        """
        consult = self._consults.get(consult_id)
        if consult is None or consult.original is not original:
            raise unknown("consult", consult_id)
        return consult

    def create(
        self, agent: Recipient, original: Interaction, target: Target, body: Mapping[str, Any]
    ) -> Consult:
        """Hold the caller and call the target.

        Raises:
            Refusal: the interaction is no call, or is in a consult already.
        """
        if original.kind is not Kind.CALL:
            raise wrong_kind(f"The interaction {original.id!r} is no call.")
        if any(original in (c.original, c.consulted) for c in self._consults.values()):
            raise wrong_state(f"The interaction {original.id!r} is in a consult already.")
        consulted = calls.place(
            self._world,
            agent.session.user,
            target,
            stage=int(body.get("callMadeStage", 0)),
            attributes={"Eic_ConsultingCallId": original.id},
            custom=body.get("additionalAttributes"),
        )
        self._world.turn(original, State.HELD)
        self._world.write(original, "Eic_ConsultCallId", consulted.id)
        audience = {"originalParty": False, "consultedParty": True}
        consult = Consult(self._world.new_id(), original, consulted, target, agent, audience)
        self._consults[consult.id] = consult
        self._tell(consult, delta=False)
        return consult

    def change_audience(self, consult: Consult, audience: Mapping[str, bool]) -> None:
        """Choose who hears the agent; who is not named stays as it is."""
        consult.audience = {**consult.audience, **audience}
        parties = ((consult.original, "originalParty"), (consult.consulted, "consultedParty"))
        for interaction, party in parties:
            if interaction.state in TALKING:
                heard = consult.audience[party]
                self._world.turn(interaction, State.CONNECTED if heard else State.HELD)
        self._tell(consult, delta=True)

    def cancel(self, consult: Consult) -> None:
        """Hang up on the consulted party and go back to the caller."""
        del self._consults[consult.id]
        if not consult.consulted.ended:
            self._world.turn(consult.consulted, State.INTERNAL_DISCONNECT)
        if consult.original.state is State.HELD:
            self._world.turn(consult.original, State.CONNECTED)
        self._world.write(consult.original, "Eic_ConsultCallId", "")

    def conclude(self, consult: Consult) -> None:
        """Give the caller to the consulted party: the call of the consult becomes the caller's.

        Raises:
            Refusal: one of the parties has gone.
        """
        original, consulted = consult.original, consult.consulted
        if original.ended or consulted.ended:
            raise wrong_state(f"A party of the consult {consult.id!r} has gone.")
        del self._consults[consult.id]
        topics: list[Topic] = [
            ("queue", place) for place in sorted(original.queues | consulted.queues)
        ]
        answered = consulted.state in TALKING
        inside = consult.target.queue
        self._world.write(original, "Eic_ConsultCallId", "")
        places = [] if inside is None else [inside]
        if consulted.caller is not None:
            places = [each for each in consulted.queues if each != consulted.caller]
        other = calls.who_stays(original, consult.agent.session.user)
        if other in places:
            other = None
        self._world.called_by(original, other)
        self._world.move(original, [*places, other] if other is not None else places)
        state = State.CONNECTED if answered or inside is None else State.ALERTING
        self._world.turn(original, state)
        self._world.publisher.announce(
            {
                "__type": MORPHED,
                "isDelta": False,
                "interactionID": consulted.id,
                "newInteractionID": original.id,
            },
            [*topics, ("interaction", consulted.id)],
            also=consult.agent,
        )
        self._world.deallocate(consulted)

    def _tell(self, consult: Consult, *, delta: bool) -> None:
        message = {"__type": AUDIENCE, "isDelta": delta, "audience": dict(consult.audience)}
        consult.agent.tell(message)

    def _gone(self, interaction: Interaction) -> None:
        for consult in list(self._consults.values()):
            if interaction in (consult.original, consult.consulted):
                del self._consults[consult.id]
