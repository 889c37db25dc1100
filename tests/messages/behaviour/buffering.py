"""Slow readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import icws
from tests.messages.server import LONG, Server, settings, workgroup

if TYPE_CHECKING:
    from tests.messages.server import together

KIND = "urn:example.com:numbered"


def numbered(*numbers: int) -> list[dict[str, object]]:
    return [{"__type": KIND, "number": number} for number in numbers]


async def without_room_the_subscription_ends_after_what_waits_was_read(
    server: Server,
) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        async with client.messages().buffered(2) as small, client.messages() as other:
            server.send(*numbered(1, 2, 3))
            # The others go on: they have got the message that was one too many.
            assert [(await other.get(LONG)).data["number"] for _ in range(3)] == [1, 2, 3]
            assert small.closed
            assert (await small.get()).data["number"] == 1
            server.send(*numbered(4))
            assert (await other.get(LONG)).data["number"] == 4
            assert (await small.get()).data["number"] == 2
            for _ in range(2):
                with pytest.raises(icws.BufferOverflowError, match="2 messages are unread"):
                    await small.get()


async def a_burst_does_not_end_who_reads_all_the_time(server: Server) -> None:
    numbers = list(range(3000))
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        async with client.messages() as messages:

            async def read() -> list[int]:
                return [(await messages.get(LONG)).data["number"] for _ in numbers]

            async def send() -> list[int]:
                server.send(*numbered(*numbers))
                return []

            assert await together(read, send) == [numbers, []]


async def the_oldest_can_make_room_and_are_counted(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        async with (
            client.messages().buffered(2, overflow="drop-oldest") as small,
            client.messages() as other,
        ):
            server.send(*numbered(1, 2, 3, 4, 5))
            for _ in range(5):
                await other.get(LONG)
            assert [(await small.get()).data["number"] for _ in range(2)] == [4, 5]
            assert small.dropped == 3
            assert not small.closed


async def all_can_wait_for_a_slow_reader(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        async with (
            client.messages().buffered(1, overflow="wait") as small,
            client.messages() as other,
        ):
            server.send(*numbered(1, 2, 3, 4))
            # The second does not fit, so nobody gets the third.
            assert [(await other.get(LONG)).data["number"] for _ in range(1)] == [1]

            async def read_small() -> list[int]:
                return [(await small.get(LONG)).data["number"] for _ in range(4)]

            async def read_other() -> list[int]:
                return [(await other.get(LONG)).data["number"] for _ in range(3)]

            assert await together(read_small, read_other) == [[1, 2, 3, 4], [2, 3, 4]]
            assert small.dropped == 0


async def a_full_one_that_all_wait_for_can_be_left(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        async with client.messages() as other:
            async with client.messages().buffered(1, overflow="wait"):
                server.send(*numbered(1, 2, 3, 4))
                assert (await other.get(LONG)).data["number"] == 1
            assert [(await other.get(LONG)).data["number"] for _ in range(3)] == [2, 3, 4]


async def two_readers_share_one_subscription(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        async with client.messages() as messages:
            server.send(*numbered(*range(100)))

            async def read() -> list[int]:
                found = []
                async for message in messages:
                    found.append(message.data["number"])
                    if message.data["number"] == 99:
                        await messages.close()
                return found

            found = await together(read, read)
            assert sorted([*found[0], *found[1]]) == list(range(100))


async def a_buffer_that_cannot_be_is_refused(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        with pytest.raises(ValueError, match="expected 1 or more"):
            client.messages().buffered(0)
        with pytest.raises(ValueError, match="drop-oldest"):
            client.messages().buffered(5, overflow="newest")
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        icws.AsyncListCache(watch)
        with pytest.raises(RuntimeError, match="has a cache already"):
            icws.AsyncListCache(watch)
