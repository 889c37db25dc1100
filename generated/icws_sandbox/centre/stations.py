# Copied from sandbox/centre/stations.py; edits here are lost.
"""Stations: the telephones that sessions are connected to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..sessions import Session
from .publishing import Change
from .queues import Queue, QueueType
from .store import Store

_SETTINGS = {"workstationSettings": 1, "remoteWorkstationSettings": 2, "remoteNumberSettings": 3}
NO_STATION: Mapping[str, Any] = {"id": "", "extension": "", "stationSetting": 0}


@dataclass(eq=False)
class StationChange(Change):
    """A change of a session's station; `before` is the station before."""

    session: Session
    before: Mapping[str, Any]


class Stations:
    """The station of each session, as `stationInformation`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stations: dict[str, dict[str, Any]] = {}
        self._users: dict[str, str] = {}
        store.users_at = self.users_at

    def of(self, session: Session) -> Mapping[str, Any]:
        """Return a session's station; one without a name for a session that has none."""
        return self._stations.get(session.id, NO_STATION)

    def effective(self, session: Session) -> dict[str, Any] | None:
        """Return the `effectiveStationInfo` of a session; None without a station."""
        name = self.of(session)["id"]
        return {"stationId": {"id": name, "displayName": name}} if name else None

    def users_at(self, station: str) -> list[str]:
        """Return the users with a session that is connected to a station."""
        name = station.lower()
        connected = (id_ for id_, each in self._stations.items() if each["id"].lower() == name)
        return sorted({self._users[id_] for id_ in connected})

    def connect(self, session: Session, settings: Mapping[str, Any]) -> None:
        """Connect a session to the station of a request's `stationSettings`."""
        number = _SETTINGS.get(str(settings["__type"]).rsplit(":", 1)[-1], 0)
        name = str(settings.get("workstation", settings.get("remoteNumber", "")))
        if not name:
            self.disconnect(session)
            return
        station = {"id": name, "extension": name, "stationSetting": number}
        if "remoteNumber" in settings:
            station["remoteNumber"] = settings["remoteNumber"]
        if "supportedMediaTypes" in settings:
            station["allowedMediaTypes"] = settings["supportedMediaTypes"]
        self._set(session, station)

    def disconnect(self, session: Session) -> None:
        """Disconnect a session from its station."""
        self._set(session, None)

    def forget(self, session_id: str) -> None:
        """Drop the station of a session that has ended."""
        station = self._stations.pop(session_id, None)
        self._users.pop(session_id, None)
        self._update_queues(station)

    def _set(self, session: Session, station: dict[str, Any] | None) -> None:
        before = self.of(session)
        if station is None:
            self._stations.pop(session.id, None)
            self._users.pop(session.id, None)
        else:
            self._stations[session.id] = station
            self._users[session.id] = session.user
        self._update_queues(before, station)
        if self.of(session) != before:
            user = session.user.lower()
            topics = (("station", session.id), ("presence", user), ("presence",))
            self._store.record(StationChange(topics, session, before))

    def _update_queues(self, *stations: Mapping[str, Any] | None) -> None:
        """Let the system queues of users follow their stations."""
        names = {station["id"] for station in stations if station is not None}
        queues = [Queue.of(QueueType.STATION, name) for name in sorted(names)]
        for interaction in list(self._store.queue_index.on(queues)):
            self._store.update_queues(interaction)
