"""Watches that subscriptions share: their owner, also after an object took another's place."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from runtime._async.closing import AsyncClosing
from runtime._async.dispatcher import AsyncDispatcher
from runtime._async.registration import AsyncRegistration
from runtime.errors import (
    ClosedError,
    DecodeError,
    ForbiddenError,
    RequestTimeoutError,
    ServerError,
    TransportError,
)
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
        await client.dispatcher.registry.deliver(Morphed(thing_id="1", new_thing_id="2"))
        assert len(old.queue) == 1
        await client.dispatcher.registry.deliver(Changed(thing_id="2"))
        assert (len(old.queue), len(owner.queue)) == (2, 1)
        (watch,) = client.dispatcher.registry.watches()
        await client.dispatcher.registry.renew(watch)
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
        await client.dispatcher.registry.deliver(Morphed(thing_id="1", new_thing_id="2"))
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
        (ServerError(503), False),
        (DecodeError("no JSON"), True),
        (ForbiddenError(403), False),
        (KeyboardInterrupt(), True),
    ],
)
def test_a_start_that_may_have_arrived_is_taken_back(error: BaseException, stopped: bool) -> None:
    def reply(op: Operation[Any]) -> None:
        if op.id == START:
            raise error

    async def main() -> None:
        client = Client(reply)
        with pytest.raises(type(error)):
            await client.watch("1", "a")
        assert client.sent() == [(START, "1", "a"), *([(STOP, "1", "")] if stopped else [])]
        assert client.dispatcher.registry.watches() == []

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


def test_a_start_that_cannot_be_taken_back_fails_with_its_own_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "icws")

    def reply(op: Operation[Any]) -> None:
        raise LOST if op.id == START else ServerError(500)

    async def main() -> None:
        client = Client(reply)
        with pytest.raises(TransportError, match="lost"):
            await client.watch("1", "a")
        assert client.sent() == [(START, "1", "a"), (STOP, "1", "")]
        assert client.dispatcher.registry.watches() == []
        assert caplog.messages == ["a watch may still run: ServerError"]

    asyncio.run(main())


def test_a_watch_is_restarted_and_ended_where_it_is_now() -> None:
    async def main() -> None:
        client = Client()
        registration = await client.watch("1", "a")
        await client.dispatcher.registry.deliver(Morphed(thing_id="1", new_thing_id="2"))
        client.sent()
        (watch,) = client.dispatcher.registry.watches()
        await client.dispatcher.registry.renew(watch)
        assert client.sent() == [(START, "2", "a")]
        await client.dispatcher.remove(registration)
        assert client.sent() == [(STOP, "2", "")]

    asyncio.run(main())


def test_a_watch_that_moves_while_it_is_left_is_ended_where_it_is_then() -> None:
    async def main() -> None:
        client = Client()
        registration = await client.watch("1", "a")
        client.sent()
        (watch,) = client.dispatcher.registry.watches()
        async with watch.lock:  # a request for it is under way
            leaving = asyncio.create_task(client.dispatcher.remove(registration))
            await asyncio.sleep(0)
            await client.dispatcher.registry.deliver(Morphed(thing_id="1", new_thing_id="2"))
        await leaving
        assert client.sent() == [(STOP, "2", "")]

    asyncio.run(main())


def test_a_watch_that_moves_before_it_is_started_is_started_where_it_is_then() -> None:
    async def main() -> None:
        client = Client()
        starting = asyncio.create_task(client.watch("1", "a"))
        while not client.dispatcher.registry.watches():
            await asyncio.sleep(0)
        await client.dispatcher.registry.deliver(Morphed(thing_id="1", new_thing_id="2"))
        registration = await starting
        assert client.sent() == [(START, "2", "a")]
        await client.dispatcher.remove(registration)
        assert client.sent() == [(STOP, "2", "")]

    asyncio.run(main())


def test_a_watch_that_is_being_left_does_not_move_any_more() -> None:
    async def main() -> None:
        client = Client()
        registration = await client.watch("1", "a")
        client.sent()
        leaving = asyncio.create_task(client.dispatcher.remove(registration))
        while client.dispatcher.registry.watches():
            await asyncio.sleep(0)
        await client.dispatcher.registry.deliver(Morphed(thing_id="1", new_thing_id="2"))
        await leaving
        assert client.sent() == [(STOP, "1", "")]

    asyncio.run(main())


def test_a_watch_is_handed_over_where_it_is_now() -> None:
    async def main() -> None:
        client = Client()
        old, owner = await client.watch("1", "old"), await client.watch("2", "own")
        await client.dispatcher.registry.deliver(Morphed(thing_id="1", new_thing_id="2"))
        client.sent()
        await client.dispatcher.remove(owner)
        assert client.sent() == [(START, "2", "old")]
        await client.dispatcher.remove(old)
        assert client.sent() == [(STOP, "2", "")]

    asyncio.run(main())


def test_a_watch_that_cannot_be_handed_over_is_restarted_later(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "icws")
    failures = [LOST]
    starts: list[str] = []

    def reply(op: Operation[Any]) -> None:
        starts.append(op.id)
        if len(starts) > 2 and op.id == START and failures:
            raise failures.pop()

    async def main() -> None:
        client = Client(reply)
        first, second = await client.watch("1", "a"), await client.watch("1", "b")
        client.sent()
        await client.dispatcher.remove(second)
        async with asyncio.timeout(30):
            while len(client.calls()) < 2:
                await asyncio.sleep(0)
        assert client.sent() == [(START, "1", "a"), (START, "1", "a")]
        assert not first.over
        assert caplog.messages == ["a shared watch is not renewed: TransportError"]
        await client.dispatcher.remove(first)

    asyncio.run(main())


def test_a_subscription_that_two_remove_ends_its_watch_once() -> None:
    async def main() -> None:
        client = Client()
        registration = await client.watch("1", "a")
        client.sent()
        await asyncio.gather(*(client.dispatcher.remove(registration) for _ in range(2)))
        await client.dispatcher.remove(registration)
        assert client.sent() == [(STOP, "1", "")]

    asyncio.run(main())


def test_a_watch_whose_subscriptions_are_all_over_is_not_restarted() -> None:
    async def main() -> None:
        client = Client()
        first, second = await client.watch("1", "a"), await client.watch("1", "a")
        other = await client.watch("2", "a")
        await first.queue.end(None)
        assert len(client.dispatcher.registry.watches()) == 2
        await second.queue.end(None)
        (watch,) = client.dispatcher.registry.watches()
        assert list(watch.members) == [other]
        await client.dispatcher.end()

    asyncio.run(main())


def test_a_watch_that_cannot_be_restarted_ends_its_subscriptions_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def main() -> None:
        client = Client()
        first, other = await client.watch("1", "a"), await client.watch("2", "a")
        (watch,) = [one for one in client.dispatcher.registry.watches() if first in one.members]
        await client.dispatcher.registry.refuse(watch, ForbiddenError(403))
        with pytest.raises(ForbiddenError):
            await first.queue.get(1.0)
        assert not other.over
        assert caplog.messages == ["a watch cannot be renewed: ForbiddenError"]
        await client.dispatcher.end()

    asyncio.run(main())


def test_what_does_not_end_in_time_is_named() -> None:
    async def never() -> None:
        await asyncio.Event().wait()

    async def main() -> None:
        client = Client()
        client.dispatcher.closing = AsyncClosing(0.01)
        watching = await client.watch("1", "a")
        plain = AsyncRegistration(client.session, None, options=CallOptions(), kinds=THINGS.classes)
        for registration, what in ((watching, f"the watch {START} 1"), (plain, "the subscription")):
            with pytest.raises(RequestTimeoutError) as caught:
                await client.dispatcher.end_watch(registration, never)
            assert (caught.value.reason or "").startswith(f"{what} was not ended within ")
        await client.dispatcher.end()

    asyncio.run(main())


def test_the_end_reaches_every_subscription_and_stops_fetching() -> None:
    async def main() -> None:
        client = Client()
        both = [await client.watch("1", "a"), await client.watch("2", "a")]
        await client.dispatcher.end()
        for registration in both:
            with pytest.raises(ClosedError):
                await registration.queue.get(1.0)
        assert client.dispatcher.registry.watches() == []
        assert not {task.get_name() for task in asyncio.all_tasks()} & {"icws-fetcher"}
        # What comes later has nothing to do with it.
        again = await client.watch("1", "a")
        await client.dispatcher.registry.deliver(Changed(thing_id="1"))
        assert (await again.queue.get(1.0)).thing_id == "1"
        await client.dispatcher.remove(again)

    asyncio.run(main())


def test_messages_that_nobody_asked_for_are_counted_and_each_kind_is_logged_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "icws")

    async def main() -> None:
        client = Client()
        registration = await client.watch("1", "a")
        for message in (Changed(thing_id="2"), Changed(thing_id="3"), Changed(thing_id="1")):
            await client.dispatcher.registry.deliver(message)
        await client.dispatcher.registry.deliver(Morphed(thing_id="2", new_thing_id="3"))
        assert client.dispatcher.undelivered == 3
        assert len(registration.queue) == 1
        await client.dispatcher.end()

    asyncio.run(main())
    assert [text for text in caplog.messages if "asked for" in text] == [
        "Changed: no subscription asked for it",
        "Morphed: no subscription asked for it",
    ]
