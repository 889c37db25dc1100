# Copied from sandbox/centre/activations.py; edits here are lost.
"""Activations: in which of their workgroups users take part; a new member does."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ..configuration import Configuration, ObjectChange
from ..configuration.references import named_ids
from ..errors import invalid
from .directory import Directory
from .publishing import Change
from .store import Store


@dataclass(eq=False)
class ActivationChange(Change):
    """A change of one user in one workgroup."""

    user: str
    workgroup: str
    active: bool


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

    def of_user(self, user: str, only: Collection[str] | None = None) -> dict[str, bool]:
        """Return a user's activations by workgroup; `only` has names in lower case, None: all."""
        workgroups = self._directory.workgroups(user)
        return {
            workgroup: self.is_active(user, workgroup)
            for workgroup in workgroups
            if only is None or workgroup.lower() in only
        }

    def of_workgroup(self, workgroup: str, only: Collection[str] | None = None) -> dict[str, bool]:
        """Return a workgroup's activations by user; `only` has names in lower case, None: all."""
        return {
            user: self.is_active(user, workgroup)
            for user in self._directory.members(workgroup)
            if only is None or user.lower() in only
        }

    def set_for_user(self, user: str, wanted: Mapping[str, bool]) -> None:
        """Activate or deactivate a user in workgroups.

        Raises:
            ApiError: 400: the user is in no such workgroup.
        """
        known = {name.lower(): name for name in self._directory.workgroups(user)}
        for name in wanted:
            if name.lower() not in known:
                raise invalid("activations", f"workgroups of the user {user!r}; {name!r} is none")
        for name, active in wanted.items():
            self._set(user, known[name.lower()], active)

    def set_for_workgroup(self, workgroup: str, wanted: Mapping[str, bool]) -> None:
        """Activate or deactivate users in a workgroup.

        Raises:
            ApiError: 400: a user is not in the workgroup.
        """
        known = {name.lower(): name for name in self._directory.members(workgroup)}
        for name in wanted:
            if name.lower() not in known:
                raise invalid("activations", f"members of {workgroup!r}; {name!r} is none")
        for name, active in wanted.items():
            self._set(known[name.lower()], workgroup, active)

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
            ("activation", "user", user.lower()),
            ("activation", "workgroup", workgroup.lower()),
        )
        self._store.record(ActivationChange(topics, user, workgroup, active))
        self._store.update_waiting([workgroup])
