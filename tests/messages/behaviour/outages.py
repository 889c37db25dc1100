"""An outage is visible from its start to its end, on the client and in caches."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import icws
from icws import models
from icws_sandbox.faults import Fault
from tests.messages.server import LONG, Server, settings, workgroup

MESSAGES = "*/messaging/messages"


async def _quiet(messages: Any) -> None:
    """Let other tasks run for a moment."""
    with pytest.raises(TimeoutError):
        await messages.get(0.02)


async def _seen(messages: Any, met: Callable[[], bool]) -> None:
    end = time.monotonic() + LONG
    while not met():
        assert time.monotonic() < end
        await _quiet(messages)


def _break(server: Server) -> None:
    """Let no message come through, be it by polls or by streams."""
    server.fault(Fault(status=503), path=MESSAGES, times=None)
    server.sandbox.on_loop(server.sandbox.streams.drop)


def _mend(server: Server) -> None:
    server.sandbox.on_loop(server.sandbox.faults.clear)


async def goes_down_and_up(server: Server, changes: list[icws.ConnectionChange]) -> None:
    call = server.call(Note="1")
    async with icws.AsyncClient(
        server.url, on_connection_change=changes.append, **server.options
    ) as client:
        assert not client.connected
        await client.log_in(settings())
        assert client.connected
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with (
            icws.AsyncListCache(watch) as queue,
            client.messages(models.ChatContentsMessage) as quiet,
        ):
            await queue.wait(lambda q: call in q.items, LONG)
            assert (client.connected, queue.stale_since, changes) == (True, None, [])
            before = datetime.now(UTC)
            _break(server)
            await _seen(quiet, lambda: not client.connected)
            assert client.logged_in
            assert queue.stale_since is not None
            assert before - timedelta(seconds=1) <= queue.stale_since <= datetime.now(UTC)
            server.write(call, Note="2")
            assert queue.items[call].attributes["Note"] == "1"
            _mend(server)
            await queue.wait(lambda q: q.items[call].attributes["Note"] == "2", LONG)
            await _seen(quiet, lambda: client.connected and queue.stale_since is None)
    assert not client.connected


async def breaks_off(server: Server, changes: list[icws.ConnectionChange]) -> None:
    call = server.call(Note="1")
    async with icws.AsyncClient(
        server.url, on_connection_change=changes.append, **server.options
    ) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue:
            await queue.wait(lambda q: call in q.items, LONG)
            server.sandbox.on_loop(server.sandbox.streams.drop)
            server.write(call, Note="2")
            await queue.wait(
                lambda q: q.items[call].attributes["Note"] == "2" and q.stale_since is None, LONG
            )


async def ends(server: Server, changes: list[icws.ConnectionChange]) -> None:
    options = {**server.options, "max_outage": 0.05}
    async with icws.AsyncClient(
        server.url, on_connection_change=changes.append, **options
    ) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue:
            await queue.get(LONG)
            _break(server)
            with pytest.raises(icws.ServerError):
                await queue.get(LONG)
            assert (client.connected, queue.closed) == (False, True)
            assert queue.stale_since is not None
        _mend(server)
        again = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with again as messages:
            await messages.get(LONG)
            assert client.connected


async def calls_back(server: Server, callback: Callable[[icws.ConnectionChange], object]) -> None:
    async with icws.AsyncClient(
        server.url, on_connection_change=callback, **server.options
    ) as client:
        await client.log_in(settings())
        async with client.messages() as everything:
            await _quiet(everything)
            _break(server)
            await _seen(everything, lambda: not client.connected)
            _mend(server)
            await _seen(everything, lambda: client.connected)
