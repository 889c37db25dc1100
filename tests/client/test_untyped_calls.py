"""Requests to any path of the server, in both forms, over the client's transport and another."""

from __future__ import annotations

import json

import pytest

import icws
from icws import models
from tests.client.forms import ADA, Way, own_ways, ways
from tests.client.raw_server import GRANT, MEDIA, RawServer, answer, drop, log_in

SID = GRANT["sessionId"]


async def _paths(way: Way, server: RawServer) -> None:
    async with icws.AsyncClient(server.url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        await client.request("get", "/interactions/1001")
        await client.request("GET", "/icws/{sessionId}/interactions")
        await client.request("GET", f"/icws/{SID}/files/a%2Fb?token=x%3Dy", params={"n": [1, 2]})
        await client.request("GET", f"{server.url}/icws/{SID}/files/ä ö?q=ü")
        await client.request("GET", "/icws/connection/version", params={"q": icws.UNSET})
        await client.request("GET", "/100%/{id}")
        repeated = (("tag", "a b"), ("n", [1, 2]), ("off", icws.UNSET), ("tag", "c"))
        await client.request("GET", "/calls?page=1", params=repeated)
        async with client.stream("GET", "/calls", params=iter(repeated)) as calls:
            assert calls.status == 200


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
            f"GET /icws/{SID}/calls?page=1&tag=a%20b&n=1,2&tag=c",
            f"GET /icws/{SID}/calls?tag=a%20b&n=1,2&tag=c",
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
        marked = icws.Response(200, (), b"\xef\xbb\xbf[1]")
        assert marked.json() == [1]
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
        {"params": "a=b"},
        {"params": ["ab"]},
        {"params": [("a",)]},
        {"params": [(1, "b")]},
        {"params": 7},
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


class Counting:
    """A transport around another one."""

    def __init__(self, inner: icws.Transport) -> None:
        self.inner = inner
        self.requests: list[icws.Request] = []

    def request(self, request: icws.Request) -> icws.Response:
        self.requests.append(request)
        return self.inner.request(request)

    def stream(self, request: icws.Request) -> icws.Stream:
        self.requests.append(request)
        return self.inner.stream(request)

    def close(self) -> None:
        self.inner.close()


class AsyncCounting:
    """The async form."""

    def __init__(self, inner: icws.AsyncTransport) -> None:
        self.inner = inner
        self.requests: list[icws.Request] = []

    async def request(self, request: icws.Request) -> icws.Response:
        self.requests.append(request)
        return await self.inner.request(request)

    async def stream(self, request: icws.Request) -> icws.AsyncStream:
        self.requests.append(request)
        return await self.inner.stream(request)

    async def close(self) -> None:
        await self.inner.close()


async def _wrapped(way: Way, url: str) -> None:
    own = icws.AiohttpTransport if way.form == "async" else icws.Urllib3Transport
    counting = (AsyncCounting if way.form == "async" else Counting)(own(largest_body=10))
    async with icws.AsyncClient(url, transport=counting, retries=0) as client:
        assert (await client.request("GET", "/icws/connection/x")).body == b"small"
        with pytest.raises(icws.ResponseTooLargeError):
            await client.request("GET", "/icws/connection/x")
        async with client.stream("GET", "/icws/connection/x") as response:
            assert response.status == 200
    assert [request.method for request in counting.requests] == ["GET"] * 3


@own_ways
def test_the_transports_of_the_client_can_be_configured_and_wrapped(way: Way) -> None:
    with RawServer([answer(200, b"small"), answer(200, b"a larger body")]) as server:
        way.run(_wrapped, server.url)


async def _end_by_path(way: Way, url: str, path: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0, relogin=True) as client:
        await client.log_in(ADA)
        await client.request("delete", "/connections")
        assert client.logged_in
        await client.request("delete", path)
        assert not client.logged_in
        with pytest.raises(icws.IcwsError, match="needs a session"):
            await client.interactions.unsubscribe("1")


@ways
@pytest.mark.parametrize("path", ["/connection", f"/icws/{SID}/connection/?a=b", "/Connection"])
def test_a_request_that_ends_the_session_is_noticed(way: Way, path: str) -> None:
    with RawServer([log_in(), answer(204)]) as server:
        way.run(_end_by_path, server.url, path)
        assert len(server.seen) == 3  # and no log-out


async def _read_twice(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        file = client.stream("GET", "/icws/connection/x")
        for _ in range(2):  # each block sends a request
            async with file as response:
                assert b"".join([piece async for piece in response]) == b"file"
                with pytest.raises(RuntimeError, match="has been read already"):
                    assert [piece async for piece in response]


@ways
def test_a_response_is_read_once(way: Way) -> None:
    with RawServer([answer(200, b"file")]) as server:
        way.run(_read_twice, server.url)


async def _closed_before(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        subscription = client.messages()
        await subscription.close()
        assert subscription.closed
        with pytest.raises(RuntimeError, match="has been closed"):
            async with subscription:
                pass


@ways
def test_a_subscription_that_was_closed_does_not_start(way: Way) -> None:
    with RawServer([log_in(), answer(204)]) as server:
        way.run(_closed_before, server.url)
        assert len(server.seen) == 2
