"""HTTP/1.1 as servers and gateways speak it: each call gets its own answer, in both forms.

Every case is answered three times, each time with another body. A connection carries the next
request only if its last response has been read to an end that both sides agree on.
"""

from __future__ import annotations

import gzip
import json
import socket
import time
from collections.abc import Callable
from typing import Any

import pytest

import icws
from tests.client.forms import ADA, Way, own_ways, ways
from tests.client.raw_server import (
    FEATURES,
    GRANT,
    MEDIA,
    VERSION,
    Play,
    RawServer,
    Seen,
    answer,
    log_in,
    raw,
)

BOM = b"\xef\xbb\xbf"
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.inin.icws+JSON; charset=utf-8\r\n"
EARLY = b"HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"
CONTINUE, PROCESSING = b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 102 Processing\r\n\r\n"


def sized(body: bytes, head: bytes = OK) -> bytes:
    return head + b"Content-Length: %d\r\n\r\n" % len(body) + body


def chunked(body: bytes, *, extension: bytes = b"", trailer: bytes = b"") -> bytes:
    parts = [body[at : at + 50] for at in range(0, len(body), 50)]
    chunks = b"".join(b"%x%s\r\n%s\r\n" % (len(part), extension, part) for part in parts)
    return OK + b"Transfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n" + trailer + b"\r\n"


def packed(body: bytes) -> bytes:
    return sized(gzip.compress(body), OK + b"Content-Encoding: gzip\r\n")


Framing = Callable[[bytes], bytes]
KEPT: dict[str, Framing] = {
    "a length": sized,
    "chunks": chunked,
    "chunks with extensions": lambda body: chunked(body, extension=b';a="b"'),
    "chunks with a trailer": lambda body: chunked(body, trailer=b"X-Sum: 1\r\nX-B: 2\r\n"),
    "gzip": packed,
    "names of headers in lower case": lambda body: sized(body, OK.replace(b"Content", b"content")),
    "no reason": lambda body: sized(body, OK.replace(b" OK", b"")),
    "a byte order mark": lambda body: sized(BOM + body),
    "a byte order mark in gzip": lambda body: packed(BOM + body),
    "100 first": lambda body: CONTINUE + sized(body),
    "102 first": lambda body: PROCESSING + sized(body),
    "103 first": lambda body: EARLY + chunked(body),
    "many interim responses first": lambda body: (
        (EARLY + CONTINUE + PROCESSING) * 20 + packed(body)
    ),
}
ENDED: dict[str, Framing] = {
    "until the close": lambda body: OK + b"\r\n" + body,
    "until the close in gzip": lambda body: (
        OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(body)
    ),
    "HTTP/1.0": lambda body: OK.replace(b"1.1", b"1.0") + b"\r\n" + body,
    "HTTP/1.0 with a length": lambda body: sized(body, OK.replace(b"1.1", b"1.0")),
    "a length and the close": lambda body: sized(body, OK + b"Connection: close\r\n"),
    "an interim response and the close": lambda body: EARLY + OK + b"\r\n" + body,
}
# What a broken gateway sends after a response: the next call must not get it.
SURPLUS: dict[str, bytes] = {
    "a byte": b"x",
    "a line end": b"\r\n\r\n",
    "another response": sized(json.dumps({**VERSION, "build": "surplus"}).encode()),
    "half a response": OK,
    "an interim response": EARLY,
    "many bytes": b"x" * 100_000,
}


def body_of(case: str) -> bytes:
    return json.dumps({**VERSION, "build": case}).encode()


async def _each(way: Way, url: str, cases: list[str], pause: float = 0.0) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=5.0, retries=0) as client:
        for case in cases:
            assert (await client.connection.version.get()).build == case
            time.sleep(pause)


@own_ways
def test_a_whole_response_leaves_its_connection_to_the_next(way: Way) -> None:
    plays = [raw(framing(body_of(case)), keep=True) for case, framing in KEPT.items()]
    with RawServer(plays) as server:
        way.run(_each, server.url, list(KEPT))
        assert server.connections == 1


@own_ways
def test_a_response_that_ends_the_connection_is_the_last(way: Way) -> None:
    plays = [raw(framing(body_of(case))) for case, framing in ENDED.items()]
    with RawServer(plays) as server:
        way.run(_each, server.url, list(ENDED))
        assert server.connections == len(ENDED)


def drip(data: bytes) -> Play:
    """Send a response in pieces that break anywhere."""

    def play(connection: socket.socket, _: Seen) -> bool:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for at in range(0, len(data), 47):
            connection.sendall(data[at : at + 47])
            time.sleep(0.0005)
        return True

    return play


@own_ways
def test_pieces_can_end_anywhere(way: Way) -> None:
    with RawServer([drip(framing(body_of(case))) for case, framing in KEPT.items()]) as server:
        way.run(_each, server.url, list(KEPT))
        assert server.connections == 1


@own_ways
@pytest.mark.parametrize("framing", ["a length", "chunks", "gzip"])
def test_what_follows_a_response_is_no_response(way: Way, framing: str) -> None:
    plays = [raw(KEPT[framing](body_of(case)) + SURPLUS[case], keep=True) for case in SURPLUS]
    with RawServer(plays) as server:
        way.run(_each, server.url, list(SURPLUS))
        assert server.connections == len(SURPLUS)


def then(data: bytes, surplus: bytes) -> Play:
    """Send a response, and a moment later something else."""

    def play(connection: socket.socket, _: Seen) -> bool:
        connection.sendall(data)
        time.sleep(0.02)
        connection.sendall(surplus)
        return True

    return play


@own_ways
def test_what_comes_later_is_no_response_either(way: Way) -> None:
    """Even if the event loop had no time to read it before the next request."""
    plays = [then(sized(body_of(case)), SURPLUS[case]) for case in SURPLUS]
    with RawServer(plays) as server:
        way.run(_each, server.url, list(SURPLUS), 0.06)
        assert server.connections == len(SURPLUS)


CUT: dict[str, bytes] = {
    "at once": b"",
    "in the head": OK,
    "after an interim response": EARLY,
    "in a body": OK + b"Content-Length: 99\r\n\r\n{",
    "in chunks": OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\n[1,",
    "before the last chunk": OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n",
    "in gzip": OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"{}" * 99)[:-5],
}


async def _cut(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=5.0) as client:
        await client.log_in(ADA)
        for case in CUT:
            with pytest.raises(icws.TransportError) as caught:
                await client.interactions.hold("1", on=True)
            assert caught.value.sent, case
            assert not isinstance(caught.value, icws.RequestTimeoutError), case


@own_ways
def test_a_response_that_breaks_off_may_have_been_acted_on(way: Way) -> None:
    with RawServer([log_in(), *map(raw, CUT.values()), answer(200)]) as server:
        way.run(_cut, server.url)
        assert len(server.seen) == len(CUT) + 2


async def _marked(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        assert client.features["interactions"] == 13
        with pytest.raises(icws.NotFoundError) as caught:
            await client.interactions.hold("1", on=True)
        assert (caught.value.error_id, caught.value.message) == ("error.x", "no such")
        messages = await client.poll()
        assert [type(message).__name__ for message in messages] == ["QueueContentsMessage"]


@ways
def test_json_can_begin_with_a_byte_order_mark(way: Way) -> None:
    """In log-ins, errors and messages as well as in results."""
    message = {
        "__type": "urn:inin.com:queues:queueContentsMessage",
        "isDelta": False,
        "subscriptionId": "q",
    }
    documents = [(201, {**GRANT, **FEATURES}), (404, {"errorId": "error.x", "message": "no such"})]
    documents.append((200, [message]))
    plays = [answer(status, BOM + json.dumps(body).encode()) for status, body in documents]
    with RawServer([*plays, answer(200)]) as server:
        way.run(_marked, server.url)


def other(status: int, body: bytes, media: str) -> Play:
    """Answer with a media type, whether there is a body or not."""
    head = b"HTTP/1.1 %d X\r\nContent-Type: %s\r\n" % (status, media.encode())
    return raw(head + b"\r\n" if status == 204 else sized(body, head), keep=True)


CALLS: dict[str, Callable[[Any], Any]] = {
    "hold": lambda client: client.interactions.hold("1", on=True),
    "unsubscribe": lambda client: client.interactions.unsubscribe("1"),
    "get": lambda client: client.interactions.get("1"),
    "poll": lambda client: client.poll(),
    "log_out": lambda client: client.log_out(),
}


MEDIA_TYPES = ("text/html", "TEXT/HTML; charset=utf-8", "text/plain", "x", "application/xml")


async def _pages(way: Way, url: str, page: bytes) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        with pytest.raises(icws.LoginError, match="'text/html'"):
            await client.log_in(ADA)
        await client.log_in(ADA)
        for name, call in CALLS.items():
            with pytest.raises(
                icws.DecodeError, match="the media type of the response is"
            ) as caught:
                await call(client)
            assert caught.value.response is not None, name
            assert caught.value.response.body == page


@ways
def test_a_page_of_a_gateway_is_no_success(way: Way) -> None:
    page = b"<html>Sign in to the gateway</html>"
    plays = [other(200, page, media) for media in MEDIA_TYPES]
    assert len(plays) == len(CALLS)
    with RawServer([plays[0], log_in(), *plays]) as server:
        way.run(_pages, server.url, page)


PAGE = b"<html>Sign in to the gateway</html>"
NO_JSON: dict[str, Play] = {
    "a page without a type": raw(sized(PAGE, b"HTTP/1.1 200 X\r\n"), keep=True),
    "a page as JSON": other(200, PAGE, "application/json"),
    "a text as JSON": other(202, b"nope", MEDIA),
    "half an object": other(200, b'{"a":', MEDIA),
}


async def _no_json(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        for case in NO_JSON:
            with pytest.raises(icws.DecodeError, match="cannot be decoded") as caught:
                await client.interactions.hold("1", on=True)
            assert caught.value.response is not None, case


@ways
def test_a_body_that_is_no_json_is_no_success(way: Way) -> None:
    with RawServer([log_in(), *NO_JSON.values(), answer(204)]) as server:
        way.run(_no_json, server.url)


EMPTY: dict[str, Play] = {
    "200 of JSON": other(200, b"", MEDIA),
    "200 without a type": raw(sized(b"", b"HTTP/1.1 200 X\r\n"), keep=True),
    "200 of HTML": other(200, b"", "text/html"),
    "202 of text": other(202, b"", "text/plain"),
    "204 of JSON": other(204, b"", MEDIA),
    "204 of HTML": other(204, b"", "text/html"),
    "no chunks": raw(OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", keep=True),
    "a line end of JSON": other(200, b"\r\n", MEDIA),
    "JSON that is not documented": other(200, b'{"more": 1}', MEDIA),
}


async def _without_bodies(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        for _ in EMPTY:
            await client.interactions.hold("1", on=True)
        for _ in "12":
            with pytest.raises(icws.DecodeError, match="no body, but one is documented"):
                await client.interactions.get("1")


@ways
def test_a_success_needs_no_body_but_a_result_does(way: Way) -> None:
    plays = [*EMPTY.values(), EMPTY["200 of JSON"], EMPTY["204 of HTML"]]
    with RawServer([log_in(), *plays, answer(200)]) as server:
        way.run(_without_bodies, server.url)
        assert len(server.seen) == len(plays) + 2
        assert server.connections == 1


async def _documented(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        begin = client.connection.single_sign_on.saml_ecp.begin
        raw_response = await client.with_raw_response(begin, "provider")
        assert raw_response.value is None
        assert raw_response.body == b"<Envelope/>"
        with pytest.raises(icws.DecodeError, match="'text/html'"):
            await begin("provider")


@ways
def test_a_body_of_the_documented_media_type_is_handed_on(way: Way) -> None:
    plays = [
        other(200, b"<Envelope/>", "text/xml; charset=utf-8"),
        other(200, b"<html>Sign in</html>", "text/html"),
    ]
    with RawServer(plays) as server:
        way.run(_documented, server.url)


# Headers of a body that does not come: the length and the coding are those of another body.
ABOUT_ANOTHER_BODY = [b"Content-Length: 99999999999\r\n", b"Content-Encoding: gzip\r\n"]
ABOUT_ANOTHER_BODY += [b"Content-Encoding: br\r\nContent-Length: 5\r\n"]
ABOUT_ANOTHER_BODY += [b"Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"]


def _bodiless() -> list[tuple[str, bytes]]:
    heads = [("HEAD", OK + headers + b"\r\n") for headers in ABOUT_ANOTHER_BODY]
    heads.append(("GET", b"HTTP/1.1 204 X\r\nContent-Encoding: gzip\r\n\r\n"))
    heads.append(("GET", sized(b"", OK + b"Content-Encoding: gzip\r\n")))
    return heads


async def _no_bodies_come(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        for method, _ in _bodiless():
            response = await client.request(method, "/icws/connection/x")
            assert response.body == b""
            async with client.stream(method, "/icws/connection/x") as stream:
                assert [piece async for piece in stream if piece] == []


@own_ways
def test_headers_about_a_body_that_does_not_come_are_no_fault(way: Way) -> None:
    plays = [raw(data, keep=True) for _, data in _bodiless() for _ in range(2)]
    with RawServer(plays) as server:
        way.run(_no_bodies_come, server.url)
