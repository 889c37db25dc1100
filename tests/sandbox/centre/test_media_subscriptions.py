"""Subscriptions to chats, callbacks and e-mails."""

from __future__ import annotations

import pytest

from tests.sandbox.centre.harness import Harness, kinds, only_message
from tests.sandbox.centre.replay import Replica

SUBSCRIPTIONS = "messaging/subscriptions"


def test_a_chat_tells_who_is_in_it_and_what_is_said_as_each_user_sees_it(harness: Harness) -> None:
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    chat = harness.centre.chat_arrives(workgroup="Billing", remote_name="Ines")
    path = f"{SUBSCRIPTIONS}/interactions/{chat.id}/chat"
    harness.centre.chat_text(chat.id, "anybody there?")
    ada.act(chat.id, "pickup")
    for client in (ada, grace):
        client.do("PUT", path)
        assert kinds(client.messages()) == [
            ("chatMembersMessage", False),
            ("chatContentsMessage", False),
        ]
    harness.centre.chat_typing(chat.id)
    (changed,) = only_message(ada)["membersChanged"]
    assert (changed["isTyping"], changed["chatMemberType"]) == (True, 4)
    grace.messages()
    body = {"text": "hello", "clearTypingIndicator": True}
    ada.do("POST", f"interactions/{chat.id}/chat/messages", body)
    (mine,) = only_message(ada)["messagesAdded"]
    (hers,) = only_message(grace)["messagesAdded"]
    assert (mine["text"], mine["chatMember"]["chatMemberType"]) == ("hello", 2)
    assert hers["chatMember"]["chatMemberType"] == 3
    assert grace.ask("POST", f"interactions/{chat.id}/chat/messages", body).status == 400
    ada.act(chat.id, "chat/send-file")
    (file,) = only_message(ada)["messagesAdded"]
    assert (file["text"], file["messageType"]) == (None, 1)
    ada.act(chat.id, "blind-transfer", target="grace")
    assert [m["userId"] for m in only_message(ada)["membersRemoved"]] == ["ada"]


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
    assert only_message(ada)["attempts"] == 0
    body = {
        "__type": "urn:inin.com:interactions.callback:createCallbackResponseCallParameters",
        "parentInteractionId": callback.id,
        "target": "555",
    }
    call = ada.do("POST", "interactions", body)["interactionId"]
    told = only_message(ada)
    assert (told["associatedCallId"], "attempts" in told) == (call, False)
    ada.do("PUT", f"interactions/{callback.id}/callback/disposition", {"disposition": 2})
    told = only_message(ada)
    assert (told["attempts"], told["snoozed"]) == (1, True)
    harness.clock.advance(60)
    assert only_message(ada)["snoozed"] is False


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
    assert ada.act(made, "email/save", emailContent=written).status == 200
    messages = ada.messages()
    replica.take([m for m in messages if m["__type"].endswith(":emailContentsMessage")])
    assert ("emailUploadFileStatusMessage", False) in kinds(messages)
    assert replica.details["email", came.id]["hasResponse"] is True
    draft = replica.details["email", made]
    assert (draft["isEditable"], draft["edited"], draft["emailType"]) == (True, True, 2)
    assert draft["parentInteractionId"] == came.id
    assert draft["emailContent"]["bodies"] == written["bodies"]
    assert [f["name"] for f in draft["emailContent"]["fileAttachments"]] == ["bill.pdf"]
    assert ada.act(made, "email/attachments/file/remove", fileUri=uri).status == 200
    assert ada.act(made, "email/send").status == 200
    assert ada.act(made, "email/save", emailContent=written).status == 400
    assert ada.act(came.id, "email/send").status == 400


def test_a_held_chat_keeps_its_members_and_a_text_can_end_the_typing(harness: Harness) -> None:
    ada = harness.log_in("ada")
    chat = harness.centre.chat_arrives(user="ada")
    ada.act(chat.id, "pickup")
    ada.do("PUT", f"{SUBSCRIPTIONS}/interactions/{chat.id}/chat")
    ada.messages()
    ada.act(chat.id, "hold", on=True)
    ada.act(chat.id, "hold", on=False)
    assert ada.messages() == []
    ada.do("PUT", f"interactions/{chat.id}/chat/typing-indicator", {"on": True})
    assert only_message(ada)["membersChanged"][0]["isTyping"] is True
    path = f"interactions/{chat.id}/chat/messages"
    ada.do("POST", path, {"text": "hello", "clearTypingIndicator": False})
    assert kinds(ada.messages()) == [("chatContentsMessage", True)]
    ada.do("POST", path, {"text": "hello", "clearTypingIndicator": True})
    contents, members = ada.messages()
    assert [line["text"] for line in contents["messagesAdded"]] == ["hello"]
    assert members["membersChanged"][0]["isTyping"] is False


@pytest.mark.parametrize("kind", ["chat", "callback", "email"])
def test_a_subscription_to_a_medium_ends_with_its_interaction(harness: Harness, kind: str) -> None:
    ada = harness.log_in("ada")
    arrive = {
        "chat": harness.centre.chat_arrives,
        "callback": harness.centre.callback_arrives,
        "email": harness.centre.email_arrives,
    }[kind]
    interaction = arrive(user="ada")
    ada.do("PUT", f"{SUBSCRIPTIONS}/interactions/{interaction.id}/{kind}")
    harness.centre.remote_disconnects(interaction.id)
    harness.clock.advance(60)
    assert harness.centre.publisher._shared == {}


def test_an_answer_is_in_the_conversation_of_its_parent(harness: Harness) -> None:
    ada = harness.log_in("ada")
    parent = harness.centre.email_arrives(user="ada")
    content = {
        "__type": "urn:inin.com:interactions.email:emailResponseContent",
        "sender": {"displayName": "Billing"},
        "attachmentsFromParent": 0,
    }
    body = {
        "__type": "urn:inin.com:interactions.email:createEmailResponseParameters",
        "emailContent": content,
        "responseType": 1,
        "parentInteractionId": parent.id,
    }
    answer = ada.do("POST", "interactions", body)["interactionId"]
    ada.do("PUT", f"{SUBSCRIPTIONS}/interactions/{answer}/email")
    message = only_message(ada)
    assert (message["emailType"], message["conversationId"]) == (3, parent.id)
