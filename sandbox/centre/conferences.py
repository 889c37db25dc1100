"""Conferences: interactions whose parties all hear each other."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import not_found, wrong_state
from .interactions import Interaction, Kind
from .queues import user_queue
from .states import ACTIVE, State
from .store import Store


class Conferences:
    """The conferences by id; each lasts as long as one of its interactions.

    A conference is an interaction of its own, a call on the queue of the user who began it, and its
    id is that of the conference. Clients show it in place of its members, which name it as their
    parent (MacClient).
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._members: dict[str, dict[str, Interaction]] = {}
        store.on_end.append(self._end)
        store.on_deallocate.append(self._remove)

    def create(self, user: str, interactions: Sequence[Interaction]) -> str:
        """Join interactions on behalf of a user and return the conference's id.

        Raises:
            ApiError: 400: one of them is not connected or held, or is in a conference.
        """
        self._check(interactions)
        call = self._store.create(Kind.CALL, State.CONNECTED, [user_queue(user)], {})
        self._store.set_attribute(call, "Eic_ConferenceId", call.id)
        self._members[call.id] = {}
        self.add(call.id, interactions)
        return call.id

    def check_exists(self, conference: str) -> None:
        """Check that a conference exists.

        Raises:
            ApiError: 404: it does not.
        """
        if conference not in self._members or self._store.interactions[conference].ended:
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
            if interaction.id in self._members:
                raise wrong_state(f"The interaction {interaction.id!r} is a conference itself.")

    def _end(self, interaction: Interaction) -> None:
        """End the members with their conference, and a conference with its last member."""
        for member in tuple(self._members.get(interaction.id, {}).values()):
            if not member.ended:
                self._store.set_state(member, State.INTERNAL_DISCONNECT)
        conference = self._store.interactions.get(interaction.conference or "")
        if conference is None or conference.ended:
            return
        if all(member.ended for member in self._members[conference.id].values()):
            self._store.set_state(conference, State.INTERNAL_DISCONNECT)

    def _remove(self, interaction: Interaction) -> None:
        self._members.pop(interaction.id, None)
        self._members.get(interaction.conference or "", {}).pop(interaction.id, None)
