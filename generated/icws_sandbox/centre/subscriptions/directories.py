# Copied from sandbox/centre/subscriptions/directories.py; edits here are lost.
"""Subscriptions to directories and to their entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from json import dumps
from typing import Any

from ...errors import ApiError
from ...outbox import Message
from ..contacts import Contacts
from ..contacts.entries import Entry, selected, window
from ..publishing import Change, Subscription, Topic

DIRECTORIES = "urn:inin.com:directories:directoriesMessage"
DIRECTORY = "urn:inin.com:directories:directoryMessage"
_PEOPLE: tuple[Topic, ...] = (("configuration", "users"), ("configuration", "workgroups"))


class DirectoriesSubscription(Subscription):
    """The directories that a user sees."""

    def __init__(self, contacts: Contacts, user: str) -> None:
        self._contacts = contacts
        self._user = user
        self._told: dict[str, dict[str, Any]] = {}
        super().__init__([("directories",), *_PEOPLE], (user.lower(),))

    def snapshot(self) -> Iterator[Message]:
        """Return all the directories."""
        self._told = self._now()
        yield self._message(False, list(self._told.values()), [], [])

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the directories that came, changed and went."""
        told, self._told = self._told, self._now()
        added, changed, removed = _differences(told, self._told)
        if added or changed or removed:
            yield self._message(True, added, changed, removed)

    def _now(self) -> dict[str, dict[str, Any]]:
        return {each["directoryID"]: each for each in self._contacts.directories(self._user)}

    def _message(
        self, delta: bool, added: list[Any], changed: list[Any], removed: list[str]
    ) -> Message:
        return {
            "__type": DIRECTORIES,
            "isDelta": delta,
            "directoriesAdded": added,
            "directoriesChanged": changed,
            "directoriesRemoved": removed,
        }


class DirectorySubscription(Subscription):
    """The entries of a directory, or a part of them.

    Args:
        contacts: The directories.
        subscription_id: The id that the client gave.
        user: The user.
        body: Directory, filters, order and part, as the client wrote them.
    """

    def __init__(
        self, contacts: Contacts, subscription_id: str, user: str, body: Mapping[str, Any]
    ) -> None:
        self._contacts = contacts
        self._id = subscription_id
        self._user = user
        self._body = body
        self._directory = str(body["directoryID"])
        self._told: dict[str, Entry] = {}
        self._total = self._filtered = 0
        topics = [("directory", self._directory), ("statuses",), ("presence",), *_PEOPLE]
        super().__init__(topics, (user.lower(), dumps(body, sort_keys=True)))

    def snapshot(self) -> Iterator[Message]:
        """Return all the entries."""
        self._told = self._now()
        yield self._message(False, list(self._told.values()), [], [])

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the entries that came, changed and went; it ends with its directory."""
        told = self._told
        try:
            self._told = self._now()
        except ApiError:
            self._told, self._total, self._filtered = {}, 0, 0
            self.ended = True
        added, changed, removed = _differences(told, self._told)
        if added or changed or removed:
            yield self._message(True, added, changed, removed)

    def _now(self) -> dict[str, Entry]:
        entries = self._contacts.entries(self._directory, self._user)
        fitting = selected(entries, self._body)
        self._total, self._filtered = len(entries), len(fitting)
        return {each["entryID"]: each for each in window(fitting, self._body)}

    def _message(
        self, delta: bool, added: list[Entry], changed: list[Entry], removed: list[str]
    ) -> Message:
        return {
            "__type": DIRECTORY,
            "isDelta": delta,
            "subscriptionId": self._id,
            "totalCount": self._total,
            "filteredCount": self._filtered,
            "contactsAdded": added,
            "contactsChanged": changed,
            "contactsRemoved": removed,
        }


def _differences(
    before: Mapping[str, Any], now: Mapping[str, Any]
) -> tuple[list[Any], list[Any], list[str]]:
    added = [value for id_, value in now.items() if id_ not in before]
    changed = [value for id_, value in now.items() if id_ in before and value != before[id_]]
    return added, changed, [id_ for id_ in before if id_ not in now]
