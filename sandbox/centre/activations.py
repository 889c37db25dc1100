"""Activations: in which of their workgroups users take part; a new member does."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..configuration import Configuration, ObjectChange
from ..configuration.references import named_ids
from ..errors import invalid
from .directory import Directory
from .publishing import Change
from .store import Store


class Side(StrEnum):
    """A side of activations: a user in workgroups, or a workgroup with its users."""

    USER = "user"
    WORKGROUP = "workgroup"

    def pair(self, name: str, other: str) -> tuple[str, str]:
        """Return a name of this side and one of the other as user and workgroup."""
        return (name, other) if self is Side.USER else (other, name)


_MEMBERSHIPS = {Side.USER: "workgroups of the user", Side.WORKGROUP: "members of"}


@dataclass(eq=False)
class ActivationChange(Change):
    """A change of one user in one workgroup."""

    user: str
    workgroup: str
    active: bool

    def opposite(self, side: Side) -> str:
        """Return the name of the other side."""
        return self.workgroup if side is Side.USER else self.user


class Activations:
    """Activations of the members of workgroups."""

    def __init__(self, store: Store, directory: Directory, configuration: Configuration) -> None:
        self._store = store
        self._directory = directory
        self._inactive: set[tuple[str, str]] = set()
        configuration.on_change.append(self._follow)

    def is_active(self, user: str, workgroup: str) -> bool:
        """Tell whether a member of a workgroup is activated there."""
        return (user.lower(), workgroup.lower()) not in self._inactive

    def of(self, side: Side, name: str, only: Collection[str] | None = None) -> dict[str, bool]:
        """Return the activations of a user by workgroup, or those in a workgroup by user.

        Args:
            side: what is named.
            name: the user or the workgroup.
            only: the names of the other side that count, in lower case; None: all of them.
        """
        return {
            other: self.is_active(*side.pair(name, other))
            for other in self._others(side, name)
            if only is None or other.lower() in only
        }

    def set(self, side: Side, name: str, wanted: Mapping[str, bool]) -> None:
        """Activate or deactivate a user in workgroups, or users in a workgroup.

        Raises:
            ApiError: 400: the user is in no such workgroup.
        """
        known = {other.lower(): other for other in self._others(side, name)}
        for other in wanted:
            if other.lower() not in known:
                raise invalid("activations", f"{_MEMBERSHIPS[side]} {name!r}; {other!r} is none")
        for other, active in wanted.items():
            self._set(*side.pair(name, known[other.lower()]), active)

    def _others(self, side: Side, name: str) -> Sequence[str]:
        is_user = side is Side.USER
        return self._directory.workgroups(name) if is_user else self._directory.members(name)

    def _set(self, user: str, workgroup: str, active: bool) -> None:
        if active == self.is_active(user, workgroup):
            return
        pair = (user.lower(), workgroup.lower())
        if active:
            self._inactive.discard(pair)
        else:
            self._inactive.add(pair)
        self._record(user, workgroup, active)

    def _follow(self, change: ObjectChange) -> None:
        """Activate new members, and forget those who have left."""
        if change.kind != "users":
            return
        sides = (change.before or {}, change.after or {})
        before, after = (set(named_ids(side.get("workgroups"))) for side in sides)
        for workgroup in sorted(before ^ after):
            self._inactive.discard((change.id.lower(), workgroup.lower()))
            self._record(change.id, workgroup, workgroup in after)

    def _record(self, user: str, workgroup: str, active: bool) -> None:
        topics = (
            ("activation", Side.USER, user.lower()),
            ("activation", Side.WORKGROUP, workgroup.lower()),
        )
        self._store.record(ActivationChange(topics, user, workgroup, active))
        self._store.update_waiting([workgroup])
