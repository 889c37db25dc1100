"""Requests to any path of the server, in both forms, over the client's transport and another."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

import icws
from icws import models
from tests.client.forms import ADA, Way, own_ways, ways
from tests.client.raw_server import GRANT, MEDIA, RawServer, answer, drop, log_in, raw

SID = GRANT["sessionId"]
BIG = bytes(range(256)) * 1000


async def _paths(way: Way, server: RawServer) -> None:
    async with icws.AsyncClient(server.url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        await client.request("get", "/interactions/1001")
        await client.request("GET", "/icws/{sessionId}/interactions")
        await client.request("GET", f"/icws/{SID}/files/a%2Fb?token=x%3Dy", params={"n": [1, 2]})
        await client.request("GET", f"{server.url}/icws/{SID}/files/ä ö?q=ü")
        await client.request("GET", "/icws/connection/version", params={"q": icws.UNSET})
        await client.request("GET", "/100%/{id}")


@ways
def test_a_path_is_within_the_session_from_the_root_on_or_a_uri_of_the_server(way: Way) -> None:
    with RawServer([log_in(), answer(200, {})]) as server:
        way.run(_paths, server)
        assert server.lines[1:-1] == [
            f"GET /icws/{SID}/interactions/1001",
            f"GET /icws/{SID}/interactions",
            f"GET /icws/{SID}/files/a%2Fb?token=x%3Dy&n=1,2",
            f"GET /icws/{SID}/files/%C3%A4%20%C3%B6?q=%C3%BC",
            "GET /icws/connection/version",
            f"GET /icws/{SID}/100%25/%7Bid%7D",
        ]
        assert {seen.headers.get("inin-icws-csrf-token") for seen in server.seen[1:]} == {
            GRANT["csrfToken"],
            None,  # the version needs no session
        }


REFUSED = [
    "interactions",
    "",
    "//evil.example/icws/x",
    "http://evil.example/icws/connection",
    "https://{host}/icws/connection",
    "http://{host}@evil.example/icws/x",
    "http://user@{host}/icws/x",
    "http://{host}.evil.example/icws/x",
    "http://{host}",
    "http:/icws/x",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "\\\\evil.example\\x",
    "/\\evil.example/x",
    "/../admin",
    "/files/%2e%2E/x",
    "/files/..%2F..%2Fx",
    "/files/..%5Cx",
    "/./x",
    "/a//b",
    "/a\r\nHost: evil.example",
    "/a\x00",
    "/a#fragment",
    "@evil.example/x",
    ":80/x",
]


async def _refused(way: Way, server: RawServer, path: str) -> None:
    async with icws.AsyncClient(server.url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        with pytest.raises(ValueError) as caught:
            await client.request("GET", path)
        assert SID not in str(caught.value)
        with pytest.raises(ValueError):
            async with client.stream("GET", path):
                pass


@own_ways
def test_no_path_leads_to_another_server(way: Way) -> None:
    with RawServer([log_in()]) as server:
        for path in REFUSED:
            way.run(_refused, server, path.replace("{host}", f"127.0.0.1:{server.port}"))
        assert {line.partition(" ")[0] for line in server.lines} == {"POST", "DELETE"}


async def _behind_a_proxy(way: Way, url: str) -> None:
    async with icws.AsyncClient(f"{url}/app/cic1", transport=way.transport(), retries=0) as client:
        await client.request("GET", f"{url}/app/cic1/icws/connection/version")
        with pytest.raises(ValueError, match="another server or path"):
            await client.request("GET", f"{url}/app/cic2/icws/connection/version")


@own_ways
def test_a_uri_behind_a_proxy_must_be_below_its_path(way: Way) -> None:
    with RawServer([answer(200, {})]) as server:
        way.run(_behind_a_proxy, server.url)
        assert server.lines == ["GET /app/cic1/icws/connection/version"]


async def _json(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        response = await client.request(
            "POST",
            "/interactions",
            json=models.CreateCallParameters(target="+49"),
            headers={
                "X-Trace": "1",
                "accept": "text/plain",
                "Cookie": "mine",
                "Content-Type": "x/y",
            },
        )
        assert (response.status, response.json(), response.header("x-a")) == (201, {"a": [1]}, "b")
        await client.request("PUT", "/x", json=None)
        await client.request("PUT", "/x")
        bad = await client.request("GET", "/x")
        with pytest.raises(icws.DecodeError) as caught:
            bad.json()
        assert caught.value.response is bad


@ways
def test_json_is_sent_as_the_typed_methods_send_it(way: Way) -> None:
    plays = [log_in(), answer(201, {"a": [1]}, ("X-A", "b")), answer(204), answer(204)]
    with RawServer([*plays, answer(200, b"<html>", media="text/html")]) as server:
        way.run(_json, server.url)
        made, null, empty = server.seen[1:4]
        assert json.loads(made.body)["target"] == "+49"
        assert made.headers["content-type"] == "x/y"
        assert made.headers["accept"] == "text/plain"
        assert made.headers["x-trace"] == "1"
        assert "icws_1=" in made.headers["cookie"], "a caller cannot replace the session"
        assert (null.body, null.headers["content-type"]) == (b"null", MEDIA)
        assert (empty.body, empty.headers["content-length"]) == (b"", "0")


async def _wrong(way: Way, url: str) -> None:
    client = icws.AsyncClient(url, transport=way.transport(), retries=0)
    for more in (
        {"json": 1, "content": b""},
        {"content": 7},
        {"content": {"a": 1}},
        {"json": object()},
        {"params": {"a": object()}},
        {"headers": {"Host": "evil"}},
        {"headers": {"Content-Length": "1"}},
        {"headers": {"X": "a\r\nb"}},
        {"timeout": 0},
        {"requires": {"interactions": "13"}},
    ):
        with pytest.raises((TypeError, ValueError)):
            await client.request("POST", "/icws/connection/x", **more)
    for method in ("", "GET ", "G\r\nX", "CONNECT", "GÉT"):
        with pytest.raises(ValueError, match="method"):
            await client.request(method, "/icws/connection/x")
    with pytest.raises(TypeError):
        await client.request("GET", 7)
    with pytest.raises(icws.IcwsError, match="GET /x: the operation needs a session"):
        await client.request("GET", "/x")
    with pytest.raises(ValueError, match="max_size"):
        client.stream("GET", "/x", max_size=0)
    with pytest.raises(RuntimeError, match="not open"):
        repr(client.stream("GET", "/x").status)
    await client.close()


@own_ways
def test_what_cannot_be_sent_is_refused(way: Way) -> None:
    with RawServer([answer(200)]) as server:
        way.run(_wrong, server.url)
        assert server.lines == []


async def _gates(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        with pytest.warns(icws.FeatureVersionWarning, match="not known"):
            await client.request("GET", "/icws/connection/x", requires={"interactions": 1})
        await client.log_in(ADA)
        await client.request("GET", "/x", requires={"interactions": 13, "messaging": 2})
        for requires in ({"interactions": 14}, {"dialer": 1}):
            with pytest.raises(icws.FeatureVersionError, match="GET /x needs"):
                await client.request("GET", "/x", requires=requires)
        warned = client.with_options(policy="warn")
        with pytest.warns(icws.FeatureVersionWarning, match="interactions 14"):
            await warned.request("GET", "/x", requires={"interactions": 14})


@own_ways
def test_stated_versions_are_checked_before_anything_is_sent(way: Way) -> None:
    with RawServer([answer(200), log_in(), answer(200)]) as server:
        way.run(_gates, server.url)
        assert len(server.lines) == 5


async def _errors(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=1) as client:
        await client.log_in(ADA)
        assert (await client.request("GET", "/x")).status == 200
        with pytest.raises(icws.ConflictError, match=r"POST /x: HTTP 409, e\.id: why") as caught:
            await client.request("POST", "/x?token=s3cret")
        assert caught.value.error_id == "e.id"
        with pytest.raises(icws.TransportError, match=r"POST /files/a: 127\.0\.0\.1") as lost:
            await client.request("POST", f"/icws/{SID}/files/a")
        assert SID not in str(lost.value)


@ways
def test_errors_and_retries_are_those_of_typed_methods(way: Way) -> None:
    plays = [log_in(), answer(503, None, ("Retry-After", "0")), answer(200)]
    plays += [answer(409, {"errorId": "e.id", "message": "why"}), drop, answer(204)]
    with RawServer(plays) as server:
        way.run(_errors, server.url)


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
    if kind == "async" and way.form == "sync":
        return  # a thread cannot iterate over it
    with RawServer([log_in(), answer(201), answer(204)]) as server:
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
