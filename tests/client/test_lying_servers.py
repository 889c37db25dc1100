"""Servers that lie about what they send: every answer ends in a result or an `IcwsError`, soon.

Each case in both forms; what is endless ends by the size limit or by the time-out.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import socket
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import icws
from icws._runtime.operation import Operation
from icws._runtime.printing import printable
from icws._runtime.receiving import BodyDecoder
from icws.operations.messaging import GET_MESSAGES
from tests.client.forms import Way, own_ways
from tests.client.raw_server import VERSION, Play, RawServer, Seen, answer, raw

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
GZIP = HEAD + b"Content-Encoding: gzip\r\n"
BODY = json.dumps(VERSION).encode()
LIMIT = 256 * 1024


def sized(body: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def endless(head: bytes, piece: bytes, pause: float = 0.0) -> Play:
    """Send a head, and then a piece again and again until the other side has gone."""

    def play(connection: socket.socket, _: Seen) -> bool:
        with contextlib.suppress(OSError):
            connection.sendall(head)
            while True:
                time.sleep(pause)
                connection.sendall(piece)
        return False

    return play


def bomb(megabytes: int) -> Play:
    """Send spaces, packed when they are asked for: that takes time."""

    def play(connection: socket.socket, _: Seen) -> bool:
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        packed = b"".join(packer.compress(b" " * 2**20) for _ in range(megabytes))
        connection.sendall(GZIP + sized(packed + packer.flush()))
        return False

    return play


X = b"x" * 65536
TOO_LARGE: dict[str, Play] = {
    "a gzip bomb": bomb(64),
    "an endless body": endless(HEAD + b"Connection: close\r\n\r\n", X),
    "endless chunks": endless(CHUNKED, b"10000\r\n" + X + b"\r\n"),
    "a length of 4 GB": raw(HEAD + b"Content-Length: 4294967296\r\n\r\n{}"),
}
REFUSED: dict[str, Play] = {
    "deflate": raw(HEAD + b"Content-Encoding: deflate\r\n" + sized(zlib.compress(BODY))),
    "a coding twice": raw(HEAD + b"Content-Encoding: gzip, gzip\r\n" + sized(BODY)),
    "gzip that is none": raw(GZIP + sized(BODY)),
    "gzip that breaks off": raw(GZIP + sized(gzip.compress(BODY)[:-9])),
    "gzip with something after it": raw(GZIP + sized(gzip.compress(BODY) + b"more")),
    "an endless head": endless(HEAD, b"X-A: " + b"y" * 1000 + b"\r\n"),
    "an endless line": endless(b"HTTP/1.1 200 ", X),
    "a length of 25 digits": raw(HEAD + b"Content-Length: " + b"9" * 25 + b"\r\n\r\n{}"),
    "a length of 5000 digits": raw(HEAD + b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n{}"),
    "a negative length": raw(HEAD + b"Content-Length: -5\r\n\r\n" + BODY),
    "a length in words": raw(HEAD + b"Content-Length: abc\r\n\r\n" + BODY),
    "two lengths": raw(HEAD + b"Content-Length: 2\r\nContent-Length: 99\r\n\r\n" + BODY),
    "a length and chunks": raw(
        HEAD + b"Content-Length: 2\r\n" + CHUNKED[len(HEAD) :] + b"0\r\n\r\n"
    ),
    "a chunk of 25 digits": raw(CHUNKED + b"f" * 25 + b"\r\n{}"),
    "a chunk of 2^63": raw(CHUNKED + b"7fffffffffffffff\r\n{}"),
    "a negative chunk": raw(CHUNKED + b"-5\r\n{}"),
    "a chunk in words": raw(CHUNKED + b"zz\r\n{}"),
    "status 0": raw(b"HTTP/1.1 0 X\r\n\r\n"),
    "status 1000": raw(b"HTTP/1.1 1000 X\r\nContent-Length: 0\r\n\r\n"),
    "a status in other digits": raw("HTTP/1.1 ٢٠٠ X\r\nContent-Length: 0\r\n\r\n".encode()),
    "another protocol": raw(b"SSH-2.0-OpenSSH\r\n"),
    "any bytes": raw(bytes(range(256)) * 10),
}
SLOW: dict[str, Play] = {
    "endless interim responses": endless(b"", b"HTTP/1.1 103 Early\r\nLink: a\r\n\r\n"),
    "endless continues": endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "a head that drips": endless(b"HTTP/1.1 200 OK\r\nX: ", b"y", 0.05),
    "a body that drips": endless(HEAD + b"Connection: close\r\n\r\n", b" ", 0.05),
    "chunks that drip": endless(CHUNKED, b"1\r\n \r\n", 0.05),
}
BEGUN = GZIP + b"Connection: close\r\n\r\n\x1f\x8b\x08"
BLOCKS = b"\0\0\0\xff\xff"
WITHOUT_CONTENT: dict[str, Play] = {
    "an endless name of a file in gzip": endless(BEGUN + b"\x08" + bytes(6), X),
    "endless empty blocks of gzip": endless(BEGUN + bytes(7), BLOCKS * 10_000),
    "empty blocks of gzip that drip": endless(BEGUN + bytes(7), BLOCKS, 0.05),
    "endless trailers": endless(CHUNKED + b"2\r\n{}\r\n0\r\n", b"X: y\r\n" * 1000),
    "trailers that drip": endless(CHUNKED + b"2\r\n{}\r\n0\r\n", b"X: y\r\n", 0.05),
    "an endless extension of a chunk": endless(CHUNKED + b"2;", X),
    "an extension of a chunk that drips": endless(CHUNKED + b"2;", b"x", 0.05),
    "an endless size of a chunk": endless(CHUNKED, b"0" * 65536),
}
UNREADABLE: dict[str, Play] = {
    "arrays in arrays": raw(HEAD + sized(b"[" * 100_000)),
    "objects in objects": raw(HEAD + sized(b'{"a":' * 20_000 + b"1" + b"}" * 20_000)),
    "a number of 100,000 digits": raw(HEAD + sized(b'{"majorVersion":' + b"9" * 100_000 + b"}")),
    "UTF-16": raw(HEAD + sized(BODY.decode().encode("utf-16"))),
}


OPEN: Operation[None] = Operation("x", "GET", "/icws/messages", needs_session=False)


async def _version(way: Way, url: str, timeout: float, retries: int = 0) -> None:
    del way
    async with icws.AsyncClient(
        url, timeout=timeout, retries=retries, max_response_size=LIMIT
    ) as client:
        await client.connection.version.get()


async def _stream(way: Way, url: str) -> None:
    del way
    async with icws.AsyncClient(url, timeout=0.4, retries=0) as client:
        await client.session.stream(OPEN)


async def _three(way: Way, url: str) -> None:
    del way
    async with icws.AsyncClient(url, timeout=5.0, retries=0) as client:
        got = [(await client.connection.version.get()).build for _ in "123"]
        assert got == ["1", "2", "3"]


@own_ways
@pytest.mark.parametrize("case", TOO_LARGE)
def test_a_body_has_a_largest_size(way: Way, case: str) -> None:
    with RawServer([TOO_LARGE[case]]) as server:
        with pytest.raises(icws.ResponseTooLargeError, match=f"larger than {LIMIT} bytes"):
            way.run(_version, server.url, 20.0, 3)
        assert len(server.seen) == 1, "it would be as large again"


@own_ways
def test_a_body_of_the_largest_size_is_taken(way: Way) -> None:
    whole = BODY[:-1] + b" " * (LIMIT - len(BODY)) + b"}"
    assert len(whole) == LIMIT
    for play in (raw(HEAD + sized(whole)), raw(GZIP + sized(gzip.compress(whole)))):
        with RawServer([play]) as server:
            way.run(_version, server.url, 20.0)
    larger = raw(HEAD + sized(whole + b" "))
    with RawServer([larger]) as server, pytest.raises(icws.ResponseTooLargeError):
        way.run(_version, server.url, 20.0)


@own_ways
@pytest.mark.parametrize("case", REFUSED)
def test_a_framing_that_cannot_be_is_a_transport_error(way: Way, case: str) -> None:
    with RawServer([REFUSED[case]]) as server, pytest.raises(icws.TransportError) as caught:
        way.run(_version, server.url, 20.0)
    assert not isinstance(caught.value, icws.RequestTimeoutError)
    assert str(caught.value).isprintable()


@own_ways
@pytest.mark.parametrize("case", SLOW)
def test_what_does_not_end_meets_the_time_out(way: Way, case: str) -> None:
    with RawServer([SLOW[case]]) as server, pytest.raises(icws.RequestTimeoutError):
        way.run(_version, server.url, 0.4)


async def _pieces(way: Way, url: str) -> None:
    del way
    async with (
        icws.AsyncClient(url, timeout=0.4, retries=0) as client,
        client.stream("GET", "/icws/file") as response,
    ):
        async for _ in response:
            pass


@own_ways
@pytest.mark.parametrize("call", [_pieces, _version])
@pytest.mark.parametrize("case", WITHOUT_CONTENT)
def test_what_arrives_without_content_meets_the_time_out(way: Way, case: str, call: Any) -> None:
    """Each of its bytes comes in time, and a program that reads pieces never gets one."""
    started = time.monotonic()
    with RawServer([WITHOUT_CONTENT[case]]) as server, pytest.raises(icws.TransportError):
        way.run(call, server.url, *([0.4] if call is _version else []))
    assert time.monotonic() - started < 10


async def _slowly(way: Way, url: str) -> None:
    del way
    async with (
        icws.AsyncClient(url, timeout=0.4, retries=0) as client,
        client.stream("GET", "/icws/file") as response,
    ):
        pieces = 0
        async for _ in response:
            pieces += 1
            time.sleep(0.3)
        assert pieces >= 3


@own_ways
def test_a_program_may_take_its_time_between_pieces(way: Way) -> None:
    packed = zlib.compressobj(9, zlib.DEFLATED, 31)

    def play(connection: socket.socket, _: Seen) -> bool:
        connection.sendall(GZIP + b"Connection: close\r\n\r\n")
        for _ in "123":
            connection.sendall(packed.compress(b"x" * 100) + packed.flush(zlib.Z_SYNC_FLUSH))
            time.sleep(0.3)
        connection.sendall(packed.flush())
        return False

    with RawServer([play]) as server:
        way.run(_slowly, server.url)


@own_ways
@pytest.mark.parametrize("case", UNREADABLE)
def test_a_document_that_cannot_be_read_is_a_decode_error(way: Way, case: str) -> None:
    with RawServer([UNREADABLE[case]]) as server, pytest.raises(icws.DecodeError) as caught:
        way.run(_version, server.url, 20.0)
    assert str(caught.value).isprintable()


@own_ways
@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 404 N\r\n\r\n"])
def test_the_head_of_a_stream_has_a_time_out(way: Way, head: bytes) -> None:
    """So has the body of a refusal, which is not read piece by piece."""

    slow = endless(head, b"y", 0.05)
    with RawServer([slow]) as server, pytest.raises(icws.RequestTimeoutError):
        way.run(_stream, server.url)


@own_ways
def test_interim_responses_are_no_answers(way: Way) -> None:
    """Else each call of a connection would get the answer of the one before."""
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"
    plays = [
        raw(early + b"HTTP/1.1 100 Continue\r\n\r\n" + early + HEAD + sized(of(n)), keep=True)
        for n in "123"
    ]

    with RawServer(plays) as server:
        way.run(_three, server.url)
        assert server.connections == 1


def of(build: str) -> bytes:
    return json.dumps({**VERSION, "build": build}).encode()


@own_ways
def test_a_server_cannot_write_lines_of_a_log(way: Way) -> None:
    hostile = {"errorId": "a\x1b[2Jb", "message": "x\r\nERROR forged \u202e" + "y" * 5000}
    with RawServer([answer(400, hostile)]) as server, pytest.raises(icws.BadRequestError) as caught:
        way.run(_version, server.url, 5.0)
    shown = str(caught.value)
    assert shown.isprintable()
    assert len(shown) < 1200
    assert r"x\r\nERROR forged \u202eyyy" in shown
    assert caught.value.message == hostile["message"], "the data is as it came"


def test_a_million_values_do_not_fill_the_memory() -> None:
    """Neither those of 15 MB nor 300 MB that 300 kB unpack to; measured in a process of its own."""
    program = (
        "import pathlib, re, sys, icws\n"
        "with icws.Client(sys.argv[1], retries=0) as client:\n"
        "    for _ in range(3):\n"
        "        try: client.connection.version.get()\n"
        "        except icws.IcwsError as error: print(type(error).__name__)\n"
        # The peak that getrusage gives can be that of the process from which this one came.
        "status = pathlib.Path('/proc/self/status')\n"
        "text = status.read_text() if status.exists() else ''\n"
        "peak = re.search(r'VmHWM:\\s+(\\d+) kB', text)\n"
        "print(peak[1] if peak else 0)\n"
    )
    # Kept open: the client uses a connection again, which may not close under its next request.
    plays = [
        raw(HEAD + sized(b"[" + b"{}," * 5_000_000 + b"{}]"), keep=True),
        raw(HEAD + sized(b'{"x":[' + b"[]," * 5_000_000 + b"{}]}"), keep=True),
        bomb(300),
    ]
    with RawServer(plays) as server:
        done = subprocess.run(
            [sys.executable, "-c", program, server.url],
            env={**os.environ, "PYTHONPATH": str(Path(icws.__file__).parents[1])},
            capture_output=True,
            text=True,
            check=True,
        )
    *kinds, peak = done.stdout.split()
    assert kinds == ["DecodeError", "DecodeError", "ResponseTooLargeError"]
    assert int(peak) < 200 * 1024
    if sys.platform == "linux":
        assert int(peak) > 0


def _pieces(data: bytes, size: int) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


@pytest.mark.parametrize("size", [1, 7, 65536])
@pytest.mark.parametrize("length", [0, 1, 65535, 65536, 65537, 200_000])
def test_gzip_is_decoded_in_pieces_of_any_size(size: int, length: int) -> None:
    data = bytes(length)
    packed = gzip.compress(data[: length // 2]) + gzip.compress(data[length // 2 :])
    decoder = BodyDecoder("GZip")
    parts = [part for piece in _pieces(packed, size) for part in decoder.decode(piece)]
    decoder.end()
    assert b"".join(parts) == data
    assert all(0 < len(part) <= 65536 for part in parts)


def test_gzip_of_very_many_members_is_refused() -> None:
    packed = gzip.compress(b" ") * 1001
    decoder = BodyDecoder("gzip")
    with pytest.raises(icws.TransportError, match="too many members"):
        list(decoder.decode(packed))


def test_half_a_surrogate_pair_for_a_flag_is_kept() -> None:
    """The conversion of a text fails in another way then."""
    tag = "urn:inin.com:connection:connectionStateChangeMessage"
    for text in (r'"\ud800"', '"neither"'):
        body = f'[{{"__type": "{tag}", "isDelta": {text}}}]'.encode()
        (message,) = GET_MESSAGES.decoder.decode(body)
        assert message.data == {"__type": tag, "isDelta": json.loads(text)}


def test_texts_of_servers_are_shown_without_controls() -> None:
    assert printable("a\tb\x00\u2028\u202e\U000e0001\ud800é😀") == (
        r"a\tb\x00\u2028\u202e\U000e0001\ud800é😀"
    )
    assert printable("x" * 600) == "x" * 500 + "… (600 characters)"


@pytest.mark.parametrize("path", ["@other-host/x", "icws/x", ".other-host/x", ":80@other/x", ""])
def test_a_path_leads_to_no_other_host(path: str) -> None:
    operation = Operation[None]("x", "GET", path, needs_session=False)
    with RawServer([answer(200)]) as server, icws.Client(server.url) as client:
        with pytest.raises(ValueError, match="slash at its beginning"):
            client.session.call(operation)
        assert server.seen == []


def test_no_time_out_is_a_day() -> None:
    seen: list[float | None] = []

    class Recording:
        def request(self, request: icws.Request) -> icws.Response:
            seen.append(request.timeout)
            return icws.Response(200, (), BODY)

        def stream(self, request: icws.Request) -> icws.Stream:
            raise NotImplementedError

        def close(self) -> None: ...

    with icws.Client("http://cic", timeout=None, transport=Recording()) as client:
        client.connection.version.get()
        client.with_options(timeout=None).connection.version.get()
    assert seen == [86_400.0, 86_400.0]
    with pytest.raises(ValueError, match="86400"):
        icws.Client("http://cic", timeout=86_401)


@pytest.mark.parametrize("size", [0, -1, True, 1.5, None])
def test_a_size_that_is_none(size: object) -> None:
    with pytest.raises(ValueError, match="max_response_size"):
        icws.Client("http://cic", max_response_size=size)  # type: ignore[arg-type]
