"""Error ids that pages document for one operation, in the cases that they are about."""

from __future__ import annotations

import pytest

from sandbox import Sandbox
from tests.sandbox.raw import Raw

POLICIES = "/icws/{sessionId}/configuration/password-policies"
USERS = "/icws/{sessionId}/configuration/users"
STATION = "/icws/{sessionId}/connection/station"
DESK = {"__type": "urn:inin.com:connection:workstationSettings", "workstation": "desk1"}
CALLBACK = "urn:inin.com:webCallback"
LIST = "error.request.configuration.getObjectList"
INVALID = "error.request.invalidRepresentation.invalidProperty"


@pytest.mark.parametrize(
    ("query", "id_"),
    [
        ("where=configurationId.id%20foo%20x", f"{LIST}.invalidWhereOperator"),
        ("where=configurationId.id%20foo", f"{LIST}.invalidWhereOperator"),
        ("where=configurationId.id", INVALID),
        ("where=bogus%20eq%20x", INVALID),
        ("orderBy=configurationId.id%20sideways", f"{LIST}.invalidSortDirection"),
        ("orderBy=a%20b%20c", INVALID),
    ],
)
def test_a_list_tells_an_unknown_operator_or_direction_where_that_is_documented(
    client: Raw, query: str, id_: str
) -> None:
    reply = client.ask("GET", f"{POLICIES}?{query}")
    assert (reply.status, reply.json["errorId"]) == (400, id_)
    elsewhere = client.ask("GET", f"{USERS}?{query}")
    assert (elsewhere.status, elsewhere.json["errorId"]) == (400, INVALID)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "followme/record", None),
        ("PUT", "greeting/activation", {"state": 1}),
    ],
)
def test_voice_prompts_need_a_station(
    client: Raw, method: str, path: str, body: dict[str, int] | None
) -> None:
    path = f"/icws/{{sessionId}}/voice-prompts/{path}"
    assert client.ask("DELETE", STATION).status == 200
    refused = client.ask(method, path, body)
    assert (refused.status, refused.json["errorId"]) == (400, "error.request.noStation")
    client.ask("PUT", STATION, DESK)
    assert client.ask(method, path, body).status == 204


def test_a_visitor_asks_for_the_own_callback_and_no_other(sandbox: Sandbox) -> None:
    visitor = Raw(sandbox.url)
    body = {
        "__type": f"{CALLBACK}:callbackCreateRequest",
        "targetQueue": "Sales",
        "targetQueueType": "Workgroup",
        "telephone": "555-0100",
        "name": "Ines",
    }
    made = visitor.ask("POST", "/icws/web-callback/create", body).json
    known = visitor.ask("GET", f"/icws/web-callback/status/{made['participantID']}")
    assert (known.status, known.json["state"]) == (202, "Alerting")
    call = sandbox.centre.interactions[made["callbackID"]]
    assert call.attributes["Eic_WorkgroupName"] == "Sales"
    refused = visitor.ask("GET", "/icws/web-callback/status/nope")
    id_ = "error.request.webCallback.invalidParticipantId"
    assert (refused.status, refused.json["errorId"]) == (400, id_)
    again = {
        "__type": f"{CALLBACK}:callbackReconnectRequest",
        "participantID": made["participantID"],
        "callbackID": made["callbackID"],
    }
    assert visitor.ask("POST", "/icws/web-callback/reconnect", again).status == 204
    refused = visitor.ask("POST", "/icws/web-callback/reconnect", again | {"callbackID": "1"})
    id_ = "error.request.webCallback.invalidCallbackId"
    assert (refused.status, refused.json["errorId"]) == (400, id_)
    nowhere = visitor.ask("POST", "/icws/web-callback/create", body | {"targetQueue": "Nowhere"})
    assert (nowhere.status, nowhere.json["propertyName"]) == (400, "targetQueue")
