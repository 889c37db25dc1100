"""Consult transfers, before and since interactions 13."""

from __future__ import annotations

import pytest

from sandbox.centre.capabilities import Capability
from tests.sandbox.centre.harness import Client, Harness

_QUEUE = {"queueType": 2, "queueName": "Sales"}


def _call(harness: Harness, ada: Client) -> str:
    call = harness.centre.call_arrives(user="ada")
    ada.act(call.id, "pickup")
    return call.id


def test_since_13_exactly_one_of_target_and_queue() -> None:
    harness = Harness(interactions=13)
    ada = harness.log_in("ada")
    call = _call(harness, ada)
    path = f"interactions/{call}/consult"
    assert ada.ask("POST", path, {}).status == 400
    assert ada.act(call, "consult", target="555", queueID=_QUEUE).status == 400
    assert ada.act(call, "consult", queueID=_QUEUE).status == 201


def test_before_13_the_queue_is_not_known_and_the_target_is_required() -> None:
    harness = Harness(interactions=12)
    ada = harness.log_in("ada")
    call = _call(harness, ada)
    refused = ada.act(call, "consult", queueID=_QUEUE)
    assert refused.status == 400
    assert refused.body["propertyName"] == "target"
    made = ada.act(call, "consult", target="555", queueID=_QUEUE)
    assert made.status == 201
    consulted = made.body["consultInteractionId"]
    assert ada.attributes(consulted, "Eic_RemoteTn") == {"Eic_RemoteTn": "555"}


def test_before_6_there_are_no_consults() -> None:
    harness = Harness(interactions=5)
    ada = harness.log_in("ada")
    assert ada.act(_call(harness, ada), "consult", target="555").status == 404


def test_a_consult_holds_the_caller_and_says_where_it_is_found(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = _call(harness, ada)
    made = ada.act(call, "consult", target="user:grace")
    consult = f"interactions/{call}/consult/{made.body['consultId']}"
    assert made.headers["Location"] == f"/icws/{ada.session.id}/{consult}"
    assert ada.state(call) == "H"
    (told,) = ada.messages()
    assert told["audience"] == {"originalParty": False, "consultedParty": True}
    assert told["isDelta"] is False


def test_the_audience_changes_who_is_held(harness: Harness) -> None:
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    call = _call(harness, ada)
    made = ada.act(call, "consult", target="user:grace").body
    grace.act(made["consultInteractionId"], "pickup")
    consult = f"consult/{made['consultId']}"
    audience = {"originalParty": True, "consultedParty": False}
    assert ada.act(call, f"{consult}/change-audience", audience=audience).status == 200
    assert (ada.state(call), ada.state(made["consultInteractionId"])) == ("C", "H")
    assert [m["isDelta"] for m in ada.messages()] == [False, True]


def test_concluding_gives_the_caller_to_the_other_and_the_consult_call_morphs(
    harness: Harness,
) -> None:
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    call = _call(harness, ada)
    grace.watch_queues((1, "ada"), names=("Eic_State",))
    made = ada.act(call, "consult", target="user:grace").body
    consulted = made["consultInteractionId"]
    grace.act(consulted, "pickup")
    ada.do("PUT", f"messaging/subscriptions/interactions/{consulted}", {"attributeNames": ["a"]})
    grace.messages(), ada.messages()
    assert ada.act(call, f"consult/{made['consultId']}/conclude").status == 200
    assert grace.attributes(call, "Eic_State", "Eic_UserName") == {
        "Eic_State": "C",
        "Eic_UserName": "grace",
    }
    morphs = [m for m in ada.messages() if m["__type"].endswith(":interactionMorphedMessage")]
    assert [(m["interactionID"], m["newInteractionID"]) for m in morphs] == [(consulted, call)]
    kinds = [m["__type"].rsplit(":", 1)[-1] for m in grace.messages()]
    assert kinds == ["interactionMorphedMessage", "queueContentsMessage"]
    assert ada.ask("GET", f"interactions/{consulted}").status == 404


@pytest.mark.parametrize("answered", [True, False])
def test_cancelling_goes_back_to_the_caller(harness: Harness, answered: bool) -> None:
    ada = harness.log_in("ada")
    call = _call(harness, ada)
    made = ada.act(call, "consult", target="555").body
    harness.clock.advance(5 if answered else 0)
    ada.do("DELETE", f"interactions/{call}/consult/{made['consultId']}")
    assert (ada.state(call), ada.state(made["consultInteractionId"])) == ("C", "I")
    again = f"interactions/{call}/consult/{made['consultId']}"
    assert ada.ask("DELETE", again).status == 404


def test_a_consult_whose_party_has_gone_cannot_be_concluded(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = _call(harness, ada)
    made = ada.act(call, "consult", target="555").body
    harness.centre.remote_disconnects(made["consultInteractionId"])
    assert ada.act(call, f"consult/{made['consultId']}/conclude").status == 400
    assert ada.state(call) == "H"


def test_a_party_that_was_still_called_does_not_answer_for_nobody(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = _call(harness, ada)
    consult = ada.act(call, "consult", target="555").body["consultId"]
    assert ada.act(call, f"consult/{consult}/conclude").status in (200, 204)
    harness.clock.advance(5)
    ringing = harness.centre.call_arrives(workgroup="Sales").id
    assert ada.state(ringing) == "A"


def test_a_call_has_one_consult_at_a_time(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = _call(harness, ada)
    consulted = ada.act(call, "consult", target="555").body["consultInteractionId"]
    assert ada.act(call, "consult", target="556").status == 400
    harness.clock.advance(5)
    assert ada.act(consulted, "consult", target="556").status == 400


def test_a_consult_ends_when_its_party_is_gone(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = _call(harness, ada)
    consult = ada.act(call, "consult", target="555").body
    harness.centre.remote_disconnects(consult["consultInteractionId"])
    harness.clock.advance(60)
    ended = ada.ask("DELETE", f"interactions/{call}/consult/{consult['consultId']}")
    assert ended.body["errorId"] == "error.request.notFound"
    assert ada.act(call, "consult", target="556").status == 201


@pytest.mark.parametrize("first_gone", ["original", "consulted"])
def test_the_party_that_stays_can_consult_again(harness: Harness, first_gone: str) -> None:
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    call = _call(harness, ada)
    made = ada.act(call, "consult", target="user:grace").body["consultInteractionId"]
    grace.act(made, "pickup")
    gone, stays = (call, made) if first_gone == "original" else (made, call)
    consult = int(Capability.CONSULT)

    def can_consult() -> bool:
        return bool(int(ada.attributes(stays, "Eic_Capabilities")["Eic_Capabilities"]) & consult)

    ada.act(stays, "hold", on=False)
    assert not can_consult()
    ada.act(gone, "disconnect")
    harness.clock.advance(harness.centre.store.delays.linger + 1)
    assert can_consult()
