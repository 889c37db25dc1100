"""Calls that are cancelled, repeated or overtaken by the end of their client leave nothing open."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
import threading
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

import icws
from icws._runtime._async.concurrency import AsyncWorker
from icws._runtime._sync.http_transport import Urllib3Transport
from tests.both_forms import both, run
from tests.client.forms import ADA
from tests.client.raw_server import FEATURES, GRANT, VERSION, Play, RawServer, Seen, answer

LONG = 20.0
HEAD = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"


class Stalling:
    """A play that begins an answer, and then waits until the client has gone."""

    def __init__(self, begin: bytes) -> None:
        self.begin = begin
        self.begun, self.gone = threading.Event(), threading.Event()

    def __call__(self, connection: socket.socket, _: Seen) -> bool:
        """Answer a request."""
        connection.sendall(self.begin)
        self.begun.set()
        connection.settimeout(LONG)
        try:
            self.left = connection.recv(1)
        except ConnectionResetError:
            self.left = b""
        self.gone.set()
        return False


async def _get(client: icws.AsyncClient) -> None:
    await client.request("GET", "/icws/connection/version")


async def _streamed(client: icws.AsyncClient) -> None:
    async with client.stream("GET", "/icws/connection/version") as response:
        async for _ in response:
            pass


@pytest.mark.parametrize("call", [_get, _streamed])
@pytest.mark.parametrize("begin", [b"", b"HTTP/1.1 200", HEAD % 200, HEAD % 500])
def test_a_cancelled_call_closes_its_connection(call: Any, begin: bytes) -> None:
    """The next call gets a connection of its own, and its own answer."""
    stalling = Stalling(begin)

    async def scenario(url: str) -> None:
        async with icws.AsyncClient(url, retries=0) as client:
            task = asyncio.create_task(call(client))
            await asyncio.to_thread(stalling.begun.wait, LONG)
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(stalling.gone.wait, LONG)
            assert stalling.left == b""
            assert await client.connection.version.get()

    with RawServer([stalling, answer(200, VERSION)]) as server:
        asyncio.run(scenario(server.url))
        assert server.connections == 2


def test_content_that_is_cancelled_never_looks_whole() -> None:
    received: list[bytes] = []
    began, ended = threading.Event(), threading.Event()

    def serve(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            while data := connection.recv(65536):
                received.append(data)
                if b"half" in data:
                    began.set()
        ended.set()

    async def pieces() -> AsyncIterator[bytes]:
        yield b"half"
        await asyncio.sleep(LONG)
        yield b"other half"

    async def scenario(url: str) -> None:
        async with icws.AsyncClient(url, retries=0) as client:
            sent = client.request("POST", "/icws/connection/file", content=pieces())
            task = asyncio.create_task(sent)
            await asyncio.to_thread(began.wait, LONG)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(ended.wait, LONG)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener,), daemon=True).start()
        asyncio.run(scenario(f"http://127.0.0.1:{listener.getsockname()[1]}"))
    assert b"half" in b"".join(received)
    assert not b"".join(received).endswith(b"0\r\n\r\n")


def test_a_log_in_that_is_cancelled_leaves_a_session_that_closing_ends() -> None:
    stalling = Stalling(b"")

    async def scenario(url: str) -> None:
        async with icws.AsyncClient(url, retries=0) as client:
            task = asyncio.create_task(client.log_in(ADA))
            await asyncio.to_thread(stalling.begun.wait, LONG)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert client.logged_in

    plays: list[Play] = [answer(201, GRANT), stalling, answer(200, {})]
    with RawServer(plays) as server:
        asyncio.run(scenario(server.url))
        assert server.lines[-1] == f"DELETE /icws/{GRANT['sessionId']}/connection"


def test_a_new_log_in_that_is_cancelled_leaves_a_session_that_closing_ends() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(connection: socket.socket, seen: Seen) -> bool:
        begun.set()
        go_on.wait(LONG)
        return answer(201, {**GRANT, "sessionId": "second", **FEATURES})(connection, seen)

    async def scenario(url: str) -> None:
        async with icws.AsyncClient(url, retries=0, relogin=True) as client:
            await client.log_in(ADA)
            task = asyncio.create_task(client.interactions.unsubscribe("1"))
            await asyncio.to_thread(begun.wait, LONG)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            go_on.set()

    plays = [answer(201, {**GRANT, **FEATURES}), answer(401), slow, answer(204)]
    with RawServer(plays) as server:
        asyncio.run(scenario(server.url))
        assert server.lines[-1] == "DELETE /icws/second/connection"


def test_no_request_is_repeated_after_its_client_was_closed() -> None:
    """Of a thread, say, that waits as the server has asked for."""
    waiting = answer(503, None, ("Retry-After", "30"))
    with RawServer([waiting]) as server:
        client = icws.Client(server.url, retries=3)
        failures: list[str] = []

        def get() -> None:
            try:
                client.request("GET", "/icws/connection/version")
            except icws.IcwsError as error:
                failures.append(type(error).__name__)

        thread = threading.Thread(target=get)
        thread.start()
        while not server.seen:
            thread.join(0.01)
        thread.join(0.2)
        start = time.monotonic()
        client.close()
        thread.join(LONG)
        assert time.monotonic() - start < LONG / 2
        assert failures == ["UnavailableError"]
        assert len(server.seen) == 1


def test_nor_is_one_of_a_task() -> None:
    async def scenario(server: RawServer) -> None:
        client = icws.AsyncClient(server.url, retries=3)
        task = asyncio.create_task(_get(client))
        while not server.seen:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)
        await client.close()
        with pytest.raises(icws.UnavailableError):
            await asyncio.wait_for(task, LONG / 2)
        assert len(server.seen) == 1

    with RawServer([answer(503, None, ("Retry-After", "30"))]) as server:
        asyncio.run(scenario(server))


async def _again_after_close(url: str) -> None:
    client = icws.AsyncClient(url, retries=1)
    await client.close()
    await client.connection.version.get()
    await client.close()


@both
def test_a_client_that_was_closed_repeats_as_before(form: str) -> None:
    with RawServer([answer(503, None, ("Retry-After", "0")), answer(200, VERSION)]) as server:
        run(form, _again_after_close, server.url)
        assert len(server.seen) == 2


def test_who_waits_for_a_worker_can_be_cancelled() -> None:
    async def scenario() -> None:
        release = asyncio.Event()

        async def work() -> None:
            try:
                await asyncio.sleep(LONG)
            except asyncio.CancelledError:
                await release.wait()
                raise

        worker = AsyncWorker(work, "slow to end")
        joining = asyncio.create_task(worker.join(0.01))
        await asyncio.sleep(0.1)
        joining.cancel()
        with pytest.raises(asyncio.CancelledError):
            await joining
        release.set()
        await worker.join(LONG)
        assert worker.over

    asyncio.run(scenario())


class Unconnected:
    """A connection that is not open, as there are many behind a long run."""

    sock = None


def test_a_client_closes_while_threads_open_connections() -> None:
    with RawServer([answer(200, VERSION, ("Connection", "close"))]) as server:
        transport = Urllib3Transport()
        client = icws.Client(server.url, transport=transport, retries=0)
        client.connection.version.get()
        many = [Unconnected() for _ in range(50_000)]
        transport._connections.update(many)  # so that closing takes a while
        over, before = threading.Event(), sys.getswitchinterval()

        def get() -> None:
            while not over.is_set():
                with contextlib.suppress(icws.TransportError):
                    client.request("GET", "/icws/connection/version")

        threads = [threading.Thread(target=get) for _ in range(4)]
        sys.setswitchinterval(1e-5)
        for thread in threads:
            thread.start()
        try:
            for _ in range(10):
                client.close()
        finally:
            over.set()
            sys.setswitchinterval(before)
            for thread in threads:
                thread.join(LONG)
            client.close()


async def _open_twice(url: str) -> None:
    async with icws.AsyncClient(url, retries=0) as client:
        response = client.stream("GET", "/icws/connection/version")
        async with response:
            with pytest.raises(RuntimeError, match="open already"):
                await response.__aenter__()
        async with response as again:
            assert again.status == 200


@both
def test_a_streamed_response_is_open_once_at_a_time(form: str) -> None:
    with RawServer([answer(200, VERSION)]) as server:
        run(form, _open_twice, server.url)
        assert len(server.seen) == 2


@both
def test_a_changing_request_on_a_connection_that_has_died_is_sent_once(form: str) -> None:
    def last(connection: socket.socket, seen: Seen) -> bool:
        answer(200, VERSION)(connection, seen)
        return False

    with RawServer([last, answer(200, VERSION)]) as server:
        run(form, _get_then_post, server.url)
        assert [line.split()[0] for line in server.lines] == ["GET", "POST"]


async def _get_then_post(url: str) -> None:
    async with icws.AsyncClient(url) as client:
        await client.request("GET", "/icws/connection/version")
        try:
            await client.request("POST", "/icws/connection/version", json={})
        except icws.TransportError:
            await client.request("POST", "/icws/connection/version", json={})
