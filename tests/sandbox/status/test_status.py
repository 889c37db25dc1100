"""Statuses of users, over HTTP: set, watched, and what they mean for calls of workgroups."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox import Sandbox
from tests.sandbox.raw import Raw, Reply, logged_in

STATUS = "/icws/{sessionId}/status"
WATCHES = "/icws/{sessionId}/messaging/subscriptions/status"
POLL = "/icws/{sessionId}/messaging/messages"
ALERTING = "/icws/{sessionId}/messaging/subscriptions/interaction-alerting"
MESSAGES = "/icws/{sessionId}/configuration/status-messages"


def polled(client: Raw, kind: str = "") -> list[dict[str, Any]]:
    return [m for m in client.ask("GET", POLL).json if m["__type"].endswith(kind)]


def status(client: Raw, user: str) -> dict[str, Any]:
    reply = client.ask("GET", f"{STATUS}/user-statuses/{user}")
    assert reply.status == 200, reply
    found: dict[str, Any] = reply.json
    return found


def set_status(client: Raw, user: str, id_: str, **more: Any) -> Reply:
    return client.ask("PUT", f"{STATUS}/user-statuses/{user}", {"statusId": id_, **more})


def watch(client: Raw, *users: str, **more: Any) -> None:
    body = {"userIds": list(users), **more}
    assert client.ask("PUT", f"{WATCHES}/user-statuses", body).status == 200


def test_a_status_is_accepted_and_set_a_moment_later(client: Raw) -> None:
    assert status(client, "ada")["statusId"] == "Available"
    reply = set_status(client, "ADA", "at lunch", notes="soup")
    assert reply.status == 202
    (done,) = polled(client, ":asyncOperationCompletedMessage")
    assert (done["requestId"], done["error"]) == (reply.json["requestId"], None)
    ada = status(client, "ada")
    assert (ada["userId"], ada["statusId"], ada["notes"]) == ("ada", "At Lunch", "soup")


@pytest.mark.parametrize("id_", ["Nowhere", "ACD - Agent Not Answering"])
def test_a_status_that_nobody_can_choose_is_refused(client: Raw, id_: str) -> None:
    reply = set_status(client, "ada", id_)
    assert (reply.status, reply.json["propertyName"]) == (400, "statusId")
    assert status(client, "ada")["statusId"] == "Available"


def test_an_unknown_user_has_no_status(client: Raw) -> None:
    assert client.ask("GET", f"{STATUS}/user-statuses/nobody").status == 404
    assert set_status(client, "nobody", "Available").status == 400
    reply = client.ask("PUT", f"{WATCHES}/user-statuses", {"userIds": ["ada", "nobody"]})
    assert reply.status == 404


def test_watchers_get_all_first_and_then_what_changed(sandbox: Sandbox, client: Raw) -> None:
    other = logged_in(sandbox.url)
    watch(other, "ada", "grace")
    (first,) = polled(other)
    assert (first["isDelta"], len(first["userStatusList"])) == (False, 2)
    ada, grace = first["userStatusList"]
    assert (ada["loggedIn"], grace["loggedIn"]) == (True, False)
    set_status(client, "ada", "At Lunch", notes="soup")
    (message,) = polled(other)
    assert message["isDelta"] is True
    (changed,) = message["userStatusList"]
    assert set(changed) == {
        "userId", "statusId", "notes", "forwardNumber", "until", "statusChanged"
    }  # fmt: skip
    assert (changed["userId"], changed["statusId"]) == ("ada", "At Lunch")


def test_only_the_properties_that_were_asked_for_are_told(sandbox: Sandbox, client: Raw) -> None:
    watch(client, "grace", userStatusProperties=["loggedIn"])
    (first,) = polled(client)
    assert first["userStatusList"] == [
        {"userId": "grace", "statusId": "Available", "loggedIn": False}
    ]
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    (message,) = polled(client)
    assert message["userStatusList"][0]["loggedIn"] is True
    grace.ask("DELETE", "/icws/{sessionId}/connection")
    (message,) = polled(client)
    assert message["userStatusList"][0]["loggedIn"] is False
    call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(user="grace"))
    sandbox.on_loop(lambda: sandbox.centre.picks_up(call.id, "grace"))
    assert polled(client) == []


def test_a_user_with_a_call_is_on_the_phone(sandbox: Sandbox, client: Raw) -> None:
    watch(client, "ada")
    polled(client)
    call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(user="ada"))
    assert polled(client) == []
    for action, on_phone in (("pickup", True), ("disconnect", False)):
        client.ask("POST", f"/icws/{{sessionId}}/interactions/{call.id}/{action}")
        (message,) = polled(client)
        assert message["userStatusList"][0]["onPhone"] is on_phone
        assert status(client, "ada")["onPhone"] is on_phone


def test_a_watch_ends(client: Raw) -> None:
    watch(client, "ada")
    polled(client)
    assert client.ask("DELETE", f"{WATCHES}/user-statuses").status < 300
    set_status(client, "ada", "At Lunch")
    assert polled(client, ":userStatusMessage") == []


def test_a_user_who_is_deleted_can_still_be_watched(sandbox: Sandbox, client: Raw) -> None:
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    watch(client, "grace")
    polled(client)
    users = "/icws/{sessionId}/configuration/users"
    assert client.ask("DELETE", f"{users}/grace").status < 300
    assert client.ask("GET", f"{STATUS}/user-statuses/grace").status == 404
    grace.ask("DELETE", "/icws/{sessionId}/connection")
    (message,) = polled(client)
    assert message["userStatusList"][0]["loggedIn"] is False


def test_earlier_statuses_are_kept(client: Raw) -> None:
    path = f"{STATUS}/user-status-previous-info/ada"
    assert client.ask("GET", path).status == 204
    assert client.ask("PUT", f"{WATCHES}/user-status-previous-info").status < 300
    (first,) = polled(client)
    assert (first["isDelta"], first["userStatusPreviousInfoList"]) == (False, [])
    set_status(client, "ada", "At Lunch", notes="soup")
    set_status(client, "ada", "Available")
    listed = client.ask("GET", path).json["userStatusPreviousInfoList"]
    assert [(each["statusId"], each["notes"]) for each in listed] == [
        ("At Lunch", "soup"),
        ("Available", ""),
    ]
    messages = polled(client, ":userStatusPreviousInfoMessage")
    assert [len(m["userStatusPreviousInfoList"]) for m in messages] == [1, 2]


def test_status_messages_are_those_of_the_configuration(client: Raw) -> None:
    listed = client.ask("GET", f"{STATUS}/status-messages").json["statusMessageList"]
    acd = {each["statusId"] for each in listed if each["isAcdStatus"]}
    assert acd == {"Available"}
    access = client.ask("GET", f"{STATUS}/status-messages-user-access/ada").json
    assert set(access["statusMessages"]) == {
        each["statusId"] for each in listed if each["isSelectableStatus"]
    }
    assert client.ask("GET", f"{STATUS}/status-messages-user-access/nobody").status == 404


def test_a_new_status_message_is_told_and_can_be_chosen(client: Raw) -> None:
    client.ask("PUT", f"{WATCHES}/status-messages")
    client.ask("PUT", f"{WATCHES}/status-messages-user-access", {"userIds": ["ada"]})
    everything, access = polled(client)
    assert len(everything["statusMessagesAdded"]) == 11
    assert len(access["statusMessagesUserAccessChanges"][0]["statusMessagesAdded"]) == 10
    new = {
        "configurationId": {"id": "Tea"},
        "isUserSelectable": True,
        "messageText": {"defaultValue": "Having tea"},
    }
    assert client.ask("POST", MESSAGES, new).status == 201
    added, granted = polled(client)
    assert added["statusMessagesAdded"][0]["messageText"] == "Having tea"
    (change,) = granted["statusMessagesUserAccessChanges"]
    assert change == {"userId": "ada", "statusMessagesAdded": ["Tea"]}
    assert set_status(client, "ada", "Tea").status == 202
    client.ask("PUT", f"{MESSAGES}/Tea", {"group": "Break"})
    # It is in use.
    assert client.ask("DELETE", f"{MESSAGES}/Tea").status == 400
    assert set_status(client, "ada", "Available").status == 202
    assert client.ask("DELETE", f"{MESSAGES}/Tea").status < 300
    told = ([n for n in m if n.startswith("statusMessages")] for m in polled(client))
    kinds = [names[0] for names in told if names]
    assert kinds == [
        "statusMessagesChanged",
        "statusMessagesRemoved",
        "statusMessagesUserAccessChanges",
    ]


def alerts(client: Raw) -> list[tuple[str, int]]:
    return [
        (details["interactionId"], details["alertAction"])
        for message in polled(client, ":interactionAlertingMessage")
        for details in message["alertingInteractionDetails"]
    ]


def test_only_available_agents_get_calls_of_their_workgroups(sandbox: Sandbox, client: Raw) -> None:
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    for each in (client, grace):
        assert each.ask("PUT", ALERTING, {}).status < 300
    set_status(client, "ada", "At Lunch")
    alerts(client), alerts(grace)
    call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Billing"))
    assert alerts(client) == []
    assert alerts(grace) == [(call.id, 1)]
    # Own calls ring whatever the status.
    own = sandbox.on_loop(lambda: sandbox.centre.call_arrives(user="ada"))
    assert alerts(client) == [(own.id, 1)]
    # What waits begins to ring, and ceases to.
    set_status(client, "ada", "Available")
    assert alerts(client) == [(call.id, 1)]
    set_status(client, "ada", "Available, No ACD")
    assert alerts(client) == [(call.id, 2)]
    assert alerts(grace) == []


@pytest.mark.parametrize(
    ("until", "message"),
    [
        (
            "20300101T000000Z",
            "until is not valid (expected object with untilDateTime, hasDate, hasTime, or null).",
        ),
        ({"untilDateTime": "20300101T000000Z", "hasTime": True}, "until.hasDate is missing."),
        (
            {"untilDateTime": "tomorrow", "hasDate": True, "hasTime": 5},
            "until.hasTime is not valid (expected boolean).",
        ),
    ],
)
def test_an_end_of_another_form_is_refused_with_what_lacks(
    client: Raw, until: Any, message: str
) -> None:
    body = {"statusId": "At Lunch", "until": until}
    reply = client.ask("PUT", f"{STATUS}/user-statuses/ada", body)
    assert (reply.status, reply.json["message"]) == (400, message)
