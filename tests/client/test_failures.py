"""Calls that fail: the same class and words in both forms, with all that is known of the reason."""

from __future__ import annotations

import asyncio
import contextlib
import pickle
import socket
import struct
import threading
import time

import pytest

import icws
from icws._runtime.errors import TransportError
from icws._runtime.failures import failure_of
from tests.client.forms import SECRET_ADA, Way, own_ways, shown, ways
from tests.client.raw_server import (
    SECRETS,
    Play,
    RawServer,
    Seen,
    answer,
    drop,
    hang,
    log_in,
    unused_port,
)


async def _log_in(way: Way, url: str, timeout: float = 5.0) -> None:
    async with icws.AsyncClient(
        url, transport=way.transport(), retries=0, timeout=timeout
    ) as client:
        await client.log_in(SECRET_ADA)


def reset(connection: socket.socket, _: Seen) -> bool:
    """End the connection so that the other side gets an error of its system."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


@own_ways
def test_nobody_listens(way: Way) -> None:
    port = unused_port()
    with pytest.raises(icws.TransportError) as caught:
        way.run(_log_in, f"http://127.0.0.1:{port}/x")
    error = caught.value
    assert type(error) is icws.TransportError
    assert (error.host, error.port, error.sent) == ("127.0.0.1", port, False)
    assert error.reason == "the connection is refused"
    assert str(error) == f"connection.createConnection: 127.0.0.1:{port}: the connection is refused"
    assert isinstance(error.__cause__, ConnectionRefusedError)
    assert error.seconds is not None
    assert 0 <= error.seconds < 5


@own_ways
def test_no_such_host(way: Way) -> None:
    with pytest.raises(icws.TransportError) as caught:
        way.run(_log_in, "https://nosuch.invalid")
    error = caught.value
    assert type(error) is icws.TransportError
    assert (error.host, error.port, error.sent) == ("nosuch.invalid", 443, False)
    assert error.reason == "the host name is unknown"
    assert isinstance(error.__cause__, socket.gaierror)


@own_ways
def test_no_answer_in_time(way: Way) -> None:
    with RawServer([hang]) as server, pytest.raises(icws.RequestTimeoutError) as caught:
        way.run(_log_in, server.url, 0.2)
    error = caught.value
    assert (error.port, error.sent, error.reason) == (server.port, True, "no response")
    assert error.seconds == pytest.approx(0.2, abs=0.15)
    assert str(error).endswith(f": no response after {error.seconds:.1f} s")
    assert isinstance(error.__cause__, TimeoutError)


@own_ways
@pytest.mark.parametrize("speech", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b""])
def test_no_tls(way: Way, speech: bytes) -> None:
    """A handshake that fails has sent nothing, whether by other words or by silence."""

    def serve() -> None:
        connection, _ = listener.accept()
        with connection, contextlib.suppress(OSError):
            connection.recv(65536)
            connection.sendall(speech)
            connection.recv(65536)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, daemon=True).start()
        with pytest.raises(icws.TransportError) as caught:
            way.run(_log_in, f"https://127.0.0.1:{listener.getsockname()[1]}", 0.3)
    assert type(caught.value) is (icws.TransportError if speech else icws.RequestTimeoutError)
    assert caught.value.reason.startswith("TLS failed: " if speech else "no connection")
    assert caught.value.sent is False
    assert isinstance(caught.value.__cause__, OSError)


@pytest.mark.parametrize(("at", "seconds"), [(0.2, 0.15), (0.0, 0.4)])
def test_a_loop_that_is_busy_as_the_time_ends_still_knows_that_nothing_was_sent(
    at: float, seconds: float
) -> None:
    async def scenario(url: str) -> None:
        asyncio.get_running_loop().call_later(at, time.sleep, seconds)
        await _log_in(Way("async", "own"), url, 0.3)

    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        pytest.raises(icws.RequestTimeoutError) as caught,
    ):
        asyncio.run(scenario(f"https://127.0.0.1:{silent.getsockname()[1]}"))
    assert (caught.value.reason, caught.value.sent) == ("no connection", False)


@own_ways
@pytest.mark.parametrize("play", [drop, reset])
def test_a_connection_that_ends_too_early(way: Way, play: Play) -> None:
    with RawServer([play]) as server, pytest.raises(icws.TransportError) as caught:
        way.run(_log_in, server.url)
    assert type(caught.value) is icws.TransportError
    assert caught.value.reason == "the connection was closed before the end of the response"
    assert caught.value.sent
    if play is reset:
        assert isinstance(caught.value.__cause__, ConnectionResetError)


@ways
@pytest.mark.parametrize(
    ("status", "kind"),
    {
        400: icws.BadRequestError,
        401: icws.UnauthorizedError,
        403: icws.ForbiddenError,
        418: icws.ApiError,
        500: icws.ServerError,
        503: icws.UnavailableError,
    }.items(),
)
def test_a_failed_log_in_has_its_own_class(way: Way, status: int, kind: type[Exception]) -> None:
    body = {"errorId": "error.request.connection.authenticationFailure", "message": "no"}
    with RawServer([answer(status, body)]) as server, pytest.raises(icws.LoginError) as caught:
        way.run(_log_in, server.url)
    error = caught.value
    assert isinstance(error, kind)
    assert type(error).__name__ == "LoginError"
    assert (error.status, error.message, error.error_id) == (status, "no", body["errorId"])
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), copy.body) == (type(error), str(error), error.body)
    assert [secret for secret in SECRETS if secret in shown(error)] == []


async def _refused_later(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        await client.log_in(SECRET_ADA)
        with pytest.raises(icws.BadRequestError) as caught:
            await client.interactions.hold("1", on=True)
        assert not isinstance(caught.value, icws.LoginError)


@ways
def test_other_calls_do_not(way: Way) -> None:
    with RawServer([log_in(), answer(400), answer(200)]) as server:
        way.run(_refused_later, server.url)


class Library(OSError):
    """An error as those of aiohttp, which derive from OSError and have a URL."""

    def __init__(self, url: str, error: OSError | None = None) -> None:
        super().__init__(url)
        self.os_error = error


def test_the_cause_is_that_of_the_system_and_never_of_a_library() -> None:
    system = OSError(113, "No route to\nhost")
    chained = Library("http://u/icws/s3cret", Library("s3cret", system))
    failure = failure_of(chained, sent=False, late=False)
    assert failure.__cause__ is system
    assert failure.reason == "no connection: No route to\\nhost"
    alone = failure_of(Library("s3cret"), sent=True, late=True)
    assert alone.__cause__ is None
    assert (str(alone), type(alone)) == ("no response", icws.RequestTimeoutError)
    looped = Library("s3cret")
    looped.__context__ = ValueError("s3cret", looped)
    assert str(failure_of(looped, sent=True, late=False)) == "no response (Library)"


def test_an_error_of_a_transport_of_the_program_is_enough() -> None:
    assert TransportError("gone").reason == "gone"
    assert (TransportError("gone").host, TransportError("gone").port) == ("", None)
