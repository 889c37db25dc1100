"""Forward proxies, named by the program or by the environment, and reverse proxies of servers."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import icws
from icws._runtime.proxies import Proxies, Proxy
from tests.client.certificates import certificate_of, context_of
from tests.client.forms import SECRET_ADA, Way, own_ways, shown, ways
from tests.client.raw_server import SECRETS, Play, RawServer, Seen, answer, log_in, unused_port
from tests.client.small_proxy import SmallProxy

USER = "ada:p%40ss-s3cret"
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without proxies."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of `localhost` and of a name that only the proxy knows."""
    return certificate_of(tmp_path_factory.mktemp("tls"), "localhost", "cic.invalid")


@pytest.fixture
def server_side(certificate: Path) -> ssl.SSLContext:
    return context_of(certificate)


async def _log_in(
    way: Way,
    url: str,
    proxy: str | None = None,
    trust_env: bool = False,
    context: ssl.SSLContext | None = None,
    timeout: float = 5,
) -> None:
    del way
    async with icws.AsyncClient(
        url, proxy=proxy, trust_env=trust_env, ssl_context=context, retries=0, timeout=timeout
    ) as client:
        await client.log_in(SECRET_ADA)
        await client.interactions.unsubscribe("1")


PLAYS = (log_in(), answer(204), answer(200))


@own_ways
@pytest.mark.parametrize("user", [None, "ada:secret"])
def test_a_proxy_forwards_plain_requests(way: Way, user: str | None) -> None:
    with RawServer([*PLAYS]) as server, SmallProxy({"cic.invalid": server.port}, user) as proxy:
        way.run(_log_in, "http://cic.invalid:8018/x", proxy.url)
        base = "http://cic.invalid:8018/x/icws"
        assert proxy.lines == [
            f"POST {base}/connection?include=features",
            f"DELETE {base}/{SECRETS[0]}/messaging/subscriptions/interactions/1",
            f"DELETE {base}/{SECRETS[0]}/connection",
        ]
        assert [seen.headers["host"] for seen in server.seen] == ["cic.invalid:8018"] * 3
        assert not any("proxy-authorization" in seen.headers for seen in server.seen)


@own_ways
@pytest.mark.parametrize("user", [None, "ada:secret"])
def test_a_proxy_connects_for_tls_and_sees_no_more(
    way: Way, user: str | None, certificate: Path, server_side: ssl.SSLContext
) -> None:
    context = ssl.create_default_context(cafile=certificate)
    with (
        RawServer([*PLAYS], tls=server_side) as server,
        SmallProxy({"cic.invalid": server.port}, user) as proxy,
    ):
        way.run(_log_in, "https://cic.invalid:8019", proxy.url, False, context)
        assert proxy.lines == ["CONNECT cic.invalid:8019"]
        assert not any("s3cret" in str(head) for head in proxy.headers)
        assert len(server.seen) == 3
        assert not any("proxy-authorization" in seen.headers for seen in server.seen)
        with pytest.raises(icws.TransportError, match="the certificate is refused") as caught:
            way.run(_log_in, "https://cic.invalid:8019", proxy.url)
        assert caught.value.sent is False


@own_ways
def test_a_proxy_can_speak_tls_itself(
    way: Way, certificate: Path, server_side: ssl.SSLContext
) -> None:
    context = ssl.create_default_context(cafile=certificate)
    with (
        RawServer([*PLAYS]) as server,
        SmallProxy({"cic.invalid": server.port}, tls=server_side) as proxy,
    ):
        way.run(_log_in, "http://cic.invalid:8018", proxy.url, False, context)
        assert len(proxy.lines) == len(server.seen) == 3


@own_ways
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_refuses_says_so_without_its_password(way: Way, scheme: str) -> None:
    with SmallProxy({}, "other:user") as proxy, pytest.raises(icws.IcwsError) as caught:
        way.run(_log_in, f"{scheme}://cic.invalid", proxy.url.replace("other:user", USER))
    error = caught.value
    if scheme == "https":
        assert isinstance(error, icws.TransportError)
        assert error.sent is False
        assert "the proxy refuses the connection: 407 Proxy Auth" in str(error)
        assert (error.host, error.port) == ("cic.invalid", 443)
    else:
        assert isinstance(error, icws.LoginError)
        assert error.status == 407
    assert [secret for secret in ("p@ss", "p%40ss", *SECRETS) if secret in shown(error)] == []


@own_ways
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_not_there_says_so(way: Way, scheme: str) -> None:
    port = unused_port()
    with pytest.raises(icws.TransportError) as caught:
        way.run(_log_in, f"{scheme}://cic.invalid", f"http://{USER}@127.0.0.1:{port}")
    error = caught.value
    assert error.sent is False
    assert error.reason == "the proxy gives no connection: the connection is refused"
    assert isinstance(error.__cause__, ConnectionRefusedError)
    assert [secret for secret in ("p@ss", "p%40ss", *SECRETS) if secret in shown(error)] == []


GIVES_NONE = "the proxy gives no connection: "
REFUSES = "the proxy refuses the connection: "
CLOSED = f"{GIVES_NONE}the connection was closed before the end of the response"
MALFORMED = f"{GIVES_NONE}the head of the response is malformed"
ANSWERS = {
    b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\nno!": f"{REFUSES}502 Bad Gateway",
    b"HTTP/1.1 403\r\n\r\n": f"{REFUSES}403",
    b"HTTP/1.1 403 \x1b[1mN\xe4\r\n\r\n": f"{REFUSES}403 \\x1b[1mN\xe4",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 502 Bad\r\n\r\n": f"{REFUSES}502 Bad",
    b"no HTTP at all\r\n\r\n": f"{GIVES_NONE}the response has no status of HTTP",
    b"HTTP/1.1 403 " + b"x" * 70_000 + b"\r\n\r\n": MALFORMED,
    b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n": MALFORMED,
    b"HTTP/1.1 200 OK\r\n" + b"".join(b"x%d: y\r\n" % n for n in range(300)) + b"\r\n": MALFORMED,
    b"": CLOSED,
    b"HTTP/1.1 200 OK\r\nx: y": CLOSED,
    b"HTTP/1.1 502 Bad": CLOSED,
    b"HTTP/1.1 200 OK\r\n\r\n": CLOSED,
    b"HTTP/1.1 200 OK\r\n\r\nthis is no TLS": CLOSED,
}


@own_ways
@pytest.mark.parametrize(("said", "reason"), ANSWERS.items(), ids=range(len(ANSWERS)))
def test_a_proxy_without_a_tunnel_is_told_in_the_same_words(
    way: Way, said: bytes, reason: str
) -> None:
    """Whatever the proxy says to CONNECT, and then closes the connection: nothing was sent."""
    with answering(said) as port, pytest.raises(icws.TransportError) as caught:
        way.run(_log_in, "https://cic.invalid", f"http://127.0.0.1:{port}")
    assert (caught.value.reason, caught.value.sent) == (reason, False)


@own_ways
def test_a_proxy_that_says_nothing_has_sent_nothing(way: Way) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        proxy = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(icws.RequestTimeoutError) as caught:
            way.run(_log_in, "https://cic.invalid", proxy, False, None, 0.5)
    assert (caught.value.reason, caught.value.sent) == (f"{GIVES_NONE}no connection", False)


@contextlib.contextmanager
def answering(said: bytes) -> Iterator[int]:
    """Yield the port of a proxy that answers each CONNECT so, and closes the connection."""

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection:
                    head = b""
                    while b"\r\n\r\n" not in head:
                        head += connection.recv(65536)
                    connection.sendall(said)
                    connection.shutdown(socket.SHUT_WR)
                    while connection.recv(65536):
                        pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, daemon=True).start()
        yield listener.getsockname()[1]


@own_ways
def test_the_environment_names_proxies_only_if_it_is_trusted(
    way: Way, environment: pytest.MonkeyPatch
) -> None:
    with RawServer([*PLAYS, *PLAYS]) as server, SmallProxy({"localhost": server.port}) as proxy:
        url = f"http://localhost:{server.port}"
        environment.setenv("HTTP_PROXY", proxy.url)
        way.run(_log_in, url)
        assert (len(proxy.lines), len(server.seen)) == (0, 3)
        way.run(_log_in, url, None, True)
        assert (len(proxy.lines), len(server.seen)) == (3, 6)


@pytest.mark.parametrize(
    ("variables", "url", "proxy"),
    [
        ({}, "http://cic", None),
        ({"HTTP_PROXY": "http://p:1"}, "http://cic", "http://p:1"),
        ({"http_proxy": "p:1"}, "http://cic", "http://p:1"),
        ({"HTTP_PROXY": "http://p:1"}, "https://cic", None),
        ({"HTTPS_PROXY": "http://u:s@p:1/"}, "https://cic:8019", "http://p:1"),
        ({"ALL_PROXY": "https://p"}, "https://cic", "https://p"),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "*"}, "http://cic", None),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "x, example.com"}, "http://a.example.com", None),
        ({"ALL_PROXY": "http://p", "NO_PROXY": ".example.com"}, "http://example.org", "http://p"),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "cic:8018"}, "http://cic:8018", None),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "cic:8018"}, "http://cic:8019", "http://p"),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "::1"}, "http://[::1]:8018", None),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "x,*.example.com"}, "http://a.example.com", None),
        (
            {"ALL_PROXY": "http://p", "NO_PROXY": "*.example.com"},
            "http://anexample.com",
            "http://p",
        ),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "x, 10.0.0.0/8"}, "http://10.1.2.3:8018", None),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "10.0.0.0/8"}, "http://11.1.2.3", "http://p"),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "x/y,fd00::/8"}, "http://[fd00::1]:8018", None),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "10.0.0.0/8"}, "http://cic", "http://p"),
        # A header "Proxy" of a request to a CGI program must not become its proxy.
        ({"HTTP_PROXY": "http://evil", "REQUEST_METHOD": "GET"}, "http://cic", None),
    ],
)
def test_which_proxy_the_environment_names(
    environment: pytest.MonkeyPatch, variables: dict[str, str], url: str, proxy: str | None
) -> None:
    for name, value in variables.items():
        environment.setenv(name, value)
    found = Proxies(trust_env=True).of(url)
    assert (None if found is None else found.url) == proxy
    assert Proxies().of(url) is None
    assert Proxies("http://mine", trust_env=True).of(url) == Proxy("http://mine")


@pytest.mark.parametrize(
    "url",
    ["", "p:1", "socks5://u:s3cret@p", "http://", "http://p:x", "http://p/path", "http://p?q"],
)
def test_what_is_no_proxy_is_refused_without_being_shown(url: str) -> None:
    with pytest.raises(ValueError, match=r"proxy is invalid \(expected http") as caught:
        icws.Client("http://cic", proxy=url)
    assert "s3cret" not in str(caught.value)
    with pytest.raises(TypeError, match="proxy is a int"):
        icws.Client("http://cic", proxy=7)  # type: ignore[arg-type]


def test_a_proxy_of_the_environment_that_is_none_is_named(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("ALL_PROXY", "socks5://u:s3cret@p")
    with pytest.raises(ValueError, match="ALL_PROXY is invalid"):
        icws.Client("http://cic", trust_env=True)
    icws.Client("http://cic")


def test_user_and_password_are_not_shown() -> None:
    proxy = Proxies(f"http://{USER}@p").of("http://cic")
    assert proxy is not None
    assert proxy.authorization == "Basic YWRhOnBAc3MtczNjcmV0"
    assert repr(proxy) == "Proxy('http://p')"


FULL = answer(503, {"errorId": "error.server.notAcceptingConnections", "alternateHostList": ["c2"]})


def by_path(plays: dict[str, list[Play]]) -> Play:
    """Answer as a reverse proxy: by the server in the path, each in the order of its plays."""

    def play(connection: socket.socket, seen: Seen) -> bool:
        rest = next((plays[path] for path in plays if seen.path.startswith(path)), None)
        if not rest:
            return answer(404)(connection, seen)
        return rest.pop(0)(connection, seen)

    return play


async def _renewed(way: Way, url: str, host: str | None, alternates: list[str]) -> None:
    async with icws.AsyncClient(
        url,
        host=host,
        alternate_hosts=alternates,
        relogin=True,
        retries=0,
        transport=way.transport(),
    ) as client:
        await client.log_in(SECRET_ADA)
        await client.interactions.unsubscribe("1")


@ways
@pytest.mark.parametrize(
    "base", ["/app/api/c1", "/app/api/{host}", "/app/api/c1/icws", "/{host}", "/App/API/c1/ICWS"]
)
def test_servers_behind_a_reverse_proxy_are_asked_there(way: Way, base: str) -> None:
    place = "/" if base == "/{host}" else base[: len("/app/api/")]
    plays = {
        f"{place}c1/icws": [FULL, FULL],
        f"{place}c2/icws": [log_in(alternateHostList=["c4"]), answer(401), FULL],
        f"{place}c3/icws": [answer(503), answer(503)],
        f"{place}c4/icws": [log_in(), answer(204), answer(200)],
    }
    with RawServer([by_path(plays)]) as server:
        host = "c1" if "{" in base else None
        way.run(_renewed, server.url + base, host, ["c3"])
    asked = [line.removeprefix(place).split("/")[0] for line in (s.path for s in server.seen)]
    # The re-login asks the last server first, then all others.
    assert asked == ["c1", "c3", "c2", "c2", "c2", "c1", "c3", "c4", "c4", "c4"]


@ways
def test_the_error_tells_servers_behind_a_reverse_proxy_apart(way: Way) -> None:
    with RawServer([FULL]) as server, pytest.raises(icws.UnavailableError) as caught:
        way.run(_renewed, f"{server.url}/api/c1", None, [])
    assert caught.value.tried == tuple(
        f"127.0.0.1:{server.port}/api/{name}" for name in ("c1", "c2")
    )
