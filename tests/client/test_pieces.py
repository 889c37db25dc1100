"""Content that is sent, and bodies that are read, piece by piece, in both forms."""

from __future__ import annotations

import io
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

import icws
from tests.client.forms import ADA, Way, own_ways, ways
from tests.client.raw_server import GRANT, RawServer, answer, log_in, raw

SID = GRANT["sessionId"]
BIG = bytes(range(256)) * 1000


async def _relogin(way: Way, url: str, content: Any, status: int) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0, relogin=True) as client:
        await client.log_in(ADA)
        if status == 201:
            response = await client.request("PUT", f"/icws/{SID}/files/a", content=content)
            assert response.status == status
            return
        with pytest.raises(icws.UnauthorizedError):
            await client.request("PUT", f"/icws/{SID}/files/a", content=content)


@pytest.mark.parametrize("once", [False, True])
@own_ways
def test_content_is_sent_again_after_a_log_in_if_it_can_be(way: Way, once: bool) -> None:
    again = log_in(sessionId="two")
    with RawServer([log_in(), answer(401), again, answer(201), answer(204)]) as server:
        file = io.BytesIO(b"skipped" + BIG)
        file.seek(7)
        content = iter([BIG]) if once else file
        way.run(_relogin, server.url, content, 401 if once else 201)
        uploads = [seen for seen in server.seen if seen.method == "PUT"]
        assert [seen.body for seen in uploads] == [BIG] * (1 if once else 2)
        assert [seen.path.split("/")[2] for seen in uploads] == [SID, "two"][: len(uploads)]


def _pieces() -> Iterator[bytes]:
    yield b""
    yield BIG[:7]
    yield bytearray(BIG[7:])  # type: ignore[misc]


async def _async_pieces() -> AsyncIterator[bytes]:
    for piece in _pieces():
        yield piece


CONTENTS: dict[str, Callable[[], Any]] = {
    "bytes": lambda: BIG,
    "text": lambda: BIG.decode("latin-1").encode().decode(),
    "file": lambda: io.BytesIO(BIG),
    "list": lambda: [BIG[:3], BIG[3:]],
    "iterator": _pieces,
    "async": _async_pieces,
    "nothing": lambda: b"",
}


async def _uploaded(way: Way, url: str, content: Any) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        response = await client.request("PUT", "/files/a", content=content)
        assert response.status == 201


@pytest.mark.parametrize("kind", CONTENTS)
@ways
def test_content_of_any_kind_arrives_as_it_is(way: Way, kind: str) -> None:
    with RawServer([log_in(), answer(201), answer(204)]) as server:
        if kind == "async" and way.form == "sync":
            with pytest.raises(TypeError, match="'async_generator' object is not iterable"):
                way.run(_uploaded, server.url, CONTENTS[kind]())
            assert "PUT" not in [seen.method for seen in server.seen]
            return
        way.run(_uploaded, server.url, CONTENTS[kind]())
        put = server.seen[1]
        expected = {"text": BIG.decode("latin-1").encode(), "nothing": b""}.get(kind, BIG)
        assert put.body == expected
        assert put.headers["content-type"] == "application/octet-stream"
        known = kind in ("bytes", "text", "file", "nothing")
        assert put.headers.get("content-length") == (str(len(expected)) if known else None)


class Shrinking(io.BytesIO):
    """A file that has fewer bytes, or more, when it is read than when its size was asked for."""

    def __init__(self, data: bytes, end: bytes) -> None:
        super().__init__(data)
        self._end = end

    def read(self, size: int | None = -1, /) -> bytes:
        self._end, end = b"", self._end
        return end


def _broken() -> Iterator[bytes]:
    yield BIG
    raise OSError("the disk is gone")


async def _unread(way: Way, url: str, content: Any, error: type[Exception], text: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=2) as client:
        await client.log_in(ADA)
        with pytest.raises(error, match=text):
            await client.request("PUT", "/files/a", content=content)
        assert (await client.request("GET", "/x")).json() == "next"


UNREAD: dict[str, tuple[Callable[[], Any], type[Exception], str]] = {
    "shorter": (lambda: Shrinking(b"12345", b"123"), ValueError, "3 bytes .expected 5"),
    "longer": (lambda: Shrinking(b"12345", b"1234567"), ValueError, "more than the 5 bytes"),
    "text": (lambda: io.StringIO("text"), TypeError, "yields a str"),
    "failing": (_broken, OSError, "the disk is gone"),
}


@pytest.mark.parametrize("kind", UNREAD)
@own_ways
def test_content_that_cannot_be_read_is_the_error_of_its_reader(way: Way, kind: str) -> None:
    content, error, text = UNREAD[kind]
    with RawServer([log_in(), answer(200, "next"), answer(204)]) as server:
        way.run(_unread, server.url, content(), error, text)


class Interrupted(BaseException):
    """An interrupt as Ctrl-C is one, without the end of the event loop."""


async def _interrupted(way: Way, url: str, closed: threading.Event) -> None:
    def interrupt(event: icws.ResponseEvent) -> None:
        if event.request.method == "PATCH":
            raise Interrupted

    transport = way.transport()
    async with icws.AsyncClient(url, transport=transport, on_response=interrupt) as client:
        kept = []
        with pytest.raises(Interrupted) as caught:
            async with client.stream("PATCH", "/icws/connection/a"):
                pass
        kept.append(caught)  # so that it is not the garbage collector that closes the stream
        await client.request("GET", "/icws/connection/b")
        assert closed.wait(5)


@own_ways
def test_a_stream_is_closed_if_its_hook_is_interrupted(way: Way) -> None:
    closed = threading.Event()

    def play(connection: socket.socket, _: Any) -> bool:
        connection.sendall(b"HTTP/1.1 200 X\r\n\r\nbegun")
        connection.settimeout(20)
        if connection.recv(1) == b"":
            closed.set()
        return False

    with RawServer([play, answer(200)]) as server:
        way.run(_interrupted, server.url, closed)


async def _download(way: Way, url: str) -> None:
    async with icws.AsyncClient(
        url, transport=way.transport(), retries=0, max_response_size=1000
    ) as client:
        await client.log_in(ADA)
        for status in (200, 206):
            async with client.stream("GET", "/files/a", headers={"Range": "bytes=0-"}) as response:
                assert (response.status, response.header("x-a")) == (status, "b")
                assert b"".join([piece async for piece in response]) == BIG
        async with client.stream("GET", "/files/a", max_size=len(BIG) - 1) as response:
            with pytest.raises(icws.ResponseTooLargeError, match="max_size"):
                b"".join([piece async for piece in response])
        async with client.stream("GET", "/files/a") as response:
            with pytest.raises(icws.TransportError):
                b"".join([piece async for piece in response])
        with pytest.raises(icws.NotFoundError, match="GET /files/a"):
            await client.stream("GET", "/files/a").__aenter__()
        async with client.stream("POST", "/files/a", json={"a": 1}) as response:
            assert b"".join([piece async for piece in response]) == b"made"


@own_ways
def test_a_body_is_read_in_pieces_within_bounds(way: Way) -> None:
    file = [answer(status, BIG, ("X-A", "b"), media="x/y") for status in (200, 206, 200)]
    broken = raw(b"HTTP/1.1 200 X\r\nContent-Length: 999999\r\n\r\n" + BIG)
    error = answer(404, {"errorId": "e", "message": "m"})
    with RawServer([log_in(), *file, broken, error, answer(201, b"made"), answer(204)]) as server:
        way.run(_download, server.url)
        assert server.seen[1].headers["accept"] == "*/*"
        assert server.seen[6].body == b'{"a":1}'


async def _slow(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        async with client.stream("GET", "/files/a", timeout=0.1) as response:
            with pytest.raises(icws.TransportError):
                b"".join([piece async for piece in response])


@own_ways
def test_a_piece_that_does_not_come_in_time_is_an_error(way: Way) -> None:
    begun = raw(b"HTTP/1.1 200 X\r\nContent-Length: 999999\r\n\r\nbegun", keep=True)
    with RawServer([log_in(), begun, answer(204)]) as server:
        way.run(_slow, server.url)


async def _repeated(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=1) as client:
        await client.log_in(ADA)
        async with client.stream("GET", "/files/a") as response:
            assert response.status == 200
        with pytest.raises(icws.UnavailableError):
            await client.stream("POST", "/files/a").__aenter__()


@own_ways
def test_the_begin_of_a_download_is_retried(way: Way) -> None:
    busy = answer(503, None, ("Retry-After", "0"))
    with RawServer([log_in(), busy, answer(200, b"file"), busy, answer(204)]) as server:
        way.run(_repeated, server.url)


def _never_read(connection: socket.socket) -> None:
    with connection:
        connection.recv(1024)
        stalled.wait(5)


stalled = threading.Event()


async def _stalled(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        endless = (bytes(65536) for _ in range(1000))
        with pytest.raises(icws.TransportError, match="PUT /icws/connection/x"):
            await client.request("PUT", "/icws/connection/x", content=endless, timeout=0.2)


@own_ways
def test_content_that_is_not_taken_in_time_is_an_error(way: Way) -> None:
    stalled.clear()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=lambda: _never_read(listener.accept()[0]), daemon=True).start()
        begin = time.monotonic()
        way.run(_stalled, f"http://127.0.0.1:{listener.getsockname()[1]}")
        assert time.monotonic() - begin < 4
        stalled.set()
