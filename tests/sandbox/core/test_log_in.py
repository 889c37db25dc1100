"""Logging in and out, over raw HTTP."""

from __future__ import annotations

import http.client
from typing import Any
from urllib.parse import urlsplit

import pytest

from sandbox import Sandbox
from sandbox.clock import ManualClock
from sandbox.users import User
from tests.sandbox.raw import IC_AUTH, MEDIA_TYPE, Raw, logged_in

LANGUAGE = {"Accept-Language": "en-US"}
URN = "urn:inin.com:connection:"


def test_ids_are_in_the_body_and_in_the_headers(sandbox: Sandbox) -> None:
    reply = Raw(sandbox.url).log_in()
    assert reply.status == 201
    assert reply.headers["Inin-Icws-Session-Id"] == reply.json["sessionId"]
    assert reply.headers["Inin-Icws-Csrf-Token"] == reply.json["csrfToken"]
    assert reply.headers["Set-Cookie"].startswith("icws_")
    assert reply.headers["Content-Type"] == f"{MEDIA_TYPE}; charset=utf-8"
    assert (reply.json["userID"], reply.json["userDisplayName"]) == ("ada", "Ada Lovelace")


def test_plain_json_is_taken_as_well(sandbox: Sandbox) -> None:
    body = {"__type": IC_AUTH, "applicationName": "x", "userID": "ada", "password": "secret"}
    plain = {"Content-Type": "application/json", "Accept": "application/json", **LANGUAGE}
    assert Raw(sandbox.url).ask("POST", "/icws/connection", body, headers=plain).status == 201


@pytest.mark.parametrize(("user", "password"), [("ada", "Secret"), ("nobody", "secret")])
def test_a_wrong_user_or_password_is_told_apart_by_nothing(
    sandbox: Sandbox, user: str, password: str
) -> None:
    reply = Raw(sandbox.url).log_in(user, password)
    assert reply.status == 400
    assert reply.json["errorId"] == "error.request.connection.authenticationFailure"
    assert reply.raw == Raw(sandbox.url).log_in("somebody", "else").raw


def test_the_language_must_be_said(sandbox: Sandbox) -> None:
    body = {"__type": IC_AUTH, "applicationName": "x", "userID": "ada", "password": "secret"}
    reply = Raw(sandbox.url).ask("POST", "/icws/connection", body, headers={})
    assert reply.status == 400
    assert reply.json["__type"] == "urn:inin.com:common:missingPropertyError"
    assert reply.json["propertyName"] == "Accept-Language"


def test_include_adds_what_is_asked_for_and_nothing_else(sandbox: Sandbox) -> None:
    plain = set(Raw(sandbox.url).log_in().json)
    added = {
        "version": "version",
        "features": "features",
        "server-time": "serverTimeInfo",
        "default-workstation": "defaultWorkstationId",
        "purecloud-integration": "purecloudIntegration",
        "effective-station": "effectiveStation",
    }
    for option, name in added.items():
        assert set(Raw(sandbox.url).log_in(include=option).json) - plain == {name}
    every = Raw(sandbox.url).log_in(include=",".join(added)).json
    assert set(every) - plain == set(added.values())
    assert every["defaultWorkstationId"] == "desk1"


def test_an_old_server_ignores_the_options_that_it_does_not_know() -> None:
    with Sandbox(features={"connection": 4}) as url:
        reply = Raw(url).log_in(include="server-time,effective-station,purecloud-integration")
        assert reply.status == 201
        assert "serverTimeInfo" in reply.json
        assert not {"effectiveStation", "purecloudIntegration"} & set(reply.json)
    with Sandbox(features={"connection": 2}) as url:  # include itself came with connection 3
        assert "features" not in Raw(url).log_in(include="features").json


def test_an_option_that_no_version_has_is_refused(sandbox: Sandbox) -> None:
    reply = Raw(sandbox.url).log_in(include="features,sever-time")
    assert reply.status == 400
    assert reply.json["propertyName"] == "include"


def test_a_server_that_accepts_nobody_names_others_until_it_accepts_again() -> None:
    sandbox = Sandbox(alternate_hosts=["cic2.example.com"])
    with sandbox as url:
        before = logged_in(url)
        sandbox.accept_log_ins(accept=False)
        reply = Raw(url).log_in()
        assert reply.status == 503
        assert reply.json["alternateHostList"] == ["cic2.example.com"]
        assert reply.json["errorId"] == "error.server.notAcceptingConnections"
        assert before.ask("GET", "/icws/{sessionId}/connection").json["connectionState"] == 1
        sandbox.accept_log_ins(accept=True)
        assert Raw(url).log_in().json["alternateHostList"] == ["cic2.example.com"]


def test_after_log_out_the_session_is_down_and_says_why(client: Raw) -> None:
    assert client.ask("DELETE", "/icws/{sessionId}/connection").status == 200
    reply = client.ask("POST", "/icws/{sessionId}/messaging/heartbeat")
    assert reply.status == 401
    assert reply.headers["Www-Authenticate"] == 'ICWS realm="ICWS" location="/icws/connection"'
    state = client.ask("GET", "/icws/{sessionId}/connection")
    assert state.status == 200
    assert state.json["connectionState"] == 2
    assert state.json["reason"] == "The client has logged out."
    assert client.ask("DELETE", "/icws/{sessionId}/connection").status == 401


def test_an_idle_session_ends_and_a_request_keeps_one_alive() -> None:
    clock = ManualClock()
    sandbox = Sandbox(clock=clock, idle=60)
    with sandbox as url:
        busy, idle = logged_in(url), logged_in(url)
        sandbox.on_loop(lambda: clock.advance(40))
        assert busy.ask("POST", "/icws/{sessionId}/messaging/heartbeat").status == 200
        sandbox.on_loop(lambda: clock.advance(40))
        assert idle.ask("POST", "/icws/{sessionId}/messaging/heartbeat").status == 401
        assert idle.ask("GET", "/icws/{sessionId}/connection").json["connectionState"] == 2
        assert busy.ask("GET", "/icws/{sessionId}/connection").json["connectionState"] == 1


def test_a_session_with_an_open_stream_is_not_idle() -> None:
    clock = ManualClock()
    sandbox = Sandbox(clock=clock, idle=60)
    with sandbox as url:
        client = logged_in(url)
        headers = {**client.headers, "Accept": "text/event-stream"}
        path = f"/icws/{client.session}/messaging/messages"
        connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=20)
        connection.request("GET", path, headers=headers)
        assert connection.getresponse().status == 200
        for _ in range(3):
            sandbox.on_loop(lambda: clock.advance(50))
        assert len(sandbox.sessions) == 1
        connection.close()
        (session,) = sandbox.sessions
        while sandbox.on_loop(lambda: session.outbox.held):
            sandbox.on_loop(session.outbox.wake)
        sandbox.on_loop(lambda: clock.advance(120))
        assert len(sandbox.sessions) == 0


def by_token(client: Raw, **more: Any) -> dict[str, Any]:
    seed = "00000000-0000-4000-8000-00000000000a"
    token = client.ask(
        "POST", "/icws/{sessionId}/connection/unique-auth-token", {"authTokenSeed": seed}
    )
    settings = {"applicationName": "other", "authTokenSeed": seed.upper(), **more}
    settings["__type"] = f"{URN}authTokenConnectionRequestSettings"
    return {**token.json, "authTokenSourceSession": client.session, **settings}


def test_a_token_of_a_session_logs_in_once(sandbox: Sandbox, client: Raw) -> None:
    body = by_token(client)
    first = client.ask("POST", "/icws/connection", body, headers=LANGUAGE)
    assert (first.status, first.json["userID"]) == (201, "ada")
    assert client.ask("POST", "/icws/connection", body, headers=LANGUAGE).status == 400
    for name, wrong in (
        ("authTokenSourceSession", "1"),
        ("authTokenSeed", "00000000-0000-4000-8000-00000000000b"),
        ("authToken", "guessed"),
    ):
        body = {**by_token(client), name: wrong}
        assert client.ask("POST", "/icws/connection", body, headers=LANGUAGE).status == 400


def test_a_token_of_a_session_that_has_ended_does_not_log_in(client: Raw) -> None:
    body = by_token(client)
    client.ask("DELETE", "/icws/{sessionId}/connection")
    assert client.ask("POST", "/icws/connection", body, headers=LANGUAGE).status == 400


def test_a_users_name_is_not_case_sensitive(sandbox: Sandbox) -> None:
    assert Raw(sandbox.url).log_in("ADA").json["userID"] == "ada"


def test_a_token_can_end_the_session_that_it_comes_from(client: Raw) -> None:
    body = by_token(client, disconnectSourceSession=True)
    assert client.ask("POST", "/icws/connection", body, headers=LANGUAGE).status == 201
    assert client.ask("POST", "/icws/{sessionId}/messaging/heartbeat").status == 401


def test_a_token_lapses_after_seven_seconds() -> None:
    clock = ManualClock()
    sandbox = Sandbox(clock=clock)
    with sandbox as url:
        client = logged_in(url)
        for seconds, status in ((6.9, 201), (7.0, 400)):
            body = by_token(client)
            sandbox.on_loop(lambda s=seconds: clock.advance(s))
            assert client.ask("POST", "/icws/connection", body, headers=LANGUAGE).status == status


def test_single_sign_on_with_a_cookie_and_back(sandbox: Sandbox) -> None:
    client = Raw(sandbox.url)
    info = client.ask("GET", "/icws/connection/server-info?singleSignOnCapabilities=saml2Redirect")
    (provider,) = info.json["authentication"]["identityProviders"]
    begin = f"/icws/connection/single-sign-on/identity-providers/{provider['identityProviderId']}"
    query = "?singleSignOnCapabilities=saml2Redirect"
    went = client.ask("GET", f"{begin}{query}&returnUri=http%3A%2F%2Fapp.example%2Fback%0d%0aX:1")
    assert went.status == 302
    assert went.headers["Location"] == "http://app.example/back%0D%0AX:1"
    cookie = {"Cookie": went.headers["Set-Cookie"].split(";")[0]}
    answer = client.ask("GET", "/icws/connection/single-sign-on/response", headers=cookie)
    kind = f"{URN}singleSignOnTokenConnectionRequestSettings"
    body = {"__type": kind, "applicationName": "x", **answer.json}
    for _ in range(2):  # such a token may be kept
        assert client.ask("POST", "/icws/connection", body, headers=LANGUAGE).status == 201
    again = client.ask("GET", "/icws/connection/single-sign-on/response", headers=cookie)
    assert again.json["errorId"] == "error.request.connection.singleSignOn.failure"


def test_single_sign_on_with_the_token_in_a_header(sandbox: Sandbox) -> None:
    begin = "/icws/connection/single-sign-on/identity-providers"
    query = "?singleSignOnCapabilities=saml2Post"
    assert Raw(sandbox.url).ask("GET", f"{begin}/sandbox{query}").headers["Inin-Sts-Token"]
    went = Raw(sandbox.url).ask("GET", f"{begin}/other{query}&returnUri=http://app.example/")
    cookie = {"Cookie": went.headers["Set-Cookie"].split(";")[0]}
    answer = Raw(sandbox.url).ask("GET", "/icws/connection/single-sign-on/response", headers=cookie)
    assert answer.json["errorId"] == "error.sso.request.identityProviderUnavailable"


def test_a_log_in_that_is_newer_than_the_dial_is_refused() -> None:
    kind = f"{URN}singleSignOnTokenConnectionRequestSettings"
    users = {"eve": User("eve", "x", "Eve", single_sign_on_token="token")}
    body = {"__type": kind, "applicationName": "x", "singleSignOnToken": "token"}
    for version, status in ((2, 400), (3, 201)):
        with Sandbox(features={"connection": version}, users=users) as url:
            reply = Raw(url).ask("POST", "/icws/connection", body, headers=LANGUAGE)
            assert reply.status == status


def test_equal_seeds_give_equal_sessions() -> None:
    replies = []
    for seed in (1, 1, 2):
        with Sandbox(seed=seed) as url:
            replies.append(Raw(url).log_in().json["sessionId"])
    assert replies[0] == replies[1] != replies[2]
