# Copied from sandbox/centre/handlers/stations.py; edits here are lost.
"""The station of the session."""

from __future__ import annotations

from urllib.parse import quote

from ...errors import ApiError
from ...handling import Request, Response
from ..centre import Centre
from .routing import ROOT, handles

STATION = f"{ROOT}/connection/station"
NOT_CONNECTED = "-2147221496"
"""The `errorId` by which public clients recognise that there is no station (ruby-ic)."""
NO_STATION = "error.request.noStation"
"""The `errorId` of the operations that need a telephone."""


def at_station(centre: Centre, request: Request) -> None:
    """Refuse an operation that needs a telephone without one; with one it is only accepted.

    Raises:
        ApiError: 400: the session is connected to no station.
    """
    if not centre.stations.of(request.session)["id"]:
        raise ApiError(400, "The session is connected to no station.", NO_STATION)


@handles("GET", STATION)
def read(centre: Centre, request: Request) -> Response:
    """Return the station.

    Raises:
        ApiError: 404: the session is connected to none.
    """
    station = centre.stations.of(request.session)
    if not station["id"]:
        raise ApiError(404, "The session is connected to no station.", NOT_CONNECTED)
    return Response(200, dict(station))


@handles("PUT", STATION)
def connect(centre: Centre, request: Request) -> Response:
    """Connect to a station, to a remote number or to none."""
    centre.stations.connect(request.session, request.properties)
    session_id = quote(request.session.id, safe="")
    return Response(200, headers={"Location": f"/icws/{session_id}/connection/station"})


@handles("DELETE", STATION)
def disconnect(centre: Centre, request: Request) -> None:
    """Disconnect from the station. The session goes on."""
    centre.stations.disconnect(request.session)
