"""The transports: answers in every framing, streams, and how streams end."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import socket
import threading
import time
from typing import Any

import pytest

import icws
from icws._runtime.operation import Operation
from tests.client.forms import ADA, Way, own_ways, ways
from tests.client.raw_server import VERSION, Play, RawServer, Seen, answer, drop, log_in, raw

EVENTS: Operation[Any] = Operation(
    "messaging.getMessages", "GET", "/icws/{sessionId}/messaging/messages"
)
SSE = {"Accept": "text/event-stream"}
FIRST, SECOND = b"data: 1\n\n", b"data: 2\n\n"


def begun(*head: str) -> bytes:
    return "\r\n".join(
        ["HTTP/1.1 200 OK", "Content-Type: text/event-stream", *head, "", ""]
    ).encode()


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def then_silence(data: bytes) -> Play:
    """Send this, and then nothing until the other side has gone."""

    def play(connection: socket.socket, _: Seen) -> bool:
        connection.sendall(data)
        with contextlib.suppress(OSError):
            connection.recv(1)
        return False

    return play


PACKED = gzip.compress(FIRST + SECOND)
CHUNKED = begun("Transfer-Encoding: chunked")
ENDED: dict[str, bytes] = {
    "length": begun("Content-Length: 18") + FIRST + SECOND,
    "chunked": CHUNKED + chunk(FIRST) + chunk(SECOND) + b"0\r\n\r\n",
    "to the close": begun("Connection: close") + FIRST + SECOND,
    "HTTP/1.0": begun().replace(b"HTTP/1.1", b"HTTP/1.0") + FIRST + SECOND,
    "gzip": begun(f"Content-Length: {len(PACKED)}", "Content-Encoding: gzip") + PACKED,
    "chunked gzip": begun("Transfer-Encoding: chunked", "Content-Encoding: gzip")
    + b"".join(chunk(PACKED[at : at + 7]) for at in range(0, len(PACKED), 7))
    + b"0\r\n\r\n",
}
BROKEN: dict[str, bytes] = {
    "length": begun("Content-Length: 99") + FIRST,
    "chunked": CHUNKED + chunk(FIRST),
    "in a chunk": CHUNKED + chunk(FIRST) + b"9\r\nda",
}


async def _read(way: Way, url: str, got: list[bytes], timeout: float) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=timeout) as client:
        await client.log_in(ADA)
        stream = await client.session.stream(EVENTS, headers=SSE)
        assert stream.response.status == 200
        assert stream.response.header("content-type") == "text/event-stream"
        try:
            async for piece in stream:
                assert piece
                got.append(piece)
        finally:
            await stream.close()
        await stream.close()


@ways
@pytest.mark.parametrize("framing", ENDED)
def test_a_stream_ends_where_the_server_ends_it(way: Way, framing: str) -> None:
    got: list[bytes] = []
    kept = framing not in ("to the close", "HTTP/1.0")
    with RawServer([log_in(), raw(ENDED[framing], keep=kept), answer(204)]) as server:
        way.run(_read, server.url, got, 5.0)
    assert b"".join(got) == FIRST + SECOND
    assert server.seen[1].headers["accept"] == "text/event-stream"


@ways
@pytest.mark.parametrize("framing", BROKEN)
def test_a_stream_that_breaks_says_so(way: Way, framing: str) -> None:
    got: list[bytes] = []
    plays = [log_in(), raw(BROKEN[framing]), answer(204)]
    with RawServer(plays) as server, pytest.raises(icws.TransportError):
        way.run(_read, server.url, got, 5.0)
    assert b"".join(got).startswith(FIRST)


@ways
def test_a_stream_that_falls_silent_says_so(way: Way) -> None:
    got: list[bytes] = []
    plays = [log_in(), then_silence(CHUNKED + chunk(FIRST)), answer(204)]
    with RawServer(plays) as server, pytest.raises(icws.TransportError):
        way.run(_read, server.url, got, 0.3)
    assert b"".join(got) == FIRST


UNBEGUN = {
    icws.NotFoundError: answer(404, {"message": "no"}),
    icws.UnauthorizedError: answer(401),
    icws.TransportError: drop,
}


@ways
@pytest.mark.parametrize(("kind", "fault"), UNBEGUN.items())
def test_a_stream_that_does_not_begin_is_an_error(
    way: Way, kind: type[Exception], fault: Play
) -> None:
    with RawServer([log_in(), fault, answer(204)]) as server:
        with pytest.raises(kind):
            way.run(_read, server.url, [], 5.0)
        assert server.lines[1].endswith("/messaging/messages")


async def _first_piece(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport()) as client:
        await client.log_in(ADA)
        stream = await client.session.stream(EVENTS)
        async for piece in stream:
            assert piece == FIRST
            break
        await stream.close()
        await client.connection.version.get()


@ways
def test_a_piece_is_handed_on_when_it_comes(way: Way) -> None:
    plays = [log_in(), then_silence(CHUNKED + chunk(FIRST)), answer(200, VERSION), answer(204)]
    with RawServer(plays) as server:
        way.run(_first_piece, server.url)


@pytest.mark.parametrize("head", [CHUNKED + chunk(FIRST), begun("Connection: close") + FIRST])
def test_a_stream_is_closed_while_another_thread_waits(head: bytes) -> None:
    plays = [log_in(), then_silence(head), answer(204)]
    with RawServer(plays) as server, icws.Client(server.url, timeout=30) as client:
        client.log_in(ADA)
        stream = client.session.stream(EVENTS)
        got: list[bytes] = []
        first = threading.Event()
        failures: list[BaseException] = []

        def read() -> None:
            try:
                for piece in stream:
                    got.append(piece)
                    first.set()
            except BaseException as error:  # shown below
                failures.append(error)

        reader = threading.Thread(target=read)
        reader.start()
        assert first.wait(10)
        time.sleep(0.05)  # so that it waits, most likely; it must end either way
        stream.close()
        reader.join(10)
        assert not reader.is_alive()
        assert (got, failures) == ([FIRST], [])


@pytest.mark.parametrize("head", [CHUNKED + chunk(FIRST), begun("Connection: close") + FIRST])
def test_a_stream_is_closed_while_another_task_waits(head: bytes) -> None:
    async def main(url: str) -> list[bytes]:
        got: list[bytes] = []
        async with icws.AsyncClient(url, timeout=30) as client:
            await client.log_in(ADA)
            stream = await client.session.stream(EVENTS)
            first = asyncio.Event()

            async def read() -> None:
                async for piece in stream:
                    got.append(piece)
                    first.set()

            reader = asyncio.create_task(read())
            await asyncio.wait_for(first.wait(), 10)
            await asyncio.sleep(0.05)
            await stream.close()
            await asyncio.wait_for(reader, 10)
        return got

    with RawServer([log_in(), then_silence(head), answer(204)]) as server:
        assert asyncio.run(main(server.url)) == [FIRST]


async def _version(way: Way, url: str, timeout: float | None) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        got = await client.with_options(timeout=timeout).connection.version.get()
        assert got.major_version == ""


@ways
def test_answers_come_in_every_framing(way: Way) -> None:
    body = json.dumps(VERSION).encode()
    packed = gzip.compress(body)
    chunks = chunk(body[:3]) + chunk(body[3:]) + b"0\r\n\r\n"
    head = b"HTTP/1.1 200 OK\r\n"
    forms = [
        b"HTTP/1.0 200 OK\r\n\r\n" + body,
        head + b"Connection: close\r\n\r\n" + body,
        head + f"Content-Length: {len(body)}\r\n\r\n".encode() + body,
        head + b"Transfer-Encoding: chunked\r\n\r\n" + chunks,
        head + f"Content-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n".encode() + packed,
    ]
    for form in forms:
        with RawServer([raw(form)]) as server:
            way.run(_version, server.url, 5.0)


@ways
def test_a_call_waits_no_longer_than_it_is_said(way: Way) -> None:
    with RawServer([then_silence(b"")]) as server:
        with pytest.raises(icws.TransportError) as caught:
            way.run(_version, server.url, 0.2)
        assert len(server.seen) == 1
    assert caught.value.sent


@ways
def test_a_call_can_wait_without_end(way: Way) -> None:
    with RawServer([answer(200, VERSION)]) as server:
        way.run(_version, server.url, None)


@ways
def test_redirects_are_not_followed(way: Way) -> None:
    with RawServer([answer(200, VERSION)]) as elsewhere:
        with RawServer([answer(307, None, ("Location", f"{elsewhere.url}/x"))]) as server:
            with pytest.raises(icws.ApiError) as caught:
                way.run(_version, server.url, 5.0)
            assert caught.value.status == 307
        assert elsewhere.seen == []


async def _many(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport()) as client:
        for _ in range(5):
            await client.connection.version.get()


@ways
def test_connections_are_kept(way: Way) -> None:
    with RawServer([answer(200, VERSION)]) as server:
        way.run(_many, server.url)
        assert (len(server.seen), server.connections) == (5, 1)


@own_ways
def test_a_connection_that_the_server_has_closed_is_not_used_again(way: Way) -> None:
    closing = answer(200, VERSION, ("Connection", "close"))
    with RawServer([closing]) as server:
        way.run(_many, server.url)
        assert len(server.seen) == 5


def dripping(data: bytes, at_once: int) -> Play:
    """Send the rest byte by byte, each sooner than the time-out of the client, until it goes."""

    def play(connection: socket.socket, _: Seen) -> bool:
        connection.sendall(data[:at_once])
        for at in range(at_once, len(data)):
            time.sleep(0.1)
            connection.sendall(data[at : at + 1])
        return False

    return play


async def _impatient(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=1, retries=0) as client:
        with pytest.raises(icws.RequestTimeoutError) as caught:
            await client.connection.version.get()
        assert caught.value.sent


@own_ways
@pytest.mark.parametrize("at_once", [0, 90], ids=["the head", "the body"])
def test_the_time_out_is_one_for_the_whole_answer(way: Way, at_once: int) -> None:
    body = json.dumps(VERSION).encode()
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    # With a limit for each piece only, the answer would come: it takes ten seconds and more.
    with RawServer([dripping(head.encode() + body, at_once)]) as server:
        way.run(_impatient, server.url)


@own_ways
def test_the_time_out_of_a_stream_is_one_for_each_piece(way: Way) -> None:
    begun_and_ended = b"".join([begun("Connection: close"), FIRST, SECOND])
    got: list[bytes] = []
    # Fifteen pieces take longer than the time-out.
    with RawServer(
        [log_in(), dripping(begun_and_ended, len(begun_and_ended) - 15), answer(204)]
    ) as server:
        way.run(_read, server.url, got, 1.0)
    assert b"".join(got) == FIRST + SECOND
