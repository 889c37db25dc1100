# Copied from sandbox/centre/conferences.py; edits here are lost.
"""Conferences: interactions whose parties all hear each other."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import not_found, wrong_state
from .interactions import Interaction
from .states import ACTIVE, State
from .store import Store


class Conferences:
    """The conferences by id; each lasts as long as one of its interactions."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._members: dict[str, dict[str, Interaction]] = {}
        store.on_deallocate.append(self._remove)

    def create(self, interactions: Sequence[Interaction]) -> str:
        """Join interactions and return the conference's id.

        Raises:
            ApiError: 400: one of them is not connected or held, or is in a conference.
        """
        self._check(interactions)
        conference = self._store.new_id()
        self._members[conference] = {}
        self.add(conference, interactions)
        return conference

    def check_exists(self, conference: str) -> None:
        """Check that a conference exists.

        Raises:
            ApiError: 404: it does not.
        """
        if conference not in self._members:
            raise not_found("conference", conference)

    def add(self, conference: str, interactions: Sequence[Interaction]) -> None:
        """Add interactions to a conference.

        Raises:
            ApiError: 404: there is no such conference; 400: as for `create`.
        """
        self.check_exists(conference)
        self._check(interactions)
        for interaction in interactions:
            self.invite(conference, interaction)
            self._store.set_state(interaction, State.CONNECTED)

    def invite(self, conference: str, interaction: Interaction) -> None:
        """Add an interaction to an existing conference, whatever its state."""
        self._members[conference][interaction.id] = interaction
        self._store.set_conference(interaction, conference)

    def _check(self, interactions: Sequence[Interaction]) -> None:
        for interaction in interactions:
            if interaction.state not in ACTIVE:
                raise wrong_state(f"The interaction {interaction.id!r} is not connected.")
            if interaction.conference is not None:
                raise wrong_state(f"The interaction {interaction.id!r} is already in a conference.")

    def _remove(self, interaction: Interaction) -> None:
        members = self._members.get(interaction.conference or "", {})
        members.pop(interaction.id, None)
        if not members:
            self._members.pop(interaction.conference or "", None)
