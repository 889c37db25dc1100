"""The people and workgroups that the centre knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol


class Directory(Protocol):
    """What the centre asks about users. Ids are not case-sensitive."""

    def known(self, user: str) -> bool:
        """Tell whether there is such a user."""

    def display_name(self, user: str) -> str:
        """Return a user's name for people; the id for a user who is not known."""

    def workgroups(self, user: str) -> Sequence[str]:
        """Return the workgroups that a user is in."""


@dataclass(frozen=True)
class Listing:
    """A directory of a few names, by user id; for a centre that runs alone."""

    names: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def known(self, user: str) -> bool:
        """Tell whether there is such a user."""
        return user.lower() in self.names

    def display_name(self, user: str) -> str:
        """Return a user's name for people."""
        return self.names.get(user.lower(), user)

    def workgroups(self, user: str) -> Sequence[str]:
        """Return the workgroups that a user is in."""
        return self.groups.get(user.lower(), ())
