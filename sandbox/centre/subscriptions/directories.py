"""Subscriptions to directories and to their entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from json import dumps
from typing import Any

from ...errors import ApiError
from ...outbox import Message
from ..contacts import Contacts
from ..contacts.entries import Entry, selected, window
from ..publishing import Change, ComparedSubscription, Topic

DIRECTORIES = "urn:inin.com:directories:directoriesMessage"
DIRECTORY = "urn:inin.com:directories:directoryMessage"
_PEOPLE: tuple[Topic, ...] = (("configuration", "users"), ("configuration", "workgroups"))


class DirectoriesSubscription(ComparedSubscription):
    """The directories that a user sees."""

    def __init__(self, contacts: Contacts, user: str) -> None:
        self._contacts = contacts
        self._user = user
        super().__init__([("directories",), *_PEOPLE], (user.lower(),))

    def _now(self) -> dict[str, dict[str, Any]]:
        return {each["directoryID"]: each for each in self._contacts.directories(self._user)}

    def _message(
        self, added: list[Any], changed: list[Any], removed: list[str], *, delta: bool
    ) -> Message:
        return {
            "__type": DIRECTORIES,
            "isDelta": delta,
            "directoriesAdded": added,
            "directoriesChanged": changed,
            "directoriesRemoved": removed,
        }


class DirectorySubscription(ComparedSubscription):
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
        self._total = self._filtered = 0
        topics = [("directory", self._directory), ("statuses",), ("presence",), *_PEOPLE]
        super().__init__(topics, (user.lower(), dumps(body, sort_keys=True)))

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the entries that came, changed and went; it ends with its directory."""
        try:
            yield from super().delta(changes)
        except ApiError:
            gone, self._sent = list(self._sent), {}
            self._total = self._filtered = 0
            self.ended = True
            if gone:
                yield self._message([], [], gone, delta=True)

    def _now(self) -> dict[str, Entry]:
        entries = self._contacts.entries(self._directory, self._user)
        fitting = selected(entries, self._body)
        self._total, self._filtered = len(entries), len(fitting)
        return {each["entryID"]: each for each in window(fitting, self._body)}

    def _message(
        self, added: list[Entry], changed: list[Entry], removed: list[str], *, delta: bool
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
