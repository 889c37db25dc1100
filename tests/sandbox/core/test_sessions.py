"""Headers and cookies that make a request a session's."""

from __future__ import annotations

import pytest

from sandbox import Sandbox
from tests.sandbox.raw import Raw, logged_in
from tests.sandbox.spec_facts import Operation, known, operations

NEWEST = Sandbox().dial.features
SERVED = [o for o in operations() if known(o, NEWEST)]
SECURED = [o for o in SERVED if o.node["security"]]
MESSAGES = "/icws/{sessionId}/messaging/messages"
_FAILED = "error.request.connection.authenticationFailure"
NO_SESSION_ID = (1, _FAILED)
WRONG_TOKEN = (2, _FAILED)
WRONG_COOKIE = (5, "error.request.accessDenied.cookie.invalid")
UNKNOWN_SESSION = (-2147221499, _FAILED)


@pytest.mark.slow
@pytest.mark.parametrize("operation", SECURED, ids=repr)
def test_every_operation_needs_session_token_and_cookie(
    sandbox: Sandbox, client: Raw, operation: Operation
) -> None:
    assert len(SECURED) == sum("{sessionId}" in each.path for each in SERVED)
    cookie = {"Cookie": client.headers["Cookie"]}
    token = {"ININ-ICWS-CSRF-Token": client.headers["ININ-ICWS-CSRF-Token"]}
    wrong = [
        (client.session, token, WRONG_COOKIE),
        (client.session, {**token, "Cookie": "icws_1=guessed"}, WRONG_COOKIE),
        (client.session, {}, WRONG_COOKIE),
        ("1", client.headers, UNKNOWN_SESSION),
        ("%20", client.headers, NO_SESSION_ID),
    ]
    if operation.path != MESSAGES:
        wrong.append((client.session, cookie, WRONG_TOKEN))
        wrong.append((client.session, {**cookie, "ININ-ICWS-CSRF-Token": "guessed"}, WRONG_TOKEN))
    for session, headers, (code, error_id) in wrong:
        reply = client.ask(operation.method, operation.url(session), {}, headers=headers)
        assert reply.status == 401
        assert reply.headers["Www-Authenticate"] == 'ICWS realm="ICWS" location="/icws/connection"'
        assert (reply.json["errorCode"], reply.json["errorId"]) == (code, error_id)


def test_messages_need_no_token_because_an_event_source_cannot_send_one(client: Raw) -> None:
    cookie = {"Cookie": client.headers["Cookie"]}
    reply = client.ask("GET", MESSAGES, headers=cookie)
    assert (reply.status, reply.json) == (200, [])


def test_one_jar_holds_the_cookies_of_two_sessions(sandbox: Sandbox) -> None:
    one, two = logged_in(sandbox.url), logged_in(sandbox.url)
    jar = f"{one.headers['Cookie']}; other=1; {two.headers['Cookie']}"
    for client in (one, two):
        headers = {**client.headers, "Cookie": jar}
        assert client.ask("GET", "/icws/{sessionId}/connection", headers=headers).status == 200


def test_the_cookie_of_another_session_does_not_do(sandbox: Sandbox) -> None:
    one, two = logged_in(sandbox.url), logged_in(sandbox.url)
    headers = {**one.headers, "Cookie": two.headers["Cookie"]}
    assert one.ask("GET", "/icws/{sessionId}/connection", headers=headers).status == 401
