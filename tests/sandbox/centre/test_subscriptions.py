"""Messages of subscriptions: everything first, then the changes."""

from __future__ import annotations

import pytest

from tests.sandbox.centre.harness import QUEUES, Harness, kinds, only_message
from tests.sandbox.centre.replay import Replica

SUBSCRIPTIONS = "messaging/subscriptions"


def test_a_queue_watch_opens_with_all_and_goes_on_with_what_changed(harness: Harness) -> None:
    ada = harness.log_in("ada")
    first = harness.centre.call_arrives(workgroup="Billing", remote_name="Ines")
    ada.watch_queues((2, "billing"), names=("eic_state", "Eic_RemoteName"))
    assert only_message(ada) == {
        "__type": "urn:inin.com:queues:queueContentsMessage",
        "isDelta": False,
        "subscriptionId": "mine",
        "interactionsAdded": [
            {
                "interactionId": first.id,
                "attributes": {"eic_state": "A", "Eic_RemoteName": "Ines"},
            }
        ],
    }
    ada.act(first.id, "pickup")
    changed = only_message(ada)
    assert changed["isDelta"] is True
    assert changed["interactionsChanged"] == [
        {"interactionId": first.id, "attributes": {"eic_state": "C"}}
    ]
    second = harness.centre.call_arrives(workgroup="Billing")
    assert [e["interactionId"] for e in only_message(ada)["interactionsAdded"]] == [second.id]
    ada.act(second.id, "blind-transfer", target="workgroup:Sales")
    assert only_message(ada)["interactionsRemoved"] == [second.id]


def test_what_is_not_watched_is_not_told(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = harness.centre.call_arrives(workgroup="Billing")
    ada.watch_queues((2, "Billing"), names=("Eic_State",))
    ada.messages()
    harness.centre.set_attributes(call.id, {"Note": "x"})
    harness.centre.call_arrives(workgroup="Sales")
    ada.act(call.id, "make-private", on=True)
    assert ada.messages() == []


def test_one_operation_is_one_message(harness: Harness) -> None:
    ada = harness.log_in("ada")
    calls = [harness.centre.call_arrives(user="ada") for _ in range(3)]
    for call in calls:
        ada.act(call.id, "pickup")
    ada.watch_queues((1, "ada"), names=("Eic_State", "Eic_ConferenceId"))
    ada.messages()
    ada.do("POST", "interactions/conferences", {"interactions": [c.id for c in calls]})
    conference, *told = only_message(ada)["interactionsAdded"]
    assert [entry["interactionId"] for entry in told] == [c.id for c in calls]
    assert {entry["conferenceParentId"] for entry in told} == {conference["interactionId"]}


def test_replacing_a_watch_starts_again_and_deleting_it_ends_it(harness: Harness) -> None:
    ada = harness.log_in("ada")
    harness.centre.call_arrives(workgroup="Billing")
    ada.watch_queues((2, "Billing"), names=("Eic_State",))
    ada.watch_queues((2, "Sales"), names=("Eic_State",))
    assert [m["isDelta"] for m in ada.messages()] == [False, False]
    harness.centre.call_arrives(workgroup="Billing")
    assert ada.messages() == []
    ada.do("DELETE", QUEUES)
    harness.centre.call_arrives(workgroup="Sales")
    assert ada.messages() == []


def test_the_system_queue_of_a_user_has_what_is_on_the_users_queue(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = harness.centre.call_arrives(user="grace")
    harness.centre.call_arrives(user="ada")
    ada.watch_queues((0, "GRACE"), names=("Eic_State",))
    assert [e["interactionId"] for e in only_message(ada)["interactionsAdded"]] == [call.id]
    ada.act(call.id, "blind-transfer", target="user:ada")
    assert only_message(ada)["interactionsRemoved"] == [call.id]


def test_a_watch_on_an_interaction_ends_with_it(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = harness.centre.call_arrives(user="ada")
    path = f"{SUBSCRIPTIONS}/interactions/{call.id}"
    ada.do("PUT", path, {"attributeNames": ["Eic_State", "Note"]})
    assert only_message(ada)["attributes"] == {"Eic_State": "A", "Note": ""}
    ada.act(call.id, "pickup")
    assert only_message(ada)["attributes"] == {"Eic_State": "C"}
    ada.act(call.id, "disconnect")
    harness.clock.advance(60)
    assert kinds(ada.messages()) == [
        ("interactionChangedMessage", True),
        ("interactionDeallocatedMessage", False),
    ]
    assert ada.ask("PUT", path, {"attributeNames": ["Eic_State"]}).status == 404


def test_a_watch_on_what_is_on_no_queue_ends_with_it_too(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = harness.centre.call_arrives(user="ada")
    ada.act(call.id, "blind-transfer", target="555-0199")
    assert call.queues == frozenset()
    ada.do("PUT", f"{SUBSCRIPTIONS}/interactions/{call.id}", {"attributeNames": ["Note"]})
    ada.messages()
    harness.centre.remote_disconnects(call.id)
    harness.clock.advance(60)
    assert kinds(ada.messages()) == [("interactionDeallocatedMessage", False)]


def test_lost_rights_end_the_watches_of_that_user_only(harness: Harness) -> None:
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    chat = harness.centre.chat_arrives(user="ada")
    for client in (ada, grace):
        path = f"{SUBSCRIPTIONS}/interactions/{chat.id}"
        client.do("PUT", path, {"attributeNames": ["Note"]})
        client.do("PUT", f"{path}/chat")
        client.messages()
    harness.centre.revoke_rights("ada", chat.id)
    assert kinds(ada.messages()) == [("interactionLostRightsMessage", False)]
    harness.centre.set_attributes(chat.id, {"Note": "x"})
    harness.centre.chat_text(chat.id, "hello?")
    assert ada.messages() == []
    assert len(grace.messages()) == 2


@pytest.mark.parametrize("version", [12, 13])
def test_a_snippet_is_told_since_13_only(version: int) -> None:
    harness = Harness(interactions=version)
    ada = harness.log_in("ada")
    call = harness.centre.call_arrives(user="ada")
    ada.act(call.id, "pickup")
    ada.do("PUT", f"{SUBSCRIPTIONS}/interactions/{call.id}", {"attributeNames": ["Note"]})
    ada.messages()
    reply = ada.act(call.id, "record-snippet", on=True, supervisor=False)
    if version == 12:
        assert (reply.status, ada.messages()) == (404, [])
    else:
        assert kinds(ada.messages()) == [("interactionRecordingSnippetCreatedMessage", False)]


def test_what_rings_is_told_and_when_it_ceases(harness: Harness) -> None:
    ada, grace, alan = (harness.log_in(user) for user in ("ada", "grace", "alan"))
    waiting = harness.centre.call_arrives(workgroup="Billing")
    for client in (ada, grace, alan):
        body = {"attributeNames": ["Eic_State"]}
        client.do("PUT", f"{SUBSCRIPTIONS}/interaction-alerting", body)
    (details,) = only_message(ada)["alertingInteractionDetails"]
    assert (details["interactionId"], details["alertAction"], details["alertType"]) == (
        waiting.id,
        1,
        3,
    )
    assert details["monitoredQueue"] == {"queueType": 2, "queueName": "Billing"}
    assert only_message(alan)["alertingInteractionDetails"] == []
    grace.messages()
    grace.act(waiting.id, "pickup")
    for client in (ada, grace):
        (details,) = only_message(client)["alertingInteractionDetails"]
        assert details["alertAction"] == 2
    assert alan.messages() == []


def test_the_history_brings_the_last_interactions(harness: Harness) -> None:
    ada, replica = harness.log_in("ada"), Replica()
    path = f"{SUBSCRIPTIONS}/interaction-history"
    ada.do("PUT", path, {"numberOfHistoryMessages": 2})
    calls = [harness.centre.call_arrives(user="Ada", remote_name=f"c{n}") for n in range(3)]
    ada.act(calls[0].id, "pickup")
    for call in calls:
        harness.centre.remote_disconnects(call.id)
    messages = ada.messages()
    assert [m["isDelta"] for m in messages] == [False, True, True, True]
    replica.take(messages)
    assert [item["remoteName"] for item in replica.history] == ["c1", "c2"]
    ada.do("PUT", path, {})
    replica.take(ada.messages())
    assert [i["interactionHistoryStatus"] for i in replica.history] == [1, 0, 0]


def test_the_station_is_told_before_there_is_one_and_when_it_changes(harness: Harness) -> None:
    ada = harness.log_in("ada")
    ada.do("PUT", f"{SUBSCRIPTIONS}/connection/station")
    assert only_message(ada)["newStationInfo"]["id"] == ""
    settings = {"__type": "urn:inin.com:connection:workstationSettings", "workstation": "desk1"}
    ada.do("PUT", "connection/station", settings)
    station = only_message(ada)
    assert (station["isDelta"], station["previousStationInfo"]["id"]) == (True, "")
    ada.do("PUT", "connection/station", settings)
    assert ada.messages() == []


def test_help_is_asked_for_given_and_over(harness: Harness) -> None:
    ada, grace, replica = harness.log_in("ada"), harness.log_in("grace"), Replica()
    call = harness.centre.call_arrives(user="ada")
    path = f"{SUBSCRIPTIONS}/interactions/agent-assistance"
    grace.do("PUT", path)
    request = ada.act(call.id, "agent-assistance", text="help").body["assistanceId"]
    grace.do("PUT", f"{path}/{request}")
    replica.take(grace.messages())
    assert replica.requests == {request}
    assert replica.request[request] == {"state": 0, "said": ["help"], "people": {"ada": 1}}
    answer = f"interactions/agent-assistance/{request}"
    grace.do("POST", answer, {"text": "coming"})
    replica.take(grace.messages())
    assert replica.request[request] == {
        "state": 1,
        "said": ["help", "coming"],
        "people": {"ada": 1, "grace": 3},
    }
    grace.do("DELETE", answer)
    replica.take(grace.messages())
    assert (replica.requests, replica.request[request]["state"]) == (set(), 2)
    assert grace.ask("POST", answer, {"text": "?"}).status == 400


def test_a_session_that_has_ended_is_told_nothing_more(harness: Harness) -> None:
    ada = harness.log_in("ada")
    ada.watch_queues((0, "ada"), names=("Eic_State",))
    ada.messages()
    harness.centre.forget(ada.session.id)
    harness.centre.call_arrives(user="ada")
    assert ada.messages() == []


def test_a_call_that_rings_on_another_queue_is_told_again(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = harness.centre.call_arrives(workgroup="Billing")
    ada.do("PUT", f"{SUBSCRIPTIONS}/interaction-alerting", {})
    ada.messages()
    ada.act(call.id, "blind-transfer", target="user:ada")
    (details,) = only_message(ada)["alertingInteractionDetails"]
    assert (details["alertAction"], details["alertType"]) == (1, 1)
    assert details["monitoredQueue"] == {"queueType": 1, "queueName": "ada"}
    ada.act(call.id, "blind-transfer", target="grace")
    (details,) = only_message(ada)["alertingInteractionDetails"]
    assert details["alertAction"] == 2


def test_the_history_has_directions_and_is_bounded(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = "urn:inin.com:interactions:createCallParameters"
    made = ada.do("POST", "interactions", {"__type": call, "target": "555"})["interactionId"]
    ada.act(made, "disconnect")
    harness.centre.remote_disconnects(harness.centre.call_arrives(user="ada").id)
    history = harness.centre.history.of("ada", None)
    assert [item["direction"] for item in history] == [2, 1]
    for _ in range(100):
        harness.centre.remote_disconnects(harness.centre.call_arrives(user="ada").id)
    history = harness.centre.history.of("ada", None)
    assert len(history) == len(harness.centre.history._items["ada"]) == 100
    assert {item["direction"] for item in history} == {1}


def test_the_asker_does_not_accept_the_own_request_and_it_ends_with_the_call(
    harness: Harness,
) -> None:
    ada, grace, replica = harness.log_in("ada"), harness.log_in("grace"), Replica()
    call = harness.centre.call_arrives(user="ada")
    request = ada.act(call.id, "agent-assistance", text="help").body["assistanceId"]
    path = f"{SUBSCRIPTIONS}/interactions/agent-assistance"
    grace.do("PUT", path)
    grace.do("PUT", f"{path}/{request}")
    ada.do("POST", f"interactions/agent-assistance/{request}", {"text": "please"})
    replica.take(grace.messages())
    assert replica.request[request] == {
        "state": 0,
        "said": ["help", "please"],
        "people": {"ada": 1},
    }
    harness.centre.remote_disconnects(call.id)
    harness.clock.advance(60)
    replica.take(grace.messages())
    assert (replica.requests, replica.request[request]["state"]) == (set(), 2)
    (left,) = harness.centre.publisher._shared.values()
    assert left.name == (f"/icws/{{sessionId}}/{path}",)
