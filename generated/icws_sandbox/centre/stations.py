# Copied from sandbox/centre/stations.py; edits here are lost.
"""Stations: the telephones that sessions are connected to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..sessions import Session
from .publishing import Change
from .world import World

_SETTINGS = {"workstationSettings": 1, "remoteWorkstationSettings": 2, "remoteNumberSettings": 3}
NO_STATION: Mapping[str, Any] = {"id": "", "extension": "", "stationSetting": 0}


@dataclass(frozen=True, eq=False)
class StationChange(Change):
    """A session's station before."""

    before: Mapping[str, Any]


class Stations:
    """The station of each session, as `stationInformation`."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._of: dict[str, dict[str, Any]] = {}

    def of(self, session: Session) -> Mapping[str, Any]:
        """Return a session's station; one without a name for a session that has none."""
        return self._of.get(session.id, NO_STATION)

    def effective(self, session: Session) -> dict[str, Any] | None:
        """Return the `effectiveStationInfo` of a session, or None."""
        name = self.of(session)["id"]
        return {"stationId": {"id": name, "displayName": name}} if name else None

    def connect(self, session: Session, settings: Mapping[str, Any]) -> None:
        """Connect a session by the body of the request, one of the `stationSettings`."""
        kind = _SETTINGS.get(str(settings["__type"]).rsplit(":", 1)[-1], 0)
        name = str(settings.get("workstation", settings.get("remoteNumber", "")))
        if not name:
            self.disconnect(session)
            return
        information = {"id": name, "extension": name, "stationSetting": kind}
        if "remoteNumber" in settings:
            information["remoteNumber"] = settings["remoteNumber"]
        if "supportedMediaTypes" in settings:
            information["allowedMediaTypes"] = settings["supportedMediaTypes"]
        self._put(session, information)

    def disconnect(self, session: Session) -> None:
        """Leave a session without a station."""
        self._put(session, None)

    def forget(self, session_id: str) -> None:
        """Drop the station of a session that has ended."""
        self._of.pop(session_id, None)

    def _put(self, session: Session, information: dict[str, Any] | None) -> None:
        before = self.of(session)
        if information is None:
            self._of.pop(session.id, None)
        else:
            self._of[session.id] = information
        session.station = None if information is None else str(information["id"])
        if self.of(session) != before:
            self._world.record(StationChange((("station", session.id),), before))
