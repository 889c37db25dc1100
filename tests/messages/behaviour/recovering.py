"""Failures of one watch or one response harm no other, and leave nothing behind."""

from __future__ import annotations

import traceback
from collections.abc import AsyncIterator
from typing import Any

import pytest

import icws
from icws import models
from icws._runtime._async.http_transport import AiohttpTransport
from icws_sandbox.faults import Fault
from tests.messages.server import LONG, Server, settings, workgroup

MESSAGES = "*/messaging/messages"
OWN = "*/subscriptions/interactions/*"
WATCHES = "messaging/subscriptions"


def _lose(server: Server) -> None:
    """Let messages be lost, so that all watches are to be started again."""
    if server.delivery == "poll":
        server.fault(Fault(drop="middle"), path=MESSAGES)
    server.sandbox.on_loop(server.sandbox.streams.drop)


async def _until(messages: Any, note: str) -> None:
    while (await messages.get(LONG)).attributes != {"Note": note}:
        pass


async def _read_to_the_end(messages: Any) -> None:
    async for _ in messages:
        pass


def _notes(queue: icws.AsyncListCache[str, models.QueueInteraction]) -> dict[str, str]:
    return {key: one.attributes["Note"] for key, one in queue.items.items()}


async def a_watch_that_fails_for_now_is_set_aside(server: Server) -> None:
    call = server.call(Note="1")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        queues = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        own = client.interactions.watch(call, attribute_names=["Note"])
        async with own, icws.AsyncListCache(queues) as queue:
            await _until(own, "1")
            server.fault(Fault(status=503), method="PUT", path=OWN, times=None)
            _lose(server)
            for number in range(5):
                server.write(call, Note=f"others {number}")
                await queue.wait(lambda q, n=number: _notes(q) == {call: f"others {n}"}, LONG)
            assert not own.closed
            # Counted first: it may be tried again as soon as nothing fails any more.
            before = len(server.sandbox.requests)
            server.sandbox.on_loop(server.sandbox.faults.clear)
            for number in range(1000):
                server.write(call, Note=f"own {number}")
                await _until(own, f"own {number}")
                since = server.sandbox.requests[before:]
                puts = [r for r in since if r.method == "PUT" and "/interactions/" in r.path]
                if any(200 <= put.status < 300 for put in puts):
                    return
            raise AssertionError("it was not tried again")


async def a_watch_that_fails_for_too_long_ends_alone(server: Server) -> None:
    call = server.call(Note="1")
    async with icws.AsyncClient(server.url, **{**server.options, "max_outage": 0.3}) as client:
        await client.log_in(settings())
        queues = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        own = client.interactions.watch(call, attribute_names=["Note"])
        async with own, icws.AsyncListCache(queues) as queue:
            await _until(own, "1")
            server.fault(Fault(status=500), method="PUT", path=OWN, times=None)
            _lose(server)
            with pytest.raises(icws.ServerError):
                await _read_to_the_end(own)
            server.write(call, Note="2")
            await queue.wait(lambda q: _notes(q) == {call: "2"}, LONG)
            assert not queue.closed


async def a_start_without_an_answer_is_taken_back(server: Server) -> None:
    call = server.call()
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        server.fault(Fault(drop="after"), method="PUT")
        with pytest.raises(icws.TransportError):
            async with client.interactions.watch(call, attribute_names=["Note"]):
                raise AssertionError("the block of a watch without an answer ran")
        assert len(server.sent("DELETE", WATCHES)) == 1


async def each_reader_is_told_of_the_end_by_an_error_of_its_own(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        async with client.messages() as messages:
            server.sandbox.on_loop(lambda: server.sandbox.sessions.end_all("idle"))
            errors = []
            for _ in range(3):
                with pytest.raises(icws.UnauthorizedError) as caught:
                    await messages.get(LONG)
                errors.append(caught.value)
    assert len({id(error) for error in errors}) == 3
    assert len({str(error) for error in errors}) == 1
    # None collects what the others were raised through.
    assert len({len(traceback.extract_tb(error.__traceback__)) for error in errors[1:]}) == 1
    assert len({error.operation_id for error in errors}) == 1


class _Silent:
    """A transport to a server whose polls without messages have no body."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.silent = 0

    async def request(self, request: icws.Request) -> icws.Response:
        answer = await self.inner.request(request)
        if request.url.endswith("messaging/messages") and answer.body.strip() == b"[]":
            self.silent += 1
            return icws.Response(204, (), b"")
        return answer

    async def stream(self, request: icws.Request) -> Any:
        return await self.inner.stream(request)

    async def close(self) -> None:
        await self.inner.close()


async def an_answer_without_a_body_has_no_messages(server: Server) -> None:
    if server.delivery == "stream":
        return
    transport = _Silent(AiohttpTransport())
    async with icws.AsyncClient(server.url, transport=transport, **server.options) as client:
        await client.log_in(settings())
        call = server.call(Note="1")
        async with client.interactions.watch(call, attribute_names=["Note"]) as own:
            await _until(own, "1")
            with pytest.raises(TimeoutError):
                await own.get(timeout=0.05)
            server.write(call, Note="2")
            await _until(own, "2")
    assert transport.silent


class _Pieces:
    """A stream that begins with some pieces, and then goes on as another or ends."""

    def __init__(self, first: bytes, rest: Any) -> None:
        self.first = first
        self.rest = rest
        self.response = rest.response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.first
        async for piece in self.rest:
            yield piece

    async def close(self) -> None:
        await self.rest.close()


class _Prefixed(_Silent):
    """A transport whose streams begin with an event without data, and at times end after it."""

    def __init__(self, inner: Any) -> None:
        super().__init__(inner)
        self.opened = 0
        self.ends = 0

    async def stream(self, request: icws.Request) -> Any:
        stream = await self.inner.stream(request)
        self.opened += 1
        if self.opened <= self.ends:
            await stream.close()
        return _Pieces(b"data:\n\n", stream)


async def events_without_data_keep_a_stream_alive(server: Server) -> None:
    if server.delivery == "poll":
        return
    transport = _Prefixed(AiohttpTransport())
    async with icws.AsyncClient(server.url, transport=transport, **server.options) as client:
        await client.log_in(settings())
        async with client.messages(models.InteractionChangedMessage) as messages:
            call = server.call(Note="1")
            async with client.interactions.watch(call, attribute_names=["Note"]):
                await _until(messages, "1")
    assert transport.opened == 1


async def streams_that_end_early_are_opened_after_longer_and_longer_pauses(
    server: Server, pauses: list[float]
) -> None:
    if server.delivery == "poll":
        return
    transport = _Prefixed(AiohttpTransport())
    transport.ends = 4
    async with icws.AsyncClient(server.url, transport=transport, **server.options) as client:
        await client.log_in(settings())
        async with client.messages(models.InteractionChangedMessage) as messages:
            call = server.call(Note="1")
            async with client.interactions.watch(call, attribute_names=["Note"]):
                while transport.opened <= transport.ends:
                    await messages.get(LONG)
    # Each is drawn from the upper half of 0.01 s, 0.02 s, 0.04 s, 0.08 s.
    assert pauses[0] <= 0.01 < 0.02 <= pauses[2] <= 0.04 <= pauses[3]
