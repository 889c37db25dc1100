"""Sessions as a real server has them: the cookie, the token, and the codes of refusals."""

from __future__ import annotations

import base64
import http.cookies
import re

import pytest

from sandbox import Sandbox
from tests.sandbox.raw import IC_AUTH, Raw, logged_in

FAILED = "error.request.connection.authenticationFailure"
STATE = "/icws/{sessionId}/connection"
HEARTBEAT = "/icws/{sessionId}/messaging/heartbeat"


def test_the_cookie_has_a_number_a_guid_and_the_path_of_its_session(sandbox: Sandbox) -> None:
    reply = Raw(sandbox.url).log_in()
    guid = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    path = f"/icws/{reply.json['sessionId']}"
    assert re.fullmatch(rf"icws_\d+={guid}; Path={path}; HttpOnly", reply.headers["Set-Cookie"])
    (cookie,) = http.cookies.SimpleCookie(reply.headers["Set-Cookie"]).values()
    assert (cookie["path"], cookie["httponly"]) == (path, True)


def test_the_token_is_base64(sandbox: Sandbox) -> None:
    tokens = [Raw(sandbox.url).log_in().json["csrfToken"] for _ in range(2)]
    assert tokens[0] != tokens[1]
    assert all(len(base64.b64decode(token, validate=True)) >= 16 for token in tokens)


def test_a_session_id_that_is_none_by_its_form_is_1(client: Raw) -> None:
    for other in ("abc", "12x", "-1", "%20", "1%0a"):
        reply = client.ask("POST", HEARTBEAT.replace("{sessionId}", other))
        assert (reply.status, reply.json["errorCode"]) == (401, 1), other
        assert reply.json["errorId"] == FAILED


def test_a_session_that_is_unknown_or_over_has_its_code(client: Raw) -> None:
    gone = logged_in(client.url)
    assert gone.ask("DELETE", STATE).status == 200
    for reply in (
        client.ask("POST", HEARTBEAT.replace("{sessionId}", "1")),
        gone.ask("POST", HEARTBEAT),
    ):
        assert (reply.status, reply.json["errorCode"]) == (401, -2147221499)
        assert reply.json["errorId"] == FAILED


def test_who_has_logged_out_is_not_asked_back(sandbox: Sandbox, client: Raw) -> None:
    lost = logged_in(client.url)
    session = sandbox.sessions.get(lost.session)
    assert session is not None
    sandbox.on_loop(lambda: sandbox.sessions.end(session, "Gone."))
    assert client.ask("DELETE", STATE).status == 200
    for each, again in ((lost, True), (client, False)):
        state = each.ask("GET", STATE).json
        assert (state["connectionState"], state["shouldReconnect"]) == (2, again)


@pytest.mark.parametrize("sent", [{}, {"ININ-ICWS-CSRF-Token": "guessed"}])
def test_a_token_that_is_missing_or_wrong_is_2(client: Raw, sent: dict[str, str]) -> None:
    reply = client.ask("POST", HEARTBEAT, headers={"Cookie": client.headers["Cookie"], **sent})
    assert (reply.status, reply.json["errorCode"], reply.json["errorId"]) == (401, 2, FAILED)


def test_a_cookie_that_is_missing_or_wrong_is_5_and_names_other_hosts() -> None:
    sandbox = Sandbox(alternate_hosts=["cic2.example.com"])
    with sandbox as url:
        client = logged_in(url)
        token = {"ININ-ICWS-CSRF-Token": client.headers["ININ-ICWS-CSRF-Token"]}
        for cookie in ({}, {"Cookie": "icws_1=guessed"}, {"Cookie": "other=1"}):
            reply = client.ask("POST", HEARTBEAT, headers={**token, **cookie})
            assert (reply.status, reply.json["errorCode"]) == (401, 5)
            assert reply.json["errorId"] == "error.request.accessDenied.cookie.invalid"
            assert reply.json["alternateHostList"] == ["cic2.example.com"]
        sandbox.accept_log_ins(accept=True, alternate_hosts=["cic3.example.com"])
        reply = client.ask("POST", HEARTBEAT, headers=token)
        assert reply.json["alternateHostList"] == ["cic3.example.com"]
        assert sandbox.broken == []


def test_a_wrong_password_and_a_wrong_token_have_their_codes(sandbox: Sandbox) -> None:
    client = Raw(sandbox.url)
    reply = client.log_in("ada", "guessed")
    assert (reply.status, reply.json["errorId"]) == (400, FAILED)
    assert reply.json["errorCode"] == -2147221503
    token = {
        "__type": IC_AUTH.replace("icAuth", "authToken"),
        "applicationName": "x",
        "authToken": "guessed",
        "authTokenSeed": "00000000-0000-4000-8000-00000000000a",
        "authTokenSourceSession": "1",
    }
    reply = client.ask("POST", "/icws/connection", token, headers={"Accept-Language": "en"})
    assert (reply.status, reply.json["errorId"], reply.json["errorCode"]) == (400, FAILED, 4)
