"""Sessions that end again before the new one has brought a message."""

from __future__ import annotations

from typing import Any

import pytest

import icws
from icws._runtime._async.http_transport import AiohttpTransport
from icws_sandbox.faults import Fault
from tests.messages.server import LONG, Server, settings, workgroup

MESSAGES = "*/messaging/messages"
OWN = "*/subscriptions/interactions/*"


class _Forgetful:
    """A transport to a server that forgets the next sessions as soon as it has opened them."""

    def __init__(self, server: Server, inner: Any) -> None:
        self.server = server
        self.inner = inner
        self.forgotten = 0

    async def request(self, request: icws.Request) -> icws.Response:
        response: icws.Response = await self.inner.request(request)
        if self.forgotten and request.method == "POST" and "/connection?" in request.url:
            self.forgotten -= 1
            self.forget()
        return response

    async def stream(self, request: icws.Request) -> Any:
        return await self.inner.stream(request)

    async def close(self) -> None:
        await self.inner.close()

    def forget(self) -> None:
        self.server.sandbox.on_loop(lambda: self.server.sandbox.sessions.forget_all("restart"))


async def _read_to_the_end(messages: Any) -> None:
    async for _ in messages:
        pass


def _notes(queue: Any) -> dict[str, str]:
    return {key: one.attributes["Note"] for key, one in queue.items.items()}


async def sessions_that_end_at_once_end_no_watch(server: Server) -> None:
    transport = _Forgetful(server, AiohttpTransport())
    options = {**server.options, "transport": transport, "relogin": True}
    async with icws.AsyncClient(server.url, **options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue:
            call = server.call(Note="0")
            await queue.wait(lambda q: _notes(q) == {call: "0"}, LONG)
            for count in (1, 2, 3):
                transport.forgotten = count
                transport.forget()
                server.write(call, Note=str(count))
                state = {call: str(count)}
                await queue.wait(lambda q, state=state: _notes(q) == state, LONG)
                assert transport.forgotten == 0


async def a_watch_that_every_session_refuses_ends_alone(server: Server) -> None:
    call = server.call(Note="1")
    options = {**server.options, "relogin": True, "max_outage": 0.3}
    async with icws.AsyncClient(server.url, **options) as client:
        await client.log_in(settings())
        queues = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        own = client.interactions.watch(call, attribute_names=["Note"])
        async with own, icws.AsyncListCache(queues) as queue:
            await own.get(LONG)
            server.fault(Fault(status=401), method="PUT", path=OWN, times=None)
            server.sandbox.on_loop(lambda: server.sandbox.sessions.forget_all("restart"))
            with pytest.raises(icws.UnauthorizedError):
                await _read_to_the_end(own)
            server.write(call, Note="2")
            await queue.wait(lambda q: _notes(q) == {call: "2"}, LONG)
            assert not queue.closed


async def messages_that_every_session_refuses_end_the_readers(server: Server) -> None:
    options = {**server.options, "relogin": True, "max_outage": 0.3}
    async with icws.AsyncClient(server.url, **options) as client:
        await client.log_in(settings())
        async with client.messages() as messages:
            server.fault(Fault(status=401), path=MESSAGES, times=None)
            server.sandbox.on_loop(server.sandbox.streams.drop)
            with pytest.raises(icws.UnauthorizedError):
                await messages.get(LONG)
            assert not client.connected
    # Each log-in waits longer than the one before: at 0.05, 0.15 and 0.35 s at most.
    assert 2 <= len(server.sent("POST", "connection")) <= 5
