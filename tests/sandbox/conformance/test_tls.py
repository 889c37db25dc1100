"""HTTPS with a certificate of the sandbox's own, which a client has to trust first."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

import icws
from icws import models
from sandbox import Sandbox
from tests.sandbox.raw import IC_AUTH, MEDIA_TYPE

LOG_IN = {"__type": IC_AUTH, "applicationName": "x", "userID": "ada", "password": "secret"}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    running = Sandbox(tls=True)
    with running:
        yield running
    assert running.broken == []


def trusting(sandbox: Sandbox) -> ssl.SSLContext:
    assert sandbox.certificate is not None
    context = ssl.create_default_context(cadata=sandbox.certificate)
    # What Python does by itself from 3.13 on.
    context.verify_flags |= ssl.VERIFY_X509_STRICT | ssl.VERIFY_X509_PARTIAL_CHAIN
    return context


def connected(
    sandbox: Sandbox, context: ssl.SSLContext, host: str = "127.0.0.1"
) -> http.client.HTTPSConnection:
    port = urlsplit(sandbox.url).port
    return http.client.HTTPSConnection(host, port, timeout=20, context=context)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_who_trusts_the_certificate_logs_in_under_each_name(sandbox: Sandbox, host: str) -> None:
    connection = connected(sandbox, trusting(sandbox), host)
    headers = {"Content-Type": MEDIA_TYPE, "Accept-Language": "en"}
    connection.request("POST", "/icws/connection", json.dumps(LOG_IN), headers)
    assert connection.getresponse().status == 201
    connection.close()


def test_who_does_not_trust_it_does_not_connect(sandbox: Sandbox) -> None:
    assert sandbox.url.startswith("https://127.0.0.1:")
    connection = connected(sandbox, ssl.create_default_context())
    with pytest.raises(ssl.SSLCertVerificationError, match=r"self.signed"):
        connection.request("GET", "/icws/connection/version")


def test_it_is_no_certificate_of_another_sandbox(sandbox: Sandbox) -> None:
    other = Sandbox(tls=True)
    with other:
        with pytest.raises(ssl.SSLCertVerificationError):
            connected(other, trusting(sandbox)).request("GET", "/icws/connection/version")
        assert other.certificate != sandbox.certificate


@pytest.mark.parametrize("noise", [b"GET / HTTP/1.1\r\n\r\n", b"", b"\x16\x03\x01\xff\xff" * 99])
def test_what_is_no_tls_is_dropped_and_harms_nobody(sandbox: Sandbox, noise: bytes) -> None:
    with socket.create_connection(("127.0.0.1", urlsplit(sandbox.url).port or 0), 20) as plain:
        plain.sendall(noise)
        plain.shutdown(socket.SHUT_WR)
        plain.settimeout(20)
        try:
            answer = plain.recv(1000)
        except ConnectionError:
            answer = b""
    assert not answer.startswith(b"HTTP")
    connection = connected(sandbox, trusting(sandbox))
    connection.request("GET", "/icws/connection/version")
    assert connection.getresponse().status == 200
    connection.close()


def test_a_stream_of_events_comes_over_tls(sandbox: Sandbox) -> None:
    connection = connected(sandbox, trusting(sandbox))
    headers = {"Content-Type": MEDIA_TYPE, "Accept-Language": "en"}
    connection.request("POST", "/icws/connection", json.dumps(LOG_IN), headers)
    answer = connection.getresponse()
    cookie = answer.headers["Set-Cookie"].split(";")[0]
    session = json.loads(answer.read())["sessionId"]
    headers = {"Accept": "text/event-stream", "Cookie": cookie}
    connection.request("GET", f"/icws/{session}/messaging/messages", headers=headers)
    stream = connection.getresponse()
    opened = sandbox.sessions.get(session)
    assert opened is not None
    sandbox.on_loop(lambda: opened.outbox.put({"n": 1}))
    assert stream.readline() == b'data: {"n":1}\n'
    connection.close()


def test_the_client_works_over_tls(sandbox: Sandbox) -> None:
    with icws.Client(sandbox.url, ssl_context=trusting(sandbox)) as client:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="tls", user_id="ada", password="secret"
            )
        )
    log_in, log_out = sandbox.requests[-2:]
    assert [(each.status, each.user) for each in (log_in, log_out)] == [(201, "ada"), (200, "ada")]


def test_without_tls_there_is_no_certificate() -> None:
    plain = Sandbox()
    with plain as url:
        assert url.startswith("http://")
        assert plain.certificate is None
