"""Log-ins over several hosts: each is tried once, and only the last one again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import chain, repeat
from typing import Any

import pytest

from runtime import exchange
from runtime._async import sending
from runtime._async.login import AsyncLogin, OpenedSession
from runtime._async.sending import AsyncSender
from runtime.call import Call
from runtime.errors import (
    BadRequestError,
    LoginError,
    RequestTimeoutError,
    ServerError,
    TransportError,
    UnavailableError,
)
from runtime.hosts import MOST_HOSTS
from runtime.http import Request, Response
from runtime.operation import Operation
from runtime.request_builder import RequestBuilder
from runtime.state import SessionState

LOG_IN: Operation[None] = Operation(
    "connection.createConnection", "POST", "/icws/connection", needs_session=False
)
OPEN = (("ININ-ICWS-Session-ID", "7"), ("ININ-ICWS-CSRF-Token", "t"))
UNSENT = TransportError("no response (ConnectionRefusedError)", sent=False)
LOST = TransportError("no response (ConnectionResetError)")

Reply = Callable[[str], Response | Exception]


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses before retries, in place of making them."""
    made: list[float] = []

    async def sleep(seconds: float, _: object) -> None:
        made.append(seconds)

    monkeypatch.setattr(sending, "sleep", sleep)
    return made


class Transport:
    """Replies by host, and notes which host was asked."""

    def __init__(self, reply: Reply) -> None:
        self.asked: list[str] = []
        self._reply = reply

    async def request(self, request: Request) -> Response:
        host = request.url.partition("://")[2].partition("/")[0]
        self.asked.append(host)
        outcome = self._reply(host)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def log_in(
    reply: Reply, *alternates: str, retries: int = 2, state: SessionState | None = None
) -> tuple[list[str], OpenedSession | Exception]:
    """Log in at `a`; return the hosts that were asked, and the result or the error."""
    transport: Any = Transport(reply)
    builder = RequestBuilder(timeout=1.0, language="en", user_agent="tests")
    login = AsyncLogin(AsyncSender(transport, retries), builder, "http://a", alternates)
    credentials = Call(LOG_IN, body={"password": "secret"})
    try:
        opened = asyncio.run(login.log_in(credentials, state or SessionState("http://a")))
    except Exception as error:
        return transport.asked, error
    return transport.asked, opened


def test_a_single_host_is_tried_again_while_nothing_was_sent(pauses: list[float]) -> None:
    asked, error = log_in(lambda host: UNSENT)
    assert asked == ["a"] * 3
    assert len(pauses) == 2
    assert str(error) == "connection.createConnection: a: no response (ConnectionRefusedError)"


def test_the_first_of_several_hosts_is_tried_once(pauses: list[float]) -> None:
    asked, opened = log_in(lambda host: UNSENT if host == "a" else Response(201, OPEN, b"{}"), "b")
    assert asked == ["a", "b"]
    assert pauses == []
    assert isinstance(opened, OpenedSession)
    assert opened.state.base == "http://b"


def test_only_the_last_of_several_hosts_is_tried_again(pauses: list[float]) -> None:
    asked, error = log_in(lambda host: UNSENT, "b", "c")
    assert asked == ["a", "b", "c", "c", "c"]
    assert isinstance(error, TransportError)
    assert error.tried == ("a", "b", "c")
    assert str(error).endswith("(tried a, b, c)")


def test_a_log_in_that_may_have_arrived_is_not_sent_again(pauses: list[float]) -> None:
    asked, error = log_in(lambda host: LOST, "b")
    assert asked == ["a", "b"]
    assert pauses == []
    assert isinstance(error, TransportError)


def test_the_error_of_the_first_host_is_raised(pauses: list[float]) -> None:
    replies = {"a": Response(500, (), b""), "b": Response(503, (), b""), "c": UNSENT}
    asked, error = log_in(lambda host: replies[host], "b", "c", retries=0)
    assert asked == ["a", "b", "c"]
    assert isinstance(error, LoginError)
    assert isinstance(error, ServerError)
    assert not isinstance(error, UnavailableError)
    assert error.status == 500


def test_a_refusal_is_final(pauses: list[float]) -> None:
    asked, error = log_in(lambda host: Response(400, (), b""), "b")
    assert asked == ["a"]
    assert isinstance(error, BadRequestError)


def test_hosts_that_servers_name_are_tried_up_to_a_limit(pauses: list[float]) -> None:
    def full(host: str) -> Response:
        more = f'{{"alternateHostList": ["{host}x", "{host}y", "not a host!", "A"]}}'
        return Response(503, (), more.encode())

    asked, error = log_in(full, retries=0)
    assert asked[:3] == ["a", "ax", "ay"]
    # Names of hosts have no case.
    assert len(asked) == len({host.lower() for host in asked}) == MOST_HOSTS
    assert isinstance(error, UnavailableError)
    assert error.alternate_hosts == ("ax", "ay", "not a host!", "A")


def test_the_last_host_within_the_limit_is_tried_again(pauses: list[float]) -> None:
    others = [f"b{number}" for number in range(MOST_HOSTS + 4)]
    asked, _ = log_in(lambda host: UNSENT, *others)
    last = others[MOST_HOSTS - 2]
    assert asked == ["a", *others[: MOST_HOSTS - 1], last, last]


def test_the_host_of_the_last_session_comes_first(pauses: list[float]) -> None:
    asked, _ = log_in(lambda host: LOST, "b", state=SessionState("http://b", generation=1))
    assert asked == ["b", "a"]


def test_a_timeout_says_how_long_it_took(
    pauses: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    times = chain([10.0], repeat(40.04))
    monkeypatch.setattr(exchange.time, "perf_counter", lambda: next(times))
    _, error = log_in(lambda host: RequestTimeoutError("no response (ReadTimeout)"), retries=0)
    expected = "connection.createConnection: a: no response (ReadTimeout) after 30.0 s"
    assert str(error) == expected
