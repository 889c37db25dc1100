"""Watches that subscriptions share: their owner, also after an object took another's place."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from runtime._async.dispatcher import AsyncDispatcher
from runtime._async.registration import AsyncRegistration
from runtime.errors import ServerError, TransportError
from runtime.operation import Operation
from runtime.options import CallOptions
from tests.messages.fake_session import POLL, QUIET, THINGS, Changed, FakeSession, Morphed

START, STOP = THINGS.start.id, THINGS.stop.id


class Client:
    """A dispatcher over a fake session."""

    def __init__(self, reply: Any = lambda op: None) -> None:
        self.session: Any = FakeSession(reply)
        self.dispatcher = AsyncDispatcher(self.session, poll=POLL, delivery=QUIET)

    async def watch(self, thing: str, select: str) -> AsyncRegistration:
        registration = AsyncRegistration(
            self.session,
            THINGS,
            options=CallOptions(),
            path={"thingId": thing},
            query={"select": select},
        )
        await registration.queue.start()
        await self.dispatcher.add(registration)
        return registration

    def sent(self) -> list[tuple[str, str, str]]:
        """Return the calls since the last time: operation, thing, what is selected."""
        calls = [(op, path["thingId"], query.get("select", "")) for op, path, query in self.calls()]
        self.session.calls.clear()
        return calls

    def calls(self) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
        return list(self.session.calls)


def test_the_last_to_leave_ends_a_shared_watch() -> None:
    async def main() -> None:
        client = Client()
        first, second = await client.watch("1", "a"), await client.watch("1", "b")
        assert client.sent() == [(START, "1", "a"), (START, "1", "b")]
        await client.dispatcher.remove(first)  # the watch is the second's already
        assert client.sent() == []
        await client.dispatcher.remove(second)
        assert client.sent() == [(STOP, "1", "")]

    asyncio.run(main())


def test_a_watch_goes_back_to_the_one_before_when_the_latest_leaves() -> None:
    async def main() -> None:
        client = Client()
        first, second = await client.watch("1", "a"), await client.watch("1", "b")
        client.sent()
        await client.dispatcher.remove(second)
        assert client.sent() == [(START, "1", "a")]
        await client.dispatcher.remove(first)
        assert client.sent() == [(STOP, "1", "")]

    asyncio.run(main())


def test_a_subscription_that_asks_for_the_same_needs_no_new_start() -> None:
    async def main() -> None:
        client = Client()
        first, second = await client.watch("1", "a"), await client.watch("1", "a")
        client.sent()
        await client.dispatcher.remove(second)
        assert client.sent() == []
        await client.dispatcher.remove(first)

    asyncio.run(main())


def test_after_a_morph_the_watch_stays_that_of_its_owner() -> None:
    async def main() -> None:
        client = Client()
        old, owner = await client.watch("1", "old"), await client.watch("2", "own")
        client.sent()
        await client.dispatcher.deliver(Morphed(thing_id="1", new_thing_id="2"))
        assert len(old.queue) == 1
        await client.dispatcher.deliver(Changed(thing_id="2"))
        assert (len(old.queue), len(owner.queue)) == (2, 1)
        (watch,) = client.dispatcher.watches()
        await client.dispatcher.renew(watch)
        assert client.sent() == [(START, "2", "own")]
        await client.dispatcher.remove(old)
        assert client.sent() == []
        await client.dispatcher.remove(owner)
        assert client.sent() == [(STOP, "2", "")]

    asyncio.run(main())


def test_after_a_morph_a_watch_of_the_old_thing_is_another_one() -> None:
    async def main() -> None:
        client = Client()
        old = await client.watch("1", "old")
        await client.dispatcher.deliver(Morphed(thing_id="1", new_thing_id="2"))
        client.sent()
        again = await client.watch("1", "again")
        assert client.sent() == [(START, "1", "again")]
        await client.dispatcher.remove(again)
        assert client.sent() == [(STOP, "1", "")]
        await client.dispatcher.remove(old)
        assert client.sent() == [(STOP, "2", "")]

    asyncio.run(main())


LOST = TransportError("lost")
UNSENT = TransportError("unsent", sent=False)


@pytest.mark.parametrize(
    ("error", "stopped"),
    [
        (LOST, True),
        (UNSENT, False),
        (ServerError(502), True),
        (ServerError(504), True),
        (ServerError(500), False),
    ],
)
def test_a_start_that_may_have_arrived_is_taken_back(error: Exception, stopped: bool) -> None:
    def reply(op: Operation[Any]) -> None:
        if op.id == START:
            raise error

    async def main() -> None:
        client = Client(reply)
        with pytest.raises(type(error)):
            await client.watch("1", "a")
        assert client.sent() == [(START, "1", "a"), *([(STOP, "1", "")] if stopped else [])]
        assert client.dispatcher.watches() == []

    asyncio.run(main())


def test_without_a_session_nothing_is_ended_on_the_server() -> None:
    async def main() -> None:
        client = Client()
        registration = await client.watch("1", "a")
        client.sent()
        client.session.logged_in = False
        await client.dispatcher.remove(registration)
        assert client.sent() == []

    asyncio.run(main())
