# Copied from sandbox/centre/subscriptions/sessions.py; edits here are lost.
"""Subscriptions to sessions, to licences and to notifications of handlers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ...outbox import Message
from ...sessions import Session
from ..directory import Directory
from ..licences import Licences
from ..presence import Presence, PresenceChange
from ..publishing import Change, Subscription, Topic
from ..stations import StationChange, Stations

SESSIONS = "urn:inin.com:session:sessionsMessage"
LICENCES = "urn:inin.com:licenses:licenseMessage"
NOTIFICATION = "urn:inin.com:system:handlerSentNotificationMessage"
_CONNECTION_CHANGE = 0


@dataclass(eq=False)
class Notification(Change):
    """A notification that a handler sends."""

    object_id: str
    event_id: str
    data: Sequence[str]


class SessionsSubscription(Subscription):
    """The sessions of some users, or at some stations.

    Args:
        presence: The sessions.
        stations: Their stations.
        directory: The names of users.
        ids: The ids of users, stations or layouts, in lower case; None: all of them.
        id_of: Returns the id of a session that must be among them; it gets the station, too.
    """

    def __init__(
        self,
        presence: Presence,
        stations: Stations,
        directory: Directory,
        ids: Iterable[str] | None,
        id_of: Callable[[Session, str], str | None],
    ) -> None:
        self._presence = presence
        self._stations = stations
        self._directory = directory
        self._ids = None if ids is None else frozenset(ids)
        self._id_of = id_of
        super().__init__([("presence",)], (self._ids,))

    def snapshot(self) -> Iterator[Message]:
        """Return the sessions that there are."""
        added = [
            self._information(session, station)
            for session in self._presence
            if self._watched(session, station := str(self._stations.of(session)["id"]))
        ]
        yield {"__type": SESSIONS, "isDelta": False, "sessionsAdded": added, "sessionsRemoved": []}

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the sessions that came and went, or changed their station."""
        added: list[dict[str, Any]] = []
        removed: list[dict[str, Any]] = []
        for change in changes:
            if isinstance(change, PresenceChange):
                station = str(self._stations.of(change.session)["id"])
                self._note(added if change.arrived else removed, change.session, station)
            elif isinstance(change, StationChange):
                self._note(removed, change.session, str(change.before["id"]))
                self._note(added, change.session, str(self._stations.of(change.session)["id"]))
        if added or removed:
            lists = {"sessionsAdded": added, "sessionsRemoved": removed}
            yield {"__type": SESSIONS, "isDelta": True, **lists}

    def _note(self, items: list[dict[str, Any]], session: Session, station: str) -> None:
        if self._watched(session, station):
            items.append(self._information(session, station))

    def _watched(self, session: Session, station: str) -> bool:
        id_ = self._id_of(session, station)
        return id_ is not None and (self._ids is None or id_.lower() in self._ids)

    def _information(self, session: Session, station: str) -> dict[str, Any]:
        name = self._directory.display_name(session.user)
        return {
            "applicationName": session.application,
            "machineName": "localhost",
            "stationId": {"id": station, "displayName": station},
            "userId": {"id": session.user, "displayName": name},
            "reason": _CONNECTION_CHANGE,
        }


class LicencesSubscription(Subscription):
    """The assignment of licences, which does not change."""

    def __init__(self, licences: Licences, names: Iterable[str]) -> None:
        self._licences = licences
        self._names = tuple(dict.fromkeys(names))
        super().__init__([], (self._names,))

    def snapshot(self) -> Iterator[Message]:
        """Return which licences are assigned."""
        statuses = [
            {"name": name, "isAssigned": self._licences.is_known(name)} for name in self._names
        ]
        yield {"__type": LICENCES, "isDelta": False, "licenseAssignedStatusList": statuses}


class NotificationsSubscription(Subscription):
    """The notifications of some events that handlers send; nothing is there at first."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        listed = list(dict.fromkeys(topics))
        super().__init__(listed, tuple(listed))

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return each notification."""
        for change in changes:
            if isinstance(change, Notification):
                yield {
                    "__type": NOTIFICATION,
                    "isDelta": False,
                    "objectId": change.object_id,
                    "eventId": change.event_id,
                    "data": list(change.data),
                }


def notification_topic(object_id: str, event_id: str) -> Topic:
    """Return the topic of the notifications of an event."""
    return ("notification", object_id, event_id)
