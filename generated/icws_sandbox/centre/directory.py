# Copied from sandbox/centre/directory.py; edits here are lost.
"""The people and workgroups that the centre knows."""

from __future__ import annotations

from collections.abc import Sequence

from ..users import DEFAULT, User, Users


class Directory:
    """What the centre asks about users. No name is case-sensitive."""

    def __init__(self, users: Users = DEFAULT) -> None:
        self._users: dict[str, User] = {user.id.lower(): user for user in users.values()}
        everybody = self._users.values()
        self._workgroups = {name.lower() for user in everybody for name in user.workgroups}
        self._stations = {user.workstation.lower() for user in everybody if user.workstation}

    def known(self, user: str) -> bool:
        """Tell whether there is such a user."""
        return user.lower() in self._users

    def known_workgroup(self, workgroup: str) -> bool:
        """Tell whether some user is in this workgroup."""
        return workgroup.lower() in self._workgroups

    def known_station(self, station: str) -> bool:
        """Tell whether this is some user's usual station."""
        return station.lower() in self._stations

    def display_name(self, user: str) -> str:
        """Return a user's name for people; the id for a user who is not known."""
        found = self._users.get(user.lower())
        return user if found is None else found.display_name

    def workgroups(self, user: str) -> Sequence[str]:
        """Return the workgroups that a user is in."""
        found = self._users.get(user.lower())
        return () if found is None else found.workgroups
