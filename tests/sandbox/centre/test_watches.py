"""Messages of subscriptions: everything first, then the changes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.centre.harness import QUEUES, Client, Harness
from tests.sandbox.centre.replay import Replica

SUBSCRIPTIONS = "messaging/subscriptions"


def _kinds(messages: list[dict[str, Any]]) -> list[tuple[str, bool]]:
    return [(m["__type"].rsplit(":", 1)[-1], m["isDelta"]) for m in messages]


def _one(client: Client) -> dict[str, Any]:
    (message,) = client.messages()
    return message


def test_a_queue_watch_opens_with_all_and_goes_on_with_what_changed(harness: Harness) -> None:
    ada = harness.log_in("ada")
    first = harness.centre.call_arrives(workgroup="Billing", remote_name="Ines")
    ada.watch_queues((2, "billing"), names=("eic_state", "Eic_RemoteName"))
    assert _one(ada) == {
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
    changed = _one(ada)
    assert changed["isDelta"] is True
    assert changed["interactionsChanged"] == [
        {"interactionId": first.id, "attributes": {"eic_state": "C"}}
    ]
    second = harness.centre.call_arrives(workgroup="Billing")
    assert [e["interactionId"] for e in _one(ada)["interactionsAdded"]] == [second.id]
    ada.act(second.id, "blind-transfer", target="workgroup:Sales")
    assert _one(ada)["interactionsRemoved"] == [second.id]


def test_what_is_not_watched_is_not_told(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = harness.centre.call_arrives(workgroup="Billing")
    ada.watch_queues((2, "Billing"), names=("Eic_State",))
    ada.messages()
    harness.centre.sets_attributes(call.id, {"Note": "x"})
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
    told = _one(ada)["interactionsAdded"]
    assert [entry["interactionId"] for entry in told] == [c.id for c in calls]
    assert len({entry["conferenceParentId"] for entry in told}) == 1


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


def test_the_system_queue_has_everything_under_any_name(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = harness.centre.call_arrives(user="grace")
    ada.watch_queues((0, "ada"), names=("Eic_State",))
    assert [e["interactionId"] for e in _one(ada)["interactionsAdded"]] == [call.id]


def test_a_watch_on_an_interaction_ends_with_it(harness: Harness) -> None:
    ada = harness.log_in("ada")
    call = harness.centre.call_arrives(user="ada")
    path = f"{SUBSCRIPTIONS}/interactions/{call.id}"
    ada.do("PUT", path, {"attributeNames": ["Eic_State", "Note"]})
    assert _one(ada)["attributes"] == {"Eic_State": "A", "Note": ""}
    ada.act(call.id, "pickup")
    assert _one(ada)["attributes"] == {"Eic_State": "C"}
    ada.act(call.id, "disconnect")
    harness.clock.advance(60)
    assert _kinds(ada.messages()) == [
        ("interactionChangedMessage", True),
        ("interactionDeallocatedMessage", False),
    ]
    assert ada.ask("PUT", path, {"attributeNames": ["Eic_State"]}).status == 404


def test_lost_rights_end_the_watches_of_that_user_only(harness: Harness) -> None:
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    chat = harness.centre.chat_arrives(user="ada")
    for client in (ada, grace):
        path = f"{SUBSCRIPTIONS}/interactions/{chat.id}"
        client.do("PUT", path, {"attributeNames": ["Note"]})
        client.do("PUT", f"{path}/chat")
        client.messages()
    harness.centre.loses_rights("ada", chat.id)
    assert _kinds(ada.messages()) == [("interactionLostRightsMessage", False)]
    harness.centre.sets_attributes(chat.id, {"Note": "x"})
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
        assert _kinds(ada.messages()) == [("interactionRecordingSnippetCreatedMessage", False)]


def test_what_rings_is_told_and_when_it_ceases(harness: Harness) -> None:
    ada, grace, alan = (harness.log_in(user) for user in ("ada", "grace", "alan"))
    waiting = harness.centre.call_arrives(workgroup="Billing")
    for client in (ada, grace, alan):
        body = {"attributeNames": ["Eic_State"]}
        client.do("PUT", f"{SUBSCRIPTIONS}/interaction-alerting", body)
    (details,) = _one(ada)["alertingInteractionDetails"]
    assert (details["interactionId"], details["alertAction"], details["alertType"]) == (
        waiting.id,
        1,
        3,
    )
    assert details["monitoredQueue"] == {"queueType": 2, "queueName": "Billing"}
    assert _one(alan)["alertingInteractionDetails"] == []
    grace.messages()
    grace.act(waiting.id, "pickup")
    for client in (ada, grace):
        (details,) = _one(client)["alertingInteractionDetails"]
        assert details["alertAction"] == 2
    assert alan.messages() == []


def test_a_chat_tells_who_is_in_it_and_what_is_said_as_each_user_sees_it(harness: Harness) -> None:
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    chat = harness.centre.chat_arrives(workgroup="Billing", remote_name="Ines")
    path = f"{SUBSCRIPTIONS}/interactions/{chat.id}/chat"
    harness.centre.chat_text(chat.id, "anybody there?")
    ada.act(chat.id, "pickup")
    for client in (ada, grace):
        client.do("PUT", path)
        assert _kinds(client.messages()) == [
            ("chatMembersMessage", False),
            ("chatContentsMessage", False),
        ]
    harness.centre.chat_typing(chat.id)
    (changed,) = _one(ada)["membersChanged"]
    assert (changed["isTyping"], changed["chatMemberType"]) == (True, 4)
    grace.messages()
    body = {"text": "hello", "clearTypingIndicator": True}
    ada.do("POST", f"interactions/{chat.id}/chat/messages", body)
    (mine,) = _one(ada)["messagesAdded"]
    (hers,) = _one(grace)["messagesAdded"]
    assert (mine["text"], mine["chatMember"]["chatMemberType"]) == ("hello", 2)
    assert hers["chatMember"]["chatMemberType"] == 3
    assert grace.ask("POST", f"interactions/{chat.id}/chat/messages", body).status == 400
    ada.act(chat.id, "chat/send-file")
    (file,) = _one(ada)["messagesAdded"]
    assert (file["text"], file["messageType"]) == (None, 1)
    ada.act(chat.id, "blind-transfer", target="grace")
    assert [m["userId"] for m in _one(ada)["membersRemoved"]] == ["ada"]


@pytest.mark.parametrize("kind", ["chat", "callback", "email"])
def test_a_call_has_no_such_watch(harness: Harness, kind: str) -> None:
    call = harness.centre.call_arrives(user="ada")
    path = f"{SUBSCRIPTIONS}/interactions/{call.id}/{kind}"
    assert harness.log_in("ada").ask("PUT", path).status == 400


def test_a_callback_tells_of_its_attempts_and_of_the_call_that_serves_it(harness: Harness) -> None:
    ada = harness.log_in("ada")
    callback = harness.centre.callback_arrives(
        remote_address="555", workgroup="Billing", subject="Bill"
    )
    ada.do("PUT", f"{SUBSCRIPTIONS}/interactions/{callback.id}/callback")
    assert _one(ada)["attempts"] == 0
    body = {
        "__type": "urn:inin.com:interactions.callback:createCallbackResponseCallParameters",
        "parentInteractionId": callback.id,
        "target": "555",
    }
    call = ada.do("POST", "interactions", body)["interactionId"]
    told = _one(ada)
    assert (told["associatedCallId"], "attempts" in told) == (call, False)
    ada.do("PUT", f"interactions/{callback.id}/callback/disposition", {"disposition": 2})
    told = _one(ada)
    assert (told["attempts"], told["snoozed"]) == (1, True)
    harness.clock.advance(60)
    assert _one(ada)["snoozed"] is False


def test_before_8_there_is_no_callback_watch() -> None:
    harness = Harness(interactions=7)
    ada = harness.log_in("ada")
    callback = harness.centre.callback_arrives(workgroup="Billing")
    assert ada.ask("PUT", f"{SUBSCRIPTIONS}/interactions/{callback.id}/callback").status == 404
    assert ada.messages() == []


def test_an_email_is_answered_saved_and_sent(harness: Harness) -> None:
    ada, replica = harness.log_in("ada"), Replica()
    came = harness.centre.email_arrives(user="ada", subject="Bill", text="Too much!")
    ada.act(came.id, "pickup")
    content = {
        "__type": "urn:inin.com:interactions.email:emailResponseContent",
        "sender": {"displayName": "Billing"},
        "attachmentsFromParent": 0,
    }
    made = ada.do(
        "POST",
        "interactions",
        {
            "__type": "urn:inin.com:interactions.email:createEmailResponseParameters",
            "emailContent": content,
            "responseType": 0,
            "parentInteractionId": came.id,
        },
    )["interactionId"]
    for each in (came.id, made):
        ada.do("PUT", f"{SUBSCRIPTIONS}/interactions/{each}/email")
    upload = {"uploadFileName": "bill.pdf", "isInlineAttachment": False}
    uri = ada.act(made, "email/attachments/file/upload", **upload).body["uploadUri"]
    written = {
        "__type": "urn:inin.com:interactions.email:emailContent",
        "sender": {"displayName": "Billing"},
        "bodies": [{"body": "Sorry.", "bodyType": 0}],
    }
    assert ada.act(made, "email/save", emailContent=written).status == 204
    messages = ada.messages()
    replica.take([m for m in messages if m["__type"].endswith(":emailContentsMessage")])
    assert ("emailUploadFileStatusMessage", False) in _kinds(messages)
    assert replica.details["email", came.id]["hasResponse"] is True
    draft = replica.details["email", made]
    assert (draft["isEditable"], draft["edited"], draft["emailType"]) == (True, True, 2)
    assert draft["parentInteractionId"] == came.id
    assert draft["emailContent"]["bodies"] == written["bodies"]
    assert [f["name"] for f in draft["emailContent"]["fileAttachments"]] == ["bill.pdf"]
    assert ada.act(made, "email/attachments/file/remove", fileUri=uri).status == 204
    assert ada.act(made, "email/send").status == 204
    assert ada.act(made, "email/save", emailContent=written).status == 400
    assert ada.act(came.id, "email/send").status == 400


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
    station, effective = ada.messages()
    assert (station["newStationInfo"]["id"], effective["effectiveStation"]) == ("", None)
    settings = {"__type": "urn:inin.com:connection:workstationSettings", "workstation": "desk1"}
    ada.do("PUT", "connection/station", settings)
    station, effective = ada.messages()
    assert (station["isDelta"], station["previousStationInfo"]["id"]) == (True, "")
    assert effective["effectiveStation"]["stationId"]["id"] == "desk1"
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
    ada.watch_queues((0, ""), names=("Eic_State",))
    ada.messages()
    harness.centre.forget(ada.session.id)
    harness.centre.call_arrives(user="ada")
    assert ada.messages() == []
