"""Chunks of a response: what is none is refused by both forms, at once."""

from __future__ import annotations

import pytest

import icws
from tests.client import test_transports
from tests.client.forms import ADA, Way, own_ways
from tests.client.raw_server import RawServer, answer, log_in, raw
from tests.client.test_conformance import OK, then

CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
NO_CHUNKS: dict[str, bytes] = {
    "a size below 0": b"-2\r\n[]\r\n0\r\n\r\n",
    "a size of -1": b"-1\r\n[]\r\n0\r\n\r\n",
    "a size with a prefix": b"0x2\r\n[]\r\n0\r\n\r\n",
    "a size with a line": b"0_2\r\n[]\r\n0\r\n\r\n",
    "a size behind a space": b" 2\r\n[]\r\n0\r\n\r\n",
    "no size": b"\r\n[]\r\n0\r\n\r\n",
    "a size that no number is": b"f" * 30 + b"\r\n[]\r\n0\r\n\r\n",
    "a trailer that is no header": b"2\r\n[]\r\n0\r\nnonsense\r\n\r\n",
    "a trailer without end": b"2\r\n[]\r\n0\r\n" + b"X: y\r\n" * 9999,
}


@own_ways
@pytest.mark.parametrize("case", NO_CHUNKS)
def test_what_is_no_chunk_ends_the_call_at_once(way: Way, case: str) -> None:
    """Also if it comes by itself, when the head has been read."""
    plays = [raw(CHUNKED + NO_CHUNKS[case]), then(CHUNKED, NO_CHUNKS[case])]
    with RawServer([log_in(), *plays, answer(200)]) as server:
        way.run(_no_chunks, server.url)


async def _no_chunks(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=30.0) as client:
        await client.log_in(ADA)
        for _ in range(2):
            with pytest.raises(icws.TransportError, match="is malformed") as caught:
                await client.interactions.hold("1", on=True)
            assert not isinstance(caught.value, icws.RequestTimeoutError)


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
    assert "Timeout" not in str(caught.value)
    assert b"".join(got) == test_transports.FIRST
