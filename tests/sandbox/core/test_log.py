"""One clear line a request, without secrets; the same for tests to ask."""

from __future__ import annotations

import logging
import re

import pytest

from sandbox import Sandbox
from tests.sandbox.raw import Raw, logged_in


def test_a_line_a_request_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "icws_sandbox")
    sandbox = Sandbox()
    with sandbox as url:
        client = logged_in(url)
        client.ask("POST", "/icws/{sessionId}/interactions/1/hold", {"on": 1})
        client.ask("GET", f"/icws/{client.session}/nothing?password=hunter2")
        Raw(url).ask("GET", "/icws/connection/%0d%0aforged")
    lines = [record.getMessage() for record in caplog.records]
    expected = [
        r"POST /icws/connection 201 [\d.]+ ms ada",
        r"POST /icws/\{sessionId\}/interactions/1/hold 400 [\d.]+ ms ada "
        r"error\.request\.invalidRepresentation\.invalidProperty",
        r"GET /icws/\{sessionId\}/nothing 404 [\d.]+ ms - error\.request\.notFound",
        r"GET /icws/connection/%0[dD]%0[aA]forged 404 [\d.]+ ms - error\.request\.notFound",
    ]
    assert len(lines) == len(expected)
    for line, pattern in zip(lines, expected, strict=True):
        assert re.fullmatch(pattern, line), line
    everything = "\n".join(lines) + repr(sandbox.requests)
    secrets = ("secret", "hunter2", client.session, *client.headers.values())
    assert not [secret for secret in secrets if secret in everything]


def test_a_test_can_ask_what_came() -> None:
    sandbox = Sandbox()
    with sandbox as url:
        logged_in(url).ask("POST", "/icws/{sessionId}/interactions/1/hold", {"on": True})
    entry = sandbox.requests[-1]
    assert (entry.method, entry.path) == ("POST", "/icws/{sessionId}/interactions/1/hold")
    assert (entry.operation, entry.body, entry.user) == ("hold", {"on": True}, "ada")
