"""The people and workgroups that the centre knows."""

from __future__ import annotations

from collections.abc import Sequence

from ..users import DEFAULT, User, Users


class Directory:
    """What the centre asks about users. Their ids are not case-sensitive."""

    def __init__(self, users: Users = DEFAULT) -> None:
        self._users: dict[str, User] = {user.id.lower(): user for user in users.values()}

    def known(self, user: str) -> bool:
        """Tell whether there is such a user."""
        return user.lower() in self._users

    def display_name(self, user: str) -> str:
        """Return a user's name for people; the id for a user who is not known."""
        found = self._users.get(user.lower())
        return user if found is None else found.display_name

    def workgroups(self, user: str) -> Sequence[str]:
        """Return the workgroups that a user is in."""
        found = self._users.get(user.lower())
        return () if found is None else found.workgroups
