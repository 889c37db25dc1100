"""Cancellation, which only tasks meet."""

from __future__ import annotations

import asyncio

import pytest

import icws
from icws_sandbox.faults import Fault
from tests.messages.server import LONG, Server, settings, workgroup


@pytest.mark.parametrize("delivery", ["poll", "stream"])
def test_a_cancelled_reader_takes_no_message_with_it(delivery: str) -> None:
    async def show(server: Server) -> None:
        async with icws.AsyncClient(server.url, **server.options) as client:
            await client.log_in(settings())
            async with client.messages() as messages:
                got, cancelled = [], 0
                for number in range(20):
                    reader = asyncio.create_task(messages.get())
                    await asyncio.sleep(0)
                    server.send({"__type": "urn:example.com:numbered", "number": number})
                    reader.cancel()
                    try:
                        got.append(await reader)  # it had one before
                    except asyncio.CancelledError:
                        cancelled += 1
                assert cancelled
                got += [await messages.get(LONG) for _ in range(20 - len(got))]
                assert [one.data["number"] for one in got] == list(range(20))

    with Server(delivery) as server:
        asyncio.run(show(server))


@pytest.mark.parametrize("delivery", ["poll", "stream"])
def test_a_cancelled_start_leaves_nothing_running(delivery: str) -> None:
    async def show(server: Server) -> None:
        async with icws.AsyncClient(server.url, **server.options) as client:
            await client.log_in(settings())
            server.fault(Fault(delay=LONG), method="PUT")
            watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
            start = asyncio.create_task(watch.__aenter__())
            while not server.sandbox.on_loop(lambda: list(server.sandbox.faults.log)):
                await asyncio.sleep(0)
            start.cancel()
            with pytest.raises(asyncio.CancelledError):
                await start
            assert watch.closed
            names = {task.get_name() for task in asyncio.all_tasks()}
            assert not names & {"icws-fetcher", "icws-heartbeat"}
            # The server may have got it: it is taken back before the cancellation goes on.
            assert len(server.sent("DELETE", "messaging/subscriptions")) == 1

    with Server(delivery) as server:
        asyncio.run(show(server))


@pytest.mark.parametrize("delivery", ["poll", "stream"])
def test_a_cancelled_receiver_ends_its_readers_and_has_a_successor(delivery: str) -> None:
    async def show(server: Server) -> None:
        async with icws.AsyncClient(server.url, **server.options) as client:
            await client.log_in(settings())
            async with client.messages() as messages:
                for task in asyncio.all_tasks():
                    if task.get_name() == "icws-fetcher":
                        task.cancel()
                with pytest.raises(
                    icws.IcwsError, match=r"^the worker that fetches messages was cancelled$"
                ):
                    await messages.get(LONG)
            watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
            async with watch as again:
                assert not (await again.get(LONG)).is_delta

    with Server(delivery) as server:
        asyncio.run(show(server))


def test_a_predicate_that_is_to_be_awaited_is_refused() -> None:
    async def predicate(cache: object) -> bool:
        return False

    async def show(server: Server) -> None:
        async with icws.AsyncClient(server.url, **server.options) as client:
            await client.log_in(settings())
            watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
            async with icws.AsyncListCache(watch) as queue:
                with pytest.raises(TypeError, match="is a coroutine function"):
                    await queue.wait(predicate, LONG)

    with Server("poll") as server:
        asyncio.run(show(server))


@pytest.mark.parametrize("delivery", ["poll", "stream"])
def test_a_watch_that_is_forgotten_in_its_block_ends(delivery: str) -> None:
    async def show(server: Server) -> None:
        async with icws.AsyncClient(server.url, **server.options) as client:
            await client.log_in(settings())
            watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
            await watch.__aenter__()
            await watch.get(LONG)
            del watch
            async with asyncio.timeout(LONG):
                while not server.sent("DELETE", "messaging/subscriptions"):
                    await asyncio.sleep(0.01)

    with Server(delivery) as server:
        asyncio.run(show(server))
