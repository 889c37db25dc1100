# Copied from sandbox/centre/conferences.py; edits here are lost.
"""Conferences: interactions whose parties all hear each other."""

from __future__ import annotations

from collections.abc import Sequence

from .interactions import Interaction
from .refusals import unknown, wrong_state
from .states import TALKING, State
from .world import World


class Conferences:
    """The conferences by id; each lasts as long as one of its interactions does."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._members: dict[str, dict[str, Interaction]] = {}
        world.on_gone.append(self._left)

    def create(self, interactions: Sequence[Interaction]) -> str:
        """Join interactions and return the conference's id.

        Raises:
            Refusal: one of them is neither connected nor held, or is in a conference.
        """
        self._check(interactions)
        conference = self._world.new_id()
        self._members[conference] = {}
        self.add(conference, interactions)
        return conference

    def known(self, conference: str) -> str:
        """Return the id of a conference that there is.

        Raises:
            Refusal: there is none.
        """
        if conference not in self._members:
            raise unknown("conference", conference)
        return conference

    def add(self, conference: str, interactions: Sequence[Interaction]) -> None:
        """Add interactions to a conference.

        Raises:
            Refusal: there is no such conference; and as for `create`.
        """
        members = self._members[self.known(conference)]
        self._check(interactions)
        for interaction in interactions:
            members[interaction.id] = interaction
            self._world.group(interaction, conference)
            self._world.turn(interaction, State.CONNECTED)

    def invite(self, conference: str, interaction: Interaction) -> None:
        """Add a call that has yet to be answered."""
        self._members[self.known(conference)][interaction.id] = interaction
        self._world.group(interaction, conference)

    def _check(self, interactions: Sequence[Interaction]) -> None:
        for interaction in interactions:
            if interaction.state not in TALKING:
                raise wrong_state(f"The interaction {interaction.id!r} is not connected.")
            if interaction.conference is not None:
                reason = f"The interaction {interaction.id!r} is in a conference already."
                raise wrong_state(reason)

    def _left(self, interaction: Interaction) -> None:
        members = self._members.get(interaction.conference or "", {})
        members.pop(interaction.id, None)
        if not members:
            self._members.pop(interaction.conference or "", None)
