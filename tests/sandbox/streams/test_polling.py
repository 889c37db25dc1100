from __future__ import annotations

import json
import socket
from http.client import HTTPConnection

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sandbox.faults import Fault
from tests.sandbox.streams.raw import EventSource, get, poll
from tests.sandbox.streams.server import Server

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def test_a_poll_takes_everything_and_the_next_is_empty(server: Server) -> None:
    server.put("s", {"n": 1}, {"n": 2}, {"n": 3})
    assert poll(server, "s") == [{"n": 1}, {"n": 2}, {"n": 3}]
    assert poll(server, "s") == []


def test_sessions_do_not_share_messages(server: Server) -> None:
    server.put("one", {"n": 1})
    server.put("two", {"n": 2})
    assert poll(server, "two") == [{"n": 2}]
    assert poll(server, "one") == [{"n": 1}]


def test_the_answer_has_the_media_type_and_is_not_to_be_cached(server: Server) -> None:
    server.put("s", {"n": 1})
    status, headers, body = get(server, "s", {"Accept": "*/*"})
    assert status == 200
    assert headers["content-type"] == "application/vnd.inin.icws+JSON; charset=utf-8"
    assert headers["cache-control"] == "no-cache, no-store"
    assert int(headers["content-length"]) == len(body)


def test_one_connection_serves_many_polls(server: Server) -> None:
    server.session("s")
    connection = HTTPConnection("127.0.0.1", server.port, timeout=30)
    for number in range(20):
        server.put("s", {"n": number})
        connection.request("GET", server.messages("s"), headers=server.headers("s"))
        assert json.loads(connection.getresponse().read()) == [{"n": number}]
    connection.close()


def test_while_a_stream_is_open_a_poll_gets_nothing_and_afterwards_the_rest(
    server: Server,
) -> None:
    server.session("s")
    with EventSource(server, "s") as source:
        server.put("s", {"n": 1})
        assert poll(server, "s") == []
        assert next(source.events()) == {"n": 1}
        server.run(server.streams.drop)
        assert list(source.events()) == []
    server.put("s", {"n": 2})
    assert poll(server, "s") == [{"n": 2}]


def test_an_old_server_knows_no_streams() -> None:
    with Server(messaging=1) as server:
        server.put("s", {"n": 1})
        _, headers, body = get(server, "s", {"Accept": "text/event-stream"})
    assert headers["content-type"].startswith("application/vnd.inin.icws+JSON")
    assert json.loads(body) == [{"n": 1}]


def test_one_message_too_many_ends_the_session(server: Server) -> None:
    outbox = server.session("s")
    server.put("s", *({"n": number} for number in range(outbox.limit + 1)))
    assert get(server, "s")[0] == 401


def test_a_client_that_is_gone_before_the_response_takes_nothing(server: Server) -> None:
    server.put("s", {"n": 1})
    server.run(lambda: server.faults.add(Fault(delay=5.0)))
    headers = "".join(f"{name}: {value}\r\n" for name, value in server.headers("s").items())
    request = f"GET {server.messages('s')} HTTP/1.1\r\nHost: x\r\n{headers}\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        connection.sendall(request.encode())
        while not server.run(lambda: len(server.faults.log)):
            pass  # until the request has come
    server.advance(5.0)
    assert poll(server, "s") == [{"n": 1}]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.lists(st.dictionaries(st.text(), JSON, max_size=4), max_size=4))
def test_what_is_put_in_comes_out(server: Server, messages: list[dict[str, object]]) -> None:
    server.put("s", *messages)
    assert poll(server, "s") == messages
