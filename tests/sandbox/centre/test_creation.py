"""Creation of interactions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.centre.harness import Harness

_CALL = "urn:inin.com:interactions:createCallParameters"
_QUEUE = {"queueType": 2, "queueName": "Billing"}
_CONTENT = {
    "__type": "urn:inin.com:interactions.email:emailContent",
    "sender": {"displayName": "Ada"},
    "subject": "Hello",
}


def test_an_outgoing_call_proceeds_until_it_is_answered(harness: Harness) -> None:
    ada = harness.log_in("ada")
    body = {"__type": "urn:inin.com:interactions:createCallParameters", "target": "555-0123"}
    call = ada.do("POST", "interactions", body)["interactionId"]
    assert ada.state(call) == "R"
    harness.clock.advance(5)
    assert ada.state(call) == "C"


@pytest.mark.parametrize(
    ("kind", "body", "medium"),
    [
        ("interactions:createCallParameters", {"target": "555-0123"}, "Call"),
        (
            "interactions.callback:createCallbackParameters",
            {"target": "555-0123", "targetQueue": _QUEUE, "subject": "Bill"},
            "Callback",
        ),
        ("interactions.chat:createChatParameters", {"target": "user:grace"}, "Chat"),
        ("interactions.email:createEmailParameters", {"emailContent": _CONTENT}, "Email"),
        (
            "interactions:createGenericInteractionParameters",
            {"queueId": _QUEUE, "initialState": 3},
            "Generic Object",
        ),
    ],
)
def test_every_kind_of_interaction_can_be_made_with_attributes_of_ones_own(
    harness: Harness, kind: str, body: dict[str, Any], medium: str
) -> None:
    ada = harness.log_in("ada")
    made = ada.do(
        "POST",
        "interactions",
        {"__type": f"urn:inin.com:{kind}", **body, "additionalAttributes": {"Case": "7"}},
    )
    found = ada.attributes(made["interactionId"], "Eic_ObjectType", "case")
    assert found == {"Eic_ObjectType": medium, "case": "7"}


def test_the_same_seed_gives_the_same_callers() -> None:
    def callers(seed: int) -> list[str]:
        harness = Harness(seed=seed)
        calls = [harness.centre.call_arrives(workgroup="Billing") for _ in range(8)]
        return [call.attributes["Eic_RemoteName"] for call in calls]

    assert callers(1) == callers(1)
    assert callers(1) != callers(2)


def test_a_call_that_was_hung_up_is_not_answered(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = ada.do("POST", "interactions", {"__type": _CALL, "target": "555"})["interactionId"]
    harness.clock.advance(1)
    ada.act(call, "disconnect")
    harness.clock.advance(5)
    assert ada.state(call) == "I"


@pytest.mark.parametrize(("stage", "state"), [(1, "S"), (2, "R"), (3, "C")])
def test_a_call_is_made_up_to_a_stage(harness: Harness, stage: int, state: str) -> None:
    ada = harness.log_in("ada")
    body = {"__type": _CALL, "target": "555", "callMadeStage": stage}
    assert ada.state(ada.do("POST", "interactions", body)["interactionId"]) == state


def test_a_call_to_a_workgroup_has_its_name(harness: Harness) -> None:
    ada = harness.log_in("ada")
    body = {"__type": _CALL, "target": "workgroup:Sales"}
    call = ada.do("POST", "interactions", body)["interactionId"]
    assert ada.attributes(call, "Eic_WorkgroupName") == {"Eic_WorkgroupName": "Sales"}


def test_a_generic_interaction_begins_as_it_is_asked_to(harness: Harness) -> None:
    ada = harness.log_in("ada")
    body = {
        "__type": "urn:inin.com:interactions:createGenericInteractionParameters",
        "queueId": _QUEUE,
        "initialState": 3,
        "interactionDirection": 2,
        "remotePartyType": 1,
    }
    generic = ada.do("POST", "interactions", body)["interactionId"]
    names = ("Eic_State", "Eic_CallDirection", "Eic_CallType", "Eic_WorkgroupName")
    assert list(ada.attributes(generic, *names).values()) == ["H", "O", "I", "Billing"]
