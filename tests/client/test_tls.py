"""Certificates and host names are verified, and said to be what is wrong."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import threading
import warnings
from pathlib import Path

import pytest

import icws
from icws._runtime._async.http_transport import AiohttpTransport
from tests.client.certificates import certificate_of, context_of
from tests.client.forms import SECRET_ADA, Way, own_ways, shown, ways
from tests.client.raw_server import SECRETS, RawServer, Seen, answer, log_in


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of `localhost`, signed by nobody else."""
    return certificate_of(tmp_path_factory.mktemp("tls"), "localhost")


@pytest.fixture
def server_side(certificate: Path) -> ssl.SSLContext:
    return context_of(certificate)


async def _log_in(way: Way, url: str, context: ssl.SSLContext | None) -> None:
    transport = way.transport(context)
    async with icws.AsyncClient(
        url, transport=transport, ssl_context=context, retries=0, timeout=2
    ) as client:
        await client.log_in(SECRET_ADA)
        assert client.logged_in


@ways
def test_a_certificate_that_nobody_vouches_for_is_refused(
    way: Way, server_side: ssl.SSLContext
) -> None:
    with RawServer([log_in(), answer(204)], tls=server_side) as server:
        with pytest.raises(icws.TransportError) as caught:
            way.run(_log_in, f"https://localhost:{server.port}", None)
        assert server.seen == []
    assert caught.value.sent is False
    if way.over == "own":
        assert "certificate is refused: self" in str(caught.value)
    told = shown(caught.value)
    assert [secret for secret in SECRETS if secret in told] == []


@ways
def test_a_certificate_that_the_caller_trusts_is_taken(
    way: Way, certificate: Path, server_side: ssl.SSLContext
) -> None:
    trusting = ssl.create_default_context(cafile=certificate)
    with RawServer([log_in(), answer(204)], tls=server_side) as server:
        way.run(_log_in, f"https://localhost:{server.port}", trusting)
        assert [seen.method for seen in server.seen] == ["POST", "DELETE"]
    assert trusting.verify_mode is ssl.CERT_REQUIRED
    assert trusting.check_hostname


@ways
def test_a_certificate_of_another_host_is_refused(
    way: Way, certificate: Path, server_side: ssl.SSLContext
) -> None:
    trusting = ssl.create_default_context(cafile=certificate)
    with RawServer([log_in(), answer(204)], tls=server_side) as server:
        with pytest.raises(icws.TransportError) as caught:
            way.run(_log_in, server.url, trusting)
        assert server.seen == []
    assert caught.value.sent is False
    if way.over == "own":
        assert "certificate is refused: IP address mismatch" in str(caught.value)


@own_ways
def test_an_alternate_host_is_verified_like_the_first(
    way: Way, certificate: Path, server_side: ssl.SSLContext
) -> None:
    trusting = ssl.create_default_context(cafile=certificate)
    named = answer(503, {"alternateHostList": ["127.0.0.1"]})
    with RawServer([named], tls=server_side) as server:
        with pytest.raises(icws.UnavailableError) as caught:
            way.run(_log_in, f"https://localhost:{server.port}", trusting)
        assert len(caught.value.tried) == 2
        assert len(server.seen) == 1


@ways
def test_a_server_that_speaks_no_tls_gets_nothing(way: Way) -> None:
    with RawServer([log_in()]) as server:
        with pytest.raises(icws.TransportError) as caught:
            way.run(_log_in, server.url.replace("http:", "https:"), None)
        assert not [seen for seen in server.seen if SECRETS[3].encode() in seen.body]
    told = shown(caught.value)
    assert [secret for secret in SECRETS if secret in told] == []


def test_a_stream_that_is_cut_does_not_wait_for_a_server_that_reads_nothing(
    certificate: Path, server_side: ssl.SSLContext
) -> None:
    trusting = ssl.create_default_context(cafile=certificate)
    done = threading.Event()

    def begin(connection: socket.socket, _: Seen) -> bool:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:\n\n")
        done.wait(60)
        return False

    async def show(url: str) -> None:
        transport = AiohttpTransport(trusting)
        stream = await transport.stream(icws.Request("GET", url, {}, None, 60.0))
        pieces = aiter(stream)
        assert await anext(pieces) == b":\n\n"
        await stream.close()
        await transport.close()

    with (
        RawServer([begin], tls=server_side) as server,
        warnings.catch_warnings(record=True) as told,
    ):
        warnings.simplefilter("always")
        asyncio.run(show(f"https://localhost:{server.port}/"))
        gc.collect()
        done.set()
    assert [one for one in told if "unclosed transport" in str(one.message)] == []
