"""Subscriptions from their start to their end, and which messages they get."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

import icws
from icws import models
from icws_sandbox.faults import Fault
from tests.messages.server import LONG, Server, settings, workgroup

if TYPE_CHECKING:
    from tests.messages.server import together

CHANGED = "urn:inin.com:interactions:interactionChangedMessage"
MORPHED = "urn:inin.com:interactions:interactionMorphedMessage"
CONTENTS = "urn:inin.com:queues:queueContentsMessage"
WATCHES = "messaging/subscriptions"


async def the_first_message_is_whole_and_the_next_ones_are_deltas(server: Server) -> None:
    call = server.call()
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("team", queue_ids=workgroup(), attribute_names=["Eic_State"])
        async with watch as messages:
            first = await messages.get(LONG)
            assert isinstance(first, models.QueueContentsMessage)
            assert not first.is_delta
            assert [one.interaction_id for one in first.interactions_added] == [call]
            other = server.call()
            second = await messages.get(LONG)
            assert isinstance(second, models.QueueContentsMessage)
            assert second.is_delta
            assert [one.interaction_id for one in second.interactions_added] == [other]
    assert len(server.sent("PUT", WATCHES)) == len(server.sent("DELETE", WATCHES)) == 1


async def each_watch_gets_its_own(server: Server) -> None:
    calls = [server.call(Note="0"), server.call(Note="0")]
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        area = client.interactions
        async with (
            area.watch(calls[0], attribute_names=["Note"]) as one,
            area.watch(calls[1], attribute_names=["Note"]) as other,
        ):
            for number in ("1", "2"):
                for call in calls:
                    server.write(call, Note=f"{number} of {call}")
            for call, messages in ((calls[0], one), (calls[1], other)):
                got = [await messages.get(LONG) for _ in range(3)]
                notes = [m.attributes["Note"] for m in got]
                assert notes == ["0", f"1 of {call}", f"2 of {call}"]


async def watches_of_the_same_thing_share_it_until_the_last_ends(server: Server) -> None:
    call = server.call(Note="0")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())

        def watch() -> icws.AsyncSubscription[object]:
            return client.interactions.watch(call, attribute_names=["Note"])

        async with watch() as first:
            async with watch() as second:
                server.write(call, Note="1")
                for messages in (first, second):
                    while (await messages.get(LONG)).attributes != {"Note": "1"}:
                        pass
            assert server.sent("DELETE", WATCHES) == []
            server.write(call, Note="2")
            assert (await first.get(LONG)).attributes == {"Note": "2"}
        assert len(server.sent("DELETE", WATCHES)) == 1
        assert len(server.sent("PUT", WATCHES)) == 2


async def iterating_ends_when_the_subscription_is_closed(server: Server) -> None:
    call = server.call()
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.interactions.watch(call, attribute_names=["Eic_State"])
        seen = []
        async with watch as messages:
            assert not messages.closed
            async for message in messages:
                seen.append(message)
                await messages.close()
        assert len(seen) == 1
        assert messages.closed
        with pytest.raises(icws.ClosedError):
            await messages.get()
        assert len(server.sent("DELETE", WATCHES)) == 1


async def logging_out_ends_a_reader_that_waits(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        subscription = client.messages()

        async def read() -> list[object]:
            return [message async for message in subscription]

        async def leave() -> list[object]:
            await client.log_out()
            return []

        async with subscription:
            assert await together(read, leave) == [[], []]


async def nothing_in_time_is_a_timeout_and_the_subscription_goes_on(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with watch as messages:
            await messages.get(LONG)
            with pytest.raises(TimeoutError):
                await messages.get(timeout=0.01)
            call = server.call()
            got = await messages.get(LONG)
            assert [one.interaction_id for one in got.interactions_added] == [call]


async def a_subscription_is_used_once_and_in_its_block(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        subscription = client.messages()
        with pytest.raises(icws.IcwsError, match="expected log_in before"):
            await subscription.__aenter__()
        await client.log_in(settings())
        with pytest.raises(RuntimeError, match="enter its block first"):
            await subscription.get()
        async with subscription:
            with pytest.raises(RuntimeError, match="create another one"):
                await subscription.__aenter__()
            with pytest.raises(RuntimeError, match="create another one"):
                subscription.buffered(1)
        with pytest.raises(RuntimeError, match="create another one"):
            await subscription.__aenter__()


async def a_watch_that_the_server_refuses_leaves_nothing_behind(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        refused = client.interactions.watch("nobody", attribute_names=["Note"])
        with pytest.raises(icws.NotFoundError):
            async with refused:
                raise AssertionError("the block of a refused watch ran")
        assert refused.closed
        assert server.sent("DELETE", WATCHES) == []
        polls = len(server.sent("GET"))
        await client.connection.get()
        assert len(server.sent("GET", "messaging")) <= polls


async def a_failing_end_does_not_hide_what_ended_the_block(server: Server) -> None:
    call = server.call()
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())

        def watch() -> icws.AsyncSubscription[object]:
            return client.interactions.watch(call, attribute_names=["Eic_State"])

        server.fault(Fault(status=403), method="DELETE", path="*/subscriptions/*", times=2)
        with pytest.raises(ZeroDivisionError):
            async with watch():
                raise ZeroDivisionError
        with pytest.raises(icws.ForbiddenError):
            async with watch():
                pass
        async with watch():
            pass


async def unknown_messages_go_to_who_listens_to_everything(server: Server) -> None:
    unknown = {"__type": "urn:example.com:newMessage", "isDelta": False, "more": [1, {"a": None}]}
    call = server.call()
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        async with (
            client.messages() as everything,
            client.messages(icws.UnknownObject) as strange,
            client.messages(models.InteractionChangedMessage) as changes,
            client.interactions.watch(call, attribute_names=["Eic_State"]) as own,
        ):
            first = await own.get(LONG)
            server.send(unknown)
            assert await everything.get(LONG) == first
            for messages in (everything, strange):
                got = await messages.get(LONG)
                assert isinstance(got, icws.UnknownObject)
                assert (got.type, got.data) == (unknown["__type"], unknown)
            assert await changes.get(LONG) == first
            server.tell(lambda centre: centre.picks_up(call, "ada"))
            second = await own.get(LONG)
            # The unknown one came before: it was for nobody else.
            assert await changes.get(LONG) == second
            assert isinstance(second, models.InteractionChangedMessage)


async def a_message_that_does_not_fit_its_type_still_arrives(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with watch as messages:
            await messages.get(LONG)
            odd = {"__type": CONTENTS, "isDelta": True, "interactionsAdded": 7}
            server.send({**odd, "SubscriptionID": "another"}, {**odd, "SubscriptionID": "q"}, odd)
            for expected in ({**odd, "SubscriptionID": "q"}, odd):
                got = await messages.get(LONG)
                assert isinstance(got, icws.UnknownObject)
                assert got.data == expected


async def a_watch_follows_what_takes_anothers_place(server: Server) -> None:
    call, other = server.call(Note="old"), server.call(Note="new")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.interactions.watch(call, attribute_names=["Note"])
        async with watch as messages:
            await messages.get(LONG)
            head = {"isDelta": False, "interactionID": call}
            server.send(
                {"__type": MORPHED, **head, "newInteractionID": other},
                {"__type": CHANGED, **head, "interactionID": other, "attributes": {"Note": "!"}},
                {"__type": CHANGED, **head, "interactionID": "third", "attributes": {}},
                {"__type": CHANGED, **head, "attributes": {"Note": "late"}},
            )
            morphed = await messages.get(LONG)
            assert isinstance(morphed, models.InteractionMorphedMessage)
            got = [await messages.get(LONG) for _ in range(2)]
            assert [one.attributes for one in got] == [{"Note": "!"}, {"Note": "late"}]
        assert server.sent("DELETE", WATCHES)[0].endswith(other)


async def what_nobody_asked_for_is_counted_and_its_content_stays_out_of_the_log(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    call = server.call()
    caplog.set_level(logging.DEBUG, "icws")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        async with client.interactions.watch(call, attribute_names=["Note"]) as own:
            await own.get(LONG)
            stray = {"__type": CHANGED, "isDelta": True, "interactionID": "private"}
            server.send({**stray, "attributes": {}}, {**stray, "attributes": {}})
            server.write(call, Note="1")
            await own.get(LONG)
            assert client.dispatcher is not None
            assert client.dispatcher.undelivered == 2
    assert [line for line in caplog.messages if "no subscription" in line] == [
        "InteractionChangedMessage: no subscription asked for it"
    ]
    assert "private" not in caplog.text


async def many_watchers_in_one_session_lose_and_double_nothing(server: Server) -> None:
    rounds = 5
    calls = [server.call(Note="0") for _ in range(60)]
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())

        async def read(call: str) -> list[str]:
            watch = client.interactions.watch(call, attribute_names=["Note"])
            notes: list[str] = []
            async with watch as messages:
                async for message in messages:
                    notes.append(message.attributes["Note"])
                    if len(notes) == 1:
                        for number in range(1, rounds + 1):
                            server.write(call, Note=f"{number} of {call}")
                    if len(notes) == rounds + 1:
                        break
            return notes

        works = [lambda call=call: read(call) for call in calls]
        for call, notes in zip(calls, await together(*works), strict=True):
            assert notes == ["0", *(f"{number} of {call}" for number in range(1, rounds + 1))]
    assert len(server.sent("PUT", WATCHES)) == len(server.sent("DELETE", WATCHES)) == 60


async def watches_make_up_their_ids(server: Server) -> None:
    call = server.call(Note="1")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        body = models.QueueSubscriptionParameters(queue_ids=workgroup(), attribute_names=["Note"])
        one = client.queues.watch(queue_ids=workgroup(), attribute_names=["Note"])
        other = client.queues.watch(None, body)
        named = client.queues.watch("mine", queue_ids=workgroup(), attribute_names=["Note"])
        ids = [one.subscription_id, other.subscription_id, named.subscription_id]
        assert len(set(ids)) == 3
        assert ids[2] == "mine"
        assert client.interactions.watch(call, attribute_names=["Note"]).subscription_id == ""
        async with one, other, named:
            for messages in (one, other, named):
                message = await messages.get(LONG)
                assert isinstance(message, models.QueueContentsMessage)
                assert message.subscription_id == messages.subscription_id
    paths = server.sent("PUT", WATCHES)
    assert [path.rpartition("/")[2] for path in paths] == ids


async def what_has_arrived_is_drained_without_waiting(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        with pytest.raises(RuntimeError, match="enter its block first"):
            await watch.drain()
        async with (
            watch as messages,
            icws.AsyncListCache(
                client.queues.watch("r", queue_ids=workgroup(), attribute_names=["Note"])
            ) as queue,
        ):
            with pytest.raises(RuntimeError, match="create another one, also for a cache"):
                await watch.cache().__aenter__()
            await messages.get(LONG)
            assert await messages.drain() == []
            calls = [server.call(), server.call()]
            await queue.wait(lambda q: len(q.items) == 2, LONG)
            changes = await queue.drain()
            assert [key for change in changes for key in change.added] == calls
            assert await queue.drain() == []
            read = [await messages.get(LONG)]
            while len(read) < 2:
                read += await messages.drain()
        assert len(read) == 2
        assert await messages.drain() == []


async def a_drain_tells_the_error_that_ended_the_subscription(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with watch as messages:
            await messages.get(LONG)
            server.sandbox.on_loop(lambda: server.sandbox.sessions.end_all("over"))
            with pytest.raises(icws.UnauthorizedError):
                await messages.get(LONG)
            with pytest.raises(icws.UnauthorizedError):
                await messages.drain()


async def the_answer_to_the_start_is_kept(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.statistics.statistic_catalog.watch()
        assert watch.answer is None
        async with watch as messages:
            assert isinstance(messages.answer, models.StatisticCatalogSubscriptionResponse)
        queue = client.queues.watch(queue_ids=workgroup(), attribute_names=["Note"])
        async with queue as messages:
            assert messages.answer is None
