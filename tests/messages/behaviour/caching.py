"""Caches: current without a reader, iterated for changes, asked to wait."""

from __future__ import annotations

from typing import Any

import pytest

import icws
from icws import models
from tests.messages.server import LONG, Server, settings, workgroup


async def a_queue_is_followed(server: Server) -> None:
    first = server.call(Note="1")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch(
            "q", queue_ids=workgroup(), attribute_names=["Note", "Eic_State"]
        )
        async with watch.cache() as queue:
            change = await queue.get(LONG)
            assert change.replaced
            assert [*change.added] == [first]
            second = server.call(Note="2")
            change = await queue.get(LONG)
            assert (change.replaced, len(change.added)) == (False, 1)
            server.write(first, Note="3")
            async for change in queue:
                assert change.changed[first].attributes["note"] == "3"
                break
            before = queue.items
            assert before[first].attributes == {"Note": "3", "Eic_State": "A"}
            assert list(before) == [first, second]
            server.tell(lambda centre: centre.remote_disconnects(second))
            await queue.wait(lambda q: q.items[second].attributes["Eic_State"] == "E", LONG)
            # What was read before is not written to.
            assert before[second].attributes["Eic_State"] == "A"
        assert queue.closed
        assert list(queue.items) == [first, second]


async def statuses_are_followed(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        statuses = client.status.user_statuses
        watch = statuses.watch(
            user_ids=["ada", "grace"], user_status_properties=["notes", "loggedIn"]
        )
        async with icws.AsyncListCache(watch) as cache:
            assert [*(await cache.get(LONG)).added] == ["ada", "grace"]
            await statuses.update("grace", status_id="At Lunch", notes="back at 2")
            await cache.wait(lambda c: c.items["grace"].notes == "back at 2", LONG)
            assert cache.items["grace"].status_id == "At Lunch"
            assert cache.items["grace"].logged_in is False
            assert cache.items["ada"].status_id == "Available"


async def an_interaction_is_followed(server: Server) -> None:
    call = server.call(Note="1")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.interactions.watch(call, attribute_names=["Note", "Eic_State"])
        async with watch.cache() as cache:
            await cache.wait(lambda c: c.attributes.get("eic_state") == "A", LONG)
            server.write(call, Note="2")
            await cache.wait(lambda c: c.attributes["NOTE"] == "2", LONG)
            server.tell(lambda centre: centre.revoke_rights("ada", call))
            async for change in cache:
                if isinstance(change.message, models.InteractionLostRightsMessage):
                    break
            assert cache.attributes == {"Note": "2", "Eic_State": "A"}


async def a_chat_is_followed(server: Server) -> None:
    chat = server.tell(lambda centre: centre.chat_arrives(workgroup="Sales").id)
    server.tell(lambda centre: centre.picks_up(chat, "ada"))
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        async with client.interactions.chat.watch(chat).cache() as cache:
            await cache.wait(lambda c: len(c.members) == 2, LONG)
            server.tell(lambda centre: centre.chat_typing(chat))
            await cache.wait(lambda c: any(m.is_typing for m in c.members.values()), LONG)
            server.tell(lambda centre: centre.chat_text(chat, "one"))
            server.tell(lambda centre: centre.chat_text(chat, "two"))
            await cache.wait(lambda c: [line.text for line in c.lines] == ["one", "two"], LONG)
            assert not any(m.is_typing for m in cache.members.values())
            keys = {(m.user_id, m.interaction_id) for m in cache.members.values()}
            assert set(cache.members) == keys


async def a_list_needs_one_kind_of_message_with_lists(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        messages: Any = client.messages
        for kinds in [(), (models.CallbackMessage, models.HistoryMessage)]:
            with pytest.raises(TypeError, match="no lists of items"):
                icws.AsyncListCache(messages(*kinds))
        with pytest.raises(TypeError, match=r"several kinds.*: RolesMessage, UsersMessage"):
            icws.AsyncListCache(messages(models.RolesMessage, models.UsersMessage))
        users = icws.AsyncListCache(client.messages(models.UsersMessage))
        assert dict(users.items) == {}


async def waiting_ends_with_the_time_or_the_subscription(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue:
            with pytest.raises(TimeoutError):
                await queue.wait(lambda q: len(q.items) == 1, timeout=0.01)
            await client.log_out()
            with pytest.raises(icws.ClosedError):
                await queue.wait(lambda q: len(q.items) == 1)
            await queue.wait(lambda q: len(q.items) == 0)


async def changes_that_nobody_reads_make_room(server: Server) -> None:
    call = server.call(Note="0")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.interactions.watch(call, attribute_names=["Note"])
        async with icws.AsyncInteractionCache(watch.buffered(2, "drop-oldest")) as cache:
            for number in range(1, 6):
                server.write(call, Note=str(number))
            await cache.wait(lambda c: c.attributes.get("Note") == "5", LONG)
            assert cache.subscription.dropped == 4
            assert [dict((await cache.get()).changed) for _ in range(2)] == [
                {"Note": "4"},
                {"Note": "5"},
            ]
