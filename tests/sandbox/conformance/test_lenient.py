"""Bodies that clients send although the documentation does not allow them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox import Sandbox
from sandbox.coercion import Coercer
from sandbox.spec import load
from sandbox.versions import dialled
from tests.sandbox.made import sample_body
from tests.sandbox.raw import Raw, logged_in
from tests.sandbox.spec_facts import Operation, operations

CALL = "urn:inin.com:interactions:createCallParameters"
QUEUE = "/icws/{sessionId}/messaging/subscriptions/queues/mine"
WATCH = {"queueIds": [{"queueType": "1", "queueName": "ada"}], "attributeNames": ["Eic_State"]}
SPEC = load()
DIAL = dialled(SPEC.features, {})


@pytest.fixture(scope="module")
def lenient() -> Iterator[Sandbox]:
    running = Sandbox(lenient=True)
    with running:
        yield running
    assert running.broken == []


def call(client: Raw) -> str:
    made = client.ask("POST", "/icws/{sessionId}/interactions", {"__type": CALL, "target": "555"})
    return f"/icws/{{sessionId}}/interactions/{made.json['interactionId']}"


def muted(client: Raw, path: str) -> str:
    reply = client.ask("GET", f"{path}?select=Eic_Private")
    return str(reply.json["attributes"]["Eic_Private"])


@pytest.mark.parametrize(
    ("on", "private"),
    [("true", "1"), ("1", "1"), ("True", "1"), ("false", "0"), ("0", "0"), (True, "1")],
)
def test_text_is_a_boolean(lenient: Sandbox, on: object, private: str) -> None:
    client = logged_in(lenient.url)
    path = call(client)
    assert client.ask("POST", f"{path}/make-private", {"on": on}).status == 200
    assert muted(client, path) == private


def test_text_is_a_number(lenient: Sandbox) -> None:
    client = Raw(lenient.url)
    client.log_in("grace")
    watch = {**WATCH, "queueIds": [{"queueType": "1", "queueName": "grace"}]}
    assert client.ask("PUT", QUEUE, watch).status == 200
    (message,) = client.ask("GET", "/icws/{sessionId}/messaging/messages").json
    assert message["interactionsAdded"] == []


def test_null_leaves_an_optional_part_out(lenient: Sandbox) -> None:
    client = logged_in(lenient.url)
    body = {"__type": CALL, "target": "555", "notes": None, "additionalAttributes": None}
    assert client.ask("POST", "/icws/{sessionId}/interactions", body).status == 201
    entry = lenient.requests[-1]
    assert entry.body == {"__type": CALL, "target": "555"}


@pytest.mark.parametrize("on", ["yes", "", "2", "truee", None, [], {}, 1, "\u0661"])
def test_what_means_nothing_is_refused_all_the_same(lenient: Sandbox, on: object) -> None:
    client = logged_in(lenient.url)
    reply = client.ask("POST", f"{call(client)}/make-private", {"on": on})
    assert (reply.status, reply.json["propertyName"]) == (400, "on")


@pytest.mark.parametrize("number", ["1.5", "1e0", "0x1", "nan", "", "\u0661", "9" * 5000, "9"])
def test_text_that_is_no_number_is_refused(lenient: Sandbox, number: str) -> None:
    client = logged_in(lenient.url)
    watch = {**WATCH, "queueIds": [{"queueType": number, "queueName": "ada"}]}
    reply = client.ask("PUT", QUEUE, watch)
    assert (reply.status, reply.json["propertyName"]) == (400, "queueIds.0.queueType")


def test_a_strict_sandbox_takes_none_of_it(client: Raw) -> None:
    path = call(client)
    for refused, body in (
        (f"{path}/make-private", {"on": "true"}),
        ("/icws/{sessionId}/interactions", {"__type": CALL, "target": "555", "notes": None}),
    ):
        assert client.ask("POST", refused, body).status == 400
    assert client.ask("PUT", QUEUE, WATCH).status == 400


WITH_BODY = [o for o in operations() if o.body is not None]


@pytest.mark.parametrize("operation", WITH_BODY, ids=repr)
def test_what_is_valid_stays_as_it_is(operation: Operation) -> None:
    route = SPEC.route(operation.path)
    assert route is not None
    body = route.operations[operation.method].body
    assert body is not None
    sample = sample_body(SPEC, DIAL, operation)
    assert Coercer(SPEC).coerce(body.schema, sample) == sample


def _texts(value: Any) -> Any:
    """The value with text in place of every boolean and number."""
    if isinstance(value, dict):
        return {name: _texts(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_texts(item) for item in value]
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, (int, float)) else value


@pytest.mark.parametrize("operation", WITH_BODY, ids=repr)
def test_a_body_with_text_for_every_number_is_the_body(operation: Operation) -> None:
    route = SPEC.route(operation.path)
    assert route is not None
    body = route.operations[operation.method].body
    assert body is not None
    sample = sample_body(SPEC, DIAL, operation)
    assert Coercer(SPEC).coerce(body.schema, _texts(sample)) == sample


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@settings(deadline=None, max_examples=100)
@given(operation=st.sampled_from(WITH_BODY), value=values)
def test_no_value_breaks_the_coercion(operation: Operation, value: Any) -> None:
    route = SPEC.route(operation.path)
    assert route is not None
    body = route.operations[operation.method].body
    assert body is not None
    coerced = Coercer(SPEC).coerce(body.schema, value)
    assert repr(Coercer(SPEC).coerce(body.schema, coerced)) == repr(coerced)
