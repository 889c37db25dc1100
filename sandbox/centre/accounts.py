"""Accounts: the users who can log in, as the configuration changes them."""

from __future__ import annotations

from dataclasses import replace

from ..configuration import Configuration, ObjectChange
from ..configuration.kinds import IDENTITY
from ..users import User, Users


class Accounts:
    """The users who can log in: those of the file, and new ones once they have a password."""

    def __init__(self, users: Users, configuration: Configuration) -> None:
        self._configuration = configuration
        self.users: dict[str, User] = dict(users)
        configuration.on_change.append(self._follow)

    def set_password(self, user: str, password: str) -> None:
        """Set a user's password.

        Raises:
            ApiError: 404: there is no such user.
        """
        identity = self._configuration.find("users", user)[IDENTITY]
        id_, name = str(identity["id"]), str(identity["displayName"])
        known = self.users.get(id_, User(id_, "", name))
        self.users[id_] = replace(known, password=password)

    def _follow(self, change: ObjectChange) -> None:
        known = self.users.get(change.id) if change.kind == "users" else None
        if known is None:
            return
        if change.after is None:
            del self.users[change.id]
            return
        name = str(change.after[IDENTITY]["displayName"])
        station = change.after.get("defaultWorkstation") or {}
        self.users[change.id] = replace(
            known, display_name=name, workstation=station.get("id") or None
        )
