"""The generated client against a real HTTP server: gating, calls, messages."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

import icws
from icws import FeatureVersionError, UnknownObject, models
from tests.end_to_end.contact_centre import ContactCentre, contact_centre

SALES = models.QueueId(queue_type=models.QueueType.Workgroup, queue_name="Sales")
ADA = models.IcAuthConnectionRequestSettings(
    application_name="tests", user_id="ada", password="secret"
)
CONSULT = "/interactions/123/consult"
CONSULTED = {"consultId": "7", "consultInteractionId": "456"}


@contextmanager
def logged_in(**features: int) -> Iterator[tuple[ContactCentre, icws.Client]]:
    known = {"connection": 11, "messaging": 2, "queues": 1}
    with contact_centre(**known, **features) as centre, icws.Client(centre.url) as client:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="tests", user_id="ada", password="secret"
            )
        )
        yield centre, client


def test_log_in_asks_for_the_features_and_keeps_the_session() -> None:
    with logged_in(interactions=12) as (centre, client):
        request = centre.requests[0]
        assert request.method == "POST"
        assert request.path == "/icws/connection?include=features"
        assert request.headers["Accept-Language"] == "en-US"
        assert request.body == {
            "__type": "urn:inin.com:connection:icAuthConnectionRequestSettings",
            "applicationName": "tests",
            "userID": "ada",
            "password": "secret",
        }
        assert client.features["interactions"] == 12
        assert "secret" not in repr(client) + repr(client.session)


def test_a_property_that_the_server_is_too_old_for_is_refused_before_a_byte_is_sent() -> None:
    with logged_in(interactions=12) as (centre, client):
        with pytest.raises(FeatureVersionError) as caught:
            client.interactions.consult.create("123", queue_id=SALES)
        assert centre.after_log_in == []
    error = caught.value
    assert error.item == "interactions.consult.queueID"
    assert (error.feature, error.needs, error.has) == ("interactions", 13, 12)
    assert "queueID" in str(error)
    assert "13" in str(error)
    assert "12" in str(error)


def test_the_same_call_goes_out_to_a_server_that_has_it() -> None:
    with logged_in(interactions=13) as (centre, client):
        centre.answer("POST", CONSULT, 201, CONSULTED)
        client.interactions.consult.create("123", queue_id=SALES)
        (request,) = centre.after_log_in
        assert (request.method, request.path) == ("POST", f"/icws/1234567890{CONSULT}")
        assert request.body == {"queueID": {"queueType": 2, "queueName": "Sales"}}


def test_an_explicit_null_counts_as_sent_and_an_absent_property_does_not() -> None:
    with logged_in(interactions=9) as (centre, client):
        with pytest.raises(FeatureVersionError, match="additionalAttributes needs interactions 10"):
            client.interactions.consult.create("123", target="555-0123", additional_attributes={})
        centre.answer("POST", CONSULT, 201, CONSULTED)
        client.interactions.consult.create("123", target="555-0123")
        assert centre.after_log_in[-1].body == {"target": "555-0123"}


def test_an_operation_and_a_subscription_are_gated() -> None:
    with logged_in(interactions=5) as (centre, client):
        with pytest.raises(FeatureVersionError, match="needs interactions 6"):
            client.interactions.consult.create("123", target="555-0123")
        with pytest.raises(FeatureVersionError, match="needs interactions 8"):
            client.interactions.subscribe("123", attribute_names=["Eic_State"])
        assert centre.after_log_in == []


def test_a_server_that_does_not_report_a_feature_does_not_have_it() -> None:
    with logged_in() as (centre, client):
        with pytest.raises(FeatureVersionError) as caught:
            client.interactions.consult.create("123", target="555-0123")
        assert caught.value.has is None
        assert centre.after_log_in == []


def test_supports_answers_for_parts() -> None:
    with logged_in(interactions=12) as (_, client):
        assert client.supports("interactions.consult.create")
        assert not client.supports("interactions.consult.queueID")
        assert client.supports("interactions.consult.target")
        assert not client.supports("interactions.record_snippet")
        assert not client.supports("interactions.consult.queue_id")
        assert client.supports("queues.watch")
        assert client.supports("connection.createConnection.include=effective-station")
        with pytest.raises(KeyError):
            client.supports("connection.create.include=nothing")


def test_a_log_in_is_not_gated_by_the_session_before() -> None:
    with contact_centre(connection=9) as centre, icws.Client(centre.url) as client:
        client.log_in(ADA)
        # The new session can be one of another server, whose versions nobody knows yet.
        client.connection.create(ADA, include="features,effective-station")  # type: ignore[arg-type]
        assert any("effective-station" in request.path for request in centre.requests)


def test_help_says_what_the_arguments_mean() -> None:
    for cls in (icws.Client, icws.AsyncClient):
        parts = set(inspect.signature(cls).parameters)
        documented = set(re.findall(r"^ {8}(\w+):", cls.__doc__ or "", re.MULTILINE))
        assert parts <= documented


def message(kind: str, **rest: Any) -> dict[str, Any]:
    return {"__type": f"urn:inin.com:{kind}", "isDelta": False, **rest}


def test_one_poll_brings_typed_messages_and_loses_none() -> None:
    waiting = [
        message("interactions:interactionChangedMessage", interactionID="1", attributes={"a": "b"}),
        message("future:newMessage", anything=[1, {"x": None}]),
        message(
            "interactions:interactionMorphedMessage",
            interactionID="1",
            newInteractionID="2",
            addedLater="kept",
        ),
    ]
    with logged_in(interactions=13) as (centre, client):
        centre.answer("GET", "/messaging/messages", 200, waiting)
        changed, unknown, morphed = client.poll()
    assert isinstance(changed, models.InteractionChangedMessage)
    assert changed.attributes == {"a": "b"}
    assert isinstance(unknown, UnknownObject)
    assert unknown.type == "urn:inin.com:future:newMessage"
    assert unknown.data["anything"] == [1, {"x": None}]
    assert isinstance(morphed, models.InteractionMorphedMessage)
    assert morphed.additional_properties == {"addedLater": "kept"}


def test_an_error_answer_is_a_typed_error() -> None:
    with logged_in(interactions=13) as (centre, client):
        centre.answer("POST", "/interactions/9/hold", 404, {"errorId": "e.none", "message": "No."})
        with pytest.raises(icws.NotFoundError) as caught:
            client.interactions.hold("9", on=True)
    assert (caught.value.status, caught.value.error_id, caught.value.message) == (
        404,
        "e.none",
        "No.",
    )


def test_the_session_is_closed_on_exit() -> None:
    with logged_in(interactions=13) as (centre, client):
        client.interactions.hold("9", on=True)
    assert (centre.requests[-1].method, centre.requests[-1].path) == (
        "DELETE",
        "/icws/1234567890/connection",
    )
