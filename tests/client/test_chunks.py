"""Chunks of a response: what is none is refused by both forms, at once."""

from __future__ import annotations

import json

import pytest

import icws
from tests.client import test_transports
from tests.client.forms import ADA, Way, own_ways
from tests.client.raw_server import VERSION, RawServer, answer, log_in, raw
from tests.client.test_conformance import OK, then

CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
BODY = json.dumps(VERSION).encode()
SIZE = b"%x" % len(BODY)


def sent(
    size: bytes = SIZE,
    line: bytes = b"\r\n",
    end: bytes = b"\r\n",
    last: bytes = b"0\r\n",
    trailer: bytes = b"",
) -> bytes:
    """Return a response of one chunk, with other bytes for any of its parts."""
    return CHUNKED + size + line + BODY + end + last + trailer


FIELD = b"X: y\r\n"
READ: dict[str, bytes] = {
    "a size in upper case": sent(SIZE.upper()),
    "blanks behind the size": sent(SIZE + b" \t "),
    "zeros before the size": sent(b"0" * 1000 + SIZE),
    "many zeros for the last": sent(last=b"0" * 30 + b"\r\n"),
    "blanks around an extension": sent(SIZE + b" ;\ta = b"),
    "extensions without a name": sent(SIZE + b";;;"),
    "a semicolon in quotes": sent(SIZE + b';a="b;c"'),
    "half a quote": sent(SIZE + b';a="b'),
    "an extension of any letters": sent(SIZE + b";a=" + bytes(range(128, 256))),
    "an extension of 60 kB": sent(SIZE + b";" + b"x" * 60_000),
    "5000 extensions": sent(SIZE + b";a=b" * 5000),
    "an extension of the last": sent(last=b"0;a=b\r\n"),
    "a trailer of 99 fields": sent(trailer=FIELD * 99),
    "a field of 60 kB": sent(trailer=b"X: " + b"y" * 60_000 + b"\r\n"),
    "a folded field": sent(trailer=FIELD + b" z\r\n"),
    "framing in the trailer": sent(
        trailer=b"Content-Length: x\r\nTransfer-Encoding: a\r\nContent-Encoding: br\r\n"
    ),
    "a blank behind the coding": sent().replace(b"chunked", b"chunked "),
    "one byte a chunk": CHUNKED + b"".join(b"1;x\r\n%c\r\n" % byte for byte in BODY) + b"0\r\n",
}
NO_CHUNKS: dict[str, bytes] = {
    "a size below 0": sent(b"-" + SIZE),
    "a size of -1": sent(b"-1"),
    "a size with a plus": sent(b"+" + SIZE),
    "a size with a prefix": sent(b"0x" + SIZE),
    "a size with a line": sent(b"0_" + SIZE),
    "a size behind a space": sent(b" " + SIZE),
    "a space in the size": sent(b"0 " + SIZE),
    "no size": sent(b""),
    "no size but an extension": sent(b";a=b"),
    "a size of 16 digits": sent(b"f" * 16),
    "a size that no number is": sent(b"f" * 30),
    "no hexadecimal digit": sent(b"g"),
    "a digit beyond ASCII": sent("\N{FULLWIDTH DIGIT ONE}".encode()),
    "NUL behind the size": sent(SIZE + b"\0"),
    "a form feed behind the size": sent(SIZE + b"\f"),
    "70,000 zeros": sent(b"0" * 70_000 + SIZE),
    "LF behind the size": sent(line=b"\n"),
    "CR CR LF behind the size": sent(line=b"\r\r\n"),
    "LF behind the chunk": sent(end=b"\n"),
    "letters behind the chunk": sent(end=b"XX"),
    "CR and a letter behind the chunk": sent(end=b"\rX"),
    "nothing behind the chunk": sent(end=b""),
    "two line ends behind the chunk": sent(end=b"\r\n\r\n"),
    "a sign for the last": sent(last=b"-0\r\n"),
    "LF behind the last": sent(last=b"0\n"),
    "an extension with CR": sent(SIZE + b";a=\rb"),
    "an extension with LF": sent(SIZE + b";a=\nb"),
    "an extension with NUL": sent(SIZE + b";a=\0b"),
    "an extension of 70 kB": sent(SIZE + b";" + b"x" * 70_000),
    "a trailer that is no header": sent(trailer=b"nonsense\r\n"),
    "a field without a name": sent(trailer=b": y\r\n"),
    "a blank before the colon": sent(trailer=b"X : y\r\n"),
    "a field with NUL": sent(trailer=b"X: a\0b\r\n"),
    "a field with CR": sent(trailer=b"X: a\rb\r\n"),
    "a field that ends in LF": sent(trailer=b"X: y\n"),
    "a folded line first": sent(trailer=b" y\r\n"),
    "a trailer of 100 fields": sent(trailer=FIELD * 100),
    "a trailer without end": sent(trailer=FIELD * 9999),
    "a field of 70 kB": sent(trailer=b"X: " + b"y" * 70_000 + b"\r\n"),
}
# Codings that some readers take for chunks, and others for none.
NO_CODINGS = {
    "a tab behind the coding": sent().replace(b": chunked", b": chunked\t"),
    "a folded coding": sent().replace(b": chunked", b":\r\n chunked"),
    "a coding with a fold behind it": sent().replace(b": chunked", b": chunked\r\n "),
    "two codings": sent().replace(b"OK\r\n", b"OK\r\nTransfer-Encoding: chunked\r\n"),
    "another coding first": sent().replace(b"OK\r\n", b"OK\r\nTransfer-Encoding: identity\r\n"),
    "a control before the coding": sent().replace(b": chunked", b": \x0bchunked"),
}
NEXT = answer(200, {**VERSION, "build": "next"})


async def _read_each(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=30.0) as client:
        for case in READ:
            assert (await client.request("GET", "/icws/connection/x")).body == BODY, case


@own_ways
def test_what_is_a_chunk_is_read_and_leaves_its_connection(way: Way) -> None:
    with RawServer([raw(data + b"\r\n", keep=True) for data in READ.values()]) as server:
        way.run(_read_each, server.url)
        assert server.connections == 1


async def _stream_each(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=30.0) as client:
        for case in READ:
            async with client.stream("GET", "/icws/connection/x") as response:
                assert b"".join([piece async for piece in response]) == BODY, case


@own_ways
def test_what_is_a_chunk_is_read_as_a_stream(way: Way) -> None:
    plays = [then(CHUNKED, data.partition(b"\r\n\r\n")[2] + b"\r\n") for data in READ.values()]
    with RawServer(plays) as server:
        way.run(_stream_each, server.url)


async def _stream_file(way: Way, url: str) -> None:
    async with (
        icws.AsyncClient(url, transport=way.transport(), timeout=30.0) as client,
        client.stream("GET", "/icws/4711/file") as response,
    ):
        async for _ in response:
            pass


@own_ways
def test_a_response_that_breaks_off_names_the_operation_and_the_host(way: Way) -> None:
    with RawServer([then(CHUNKED, b"-1\r\n")]) as server:
        with pytest.raises(icws.TransportError) as caught:
            way.run(_stream_file, server.url)
        port = int(server.url.rpartition(":")[2])
    error = caught.value
    assert str(error) == (
        f"GET /icws/…/file: 127.0.0.1:{port}: "
        "the stream broke: a chunk of the response is malformed"
    )
    assert (error.host, error.port) == ("127.0.0.1", port)
    assert error.reason == "the stream broke: a chunk of the response is malformed"
    assert error.seconds is not None
    assert error.seconds > 0


@own_ways
@pytest.mark.parametrize("case", NO_CHUNKS)
def test_what_is_no_chunk_ends_the_call_at_once(way: Way, case: str) -> None:
    """Also if it comes by itself, when the head has been read; no connection is used again."""
    tail = NO_CHUNKS[case].removeprefix(CHUNKED) + b"\r\n"
    at_once, late = raw(CHUNKED + tail, keep=True), then(CHUNKED, tail)
    with RawServer([at_once, NEXT, late, NEXT, late, NEXT]) as server:
        way.run(_no_chunks, server.url, "a chunk of the response is malformed")
        assert server.connections == 4


@own_ways
@pytest.mark.parametrize("case", NO_CODINGS)
def test_a_coding_that_readers_see_differently_is_refused(way: Way, case: str) -> None:
    whole = raw(NO_CODINGS[case] + b"\r\n", keep=True)
    with RawServer([whole, NEXT, whole, NEXT, whole, NEXT]) as server:
        way.run(_no_chunks, server.url, "malformed|has the transfer coding")
        assert server.connections == 4


async def _no_chunks(way: Way, url: str, reason: str) -> None:
    async def stream() -> None:
        async with client.stream("GET", "/icws/connection/x") as response:
            async for _ in response:
                pass

    async with icws.AsyncClient(url, transport=way.transport(), timeout=30.0, retries=0) as client:
        for call in (client.connection.version.get, client.connection.version.get, stream):
            with pytest.raises(icws.TransportError, match=reason) as caught:
                await call()
            assert not isinstance(caught.value, icws.RequestTimeoutError)
            assert (await client.connection.version.get()).build == "next"


@own_ways
def test_the_end_of_the_connection_ends_no_trailer(way: Way) -> None:
    cut = [b"2\r\n[]\r\n0\r\n", b"2\r\n[]\r\n0\r\nA: b\r\n", b"2\r\n[]\r\n0"]
    with RawServer([log_in(), *(raw(CHUNKED + data) for data in cut), answer(200)]) as server:
        way.run(_no_trailer, server.url, len(cut))


async def _no_trailer(way: Way, url: str, count: int) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=30.0) as client:
        await client.log_in(ADA)
        for _ in range(count):
            with pytest.raises(icws.TransportError, match="closed before the end"):
                await client.interactions.hold("1", on=True)


@own_ways
def test_a_stream_ends_where_no_chunk_comes(way: Way) -> None:
    got: list[bytes] = []
    begun = test_transports.CHUNKED + test_transports.chunk(test_transports.FIRST)
    plays = [log_in(), then(begun, b"-1\r\n"), answer(204)]
    with RawServer(plays) as server, pytest.raises(icws.TransportError) as caught:
        way.run(test_transports._read, server.url, got, 20.0)
    assert str(caught.value).endswith("the stream broke: a chunk of the response is malformed")
    assert b"".join(got) == test_transports.FIRST
