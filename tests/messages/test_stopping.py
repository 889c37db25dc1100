"""Fetching that is ended early, or while a request hangs; and what a failure leaves behind."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from runtime._async.closing import AsyncClosing
from runtime.errors import ServerError, TransportError
from tests.messages.fake_session import THINGS
from tests.messages.scripted import LONG, POLL_OF_THINGS, START, Client, Session, changed

STOP = THINGS.stop.id


class Hanging(Session):
    """A session in which the requests of some operations are never answered."""

    def __init__(self, *operations: str) -> None:
        super().__init__()
        self.operations = operations
        self.hanging = asyncio.Event()

    async def call(self, op: Any, *, options: Any = None, **more: Any) -> Any:
        if op.id in self.operations:
            self.hanging.set()
            await asyncio.Event().wait()
        return await super().call(op, options=options, **more)


def fetchers() -> int:
    return [task.get_name() for task in asyncio.all_tasks()].count("icws-fetcher")


async def enter(client: Client) -> None:
    await client.things.queue.start()
    await client.dispatcher.add(client.things)


def test_the_end_of_a_start_that_was_interrupted_has_half_a_second() -> None:
    """It has that though the program would give 60 s to each other end."""

    class Interrupted(Hanging):
        async def call(self, op: Any, *, options: Any = None, **more: Any) -> Any:
            if op.id == START:
                raise asyncio.CancelledError
            return await super().call(op, options=options, **more)

    async def main() -> None:
        client = Client(Interrupted(STOP), "poll")
        client.dispatcher.closing = AsyncClosing(60.0)
        start = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await enter(client)
        assert client.session.hanging.is_set()
        assert time.monotonic() - start < LONG / 2

    asyncio.run(main())


def test_a_request_for_messages_that_hangs_is_given_up_after_the_end() -> None:
    async def main() -> None:
        client = Client(Hanging(POLL_OF_THINGS.id), "poll")
        client.dispatcher.closing = AsyncClosing(0.1)
        await enter(client)
        await client.session.hanging.wait()
        await client.dispatcher.remove(client.things)
        assert fetchers() == 1
        async with asyncio.timeout(LONG):
            await client.dispatcher.settle()
        assert fetchers() == 0

    asyncio.run(main())


@pytest.mark.parametrize("mode", ["poll", "stream"])
def test_a_fetcher_that_has_not_begun_can_be_ended(mode: Any) -> None:
    async def main() -> None:
        client = Client(Session(), mode)
        starting = asyncio.create_task(enter(client))
        while not client.dispatcher.registry.watches():
            await asyncio.sleep(0)
        await client.dispatcher.end()
        await starting
        assert client.things.over
        assert fetchers() == 0
        assert client.session.fetched == []

    asyncio.run(main())


@pytest.mark.parametrize(
    ("failure", "lost"),
    [
        (TransportError("sent"), True),
        (TransportError("unsent", sent=False), False),
        (ServerError(503), True),
    ],
)
def test_polls_end_staleness_only_if_no_message_was_lost(failure: Exception, lost: bool) -> None:
    """After a loss, only a message with the whole state ends it."""

    async def main() -> None:
        client = Client(Session([], failure, [changed("1")]), "poll")
        await enter(client)
        await client.got(1)
        assert (client.things.queue.stale_since is not None) == lost
        await client.dispatcher.end()

    asyncio.run(main())
