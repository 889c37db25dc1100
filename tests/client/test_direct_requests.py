"""Requests that the async transport writes to aiohttp's connections, or leaves to its session."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

import aiohttp
import pytest

import icws
from icws._runtime._async.connections import DirectSender, direct_sender, exact_connector
from icws._runtime.http import Request
from tests.client import test_conformance, test_heads, test_transports
from tests.client.forms import Way
from tests.client.raw_server import RawServer, Seen, answer

OWN = Way("async", "own")
CASES: list[Callable[[Way], None]] = [
    test_conformance.test_a_whole_response_leaves_its_connection_to_the_next,
    test_conformance.test_a_response_that_ends_the_connection_is_the_last,
    test_conformance.test_a_response_that_breaks_off_may_have_been_acted_on,
    test_conformance.test_json_can_begin_with_a_byte_order_mark,
    test_conformance.test_headers_about_a_body_that_does_not_come_are_no_fault,
    test_heads.test_large_and_odd_heads_are_read,
    test_transports.test_answers_come_in_every_framing,
    test_transports.test_a_call_waits_no_longer_than_it_is_said,
    test_transports.test_redirects_are_not_followed,
    test_transports.test_a_connection_that_the_server_has_closed_is_not_used_again,
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_another_aiohttp_is_asked_by_its_session(
    case: Callable[[Way], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aiohttp, "__version__", "3.99.0")
    monkeypatch.setattr(DirectSender, "send", None)
    case(OWN)


def test_the_aiohttp_of_the_lock_is_known() -> None:
    async def scenario() -> None:
        loop = asyncio.get_running_loop()
        async with exact_connector(loop) as connector:
            assert direct_sender(connector, loop, True, 100) is not None

    asyncio.run(scenario())


def sent(request: Callable[[str], Request]) -> list[Seen]:
    """Return what a server sees of a request that the transport is given."""
    with RawServer([answer(204)]) as server:
        assert statuses(request(server.url)) == [204]
        return server.seen


@pytest.mark.parametrize(
    ("method", "body", "length"),
    [
        ("GET", None, None),
        ("GET", b"{}", "2"),
        ("HEAD", None, None),
        ("OPTIONS", None, None),
        ("POST", None, "0"),
        ("POST", b"", "0"),
        ("PUT", b"abc", "3"),
        ("DELETE", None, None),
        ("DELETE", b"{}", "2"),
    ],
)
def test_the_length_of_a_body_is_stated(
    method: str, body: bytes | None, length: str | None
) -> None:
    (seen,) = sent(lambda url: Request(method, f"{url}/a?b=c", {"A": "b"}, body, 5.0))
    assert (seen.method, seen.path, seen.body) == (method, "/a?b=c", body or b"")
    assert seen.headers.get("content-length") == length


@pytest.mark.parametrize(("end", "path"), [("", "/"), ("?a=b", "/?a=b"), ("/a#b", "/a")])
def test_urls_of_other_forms_are_left_to_the_session(end: str, path: str) -> None:
    (seen,) = sent(lambda url: Request("GET", url + end, {}, None, 5.0))
    assert seen.path == path


@contextlib.contextmanager
def listening(serve: Callable[[socket.socket], None]) -> Iterator[str]:
    """Serve each connection in turn; give the URL."""
    listener = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection:
                    serve(connection)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/a"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def statuses(*requests: Request) -> list[int]:
    """Return the statuses of requests that one transport sends one after the other."""

    async def scenario() -> list[int]:
        transport = icws.AiohttpTransport()
        try:
            return [(await transport.request(request)).status for request in requests]
        finally:
            await transport.close()

    return asyncio.run(scenario())


@pytest.mark.parametrize(
    ("name", "value"),
    [("Host", "other"), ("CONTENT-LENGTH", "2"), ("Expect", "100-continue")],
)
def test_framing_of_the_programs_own_is_stated_once(name: str, value: str) -> None:
    lines: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        stream = connection.makefile("rb")
        while line := stream.readline().strip():
            lines.append(line)
        if name == "Expect":
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        assert stream.read(2) == b"{}"
        connection.sendall(b"HTTP/1.1 204 X\r\n\r\n")

    with listening(serve) as url:
        assert statuses(Request("POST", url, {name: value}, b"{}", 5.0)) == [204]
    named = [line for line in lines if line.lower().startswith(name.lower().encode() + b":")]
    assert named == [f"{name}: {value}".encode()]


@pytest.mark.parametrize("text", ["a\r\nX: y", "a\nX: y", "a\r", "a\r\n\r\nGET / HTTP/1.1"])
@pytest.mark.parametrize("place", ["name", "value", "path", "method"])
def test_no_text_becomes_another_line(text: str, place: str) -> None:
    headers = {text: "b"} if place == "name" else {"A": text if place == "value" else "b"}
    path = f"/{text}" if place == "path" else "/a"
    method = text if place == "method" else "GET"
    with RawServer([answer(204)]) as server:
        with pytest.raises((ValueError, icws.TransportError)):
            statuses(Request(method, server.url + path, headers, None, 1.0))
        assert server.seen == []


def test_an_answer_before_the_whole_request_ends_the_connection() -> None:
    connections: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        method = connection.recv(4)
        connections.append(method)
        connection.sendall(b"HTTP/1.1 413 X\r\nContent-Length: 0\r\n\r\n")
        while method == b"GET " and connection.recv(65536):
            pass
        threading.Event().wait(0.3)  # and reads nothing more

    with listening(serve) as url:
        large = Request("POST", url, {}, bytes(32 * 1024 * 1024), 10.0)
        assert statuses(large, Request("GET", url, {}, None, 10.0)) == [413, 413]
    assert connections == [b"POST", b"GET "]
