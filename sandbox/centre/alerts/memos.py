"""Memos: notes that users get on their screens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ...errors import not_found
from ..directory import Directory
from ..publishing import Change
from ..store import Store


@dataclass(eq=False)
class MemoChange(Change):
    """A memo that came, or that is gone (`memo` is None)."""

    id: str
    memo: Mapping[str, Any] | None


class Memos:
    """The memos and who gets them."""

    def __init__(self, store: Store, directory: Directory) -> None:
        self._store = store
        self._directory = directory
        self._memos: dict[str, tuple[frozenset[str], Mapping[str, Any]]] = {}

    def of(self, user: str) -> dict[str, Mapping[str, Any]]:
        """Return the memos of a user by their ids."""
        key = user.lower()
        return {id_: memo for id_, (users, memo) in self._memos.items() if key in users}

    def create(
        self, users: Iterable[str], workgroups: Iterable[str], memo: Mapping[str, Any]
    ) -> str:
        """Create a memo for users and the members of workgroups, and return its id."""
        receivers = {user.lower() for user in users}
        for workgroup in workgroups:
            receivers.update(user.lower() for user in self._directory.members(workgroup))
        id_ = self._store.new_id()
        self._memos[id_] = (frozenset(receivers), memo)
        self._record(receivers, id_, memo)
        return id_

    def delete(self, id_: str) -> None:
        """Delete a memo. Raises ApiError 404: there is none with this id."""
        if id_ not in self._memos:
            raise not_found("memo", id_)
        users, _ = self._memos.pop(id_)
        self._record(users, id_, None)

    def _record(self, users: Iterable[str], id_: str, memo: Mapping[str, Any] | None) -> None:
        topics = tuple(("memos", user) for user in sorted(users))
        self._store.record(MemoChange(topics, id_, memo))
