"""Addresses behind a reverse proxy: `PROXY/api/HOST/icws`, as the documentation advises them."""

from __future__ import annotations

import http.cookiejar
import json
import urllib.request
from urllib.parse import urlsplit

import pytest

from sandbox import Sandbox
from sandbox.faults import Fault
from tests.sandbox.raw import IC_AUTH, Raw, logged_in

LOG_IN = {"__type": IC_AUTH, "applicationName": "x", "userID": "ada", "password": "secret"}
LANGUAGE = {"Accept-Language": "en"}
PREFIXES = ["/api/cic1", "/app/api/cic1.example.com:8018", "/a/b/c/api/10.0.0.1", "/api/api/cic"]


@pytest.mark.parametrize("prefix", PREFIXES)
def test_a_session_lives_below_the_prefix(sandbox: Sandbox, prefix: str) -> None:
    reply = Raw(sandbox.url).ask("POST", f"{prefix}/icws/connection", LOG_IN, headers=LANGUAGE)
    assert reply.status == 201
    session = f"{prefix}/icws/{reply.json['sessionId']}"
    assert reply.headers["Location"] == f"{session}/connection"
    assert reply.headers["Set-Cookie"].endswith(f"; Path={session}; HttpOnly")
    known = {
        "Cookie": reply.headers["Set-Cookie"].split(";")[0],
        "ININ-ICWS-CSRF-Token": reply.json["csrfToken"],
    }
    client = Raw(sandbox.url)
    assert client.ask("GET", f"{session}/connection/", headers=known).status == 200
    assert client.ask("GET", f"{session}/connection/version", headers=known).status == 200
    refused = client.ask("GET", f"{session}/connection")
    location = f'ICWS realm="ICWS" location="{prefix}/icws/connection"'
    assert (refused.status, refused.headers["Www-Authenticate"]) == (401, location)


@pytest.mark.parametrize("prefix", ["", "/api/cic1"])
def test_a_cookie_jar_sends_the_cookie_back(sandbox: Sandbox, prefix: str) -> None:
    jar = http.cookiejar.CookieJar()
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    base = f"{sandbox.url.replace('127.0.0.1', 'localhost')}{prefix}/icws"
    headers = {**LANGUAGE, "Content-Type": "application/json"}
    body = json.dumps(LOG_IN).encode()
    log_in = urllib.request.Request(f"{base}/connection", body, headers)  # noqa: S310
    with opener.open(log_in) as answer:
        session = json.load(answer)
    token = {"ININ-ICWS-CSRF-Token": session["csrfToken"]}
    path = f"{session['sessionId']}/connection"
    state = urllib.request.Request(f"{base}/{path}", headers=token)  # noqa: S310
    with opener.open(state) as answer:
        assert json.load(answer)["connectionState"] == 1


@pytest.mark.parametrize(
    "prefix",
    [
        "/api",
        "/x/api",
        "/cic1",
        "/api/a/b",
        "/x",
        "/api/a;b",
        "/api/%0d%0aSet-Cookie:x=1/",
        "/api//",
    ],
)
def test_another_prefix_is_no_resource(sandbox: Sandbox, prefix: str) -> None:
    reply = Raw(sandbox.url).ask("GET", f"{prefix}/icws/connection/version")
    assert (reply.status, reply.json["errorId"]) == (404, "error.request.notFound")


def test_what_a_prefix_holds_becomes_no_attribute_of_a_cookie(sandbox: Sandbox) -> None:
    for text in ("%3B%20Domain=x", "%0D%0AX:y"):
        path = f"/api/{text}/icws/connection"
        reply = Raw(sandbox.url).ask("POST", path, LOG_IN, headers=LANGUAGE)
        assert reply.status in (201, 404)
        assert "X" not in reply.headers
        assert reply.headers.get("Set-Cookie", "").count(";") in (0, 2)


def test_faults_and_the_log_see_the_resource(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    sandbox.on_loop(lambda: sandbox.faults.add(Fault(status=500), path="{sessionId}/connection"))
    assert client.ask("GET", "/api/cic1/icws/{sessionId}/connection").status == 500
    path = sandbox.requests[-1].path
    assert path == "/api/cic1/icws/{sessionId}/connection"


def test_the_headers_of_others_stay(sandbox: Sandbox) -> None:
    base = "/icws/connection/single-sign-on/identity-providers/sandbox"
    query = "singleSignOnCapabilities=saml2Post&returnUri=http://app.example/icws"
    reply = Raw(sandbox.url).ask("GET", f"/api/cic1{base}?{query}")
    assert reply.headers["Location"] == "http://app.example/icws"
    assert reply.headers["Set-Cookie"].endswith("; Path=/api/cic1/icws; HttpOnly")
    assert urlsplit(reply.headers["Location"]).netloc == "app.example"
