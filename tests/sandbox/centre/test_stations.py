"""Stations of sessions."""

from __future__ import annotations

from tests.sandbox.centre.harness import Harness


def test_stations_are_connected_and_left(harness: Harness) -> None:
    ada = harness.log_in("ada")
    assert ada.ask("GET", "connection/station").status == 404
    settings = {"__type": "urn:inin.com:connection:workstationSettings", "workstation": "desk1"}
    ada.do("PUT", "connection/station", settings)
    assert ada.do("GET", "connection/station")["id"] == "desk1"
    assert harness.centre.stations.effective(ada.session) == {
        "stationId": {"id": "desk1", "displayName": "desk1"}
    }
    ada.do("DELETE", "connection/station")
    assert ada.ask("GET", "connection/station").body["errorId"] == "-2147221496"


def test_a_station_without_a_name_is_no_station(harness: Harness) -> None:
    ada = harness.log_in("ada")
    settings = {"__type": "urn:inin.com:connection:workstationSettings", "workstation": "desk1"}
    ada.do("PUT", "connection/station", settings)
    ada.do("PUT", "connection/station", {**settings, "workstation": ""})
    assert ada.ask("GET", "connection/station").status == 404


def test_a_remote_number_is_a_station(harness: Harness) -> None:
    ada = harness.log_in("ada")
    kind = "urn:inin.com:connection:remoteNumberSettings"
    settings = {"__type": kind, "remoteNumber": "555", "supportedMediaTypes": [1]}
    ada.do("PUT", "connection/station", settings)
    station = ada.do("GET", "connection/station")
    assert (station["remoteNumber"], station["stationSetting"]) == ("555", 3)
    assert station["allowedMediaTypes"] == [1]


def test_a_station_ends_with_its_session(harness: Harness) -> None:
    ada = harness.log_in("ada")
    settings = {"__type": "urn:inin.com:connection:workstationSettings", "workstation": "desk1"}
    ada.do("PUT", "connection/station", settings)
    harness.centre.forget(ada.session.id)
    assert harness.centre.stations.effective(ada.session) is None
