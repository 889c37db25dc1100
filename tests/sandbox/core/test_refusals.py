"""Faults of a request are reported in the documented representation."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox import Sandbox
from tests.embedded import openapi
from tests.sandbox.raw import Raw, logged_in
from tests.sandbox.spec_facts import faults, operations

CALL = "urn:inin.com:interactions:createCallParameters"
INTERACTIONS = "/icws/{sessionId}/interactions"
MALFORMED = "error.request.invalidRepresentation.malformed"


def required() -> list[tuple[str, str, str]]:
    """Each property that a body without options must have."""
    found = []
    for operation in operations():
        ref = (operation.body or {}).get("$ref", "")
        schema = openapi()["components"]["schemas"].get(ref.rsplit("/", 1)[-1], {})
        found += [(operation.method, operation.url(), name) for name in schema.get("required", [])]
    return found


@pytest.mark.parametrize(("method", "path", "name"), required())
def test_each_required_property_is_missed_by_its_name(
    client: Raw, method: str, path: str, name: str
) -> None:
    everything = {n: None for m, p, n in required() if (m, p) == (method, path) and n != name}
    reply = client.ask(method, path, everything)
    assert reply.status == 400
    assert reply.json["__type"] == "urn:inin.com:common:missingPropertyError"
    expected = "error.request.invalidRepresentation.missingRequiredParameter"
    assert reply.json["errorId"] == expected
    assert reply.json["propertyName"] == name
    assert faults({"$ref": "#/components/schemas/missingPropertyError"}, reply.json) == []


@pytest.mark.parametrize(
    ("body", "name", "expected"),
    [
        ({"__type": CALL, "target": 5}, "target", "expected string"),
        ({"__type": CALL, "target": None}, "target", "expected string"),
        ({"__type": CALL, "target": "5", "callMadeStage": 4}, "callMadeStage", "one of 0, 1, 2, 3"),
        ({"__type": CALL, "target": "5", "additionalAttributes": {"a": 1}},
         "additionalAttributes.a", "expected string"),
        ({"__type": "urn:of:nothing"}, "__type", CALL),
    ],
)  # fmt: skip
def test_a_wrong_property_is_named_with_what_was_expected(
    client: Raw, body: dict[str, Any], name: str, expected: str
) -> None:
    reply = client.ask("POST", INTERACTIONS, body)
    assert reply.status == 400
    assert reply.json["__type"] == "urn:inin.com:common:invalidPropertyError"
    assert reply.json["propertyName"] == name
    assert expected in reply.json["message"]
    assert faults({"$ref": "#/components/schemas/invalidPropertyError"}, reply.json) == []


def test_a_property_deep_inside_is_named_with_the_way_to_it(client: Raw) -> None:
    kind = "urn:inin.com:interactions.callback:createCallbackParameters"
    body = {"__type": kind, "target": "5", "subject": "x", "targetQueue": {"queueType": 2}}
    reply = client.ask("POST", INTERACTIONS, body)
    assert reply.json["propertyName"] == "targetQueue.queueName"


@pytest.mark.parametrize(
    "raw",
    [b"", b"  ", b"{", b"[]", b"null", b"5", b'{"a": NaN}', b'"\\ud800"', b"\xff", b"[" * 100_000,
     b"1" * 5000, b"a=b&c=d"],
)  # fmt: skip
def test_a_body_that_is_no_json_object_is_malformed(client: Raw, raw: bytes) -> None:
    reply = client.ask("POST", INTERACTIONS, raw=raw)
    assert (reply.status, reply.json["errorId"]) == (400, MALFORMED)


@pytest.mark.parametrize(
    "path", ["/", "/icws", "/icws/", "/other", "/icws/connection//", "/icws/connection/nothing",
             "/icws/{sessionId}/nothing", "/icws/{sessionId}/interactions//hold", "/%2e%2e/etc"],
)  # fmt: skip
def test_what_is_no_resource_is_not_found(client: Raw, path: str) -> None:
    reply = client.ask("GET", path)
    assert reply.status == 404
    assert reply.json["message"] == "There is no such resource."
    assert reply.json["errorId"] == "error.request.notFound"


def test_a_method_that_a_resource_lacks_is_told_with_those_it_has(client: Raw) -> None:
    reply = client.ask("PATCH", "/icws/{sessionId}/connection")
    assert (reply.status, reply.headers["Allow"]) == (405, "DELETE, GET")


def test_a_required_parameter_is_missed_by_its_name(sandbox: Sandbox) -> None:
    path = "/icws/connection/single-sign-on/identity-providers/sandbox"
    reply = Raw(sandbox.url).ask("GET", path)
    assert (reply.status, reply.json["propertyName"]) == (400, "singleSignOnCapabilities")
    wrong = Raw(sandbox.url).ask("GET", f"{path}?singleSignOnCapabilities=saml2Post,pigeon")
    assert (wrong.status, wrong.json["propertyName"]) == (400, "singleSignOnCapabilities")


def test_a_guid_must_be_one(client: Raw) -> None:
    path = "/icws/{sessionId}/connection/unique-auth-token"
    reply = client.ask("POST", path, {"authTokenSeed": "nonsense"})
    assert (reply.status, reply.json["propertyName"]) == (400, "authTokenSeed")


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
BODIES = [o for o in operations() if o.body is not None]


@settings(deadline=None, max_examples=150)
@given(operation=st.sampled_from(BODIES), value=values, data=st.data())
def test_no_body_makes_the_sandbox_fail(
    sandbox: Sandbox, operation: Any, value: Any, data: st.DataObject
) -> None:
    ref = operation.body.get("$ref", "").rsplit("/", 1)[-1]
    names = list(openapi()["components"]["schemas"].get(ref, {}).get("properties", {}))
    if names and data.draw(st.booleans()):
        value = data.draw(st.dictionaries(st.sampled_from(names), values))
    client = Raw(sandbox.url) if operation.path == "/icws/connection" else logged_in(sandbox.url)
    client.headers = {**client.headers, "Accept-Language": "en"}
    reply = client.ask(operation.method, operation.url(), raw=json.dumps(value).encode())
    assert reply.status in (200, 201, 202, 204, 400, 403, 404), reply
