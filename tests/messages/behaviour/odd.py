"""Messages that a server should not send: each costs itself, and no other one."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

import icws
from icws import models
from icws._runtime._async.cache import AsyncCache
from icws._runtime._async.http_transport import AiohttpTransport
from tests.messages.server import LONG, Server, settings, workgroup

CONTENTS = "urn:inin.com:queues:queueContentsMessage"
WATCHES = "messaging/subscriptions"


class _Meddling:
    """A transport that puts texts before the next messages."""

    def __init__(self) -> None:
        self.inner: Any = AiohttpTransport()
        self.texts: list[bytes] = []

    def taken(self) -> list[bytes]:
        texts, self.texts = self.texts, []
        return texts

    async def request(self, request: icws.Request) -> icws.Response:
        answer = await self.inner.request(request)
        if not request.url.endswith("messaging/messages"):
            return answer
        messages = [*self.taken(), *filter(None, [answer.body.strip()[1:-1]])]
        return msgspec.structs.replace(answer, body=b"[" + b",".join(messages) + b"]")

    async def stream(self, request: icws.Request) -> Any:
        return _MeddledStream(self, await self.inner.stream(request))

    async def close(self) -> None:
        await self.inner.close()


class _MeddledStream:
    def __init__(self, transport: _Meddling, inner: Any) -> None:
        self.transport = transport
        self.inner = inner
        self.response = inner.response

    async def __aiter__(self) -> Any:
        async for piece in self.inner:
            # Whole pieces: the sandbox sends each event at once.
            for text in self.transport.taken():
                yield text if text.startswith(b"event:") else b"data: " + text + b"\n\n"
            yield piece

    async def close(self) -> None:
        await self.inner.close()


def _numbered(number: int) -> dict[str, Any]:
    return {"__type": "urn:example.com:numbered", "number": number}


async def odd_messages_cost_none_of_the_others(server: Server) -> None:
    transport = _Meddling()
    async with icws.AsyncClient(server.url, transport=transport, **server.options) as client:
        await client.log_in(settings())
        async with client.messages() as messages:
            texts = [
                rb'{"__type": "urn:example.com:half", "note": "cut \ud83d"}',
                b'{"__type": "urn:example.com:stray", "note": "\xff"}',
                b"null",
                b"5",
                b'"text"',
            ]
            # Both ways end the same: what is whole is delivered, the three that are none counted.
            transport.texts = texts
            server.send(_numbered(1), _numbered(2))
            got = [await messages.get(LONG) for _ in range(4)]
            assert [one.data.get("note", one.data.get("number")) for one in got] == [
                "cut \ud83d",
                "\N{REPLACEMENT CHARACTER}",
                1,
                2,
            ]
            assert client.dispatcher.skipped == 3


async def events_that_are_no_message_leave_the_stream_open(server: Server) -> None:
    if server.delivery == "poll":
        return
    transport = _Meddling()
    async with icws.AsyncClient(server.url, transport=transport, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with (
            client.messages(icws.UnknownObject) as messages,
            icws.AsyncListCache(watch) as queue,
        ):
            await queue.get(LONG)
            opened = len(server.sent("GET", "messaging/messages"))
            transport.texts = [
                b"<html>",
                b"{",
                b" ",
                b'event: other\ndata: {"__type": "urn:example.com:other"}\n\n',
                b'[{"__type": "urn:example.com:numbered", "number": 1}, 7]',
            ]
            server.send(_numbered(2))
            assert [(await messages.get(LONG)).data["number"] for _ in range(2)] == [1, 2]
            # What the two could have told is asked for, once.
            assert (await queue.get(LONG)).replaced
            assert client.dispatcher.skipped == 4
            assert len(server.sent("PUT", WATCHES)) == 2
            assert len(server.sent("GET", "messaging/messages")) == opened


async def a_cache_that_cannot_take_a_message_ends_alone(server: Server) -> None:
    def merge(state: None, message: Any) -> tuple[None, Any]:
        raise LookupError("not like this")

    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        cache = AsyncCache(client.messages(), None, merge)
        async with cache, client.messages() as other:
            server.send(_numbered(1))
            assert (await other.get(LONG)).data["number"] == 1
            with pytest.raises(LookupError, match="not like this"):
                await cache.get(LONG)
            server.send(_numbered(2))
            assert (await other.get(LONG)).data["number"] == 2
            assert cache.closed
            assert not other.closed


async def odd_parts_of_a_message_cost_none_of_the_others(server: Server) -> None:
    call = server.call(Note="1")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue, client.messages() as other:
            await queue.wait(lambda q: call in q.items, LONG)
            added = [{"interactionId": "x", "attributes": None}, 5]
            added += [{"interactionId": "y", "attributes": {"Note": "2"}}]
            odd = {"__type": CONTENTS, "subscriptionId": "q", "isDelta": True}
            server.send({**odd, "interactionsAdded": added})
            await queue.wait(lambda q: "y" in q.items, LONG)
            assert list(queue.items) == [call, "y"]
            while (await other.get(LONG)).interactions_added is icws.UNSET:
                pass
            assert not other.closed


async def a_message_that_a_cache_cannot_read_is_asked_for_once(server: Server) -> None:
    call = server.call(Note="1")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        own = client.interactions.watch(call, attribute_names=["Note"])
        async with own, icws.AsyncListCache(watch) as queue:
            await queue.wait(lambda q: call in q.items, LONG)
            for _ in range(3):
                unread = {"__type": CONTENTS, "subscriptionId": "q", "isDelta": None}
                server.send({**unread, "interactionsRemoved": [call]})
                async for change in queue:
                    if isinstance(change.message, icws.UnknownObject):
                        break
            other = server.call(Note="2")
            await queue.wait(lambda q: other in q.items, LONG)
            assert isinstance(await own.get(LONG), models.InteractionChangedMessage)
            # Only this watch, and not each time: the next answer may be as bad.
            await queue.wait(lambda q: len(server.sent("PUT", "queues/q")) == 2, LONG)
            assert len(server.sent("PUT", WATCHES)) == 3


async def waiting_for_a_state_that_stands_still_is_refused(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch.buffered(1, "wait")) as queue:
            with pytest.raises(RuntimeError, match="expected a loop"):
                await queue.wait(lambda q: len(q.items) == 3, LONG)
