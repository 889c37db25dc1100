"""Hooks around each attempt of a request, in both forms, and the log that the environment sets."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import icws
from icws._runtime import log as icws_log
from icws._runtime.body_log import shown_body
from tests.client.forms import SECRET_ADA, Way, own_ways, ways
from tests.client.raw_server import SECRETS, VERSION, RawServer, answer, drop, log_in

PACKAGES = str(Path(__file__).parents[2] / "generated")


class Recorder:
    """Hooks that note what happens and add a header."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.responses: list[icws.ResponseEvent] = []

    def on_request(self, event: icws.RequestEvent) -> None:
        event.headers["traceparent"] = f"00-{len(self.lines)}"
        event.context = len(self.lines)
        self.lines.append(f"{event.attempt} {event.operation} {event.method} {event.path}")

    def on_response(self, event: icws.ResponseEvent) -> None:
        assert event.request.context == len(self.lines) - 1, "each request has its response"
        assert 0 <= event.seconds < 60
        self.responses.append(event)


async def _recorded(way: Way, url: str, recorder: Recorder) -> None:
    client = icws.AsyncClient(
        url,
        transport=way.transport(),
        retries=1,
        on_request=recorder.on_request,
        on_response=recorder.on_response,
    )
    async with client:
        await client.log_in(SECRET_ADA)
        await client.connection.version.get()
        copy = client.with_options(retries=0)
        with pytest.raises(icws.TransportError):
            await copy.request("GET", "/files/a?token=token-s3cret")
        async with client.stream("GET", "/files/b") as response:
            assert b"".join([piece async for piece in response]) == b"file"


@ways
def test_hooks_see_each_attempt_and_add_headers(way: Way) -> None:
    recorder = Recorder()
    busy = answer(503, None, ("Retry-After", "0"))
    plays = [log_in(), busy, answer(200, VERSION), drop, answer(200, b"file"), answer(204)]
    with RawServer(plays) as server:
        way.run(_recorded, server.url, recorder)
        assert recorder.lines == [
            "1 connection.createConnection POST /icws/connection",
            "1 connection.getVersion GET /icws/connection/version",
            "2 connection.getVersion GET /icws/connection/version",
            "1 GET /files/a GET /icws/{sessionId}/files/a",
            "1 GET /files/b GET /icws/{sessionId}/files/b",
            "1 connection.deleteConnection DELETE /icws/{sessionId}/connection",
        ]
        assert [event.status for event in recorder.responses] == [201, 503, 200, None, 200, 204]
        assert {event.request.host for event in recorder.responses} == {f"127.0.0.1:{server.port}"}
        lost = recorder.responses[3]
        assert isinstance(lost.error, icws.TransportError)
        assert lost.response is None
        sent = [seen.headers["traceparent"] for seen in server.seen]
        assert sent == [f"00-{number}" for number in range(6)]
        shown = repr([*recorder.responses, *(event.request for event in recorder.responses)])
        assert not any(secret in shown + str(recorder.lines) for secret in SECRETS)


def _failing(event: Any) -> None:
    raise RuntimeError("the tracer is gone")


def _forging(event: icws.RequestEvent) -> None:
    event.headers["Cookie"] = "mine"


def _framing(event: icws.RequestEvent) -> None:
    event.headers["content-length"] = "0"


def _splitting(event: icws.RequestEvent) -> None:
    event.headers["X"] = "a\r\nb"


async def _unimpressed(way: Way, url: str, hook: Any) -> None:
    async with icws.AsyncClient(url, on_request=hook, on_response=_failing) as client:
        await client.log_in(SECRET_ADA)
        await client.connection.version.get()


@pytest.mark.parametrize("hook", [_failing, _forging, _framing, _splitting])
@own_ways
def test_a_hook_that_fails_is_logged_and_stops_nothing(
    way: Way, hook: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with RawServer([log_in(), answer(200, VERSION), answer(204)]) as server:
        way.run(_unimpressed, server.url, hook)
        assert len(server.lines) == 3
        assert "mine" not in str([seen.headers for seen in server.seen])
    failed = [r for r in caplog.records if r.levelno == logging.ERROR]
    assert [r.getMessage() for r in failed] == ["on_request failed", "on_response failed"] * 3


@own_ways
def test_a_hook_must_be_a_plain_function(way: Way) -> None:
    way.run(_refused)


async def _refused(way: Way) -> None:
    for wrong in (_coroutine, 7):
        with pytest.raises(TypeError, match="not async"):
            icws.AsyncClient("http://127.0.0.1", on_request=wrong)
        with pytest.raises(TypeError, match="not async"):
            icws.AsyncClient("http://127.0.0.1", on_response=wrong)


async def _coroutine(event: object) -> None: ...


async def _cancelled(url: str, events: list[icws.ResponseEvent]) -> None:
    import asyncio

    async with icws.AsyncClient(url, on_response=events.append) as client:
        await client.log_in(SECRET_ADA)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(client.request("GET", "/slow"), 0.05)


def test_a_cancelled_request_ends_for_the_hooks_too() -> None:
    import asyncio

    events: list[icws.ResponseEvent] = []
    with RawServer([log_in(), lambda *_: True, answer(204)]) as server:
        asyncio.run(_cancelled(server.url, events))
    ends = [event.status or type(event.error).__name__ for event in events]
    assert ends == [201, "CancelledError", 204]


def _response(body: Any) -> icws.Response:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return icws.Response(200, (), data)


SHOWN = [
    ({"userID": "ada", "password": "p"}, '{"userID":"ada","password":"***"}'),
    ({"a": [{"newPassword": {"b": 1}, "x": 1}]}, '{"a":[{"newPassword":"***","x":1}]}'),
    ({"sessionId": "s", "authTokenSeed": 1}, '{"sessionId":"***","authTokenSeed":"***"}'),
    ({"pin": "1234", "csrfToken": "t"}, '{"pin":"***","csrfToken":"***"}'),
    ({"shipping": 1, "keywords": 2}, '{"shipping":1,"keywords":2}'),
    ([{"key": "password", "value": "p"}], '[{"key":"password","value":"***"}]'),
    ({"uri": "/icws/sid-s3cret/files/a"}, '{"uri":"/icws/…/files/a"}'),
    ("x" * 5000, '"' + "x" * 1999 + "… (5002 characters)"),
    (b"<html>password", "14 bytes, no JSON"),
    (b"\xff", "1 bytes, no JSON"),
    (b"[" * 100_000, "100000 bytes, no JSON"),
    *(
        ({name: "x", "a": 1}, '{"' + name + '":"***","a":1}')
        for name in ("pwd", "userPwd", "passcode", "pass_code", "sharedKey", "SAMLResponse")
    ),
    (
        {"uri": "https://x/f?a=b&token=s3cret;Sig=1#access_token=s3cret&z=1", "samlProvider": "y"},
        '{"uri":"https://x/f?a=b&token=***;Sig=1#access_token=***&z=1","samlProvider":"y"}',
    ),
    (b" " * 1_000_001, "1000001 bytes"),
    (b"", "no body"),
    ("a\u202eb\n", '"a\\u202eb\\n"'),
]


@pytest.mark.parametrize(("body", "shown"), SHOWN)
def test_a_body_is_shown_without_its_secrets(body: Any, shown: str) -> None:
    assert shown_body(_response(body)) == shown


def test_a_deep_body_is_cut_short() -> None:
    value: Any = "password"
    for _ in range(200):
        value = [value]
    assert shown_body(_response(value)) == "[" * 21 + '"…"' + "]" * 21


async def _bodies(way: Way, url: str, log_bodies: bool) -> None:
    async with icws.AsyncClient(url, log_bodies=log_bodies) as client:
        await client.log_in(SECRET_ADA)
        await client.request("PUT", "/x", content=iter([b"secret"]))
        async with client.stream("GET", "/file") as file:
            assert [piece async for piece in file] == [b'"piece"']


@pytest.mark.parametrize("log_bodies", [False, True])
@own_ways
def test_bodies_are_logged_where_they_are_asked_for(
    way: Way, log_bodies: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="icws")
    with RawServer([log_in(), answer(200, {"a": 1}), answer(200, "piece"), answer(204)]) as server:
        way.run(_bodies, server.url, log_bodies)
    lines = [r.getMessage() for r in caplog.records if r.name == "icws"]
    assert ('PUT /x received {"a":1}' in lines) == log_bodies
    assert ("PUT /x sent a stream" in lines) == log_bodies
    assert ("GET /file received a stream" in lines) == log_bodies
    assert ('"userID":"ada"' in str(lines)) == log_bodies
    assert not any(secret in str(lines) for secret in SECRETS)


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    logger = logging.getLogger("icws")
    before = logger.level, list(logger.handlers)
    icws_log.log.cache_clear()
    yield monkeypatch
    logger.setLevel(before[0])
    logger.handlers = before[1]
    icws_log.log.cache_clear()


@pytest.mark.parametrize(
    ("value", "level"), [("debug", 10), (" INFO ", 20), ("bodies", 10), ("", 0), ("loud", 0)]
)
def test_the_environment_sets_the_level(
    value: str, level: int, environment: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    environment.setenv("ICWS_LOG", value)
    logging.getLogger("icws").setLevel(0)
    logger = icws_log.log()
    assert logger.level == level
    assert len(logger.handlers) == (value != "")
    assert ("ICWS_LOG is 'loud' (expected one of debug," in caplog.text) == (value == "loud")
    assert icws_log.logs_bodies() == (value == "bodies")


PROGRAM = """
import logging, sys, icws
client = icws.Client(sys.argv[1])
if len(sys.argv) > 2:
    logging.basicConfig(format="mine %(message)s")
client.connection.version.get()
"""


@pytest.mark.parametrize("configured", [False, True])
def test_lines_go_to_the_standard_error_or_where_the_program_wants_them(configured: bool) -> None:
    with RawServer([answer(200, VERSION)]) as server:
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, server.url, *(["x"] if configured else [])],
            env=os.environ | {"ICWS_LOG": "debug", "PYTHONPATH": PACKAGES},
            capture_output=True,
            text=True,
            check=True,
        )
    (line,) = done.stderr.splitlines()
    assert "connection.getVersion 200" in line
    assert line.startswith("mine ") == configured
