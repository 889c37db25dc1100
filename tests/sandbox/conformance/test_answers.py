"""Responses as a real server's: without a body, against caches, under other spellings of a path."""

from __future__ import annotations

import re

import pytest

from sandbox import Sandbox
from sandbox.faults import Fault
from tests.sandbox.raw import MEDIA_TYPE, Raw
from tests.sandbox.spec_facts import Operation, operations

CALL = {"__type": "urn:inin.com:interactions:createCallParameters", "target": "+49305550100"}
QUEUE = "/icws/{sessionId}/messaging/subscriptions/queues/mine"
WATCH = {"queueIds": [{"queueType": 1, "queueName": "ada"}], "attributeNames": ["Eic_State"]}
VERSION = "/icws/connection/version"
BELOW = "/icws/{sessionId}/connection"


def one(client: Raw) -> str:
    made = client.ask("POST", "/icws/{sessionId}/interactions", CALL)
    assert made.status == 201
    return f"/icws/{{sessionId}}/interactions/{made.json['interactionId']}"


def test_success_without_a_body_is_200_with_a_media_type_and_nothing(client: Raw) -> None:
    private = f"{one(client)}/make-private"
    for method, path, body in (
        ("POST", private, {"on": True}),
        ("PUT", QUEUE, WATCH),
        ("DELETE", QUEUE, None),
        ("POST", "/icws/{sessionId}/messaging/heartbeat", None),
        ("DELETE", "/icws/{sessionId}/connection", None),
    ):
        reply = client.ask(method, path, body)
        assert (reply.status, reply.raw) == (200, b""), path
        assert reply.headers["Content-Type"] == f"{MEDIA_TYPE}; charset=utf-8"
        assert reply.headers["Content-Length"] == "0"


def test_success_is_204_where_a_page_says_so(client: Raw) -> None:
    alerting = "/icws/{sessionId}/messaging/subscriptions/interaction-alerting"
    directories = "/icws/{sessionId}/messaging/subscriptions/directories"
    for method, path in (("PUT", alerting), ("DELETE", directories)):
        reply = client.ask(method, path, {})
        assert (reply.status, reply.raw) == (204, b""), path
        assert "Content-Type" not in reply.headers


OPEN = [
    each
    for each in operations()
    if "2XX" in each.node["responses"] and not each.node.get("requestBody")
]


@pytest.mark.parametrize("operation", OPEN, ids=repr)
def test_no_operation_whose_success_is_open_answers_204(client: Raw, operation: Operation) -> None:
    reply = client.ask(operation.method, operation.url())
    assert reply.status != 204
    assert reply.status >= 400 or reply.headers["Content-Type"].startswith(MEDIA_TYPE)


def test_no_answer_is_cached(sandbox: Sandbox, client: Raw) -> None:
    sandbox.on_loop(lambda: sandbox.faults.add(Fault(status=502), path="connection/server-time"))
    cases = {
        VERSION: 200,
        "/icws/{sessionId}/messaging/messages": 200,
        "/icws/{sessionId}/nothing": 404,
        "/icws/1/connection": 401,
        "/icws/connection/server-time": 502,
    }
    for path, status in cases.items():
        reply = client.ask("GET", path)
        assert reply.status == status
        assert reply.headers["Pragma"] == "no-cache"
        assert reply.headers["Cache-Control"] == "no-cache, no-store"


@pytest.mark.parametrize("path", [VERSION, "/icws/connection/features", BELOW])
def test_a_slash_at_the_end_is_the_same_resource(client: Raw, path: str) -> None:
    assert client.ask("GET", f"{path}/").json == client.ask("GET", path).json


def test_a_slash_at_the_end_keeps_methods_bodies_and_faults(client: Raw, sandbox: Sandbox) -> None:
    made = client.ask("POST", "/icws/{sessionId}/interactions/", CALL)
    assert made.status == 201
    assert client.ask("GET", "/icws/connection/").status == 405
    for twice in (f"{VERSION}//", "/icws/", "/"):
        assert client.ask("GET", twice).status == 404
    sandbox.on_loop(lambda: sandbox.faults.add(Fault(status=500), path="connection/version"))
    assert client.ask("GET", f"{VERSION}/").status == 500


def test_version_and_features_are_there_below_the_session_too(client: Raw) -> None:
    for path in ("version", "features", "features/interactions"):
        known = client.ask("GET", f"/icws/connection/{path}")
        assert client.ask("GET", f"{BELOW}/{path}").json == known.json
    assert client.ask("GET", f"{BELOW}/features/nothing").status == 400
    for nowhere in ("server-info", "features/interactions/more", "versions"):
        assert client.ask("GET", f"{BELOW}/{nowhere}").status == 404


def test_every_404_has_an_error_id(client: Raw) -> None:
    missing = 0
    for each in operations():
        reply = client.ask(each.method, each.url(), {})
        # A page of single sign-on has a text in place of a representation.
        if reply.status == 404 and "saml-ecp" not in each.path:
            missing += 1
            assert re.fullmatch(r"error\.\S+|-\d+", reply.json["errorId"]), each
        if each.path == "/icws/{sessionId}/connection" and each.method == "DELETE":
            client.log_in()
    assert missing > 10
