"""Statuses that are none of HTTP: one error, of the same words, in both forms."""

from __future__ import annotations

import pytest

import icws
from icws._runtime.failures import NO_STATUS
from tests.both_forms import run
from tests.client.forms import Way, own_ways
from tests.client.raw_server import RawServer, raw

NO_STATUSES = (
    *("000", "099", "600", "999", "1000", "20", "2", "-20", "+200", "2_00", "2x0", "0x2", "abc"),
    *("200.5", "", "٢٠٠"),
)


async def _whole(url: str) -> None:
    async with icws.AsyncClient(url, retries=0, timeout=5) as client:
        await client.request("GET", "/icws/connection/version")


async def _stream(url: str) -> None:
    async with (
        icws.AsyncClient(url, retries=0, timeout=5) as client,
        client.stream("GET", "/icws/connection/version"),
    ):
        pass


async def _method(url: str) -> None:
    async with icws.AsyncClient(url, retries=0, timeout=5) as client:
        await client.connection.version.get()


@own_ways
@pytest.mark.parametrize("status", NO_STATUSES)
def test_the_error_of_a_response_without_a_status(way: Way, status: str) -> None:
    head = f"HTTP/1.1 {status} X\r\nContent-Length: 2\r\n\r\n{{}}"
    for call in (_whole, _stream, _method):
        with RawServer([raw(head.encode())]) as server:
            with pytest.raises(icws.TransportError) as caught:
                run(way.form, call, server.url)
            assert type(caught.value) is icws.TransportError
            assert (caught.value.reason, caught.value.sent) == (NO_STATUS, True)


@own_ways
def test_a_status_without_words_is_one(way: Way) -> None:
    for line in (b"HTTP/1.1 200", b"HTTP/1.1 200 ", b"HTTP/1.1 200 \xff"):
        with RawServer([raw(line + b"\r\nContent-Length: 2\r\n\r\n{}")]) as server:
            run(way.form, _whole, server.url)


@own_ways
def test_a_first_line_without_an_end_is_none(way: Way) -> None:
    with RawServer(
        [raw(b"HTTP/1.1 200 " + b"x" * 100_000 + b"\r\nContent-Length: 0\r\n\r\n")]
    ) as server:
        with pytest.raises(icws.TransportError) as caught:
            run(way.form, _whole, server.url)
        assert caught.value.sent
