"""Numbered messages through connections that drop: what is lost, what is doubled."""

from __future__ import annotations

import http.client
import json
import socket
from random import Random
from typing import Literal

import pytest

from sandbox.faults import Fault, resource
from tests.sandbox.streams.raw import EventSource, get, poll
from tests.sandbox.streams.server import Server

MESSAGES = "*/messaging/messages"
DROPPED = (http.client.HTTPException, ConnectionError)
DROPS = 100


def numbered(first: int, count: int) -> list[dict[str, int]]:
    return [{"n": number} for number in range(first, first + count)]


@pytest.mark.parametrize("drop", ["before", "after"])
def test_100_polls_that_drop_before_the_answer_lose_and_double_nothing(
    server: Server, drop: Literal["before", "after"]
) -> None:
    server.session("s")
    server.run(lambda: server.faults.add(Fault(drop=drop), path=MESSAGES, times=DROPS))
    got: list[int] = []
    drops = sent = 0
    while drops < DROPS or len(got) < sent:
        server.put("s", *numbered(sent, 3 if drops < DROPS else 0))
        sent += 3 if drops < DROPS else 0
        try:
            got += [message["n"] for message in poll(server, "s")]
        except DROPPED:
            drops += 1
    assert drops == DROPS
    assert got == list(range(sent))


def test_100_polls_cut_in_the_middle_lose_what_was_in_them_and_nothing_else(
    server: Server,
) -> None:
    server.session("s")
    server.run(
        lambda: server.faults.add(Fault(drop="middle"), path=MESSAGES, times=DROPS, chance=0.5)
    )
    got: list[int] = []
    lost: list[int] = []
    sent = 0
    while len(lost) < 3 * DROPS:
        server.put("s", *numbered(sent, 3))
        try:
            got += [message["n"] for message in poll(server, "s")]
        except http.client.IncompleteRead:
            lost += range(sent, sent + 3)
        sent += 3
    assert sorted(got + lost) == list(range(sent))
    assert got == sorted(got)


@pytest.mark.parametrize("how", ["between", "middle"])
def test_100_streams_that_drop_lose_at_most_the_event_that_was_cut(
    server: Server, how: str
) -> None:
    server.session("s")
    random = Random(4)  # noqa: S311
    got: list[int] = []
    sent = 0
    for _ in range(DROPS):
        with EventSource(server, "s") as source:
            before = random.randrange(5)
            server.put("s", *numbered(sent, before))
            server.run(server.streams.drop if how == "between" else server.streams.cut)
            server.put("s", *numbered(sent + before, 3))
            sent += before + 3
            got += [message["n"] for message in source.events()]
            assert not source.ended
    got += [message["n"] for message in poll(server, "s")]
    lost = set(range(sent)) - set(got)
    assert got == sorted(set(got))
    assert len(lost) == (0 if how == "between" else DROPS)


def test_clients_that_drop_by_themselves_double_nothing(server: Server) -> None:
    server.session("s")
    got: list[int] = []
    for number in range(DROPS):
        with EventSource(server, "s") as source:
            server.put("s", *numbered(number * 2, 2))
            got.append(next(source.events())["n"])
    got += [message["n"] for message in poll(server, "s")]
    assert got == sorted(set(got))
    assert set(got) <= set(range(DROPS * 2))


def outcome(seed: int) -> tuple[list[str], list[list[int] | None]]:
    """A run with chances: the log of the faults, and what each of 100 polls brought."""
    polls: list[list[int] | None] = []
    with Server(manual=True, seed=seed) as server:
        server.session("s")
        for drop, chance in (("before", 0.2), ("after", 0.2), ("middle", 0.3)):
            fault = Fault(drop=drop)  # type: ignore[arg-type]
            server.run(
                lambda fault=fault, chance=chance: server.faults.add(  # type: ignore[misc]
                    fault, path=MESSAGES, times=None, chance=chance
                )
            )
        for number in range(100):
            server.put("s", {"n": number})
            try:
                polls.append([message["n"] for message in poll(server, "s")])
            except DROPPED:
                polls.append(None)
        return list(server.faults.log), polls


def test_the_same_seed_gives_the_same_faults() -> None:
    assert outcome(7) == outcome(7)
    assert outcome(7) != outcome(8)


def test_a_stream_can_be_refused_delayed_and_damaged(server: Server) -> None:
    server.put("s", {"n": 1}, {"n": 2})
    events = {"Accept": "text/event-stream"}
    for drop in ("before", "after"):
        server.run(lambda drop=drop: server.faults.add(Fault(drop=drop)))  # type: ignore[misc]
        with pytest.raises(DROPPED):
            get(server, "s", events)
    server.run(lambda: server.faults.add(Fault(status=500)))
    assert get(server, "s", events)[0] == 500
    server.run(lambda: server.faults.add(Fault(broken="truncated")))
    with EventSource(server, "s") as source:
        blocks = source.blocks()
        assert next(blocks) == b'data: {"n"'[:7] + b"\n"
        assert next(blocks) == b'data: {"n":2}\n'


def test_a_stream_drops_in_the_middle_of_its_first_event(server: Server) -> None:
    server.put("s", {"n": 1}, {"n": 2})
    server.run(lambda: server.faults.add(Fault(drop="middle")))
    with EventSource(server, "s") as source:
        assert list(source.blocks()) == []
    assert poll(server, "s") == [{"n": 2}]


def test_an_error_status_has_an_error_body_and_nothing_is_taken(server: Server) -> None:
    server.put("s", {"n": 1})
    fault = Fault(status=503, error_id="error.server.unavailable", hosts=("two", "three"))
    server.run(lambda: server.faults.add(fault))
    status, headers, body = get(server, "s")
    assert status == 503
    assert headers["content-type"].startswith("application/vnd.inin.icws+JSON")
    error = json.loads(body)
    assert error["errorId"] == "error.server.unavailable"
    assert error["alternateHostList"] == ["two", "three"]
    assert poll(server, "s") == [{"n": 1}]


def test_401_says_where_to_log_in(server: Server) -> None:
    server.run(lambda: server.faults.add(Fault(status=401)))
    _, headers, _ = get(server, "s")
    assert headers["www-authenticate"] == 'ICWS realm="ICWS" location="/icws/connection"'


@pytest.mark.parametrize(
    ("how", "kind", "body"),
    [
        ("truncated", "application/vnd.inin.icws+json", b'[{"n'),
        ("empty", "application/vnd.inin.icws+json", b""),
        ("html", "text/html", b"<html><body>Bad gateway</body></html>\n"),
    ],
)
def test_a_broken_answer_is_whole_for_http(
    server: Server, how: Literal["truncated", "empty", "html"], kind: str, body: bytes
) -> None:
    server.put("s", {"n": 1})
    server.run(lambda: server.faults.add(Fault(broken=how)))
    status, headers, got = get(server, "s")
    assert (status, got) == (200, body)
    assert headers["content-type"].lower().startswith(kind)


def test_a_slow_answer_comes_when_its_time_has_come(server: Server) -> None:
    server.put("s", {"n": 1})
    server.run(lambda: server.faults.add(Fault(delay=5.0)))
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        headers = {"Host": "x", **server.headers("s")}
        lines = [f"GET {server.messages('s')} HTTP/1.1", *(": ".join(h) for h in headers.items())]
        connection.sendall("\r\n".join([*lines, "", ""]).encode())
        connection.settimeout(0.2)
        with pytest.raises(TimeoutError):
            connection.recv(1)
        while not server.run(lambda: len(server.faults.log)):
            pass  # until the request has come
        server.advance(5.0)
        connection.settimeout(30)
        assert connection.recv(100).startswith(b"HTTP/1.1 200")


def test_rules_say_which_requests_how_often_and_how_long(server: Server) -> None:
    path = server.state("s")
    server.session("s")

    def statuses(count: int) -> list[int]:
        return [get(server, "s", path=path)[0] for _ in range(count)]

    def add(**which: object) -> None:
        server.run(lambda: server.faults.add(Fault(status=500), **which))  # type: ignore[arg-type]

    add(times=2)
    assert statuses(3) == [500, 500, 200]
    add(method="post", times=None)
    add(path=MESSAGES, times=None)
    assert statuses(2) == [200, 200]
    add(path="{sessionId}/connection", times=None, seconds=10.0)
    assert statuses(2) == [500, 500]
    server.advance(10.0)
    assert statuses(1) == [200]
    rule = server.run(lambda: server.faults.add(Fault(status=500), times=None))
    assert statuses(1) == [500]
    server.run(lambda: server.faults.remove(rule))
    assert statuses(1) == [200]
    add(times=None)
    server.run(server.faults.clear)
    assert statuses(1) == [200]


def test_every_rule_has_chances_of_its_own(server: Server) -> None:
    def chances() -> list[bool]:
        rule = server.faults.add(Fault(drop="before"), times=None, chance=0.5)
        met = [server.faults.next_fault("GET", "/icws/connection") is not None for _ in range(50)]
        server.faults.remove(rule)
        return met

    assert server.run(chances) != server.run(chances)


def test_the_first_rule_that_applies_counts(server: Server) -> None:
    def add() -> None:
        server.faults.add(Fault(status=503), path="connection")
        server.faults.add(Fault(status=500), times=2)

    server.run(add)
    statuses = [
        server.run(lambda path=path: server.faults.next_fault("GET", path))  # type: ignore[misc]
        for path in ("/icws/connection", "/icws/connection", "/icws/1/x", "/icws/1/x")
    ]
    assert [fault and fault.status for fault in statuses] == [503, 500, 500, None]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/icws/connection", "connection"),
        ("/icws/connection/version", "connection/version"),
        ("/icws/123/messaging/messages", "{sessionId}/messaging/messages"),
        ("/icws/123/connection", "{sessionId}/connection"),
        ("/icws/123", "{sessionId}"),
    ],
)
def test_rules_and_log_name_resources_not_sessions(path: str, name: str) -> None:
    assert resource(path) == name
