"""The station of a session, as public clients meet it at a real server."""

from __future__ import annotations

from sandbox import Sandbox
from tests.sandbox.raw import Raw

STATION = "/icws/{sessionId}/connection/station"
DESK = {"__type": "urn:inin.com:connection:workstationSettings", "workstation": "desk1"}


def test_a_session_begins_without_a_station(client: Raw) -> None:
    reply = client.ask("GET", STATION)
    assert (reply.status, reply.json["errorId"]) == (404, "-2147221496")
    assert "message" in reply.json


def test_a_station_is_connected_with_its_location_and_left_again(client: Raw) -> None:
    put = client.ask("PUT", STATION, DESK)
    assert (put.status, put.raw) == (200, b"")
    location = put.headers["Location"]
    assert location == STATION.replace("{sessionId}", client.session)
    assert client.ask("GET", location).json["id"] == "desk1"
    assert client.ask("DELETE", STATION).status == 200
    assert client.ask("GET", STATION).status == 404


def test_the_effective_station_of_a_log_in_is_null_where_none_is_connected(
    sandbox: Sandbox,
) -> None:
    reply = Raw(sandbox.url).log_in(include="effective-station,default-workstation")
    assert reply.json["effectiveStation"] is None
    assert reply.json["defaultWorkstationId"] == "desk1"
