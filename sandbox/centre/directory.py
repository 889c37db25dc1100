"""The directory: users, workgroups and stations of the centre."""

from __future__ import annotations

from collections.abc import Sequence

from ..users import User, Users


class Directory:
    """Lookups in the users. No name is case-sensitive."""

    def __init__(self, users: Users) -> None:
        self._users: dict[str, User] = {user.id.lower(): user for user in users.values()}
        everybody = self._users.values()
        self._workgroups = {name.lower() for user in everybody for name in user.workgroups}
        self._stations = {user.workstation.lower() for user in everybody if user.workstation}

    def has_user(self, user: str) -> bool:
        """Tell whether a user exists."""
        return user.lower() in self._users

    def has_workgroup(self, workgroup: str) -> bool:
        """Tell whether some user is in this workgroup."""
        return workgroup.lower() in self._workgroups

    def has_station(self, station: str) -> bool:
        """Tell whether this is some user's usual station."""
        return station.lower() in self._stations

    def display_name(self, user: str) -> str:
        """Return a user's display name; the id itself for an unknown user."""
        known = self._users.get(user.lower())
        return user if known is None else known.display_name

    def members(self, workgroup: str) -> Sequence[str]:
        """Return the users in a workgroup."""
        wanted = workgroup.lower()
        everybody = self._users.values()
        return [user.id for user in everybody if wanted in map(str.lower, user.workgroups)]

    def workgroups(self, user: str) -> Sequence[str]:
        """Return the workgroups of a user."""
        known = self._users.get(user.lower())
        return () if known is None else known.workgroups
