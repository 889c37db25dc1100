"""Objects in use, or that were: statuses that users are in, sessions of users who are deleted."""

from __future__ import annotations

import pytest

from sandbox import Sandbox
from sandbox.users import DEFAULT, User
from tests.sandbox.raw import Raw, logged_in

CONFIGURATION = "/icws/{sessionId}/configuration"
STATUS = "/icws/{sessionId}/status/user-statuses/ada"


@pytest.mark.parametrize("name", ["At%20Lunch", "at%20lunch"])
def test_a_status_that_a_user_is_in_cannot_be_deleted(client: Raw, name: str) -> None:
    assert client.ask("PUT", STATUS, {"statusId": "At Lunch"}).status == 202
    refused = client.ask("DELETE", f"{CONFIGURATION}/status-messages/{name}")
    assert (refused.status, refused.json["errorId"]) == (400, "error.request.invalidState")
    assert "'ada'" in refused.json["message"]
    assert client.ask("GET", STATUS).json["statusId"] == "At Lunch"
    client.ask("PUT", STATUS, {"statusId": "Available"})
    assert client.ask("DELETE", f"{CONFIGURATION}/status-messages/{name}").status == 200


def test_the_status_of_those_who_never_set_one_cannot_be_deleted(client: Raw) -> None:
    assert client.ask("DELETE", f"{CONFIGURATION}/status-messages/Available").status == 400


def test_the_sessions_of_a_deleted_user_end(sandbox: Sandbox, client: Raw) -> None:
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Billing"))
    assert "grace" in call.users
    assert client.ask("DELETE", f"{CONFIGURATION}/users/grace").status == 200
    assert grace.ask("GET", STATUS).status == 401
    ended = grace.ask("GET", "/icws/{sessionId}/connection").json
    assert (ended["connectionState"], ended["reason"]) == (2, "The user has been deleted.")
    assert [queue.name for queue in call.queues if queue.type == 1] == ["ada"]


def test_who_is_deleted_by_the_own_session_is_answered(client: Raw) -> None:
    assert client.ask("DELETE", f"{CONFIGURATION}/users/ada").status == 200
    assert client.ask("GET", STATUS).status == 401


def test_a_deleted_user_cannot_log_in_by_single_sign_on() -> None:
    users = {**DEFAULT, "emil": User("emil", "x", "Emil", single_sign_on_token="t" * 20)}
    kind = "urn:inin.com:connection:singleSignOnTokenConnectionRequestSettings"
    body = {"__type": kind, "applicationName": "x", "singleSignOnToken": "t" * 20}
    language = {"Accept-Language": "en"}
    with Sandbox(users=users) as url:
        assert Raw(url).ask("POST", "/icws/connection", body, headers=language).status == 201
        assert logged_in(url).ask("DELETE", f"{CONFIGURATION}/users/emil").status == 200
        assert Raw(url).ask("POST", "/icws/connection", body, headers=language).status == 400
