"""The station of a session, as public clients meet it at a real server."""

from __future__ import annotations

import pytest

from sandbox import Sandbox
from tests.sandbox.raw import Raw

STATION = "/icws/{sessionId}/connection/station"
WATCH = "/icws/{sessionId}/messaging/subscriptions/connection/station"
POLL = "/icws/{sessionId}/messaging/messages"
EFFECTIVE = "urn:inin.com:connection:effectiveStationChangeMessage"
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


@pytest.mark.parametrize("watches", [False, True])
@pytest.mark.parametrize("include", ["", "features", "effective-station"])
def test_the_effective_station_comes_where_the_log_in_asked_for_it(
    sandbox: Sandbox, include: str, watches: bool
) -> None:
    client = Raw(sandbox.url)
    client.log_in(include=include)
    if watches:
        assert client.ask("PUT", WATCH).status < 300
    client.ask("PUT", STATION, DESK)
    client.ask("DELETE", STATION)
    messages = client.ask("GET", POLL).json
    told = [m["effectiveStation"] for m in messages if m["__type"] == EFFECTIVE]
    desk = {"stationId": {"id": "desk1", "displayName": "desk1"}}
    assert told == ([desk, None] if include == "effective-station" else [])
    assert len(messages) - len(told) == (3 if watches else 0)


def test_an_old_server_has_no_effective_station() -> None:
    with Sandbox(features={"connection": 9}) as url:
        client = Raw(url)
        client.log_in(include="effective-station")
        client.ask("PUT", STATION, DESK)
        assert client.ask("GET", POLL).json == []
