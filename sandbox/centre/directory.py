"""The directory: users, workgroups and stations of the centre, as the configuration has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..configuration import Configuration
from ..configuration.kinds import IDENTITY
from ..configuration.references import named_ids


class Directory:
    """Lookups in the configuration. No name is case-sensitive."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration

    def has_user(self, user: str) -> bool:
        """Tell whether a user exists."""
        return self._configuration.get("users", user) is not None

    def has_workgroup(self, workgroup: str) -> bool:
        """Tell whether a workgroup exists."""
        return self._configuration.get("workgroups", workgroup) is not None

    def has_queue(self, workgroup: str) -> bool:
        """Tell whether a workgroup exists and has a queue."""
        known = self._configuration.get("workgroups", workgroup)
        return known is not None and bool(known.get("hasQueue", True))

    def takes_calls(self, workgroup: str) -> bool:
        """Tell whether a workgroup has a queue whose calls ring somewhere."""
        known = self._configuration.get("workgroups", workgroup) or {}
        return bool(known.get("isActive", True)) and self.has_queue(workgroup)

    def has_station(self, station: str) -> bool:
        """Tell whether this is some user's usual station."""
        return station.lower() in map(str.lower, self.stations())

    def display_name(self, user: str) -> str:
        """Return a user's display name; the id itself for an unknown user."""
        known = self._configuration.get("users", user)
        return user if known is None else str(known[IDENTITY]["displayName"])

    def users(self) -> list[str]:
        """Return the ids of all users."""
        return [str(each[IDENTITY]["id"]) for each in self._configuration.objects("users")]

    def all_workgroups(self) -> list[str]:
        """Return the ids of all workgroups."""
        return [str(each[IDENTITY]["id"]) for each in self._configuration.objects("workgroups")]

    def workgroups(self, user: str) -> Sequence[str]:
        """Return the workgroups of a user."""
        known = self._configuration.get("users", user)
        return () if known is None else named_ids(known.get("workgroups"))

    def members(self, workgroup: str) -> Sequence[str]:
        """Return the users in a workgroup."""
        known = self._configuration.get("workgroups", workgroup)
        return () if known is None else named_ids(known.get("members"))

    def stations(self) -> Iterator[str]:
        """Yield the usual stations of the users."""
        for user in self._configuration.objects("users"):
            yield from named_ids(user.get("defaultWorkstation"))
