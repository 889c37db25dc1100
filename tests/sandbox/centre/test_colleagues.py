"""Calls between colleagues: they ring at who is called, and connect when that user picks up."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.centre.harness import Client, Harness, Reply

_NAMES = ("Eic_State", "Eic_UserName")
_CALL = "urn:inin.com:interactions:createCallParameters"
_GRACE = {"queueType": 1, "queueName": "grace"}


def _connected(harness: Harness, user: Client) -> str:
    call = harness.centre.call_arrives(user=user.user)
    user.act(call.id, "pickup")
    return call.id


def _calls(user: Client, target: str, **more: Any) -> Reply:
    return user.ask("POST", "interactions", {"__type": _CALL, "target": target, **more})


def _told(client: Client, kind: str) -> list[dict[str, Any]]:
    return [m for m in client.messages() if m["__type"].endswith(f":{kind}")]


@pytest.mark.parametrize("how", ["consult", "call", "invitation"])
def test_a_colleague_sees_the_call_ring_and_picks_it_up(harness: Harness, how: str) -> None:
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    first = _connected(harness, ada)
    ada.watch_queues((1, "ada"), names=_NAMES)
    grace.watch_queues((1, "grace"), names=_NAMES)
    for client in (ada, grace):
        client.do("PUT", "messaging/subscriptions/interaction-alerting", {})
    ada.messages(), grace.messages()
    if how == "consult":
        made = ada.act(first, "consult", queueID=_GRACE).body["consultInteractionId"]
    elif how == "call":
        made = _calls(ada, "grace", callMadeStage=3).body["interactionId"]
    else:
        assert ada.act(first, "invite-party", target="user:grace").status in (200, 201, 204)
        made = max(harness.centre.interactions)

    told = grace.messages()
    (added,) = [m for m in told if m["__type"].endswith(":queueContentsMessage")]
    (entry,) = added["interactionsAdded"]
    assert entry["interactionId"] == made
    assert entry["attributes"] == {"Eic_State": "A", "Eic_UserName": "ada|grace"}
    (rings,) = [m for m in told if m["__type"].endswith(":interactionAlertingMessage")]
    (ringing,) = rings["alertingInteractionDetails"]
    assert (ringing["name"], ringing["address"]) == ("Ada Lovelace", "ada")
    assert _told(ada, "interactionAlertingMessage") == []
    harness.clock.advance(60)
    assert ada.state(made) == "A", "no robot answers for her"

    assert grace.act(made, "pickup").status == 200
    (changed,) = _told(ada, "queueContentsMessage")
    assert {"interactionId": made, "attributes": {"Eic_State": "C"}} in changed[
        "interactionsChanged"
    ]
    assert ada.attributes(made, "Eic_UserName") == {"Eic_UserName": "ada|grace"}


def test_the_caller_cannot_pick_up_what_rings_at_a_colleague(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = _calls(ada, "grace").body["interactionId"]
    refused = ada.act(call, "pickup")
    assert (refused.status, refused.body["errorId"]) == (400, "error.request.invalidState")
    assert ada.state(call) == "A"


def test_a_held_call_between_colleagues_stays_with_both(harness: Harness) -> None:
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    call = _calls(ada, "grace").body["interactionId"]
    grace.act(call, "pickup"), grace.act(call, "hold", on=True)
    assert ada.act(call, "pickup").status == 200
    assert ada.attributes(call, *_NAMES) == {"Eic_State": "C", "Eic_UserName": "ada|grace"}
    grace.act(call, "disconnect")
    assert ada.attributes(call, *_NAMES) == {"Eic_State": "I", "Eic_UserName": "ada|grace"}


@pytest.mark.parametrize(("passes_on", "stays"), [("grace", "ada"), ("ada", "grace")])
def test_one_of_two_colleagues_passes_the_other_on(
    harness: Harness, passes_on: str, stays: str
) -> None:
    ada, grace, alan = harness.log_in("ada"), harness.log_in("grace"), harness.log_in("alan")
    call = _calls(ada, "grace").body["interactionId"]
    grace.act(call, "pickup")
    {"ada": ada, "grace": grace}[passes_on].act(call, "blind-transfer", target="alan")
    both = "|".join(sorted(("alan", stays)))
    assert alan.attributes(call, *_NAMES) == {"Eic_State": "A", "Eic_UserName": both}
    alan.act(call, "pickup")
    assert alan.attributes(call, *_NAMES) == {"Eic_State": "C", "Eic_UserName": both}


def test_a_colleague_stays_when_a_consult_about_the_call_is_concluded(harness: Harness) -> None:
    ada, grace, alan = harness.log_in("ada"), harness.log_in("grace"), harness.log_in("alan")
    call = _calls(ada, "grace").body["interactionId"]
    grace.act(call, "pickup")
    made = grace.act(call, "consult", target="alan").body
    alan.act(made["consultInteractionId"], "pickup")
    grace.act(call, f"consult/{made['consultId']}/conclude")
    assert ada.attributes(call, *_NAMES) == {"Eic_State": "C", "Eic_UserName": "ada|alan"}


def test_a_call_to_a_workgroup_rings_at_the_others_and_a_consult_goes_to_who_answered(
    harness: Harness,
) -> None:
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    first = _connected(harness, ada)
    for client in (ada, grace):
        client.do("PUT", "messaging/subscriptions/interaction-alerting", {})
        client.messages()
    made = ada.act(first, "consult", target="workgroup:billing").body
    assert len(_told(grace, "interactionAlertingMessage")) == 1
    assert _told(ada, "interactionAlertingMessage") == []
    grace.act(made["consultInteractionId"], "pickup")
    ada.act(first, f"consult/{made['consultId']}/conclude")
    assert grace.attributes(first, *_NAMES) == {"Eic_State": "C", "Eic_UserName": "grace"}


@pytest.mark.parametrize("action", ["blind-transfer", "consult", "park", "invite-party"])
@pytest.mark.parametrize(
    "target", ["user:nobody", "workgroup:Nowhere", "station:desk99", "user:", "", "  "]
)
def test_a_target_that_there_is_not_is_refused_and_nothing_changes(
    harness: Harness, action: str, target: str
) -> None:
    ada = harness.log_in("ada")
    call = _connected(harness, ada)
    refused = ada.act(call, action, target=target)
    assert refused.status == 400
    assert refused.body["__type"] == "urn:inin.com:common:invalidPropertyError"
    assert refused.body["propertyName"] == "target"
    assert ada.attributes(call, *_NAMES) == {"Eic_State": "C", "Eic_UserName": "ada"}
    assert harness.centre.interactions[call].conference is None


@pytest.mark.parametrize("place", [(1, "nobody"), (2, "Nowhere"), (3, "desk99")])
def test_a_queue_that_there_is_not_is_no_target(harness: Harness, place: tuple[int, str]) -> None:
    ada = harness.log_in("ada")
    asked = {"queueType": place[0], "queueName": place[1]}
    refused = ada.act(_connected(harness, ada), "consult", queueID=asked)
    assert (refused.status, refused.body["propertyName"]) == (400, "queueID")


@pytest.mark.parametrize(
    ("place", "status"),
    [
        ((0, "GRACE"), 200),
        ((0, "any"), 400),
        ((0, ""), 400),
        ((1, "GRACE"), 200),
        ((1, "nobody"), 400),
        ((2, "Nowhere"), 400),
        ((3, "anywhere"), 200),
    ],
)
def test_only_queues_that_there_are_can_be_watched(
    harness: Harness, place: tuple[int, str], status: int
) -> None:
    ids = [{"queueType": place[0], "queueName": place[1]}]
    body = {"queueIds": ids, "attributeNames": ["Eic_State"]}
    reply = harness.log_in("ada").ask("PUT", "messaging/subscriptions/queues/mine", body)
    assert reply.status == status
    if status == 400:
        assert reply.body["propertyName"] == "queueIds"


def test_states_kinds_and_unknown_interactions_have_an_error_id(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = harness.centre.call_arrives(user="ada").id
    early = ada.act(call, "hold", on=True).body
    assert early["errorId"] == "error.request.invalidState"
    assert early["message"] == (
        f"The state of the interaction '{call}' is Alerting (expected Connected, On Hold)."
    )
    lost = ada.ask("GET", "interactions/1")
    assert (lost.status, lost.body["errorId"]) == (404, "error.request.notFound")
    email = harness.centre.email_arrives(user="ada").id
    ada.act(email, "pickup")
    kind = ada.act(email, "consult", target="555").body["errorId"]
    assert kind == "error.request.invalidInteractionType"
