"""Heads of responses that gateways send: what one form reads the other reads, too."""

from __future__ import annotations

import json

import pytest

import icws
from tests.client.forms import Way, own_ways
from tests.client.raw_server import VERSION, RawServer, raw

MALFORMED = "the head of the response is malformed"
CLOSED = "the connection was closed before the end of the response"
NO_STATUS = "the response has no status of HTTP"
BODY = json.dumps(VERSION).encode()
START = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
LENGTH = b"Content-Length: %d\r\n" % len(BODY)


def _many(count: int) -> bytes:
    return b"".join(b"X-%d: a\r\n" % number for number in range(count))


READ = {
    "a cookie of 20 kB": b"Set-Cookie: a=" + b"v" * 20_000 + b"\r\n",
    "cookies of 300 kB": b"".join(
        b"Set-Cookie: a%d=" % number + b"v" * 60_000 + b"\r\n" for number in range(5)
    ),
    "97 more headers": _many(97),
    "odd letters in a name": b"X!#$%&'*+-.^_`|~: v\r\n",
    "control characters in a value": b"X: a\x01\x7f\xe9\t\r\n",
    "a folded line": b"X: a\r\n b\r\n\tc\r\n",
    "a bare line feed": b"X: a\nY: b\r\n",
    "no value": b"X:\r\n",
}
REFUSED = {
    "no name": b": v\r\n",
    "no colon": b"XY\r\n",
    "a space before the colon": b"X : v\r\n",
    "a space in the name": b"X Y: v\r\n",
    "a bracket in the name": b"X(: v\r\n",
    "a letter beyond ASCII in the name": b"\xe9: v\r\n",
    "NUL": b"X: a\0b\r\n",
    "a bare carriage return": b"X: a\rb\r\n",
    "98 more headers": _many(98),
    "a line beyond 64 kB": b"X: " + b"v" * 66_000 + b"\r\n",
    "two lengths": b"Content-Length: 3\r\n",
    "the same length twice": LENGTH,
}
LENGTHS = {
    "a space before its colon": LENGTH.replace(b":", b" :"),
    "a tab before its colon": LENGTH.replace(b":", b"\t:"),
    "a sign": LENGTH.replace(b": ", b": +"),
    "a list": LENGTH.replace(b"\r", b", 3\r"),
    "a space within": LENGTH.replace(b"\r", b" 1\r"),
    "a fraction": LENGTH.replace(b"\r", b".0\r"),
    "digits of another alphabet": "Content-Length: \u0661\r\n".encode(),
    "nothing": b"Content-Length:\r\n",
}


async def _read(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=5, retries=0) as client:
        for _ in range(len(READ) + 1):
            assert (await client.connection.version.get()).build == ""


@own_ways
def test_large_and_odd_heads_are_read(way: Way) -> None:
    heads = [START + lines + LENGTH for lines in READ.values()]
    heads.append(b"\r\n" + START + LENGTH)  # what some servers send behind the response before
    plays = [raw(head + b"\r\n" + BODY, keep=True) for head in heads]
    with RawServer(plays) as server:
        way.run(_read, server.url)


async def _refused(way: Way, url: str, reason: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=5, retries=0) as client:
        with pytest.raises(icws.TransportError) as caught:
            await client.connection.version.get()
        assert (caught.value.reason, caught.value.sent) == (reason, True)
        assert type(caught.value) is icws.TransportError
        assert caught.value.__cause__ is None


@own_ways
@pytest.mark.parametrize("case", REFUSED)
def test_lines_that_are_no_headers_are_refused(way: Way, case: str) -> None:
    with RawServer([raw(START + REFUSED[case] + LENGTH + b"\r\n" + BODY)]) as server:
        way.run(_refused, server.url, MALFORMED)


@own_ways
@pytest.mark.parametrize("case", LENGTHS)
def test_a_length_that_is_none_is_refused(way: Way, case: str) -> None:
    with RawServer([raw(START + LENGTHS[case] + b"\r\n" + BODY)]) as server:
        way.run(_refused, server.url, MALFORMED)


@own_ways
@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        (b"", CLOSED),
        (START, CLOSED),
        (START + LENGTH + b"\r\n{", CLOSED),
        (START + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{", CLOSED),
        (START + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", CLOSED),
        (b"SSH-2.0-x\r\n", NO_STATUS),
    ],
    ids=["nothing", "half a head", "half a body", "half a chunk", "no last chunk", "no HTTP"],
)
def test_a_response_that_breaks_off_has_one_reason(way: Way, sent: bytes, reason: str) -> None:
    with RawServer([raw(sent)]) as server:
        way.run(_refused, server.url, reason)
