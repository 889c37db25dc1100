# Copied from sandbox/centre/availability.py; edits here are lost.
"""Availability: which agents take the calls of a workgroup; routing and statistics ask here."""

from __future__ import annotations

from ..configuration import Configuration, ObjectChange
from .activations import Activations
from .presence import Presence
from .statuses import Statuses
from .store import Store


class Availability:
    """The agents at whom the calls of workgroups ring.

    An agent is available who is logged in, activated in the workgroup, in a status that allows
    calls of workgroups, and in no call. Whatever changes one of these lets the calls that wait
    follow: presence, activations and statuses through `Store.update_waiting`, the configuration
    here.
    """

    def __init__(
        self,
        store: Store,
        configuration: Configuration,
        presence: Presence,
        statuses: Statuses,
        activations: Activations,
    ) -> None:
        self._store = store
        self._presence = presence
        self._statuses = statuses
        self._activations = activations
        store.alerted_in = self.alerted_in
        configuration.on_change.append(self._follow)

    def present(self, workgroup: str) -> list[str]:
        """Return the members of a workgroup who are logged in."""
        members = self._store.directory.members(workgroup)
        return [user for user in members if self._presence.of(user)]

    def active(self, workgroup: str) -> list[str]:
        """Return the members who are logged in and activated."""
        present = self.present(workgroup)
        return [user for user in present if self._activations.is_active(user, workgroup)]

    def available(self, workgroup: str) -> list[str]:
        """Return the members who are available."""
        return [user for user in self.active(workgroup) if self._statuses.takes_calls(user)]

    def alerted_in(self, workgroup: str) -> list[str]:
        """Return the members at whom calls ring: nobody in a workgroup that takes none."""
        takes_calls = self._store.directory.takes_calls(workgroup)
        return self.available(workgroup) if takes_calls else []

    def _follow(self, change: ObjectChange) -> None:
        """Let the calls that wait follow a workgroup's flags, and those of a status."""
        if change.kind == "workgroups":
            self._store.update_waiting([change.id])
        elif change.kind == "status-messages":
            self._store.update_waiting(self._store.directory.all_workgroups())
