"""One asyncio client in several loops, one after the other, and with many calls at once."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

import icws
from icws import models
from icws_sandbox import Sandbox
from tests.client.forms import ADA
from tests.client.raw_server import VERSION, Play, RawServer, Seen, answer, log_in

CALLS = 130
CALL = models.CreateCallParameters(target="+49305550100")


def test_a_client_lives_on_in_the_next_loop() -> None:
    sandbox = Sandbox()
    with sandbox as url:
        client = icws.AsyncClient(url)

        async def use() -> int:
            if not client.logged_in:
                await client.log_in(ADA)
            # At the same time, so that they wait for one another's locks.
            found = await asyncio.gather(*[client.connection.version.get() for _ in range(5)])
            return len(found)

        assert [asyncio.run(use()) for _ in range(3)] == [5, 5, 5]
        asyncio.run(client.close())
        assert not client.logged_in
        assert len(sandbox.sessions) == 0


def test_renewals_wait_for_one_another_in_every_loop() -> None:
    sandbox = Sandbox()
    with sandbox as url:
        client = icws.AsyncClient(url, relogin=True)

        async def use() -> None:
            if not client.logged_in:
                await client.log_in(ADA)
            sandbox.on_loop(lambda: sandbox.sessions.end_all("A test has ended it."))
            await asyncio.gather(*[client.interactions.create(CALL) for _ in range(8)])

        for _ in range(3):
            asyncio.run(use())
        asyncio.run(client.close())
        assert sum(seen.operation == "createConnection" for seen in sandbox.requests) == 4


def test_a_subscription_of_a_loop_that_has_ended_does_not_keep_the_client_open() -> None:
    sandbox = Sandbox()
    with sandbox as url:
        client = icws.AsyncClient(url)

        async def begin() -> None:
            await client.log_in(ADA)
            await client.messages().__aenter__()

        asyncio.run(begin())
        asyncio.run(client.close())
        assert len(sandbox.sessions) == 0


# The connection is left to the garbage collector, like all else of that loop.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_loop_that_was_left_without_its_clean_up_leaves_a_client_that_works() -> None:
    with RawServer([log_in(), answer(200, VERSION), answer(204)]) as server:
        client = icws.AsyncClient(server.url)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(client.log_in(ADA))
        loop.close()
        asyncio.run(client.connection.version.get())
        asyncio.run(client.close())
        assert not client.logged_in
        gc.collect()


def when_all_are_there() -> Play:
    together = threading.Barrier(CALLS)

    def play(connection: socket.socket, seen: Seen) -> bool:
        together.wait(30)
        return answer(200, VERSION)(connection, seen)

    return play


def test_more_calls_at_once_than_aiohttp_has_connections_by_itself() -> None:
    async def use(url: str) -> None:
        async with icws.AsyncClient(url, timeout=30) as client:
            # None is answered before all have arrived.
            await asyncio.gather(*[client.connection.version.get() for _ in range(CALLS)])

    with RawServer([when_all_are_there()]) as server:
        asyncio.run(use(server.url))
        assert len(server.seen) == CALLS


def test_more_threads_than_connections_are_kept_warn_of_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with (
        RawServer([when_all_are_there()]) as server,
        icws.Client(server.url, timeout=30) as client,
        ThreadPoolExecutor(CALLS) as pool,
    ):
        list(pool.map(lambda _: client.connection.version.get(), range(CALLS)))
    assert [record for record in caplog.records if record.levelname == "WARNING"] == []
