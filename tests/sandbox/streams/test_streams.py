from __future__ import annotations

import asyncio
import threading
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.outbox import Outbox
from sandbox.streams import KEEP_ALIVE, event
from tests.sandbox.streams.raw import EventSource, get, poll
from tests.sandbox.streams.server import Server


def numbers(source: EventSource, count: int) -> list[int]:
    events = source.events()
    return [next(events)["n"] for _ in range(count)]


def stuck(server: Server, outbox: Outbox) -> int:
    """Return the number of messages that wait once the buffers to a client are full."""
    before, now = -1, server.run(lambda: len(outbox))
    while now != before:
        before, now = now, server.run(lambda: len(outbox))
    return now


def test_each_message_is_the_data_of_one_event_of_the_default_kind(server: Server) -> None:
    server.put("s", {"__type": "urn:x", "n": 1}, {"n": "\u00e9\n\r\u2028"})
    with EventSource(server, "s") as source:
        assert source.response.status == 200
        assert source.response.headers["Content-Type"] == "text/event-stream"
        assert source.response.headers["Cache-Control"] == "no-cache, no-store"
        blocks = source.blocks()
        assert next(blocks) == b'data: {"__type":"urn:x","n":1}\n'
        assert next(blocks) == b'data: {"n":"\\u00e9\\n\\r\\u2028"}\n'


@given(st.dictionaries(st.text(), st.text()))
def test_no_text_breaks_an_event(message: dict[str, str]) -> None:
    line = event(message)
    assert line.startswith(b"data: ")
    assert line.endswith(b"\n\n")
    assert line.count(b"\n") == 2
    assert line.count(b"\r") == 0


def test_what_comes_later_is_written_when_it_comes(server: Server) -> None:
    server.session("s")
    with EventSource(server, "s") as source:
        for number in range(50):
            server.put("s", {"n": number})
            assert numbers(source, 1) == [number]


@pytest.mark.parametrize(
    "accept",
    ["text/event-stream", "TEXT/Event-Stream;q=0.9", "application/json, text/event-stream"],
)
def test_a_stream_is_for_who_asks_for_one(server: Server, accept: str) -> None:
    server.put("s", {"n": 1})
    with EventSource(server, "s", accept) as source:
        assert numbers(source, 1) == [1]


@pytest.mark.parametrize("accept", ["*/*", "text/*", "application/vnd.inin.icws+JSON", ""])
def test_others_get_an_array(server: Server, accept: str) -> None:
    server.put("s", {"n": 1})
    _, _, body = get(server, "s", {"Accept": accept})
    assert body == b'[{"n":1}]'


def test_a_quiet_stream_is_kept_open_by_comments(server: Server) -> None:
    server.session("s")
    with EventSource(server, "s") as source:
        for _ in range(3):
            server.advance(KEEP_ALIVE)
            assert next(source.blocks()) == b":ping\n"
        server.put("s", {"n": 1})
        assert numbers(source, 1) == [1]


def test_a_stream_ends_properly_with_the_session_after_what_waits(server: Server) -> None:
    outbox = server.session("s")

    def end() -> None:
        outbox.put({"n": 1})
        outbox.put({"n": 2})
        server.sandbox.sessions.end_all("The server goes home.")

    with EventSource(server, "s") as source:
        server.run(end)
        assert [message["n"] for message in source.events()] == [1, 2]
        assert source.ended


def test_a_second_stream_takes_over(server: Server) -> None:
    server.session("s")
    with EventSource(server, "s") as first:
        server.put("s", {"n": 1})
        assert numbers(first, 1) == [1]
        with EventSource(server, "s") as second:
            server.put("s", {"n": 2})
            assert numbers(second, 1) == [2]
            assert list(first.events()) == []
            assert first.ended


def test_a_client_that_went_away_is_noticed(server: Server) -> None:
    outbox = server.session("s")
    with EventSource(server, "s"):
        assert server.run(lambda: len(server.streams)) == 1
    while poll(server, "s") == []:  # until the server has seen the end of the connection
        if not server.run(lambda: outbox.held):
            server.put("s", {"n": 1})
    server.advance(KEEP_ALIVE)
    assert server.run(lambda: len(server.streams)) == 0


def test_a_slow_reader_makes_the_outbox_wait_not_the_memory_grow(server: Server) -> None:
    count, filler = 9_000, "x" * 2_000
    outbox = server.session("s")
    with EventSource(server, "s", buffer=4096) as source:
        server.put("s", *({"n": number, "filler": filler} for number in range(count)))
        assert stuck(server, outbox) > count / 10  # 18 MB do not fit into the buffers between
        assert poll(server, "s") == []  # they are the stream's
        assert numbers(source, count) == list(range(count))
        assert server.run(lambda: len(outbox)) == 0


@pytest.mark.parametrize("how", ["session", "server"])
def test_a_client_that_never_reads_holds_nobody_up(server: Server, how: str) -> None:
    def full(outbox: Outbox) -> None:
        for number in range(9_000):
            outbox.put({"n": number, "filler": "x" * 1_000})

    outbox = server.session("s")
    with EventSource(server, "s", buffer=4096):
        server.run(lambda: full(outbox))
        stuck(server, outbox)
        if how == "session":
            server.end("s")
            server.advance(KEEP_ALIVE)
        else:
            server.run(server.streams.close)
        assert server.run(lambda: len(server.streams)) == 0


def test_a_stream_of_many_events_lets_others_work(server: Server) -> None:
    outbox = server.session("s")
    waiting: list[int] = []

    def look() -> None:
        waiting.append(len(outbox))
        if len(outbox):
            asyncio.get_running_loop().call_soon(look)

    def put() -> None:
        for number in range(1000):
            outbox.put({"n": number})
        look()

    with EventSource(server, "s") as source:
        server.run(put)
        assert numbers(source, 1000) == list(range(1000))
    steps = {before - after for before, after in pairwise(waiting)}
    assert max(steps) <= 64


@pytest.mark.parametrize("where", ["between", "middle"])
def test_a_scenario_drops_streams_between_events_or_in_one(server: Server, where: str) -> None:
    server.session("s")
    with EventSource(server, "s") as source:
        step = {"at": 1, "do": "drop-streams", "where": where}
        server.sandbox.run_scenario({"steps": [step]})
        server.advance(1)
        assert server.sandbox.scenario_log == [f"1.000 step 1 drop-streams: 1, {where}"]
        server.put("s", {"n": 1})
        assert list(source.events()) == []
        assert not source.ended
    assert poll(server, "s") == ([{"n": 1}] if where == "between" else [])


def test_many_streams_at_once(server: Server) -> None:
    names = [f"s{number}" for number in range(200)]
    for name in names:
        server.session(name)
    sources = [EventSource(server, name) for name in names]
    got: dict[str, list[int]] = {}

    def read(name: str, source: EventSource) -> None:
        got[name] = numbers(source, 10)

    readers = [
        threading.Thread(target=read, args=pair) for pair in zip(names, sources, strict=True)
    ]
    for reader in readers:
        reader.start()
    for name in names:
        server.put(name, *({"n": number} for number in range(10)))
    for reader in readers:
        reader.join()
    for source in sources:
        source.close()
    assert got == {name: list(range(10)) for name in names}
