"""A program of another origin, in a browser: CORS, as the Fetch standard has a browser check it."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit

import pytest

from sandbox import Sandbox
from sandbox.faults import Fault
from sandbox.headers import EXPOSED
from tests.sandbox.raw import IC_AUTH, Raw, Reply
from tests.sandbox.spec_facts import operations

ORIGIN = {"Origin": "http://app.example:3000"}
MESSAGES = "/icws/{sessionId}/messaging/messages"


def readable(reply: Reply, origin: str = ORIGIN["Origin"]) -> bool:
    """Tell whether a browser hands a response to a program that sends cookies."""
    headers = reply.headers
    return (headers.get("Access-Control-Allow-Origin"), headers.get("Vary")) == (
        origin,
        "Origin",
    ) and headers.get("Access-Control-Allow-Credentials") == "true"


def preflight(client: Raw, path: str, method: str, *names: str) -> Reply:
    headers = {**ORIGIN, "Access-Control-Request-Method": method}
    if names:
        headers["Access-Control-Request-Headers"] = ",".join(names)
    return client.ask("OPTIONS", path, headers=headers)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/icws/connection"),
        ("PUT", "/icws/1/messaging/subscriptions/queues/mine"),
        ("DELETE", "/icws/1/connection"),
        ("GET", "/icws/1/nothing"),
    ],
)
def test_a_preflight_is_answered_without_a_session(
    sandbox: Sandbox, method: str, path: str
) -> None:
    asked = ("content-type", "accept-language", "inin-icws-csrf-token")
    reply = preflight(Raw(sandbox.url), path, method, *asked)
    assert (reply.status, reply.raw) == (204, b"")
    assert readable(reply)
    assert method in reply.headers["Access-Control-Allow-Methods"].split(", ")
    assert reply.headers["Access-Control-Allow-Headers"] == ",".join(asked)
    assert int(reply.headers["Access-Control-Max-Age"]) > 0


def test_every_method_of_the_api_is_allowed(sandbox: Sandbox) -> None:
    reply = preflight(Raw(sandbox.url), "/icws/connection", "GET")
    allowed = set(reply.headers["Access-Control-Allow-Methods"].split(", "))
    assert {each.method for each in operations()} <= allowed


def test_no_fault_is_spent_on_a_preflight() -> None:
    sandbox = Sandbox()
    with sandbox as url:
        sandbox.on_loop(lambda: sandbox.faults.add(Fault(status=500), path="connection"))
        assert preflight(Raw(url), "/icws/connection", "POST").status == 204
        assert Raw(url).log_in().status == 500


def test_a_log_in_is_readable_with_its_headers(sandbox: Sandbox) -> None:
    body = {"__type": IC_AUTH, "applicationName": "x", "userID": "ada", "password": "secret"}
    headers = {**ORIGIN, "Accept-Language": "en"}
    reply = Raw(sandbox.url).ask("POST", "/icws/connection", body, headers=headers)
    assert reply.status == 201
    assert readable(reply)
    exposed = reply.headers["Access-Control-Expose-Headers"].split(", ")
    assert {"ININ-ICWS-CSRF-Token", "ININ-ICWS-Session-ID", "Location"} <= set(exposed)


def test_every_header_that_the_spec_names_is_exposed() -> None:
    named = {
        name
        for each in operations()
        for response in each.node["responses"].values()
        for name in response.get("headers", {})
    }
    assert {"Content-Range", "Location"} < named
    # No program in a browser can read this one: the browser keeps the cookie.
    assert named - {"Set-Cookie"} <= set(EXPOSED)


def test_errors_and_unknown_paths_are_readable(sandbox: Sandbox, client: Raw) -> None:
    cases = [
        ("/icws/{sessionId}/nothing", 404),
        ("/elsewhere", 404),
        ("/icws/1/connection", 401),
        ("/icws/{sessionId}/messaging/heartbeat", 405),
    ]
    for path, status in cases:
        reply = client.ask("GET", path, headers={**client.headers, **ORIGIN})
        assert (reply.status, readable(reply)) == (status, True), path


def test_a_poll_and_an_event_stream_are_readable(client: Raw) -> None:
    headers = {**client.headers, **ORIGIN}
    assert readable(client.ask("GET", MESSAGES, headers=headers))
    connection = http.client.HTTPConnection(urlsplit(client.url).netloc, timeout=20)
    path = MESSAGES.replace("{sessionId}", client.session)
    connection.request("GET", path, headers={**headers, "Accept": "text/event-stream"})
    answer = connection.getresponse()
    names = {name.title(): value for name, value in answer.getheaders()}
    assert readable(Reply(answer.status, names, b""))
    connection.close()


def test_a_page_of_a_file_has_the_origin_null(sandbox: Sandbox) -> None:
    reply = Raw(sandbox.url).ask("GET", "/icws/connection/version", headers={"Origin": "null"})
    assert readable(reply, "null")


def test_without_an_origin_nothing_is_allowed_and_a_cache_is_told_why(sandbox: Sandbox) -> None:
    reply = Raw(sandbox.url).ask("GET", "/icws/connection/version")
    assert "Access-Control-Allow-Origin" not in reply.headers
    assert reply.headers["Vary"] == "Origin"


def test_options_that_no_browser_asks_for_are_refused(sandbox: Sandbox) -> None:
    client = Raw(sandbox.url)
    assert client.ask("OPTIONS", "/icws/connection").status == 405
    assert client.ask("OPTIONS", "/icws/connection", headers=ORIGIN).status == 405


def test_cors_can_be_turned_off() -> None:
    with Sandbox(cors=False) as url:
        client = Raw(url)
        assert preflight(client, "/icws/connection", "POST").status == 405
        reply = client.ask("GET", "/icws/connection/version", headers=ORIGIN)
        assert reply.status == 200
        assert not [name for name in reply.headers if name.startswith("Access-Control")]
        assert "Vary" not in reply.headers
