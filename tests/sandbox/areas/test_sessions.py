"""Sessions of users and at stations, licences, and notifications of handlers, over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox import Sandbox
from tests.sandbox.raw import Raw

WATCHES = "/icws/{sessionId}/messaging/subscriptions"
POLL = "/icws/{sessionId}/messaging/messages"
LICENCES = "/icws/{sessionId}/licenses"
NOTIFICATION = "/icws/{sessionId}/system/handler-notification"
STATION = {
    "__type": "urn:inin.com:connection:workstationSettings",
    "workstation": "desk2",
    "supportedMediaTypes": [1],
    "readyForInteractions": True,
}


def users(informations: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(each["userId"]["id"], each["stationId"]["id"]) for each in informations]


def test_sessions_of_users_come_and_go(sandbox: Sandbox, client: Raw) -> None:
    body = {"userIds": ["ADA", "grace"]}
    assert client.ask("PUT", f"{WATCHES}/session/sessions-users", body).status < 300
    (first,) = client.ask("GET", POLL).json
    assert (first["isDelta"], users(first["sessionsAdded"])) == (False, [("ada", "")])
    assert first["sessionsAdded"][0]["applicationName"] == "raw"
    grace, alan = Raw(sandbox.url), Raw(sandbox.url)
    grace.log_in("grace"), alan.log_in("alan")
    (message,) = client.ask("GET", POLL).json
    assert users(message["sessionsAdded"]) == [("grace", "")]
    grace.ask("DELETE", "/icws/{sessionId}/connection")
    (message,) = client.ask("GET", POLL).json
    assert (message["isDelta"], users(message["sessionsRemoved"])) == (True, [("grace", "")])


def test_without_users_the_sessions_of_all_are_watched(sandbox: Sandbox, client: Raw) -> None:
    assert client.ask("PUT", f"{WATCHES}/session/sessions-users", {}).status < 300
    (first,) = client.ask("GET", POLL).json
    assert users(first["sessionsAdded"]) == [("ada", "")]
    Raw(sandbox.url).log_in("alan")
    (message,) = client.ask("GET", POLL).json
    assert users(message["sessionsAdded"]) == [("alan", "")]


def test_sessions_at_stations_come_and_go(sandbox: Sandbox, client: Raw) -> None:
    body = {"stationIds": ["desk2"]}
    assert client.ask("PUT", f"{WATCHES}/session/sessions-stations", body).status < 300
    (first,) = client.ask("GET", POLL).json
    assert first["sessionsAdded"] == []
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    assert client.ask("GET", POLL).json == []
    assert grace.ask("PUT", "/icws/{sessionId}/connection/station", STATION).status < 300
    (message,) = client.ask("GET", POLL).json
    assert users(message["sessionsAdded"]) == [("grace", "desk2")]
    grace.ask("DELETE", "/icws/{sessionId}/connection/station")
    (message,) = client.ask("GET", POLL).json
    assert users(message["sessionsRemoved"]) == [("grace", "desk2")]
    grace.ask("PUT", "/icws/{sessionId}/connection/station", STATION)
    grace.ask("DELETE", "/icws/{sessionId}/connection")
    came, went = client.ask("GET", POLL).json
    assert users(came["sessionsAdded"]) == users(went["sessionsRemoved"]) == [("grace", "desk2")]
    assert client.ask("PUT", f"{WATCHES}/session/sessions-layouts", {}).status < 300
    (none,) = client.ask("GET", POLL).json
    assert none["sessionsAdded"] == []


def test_a_status_tells_the_station(sandbox: Sandbox, client: Raw) -> None:
    body = {"userIds": ["ada"], "userStatusProperties": ["stations"]}
    client.ask("PUT", f"{WATCHES}/status/user-statuses", body)
    client.ask("GET", POLL)
    client.ask("PUT", "/icws/{sessionId}/connection/station", STATION)
    (message,) = client.ask("GET", POLL).json
    assert message["userStatusList"][0]["stations"] == ["desk2"]


def acquired(client: Raw, method: str, *names: str) -> dict[str, bool]:
    reply = client.ask(method, LICENCES, {"licenseList": list(names)})
    assert reply.status == 200, reply
    results = reply.json["licenseOperationResultList"]
    return {each["licenseName"]: each["isAvailable"] for each in results}


def held(sandbox: Sandbox) -> set[str]:
    (session,) = sandbox.sessions
    return set(sandbox.on_loop(lambda: sandbox.centre.licences.of(session)))


def test_licences_are_acquired_and_an_unknown_one_is_not(sandbox: Sandbox, client: Raw) -> None:
    known, unknown = "I3_ACCESS_CLIENT", "SOMETHING"
    assert acquired(client, "POST", known, unknown) == {known: True, unknown: False}
    assert acquired(client, "POST", known, "I3_ACCESS_OTHER")[known] is True
    assert held(sandbox) == {known, "I3_ACCESS_OTHER"}
    acquired(client, "PUT", "I3_FEATURE_ICWS_SDK")
    assert held(sandbox) == {"I3_FEATURE_ICWS_SDK"}
    assert client.ask("DELETE", LICENCES).status < 300
    assert held(sandbox) == set()


@pytest.mark.parametrize(("action", "ran"), [(0, ["one", "two"]), (1, ["one"])])
def test_a_stage_that_fails_can_end_the_others(client: Raw, action: int, ran: list[str]) -> None:
    stages = [
        {"stageName": "one", "stageFailureAction": action, "licenseList": ["SOMETHING"]},
        {"stageName": "two", "stageFailureAction": 1, "licenseList": ["I3_ACCESS_CLIENT"]},
    ]
    body = {"licenseStageOperationList": stages}
    reply = client.ask("POST", f"{LICENCES}/license-stages", body)
    results = reply.json["licenseStageOperationResultList"]
    assert [each["stageName"] for each in results] == ran


def test_the_watch_of_licences_tells_the_assignment(client: Raw) -> None:
    body = {"licenseList": ["I3_ACCESS_CLIENT", "SOMETHING"]}
    assert client.ask("PUT", f"{WATCHES}/licenses", body).status == 200
    (message,) = client.ask("GET", POLL).json
    assert message["licenseAssignedStatusList"] == [
        {"name": "I3_ACCESS_CLIENT", "isAssigned": True},
        {"name": "SOMETHING", "isAssigned": False},
    ]


def test_a_notification_reaches_those_who_watch_the_event(sandbox: Sandbox, client: Raw) -> None:
    body = {"headers": [{"objectId": "screen", "eventIds": ["pop", "close"]}]}
    path = f"{WATCHES}/system/handler-sent-notifications"
    assert client.ask("PUT", path, body).status == 204
    assert client.ask("GET", POLL).json == []
    for event in ("pop", "other"):
        notification = {"objectId": "screen", "eventId": event, "data": ["a", "b"]}
        assert client.ask("POST", NOTIFICATION, notification).status == 202
    (message,) = client.ask("GET", POLL).json
    assert (message["objectId"], message["eventId"], message["data"]) == (
        "screen",
        "pop",
        ["a", "b"],
    )
    sandbox.on_loop(lambda: sandbox.centre.handler_sends("screen", "close", []))
    assert [m["eventId"] for m in client.ask("GET", POLL).json] == ["close"]
    client.ask("DELETE", path)
    sandbox.on_loop(lambda: sandbox.centre.handler_sends("screen", "close", []))
    assert client.ask("GET", POLL).json == []
