"""Stations: the telephones that sessions are connected to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..sessions import Session
from .publishing import Change
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

    def of(self, session: Session) -> Mapping[str, Any]:
        """Return a session's station; one without a name for a session that has none."""
        return self._stations.get(session.id, NO_STATION)

    def effective(self, session: Session) -> dict[str, Any] | None:
        """Return the `effectiveStationInfo` of a session; None without a station."""
        name = self.of(session)["id"]
        return {"stationId": {"id": name, "displayName": name}} if name else None

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
        self._stations.pop(session_id, None)

    def _set(self, session: Session, station: dict[str, Any] | None) -> None:
        before = self.of(session)
        if station is None:
            self._stations.pop(session.id, None)
        else:
            self._stations[session.id] = station
        if self.of(session) != before:
            user = session.user.lower()
            topics = (("station", session.id), ("presence", user), ("presence",))
            self._store.record(StationChange(topics, session, before))
