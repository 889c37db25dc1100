"""The station of the session."""

from __future__ import annotations

from ...handling import Request, Response
from ..centre import Centre
from .routing import ROOT, handles

STATION = f"{ROOT}/connection/station"


@handles("GET", STATION)
def read(centre: Centre, request: Request) -> Response:
    """Return the station; its name is empty where there is none."""
    return Response(200, dict(centre.stations.of(request.session)))


@handles("PUT", STATION)
def connect(centre: Centre, request: Request) -> None:
    """Connect to a station, to a remote number or to none."""
    centre.stations.connect(request.session, request.properties)


@handles("DELETE", STATION)
def disconnect(centre: Centre, request: Request) -> None:
    """Disconnect from the station. The session goes on."""
    centre.stations.disconnect(request.session)
