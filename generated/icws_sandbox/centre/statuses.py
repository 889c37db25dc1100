# Copied from sandbox/centre/statuses.py; edits here are lost.
"""Statuses of users: set by clients, by log-ins and by calls; they decide who gets calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..configuration import Configuration
from ..configuration.kinds import IDENTITY
from ..configuration.selection import Object
from ..configuration.status_messages import AVAILABLE
from ..errors import invalid
from .interactions import Interaction, Kind
from .presence import Presence
from .publishing import Change
from .queues import user_queue
from .states import ACTIVE
from .stations import Stations
from .store import Store

PREVIOUS_LIMIT = 10
STATUS_PROPERTIES = ("statusId", "notes", "forwardNumber", "until", "statusChanged")
"""The properties of a `userStatus` that change when the user's status is set."""

_MESSAGES = "status-messages"
# Flags of a `statusMessage`, by the property of the configuration that they come from.
_FLAGS = {
    "canHaveDate": "hasDate",
    "canHaveTime": "hasTime",
    "isDoNotDisturbStatus": "isDoNotDisturb",
    "isSelectableStatus": "isUserSelectable",
    "isPersistentStatus": "isPersistent",
    "isForwardStatus": "isForward",
    "isAfterCallWorkStatus": "isAfterCallWork",
    "isAcdStatus": "allowAcdCalls",
    "isAllowFollowUpStatus": "allowFollowUp",
}


@dataclass(eq=False)
class StatusChange(Change):
    """A change of some properties of a user's status."""

    user: str
    properties: tuple[str, ...]


@dataclass
class _Status:
    changed: str
    id: str = AVAILABLE
    notes: str = ""
    forward_number: str = ""
    until: Mapping[str, Any] | None = None
    on_phone: bool = False
    on_phone_changed: str = ""
    previous: list[dict[str, str]] = field(default_factory=list)


class Statuses:
    """The status of each user, and the status messages of the configuration."""

    def __init__(
        self, store: Store, configuration: Configuration, presence: Presence, stations: Stations
    ) -> None:
        self._store = store
        self._configuration = configuration
        self._presence = presence
        self._stations = stations
        self._statuses: dict[str, _Status] = {}
        store.on_change.append(self._watch_calls)
        configuration.users_of[_MESSAGES] = self._use_of

    def messages(self) -> list[dict[str, Any]]:
        """Return the status messages, as `statusMessage`."""
        return [status_message(each) for each in self._configuration.objects(_MESSAGES)]

    def selectable(self) -> list[str]:
        """Return the ids of the status messages that a user may choose."""
        return [each["statusId"] for each in self.messages() if each["isSelectableStatus"]]

    def of(self, user: str) -> dict[str, Any]:
        """Return the `userStatus` of a user."""
        status = self._status(user)
        sessions = self._presence.of(user)
        stations = (self._stations.of(session)["id"] for session in sessions)
        return {
            "userId": self._user_id(user),
            "statusId": status.id,
            "notes": status.notes,
            "forwardNumber": status.forward_number,
            "until": status.until,
            "onPhone": status.on_phone,
            "onPhoneChanged": status.on_phone_changed,
            "statusChanged": status.changed,
            "stations": list(dict.fromkeys(filter(None, stations))),
            "loggedIn": bool(sessions),
        }

    def previous(self, user: str) -> list[dict[str, str]]:
        """Return the statuses that a user had before, the latest first."""
        return list(self._status(user).previous)

    def takes_calls(self, user: str) -> bool:
        """Tell whether a user takes calls of workgroups: by the status, and while in no call."""
        status = self._status(user)
        message = self._configuration.get(_MESSAGES, status.id)
        return not status.on_phone and (message is None or bool(message.get("allowAcdCalls")))

    def check(self, body: Mapping[str, Any]) -> None:
        """Check that a user may have the status of a `userStatusUpdate`.

        Raises:
            ApiError: 400: there is no such status message, or nobody can choose it.
        """
        if str(body["statusId"]).lower() not in map(str.lower, self.selectable()):
            status = str(body["statusId"])
            raise invalid("statusId", f"a status message that users can choose; {status!r} is none")

    def set(self, user: str, body: Mapping[str, Any]) -> None:
        """Set the status of a user; it has been checked."""
        before = self._status(user)
        message = self._configuration.find(_MESSAGES, str(body["statusId"]))
        past = {"statusId": before.id, "notes": before.notes}
        if before.forward_number:
            past["forwardNumber"] = before.forward_number
        status = self._statuses[user.lower()] = _Status(
            changed=self._store.timestamp(),
            id=str(message[IDENTITY]["id"]),
            notes=str(body.get("notes") or ""),
            forward_number=str(body.get("forwardNumber") or ""),
            until=body.get("until"),
            on_phone=before.on_phone,
            on_phone_changed=before.on_phone_changed,
            previous=[past, *before.previous][:PREVIOUS_LIMIT],
        )
        names = [*STATUS_PROPERTIES]
        if status.notes == before.notes:
            names.remove("notes")
        self._record(user, *names)
        self._store.update_waiting(self._store.directory.workgroups(user))

    def _use_of(self, message: str) -> str | None:
        """Return who is in a status; None if nobody is."""
        for user in self._store.directory.users():
            if self._status(user).id == message:
                return f"the user {user!r} is in it"
        return None

    def _watch_calls(self, interaction: Interaction) -> None:
        if interaction.kind is not Kind.CALL:
            return
        for user in interaction.users.values():
            status = self._status(user)
            on_phone = any(self._calls(user))
            if on_phone != status.on_phone:
                status.on_phone = on_phone
                status.on_phone_changed = self._store.timestamp()
                self._record(user, "onPhone", "onPhoneChanged")
                self._store.update_waiting(self._store.directory.workgroups(user))

    def _calls(self, user: str) -> Iterator[bool]:
        for each in self._store.queue_index.on([user_queue(user)]):
            if each.kind is Kind.CALL and each.state in ACTIVE:
                yield True

    def _status(self, user: str) -> _Status:
        status = self._statuses.get(user.lower())
        if status is None:
            now = self._store.timestamp()
            status = self._statuses[user.lower()] = _Status(now, on_phone_changed=now)
        return status

    def _user_id(self, user: str) -> str:
        # A user who was deleted can still be watched.
        known = self._configuration.get("users", user)
        return user if known is None else str(known[IDENTITY]["id"])

    def _record(self, user: str, *properties: str) -> None:
        self._store.record(
            StatusChange((("status", user.lower()), ("statuses",)), user, properties)
        )


def status_message(message: Object) -> dict[str, Any]:
    """Return the `statusMessage` of a status message of the configuration."""
    identity = message[IDENTITY]
    text = message.get("messageText") or {}
    flags = {name: bool(message.get(source)) for name, source in _FLAGS.items()}
    return {
        "statusId": identity["id"],
        "messageText": text.get("defaultValue") or identity["displayName"],
        "iconUri": "",
        "groupTag": message.get("group") or "",
        "systemId": identity["id"],
        **flags,
    }
