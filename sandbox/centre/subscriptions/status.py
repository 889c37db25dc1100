"""Subscriptions to the statuses of users, and to the status messages they can choose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ...configuration.kinds import IDENTITY
from ...outbox import Message
from ..configuring import ConfigurationChange
from ..presence import PresenceChange
from ..publishing import Change, Subscription
from ..stations import StationChange
from ..statuses import STATUS_PROPERTIES, StatusChange, Statuses, status_message

STATUSES = "urn:inin.com:status:userStatusMessage"
MESSAGES = "urn:inin.com:status:statusMessagesMessage"
ACCESS = "urn:inin.com:status:statusMessagesUserAccessMessage"
PREVIOUS = "urn:inin.com:status:userStatusPreviousInfoMessage"
_REQUIRED = ("userId", "statusId")
_OF_SESSIONS = ("stations", "loggedIn")
_TOPIC = ("configuration", "status-messages")


class UserStatusSubscription(Subscription):
    """The statuses of some users.

    Args:
        statuses: The statuses.
        users: The ids of the users.
        properties: The properties that were asked for; None: all of them.
    """

    def __init__(
        self, statuses: Statuses, users: Sequence[str], properties: frozenset[str] | None
    ) -> None:
        self._statuses = statuses
        self._users = tuple(dict.fromkeys(user.lower() for user in users))
        self._properties = properties
        topics = [(kind, user) for user in self._users for kind in ("status", "presence")]
        super().__init__(topics, (self._users, properties))

    def snapshot(self) -> Iterator[Message]:
        """Return the statuses of all the users."""
        statuses = [self._shown(user, None) for user in self._users]
        yield {"__type": STATUSES, "isDelta": False, "userStatusList": statuses}

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return what changed, with the properties that a status always has."""
        changed: dict[str, set[str]] = {}
        for change in changes:
            if isinstance(change, StatusChange):
                changed.setdefault(change.user.lower(), set()).update(change.properties)
            elif isinstance(change, (PresenceChange, StationChange)):
                changed.setdefault(change.session.user.lower(), set()).update(_OF_SESSIONS)
        wanted = {
            user: names
            for user, names in changed.items()
            if self._properties is None or names & (self._properties | {"statusId"})
        }
        if wanted:
            statuses = [self._shown(user, names) for user, names in wanted.items()]
            yield {"__type": STATUSES, "isDelta": True, "userStatusList": statuses}

    def _shown(self, user: str, changed: set[str] | None) -> dict[str, Any]:
        return {
            name: value
            for name, value in self._statuses.of(user).items()
            if name in _REQUIRED
            or (
                (self._properties is None or name in self._properties)
                and (changed is None or name in changed)
            )
        }


class StatusMessagesSubscription(Subscription):
    """The status messages that there are."""

    def __init__(self, statuses: Statuses) -> None:
        self._statuses = statuses
        super().__init__([_TOPIC])

    def snapshot(self) -> Iterator[Message]:
        """Return all status messages."""
        added = self._statuses.messages()
        yield {"__type": MESSAGES, "isDelta": False, "statusMessagesAdded": added}

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return each status message that came, changed or went."""
        for change in changes:
            if isinstance(change, ConfigurationChange):
                before, after = change.change.before, change.change.after
                name = "statusMessagesAdded" if before is None else "statusMessagesChanged"
                item: Any = None if after is None else status_message(after)
                if after is None:
                    name, item = "statusMessagesRemoved", change.change.id
                yield {"__type": MESSAGES, "isDelta": True, name: [item]}


class StatusAccessSubscription(Subscription):
    """The status messages that some users can choose: for each of them all that are selectable."""

    def __init__(self, statuses: Statuses, users: Sequence[str]) -> None:
        self._statuses = statuses
        self._users = tuple(dict.fromkeys(users))
        super().__init__([_TOPIC], (self._users,))

    def snapshot(self) -> Iterator[Message]:
        """Return what the users can choose."""
        yield self._message(delta=False, statusMessagesAdded=self._statuses.selectable())

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return what they can choose now, or no more."""
        for change in changes:
            if not isinstance(change, ConfigurationChange):
                continue
            before, after = change.change.before, change.change.after
            was, is_ = (bool(each and each.get("isUserSelectable")) for each in (before, after))
            if was != is_:
                ids = [(after or before or {})[IDENTITY]["id"]]
                name = "statusMessagesAdded" if is_ else "statusMessagesRemoved"
                yield self._message(delta=True, **{name: ids})

    def _message(self, *, delta: bool, **lists: list[str]) -> Message:
        changes = [{"userId": user, **lists} for user in self._users]
        return {"__type": ACCESS, "isDelta": delta, "statusMessagesUserAccessChanges": changes}


class PreviousStatusSubscription(Subscription):
    """The statuses that a user had before; a delta brings the whole list again."""

    def __init__(self, statuses: Statuses, user: str) -> None:
        self._statuses = statuses
        self._user = user
        super().__init__([("status", user.lower())], (user.lower(),))

    def snapshot(self) -> Iterator[Message]:
        """Return the list."""
        yield self._message(delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the list again once another status was set."""
        if any(
            isinstance(change, StatusChange) and STATUS_PROPERTIES[0] in change.properties
            for change in changes
        ):
            yield self._message(delta=True)

    def _message(self, *, delta: bool) -> Message:
        previous = self._statuses.previous(self._user)
        return {"__type": PREVIOUS, "isDelta": delta, "userStatusPreviousInfoList": previous}
