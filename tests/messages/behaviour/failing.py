"""Connections that break, servers that fail, sessions that end: nothing hangs, caches get right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import icws
from icws import models
from icws._runtime._async.concurrency import AsyncEvent
from icws._runtime._async.http_transport import AiohttpTransport
from icws_sandbox.faults import Fault
from tests.messages.server import LONG, Server, settings, workgroup

if TYPE_CHECKING:
    from tests.messages.server import together

MESSAGES = "*/messaging/messages"
WATCHES = "messaging/subscriptions"


def _server_state(server: Server) -> dict[str, str]:
    def read(centre: Any) -> dict[str, str]:
        return {key: one.attributes["Note"] for key, one in centre.interactions.items()}

    return server.tell(read)


def _known(queue: icws.AsyncListCache[str, models.QueueInteraction]) -> dict[str, str]:
    return {key: one.attributes["Note"] for key, one in queue.items.items()}


async def _read_to_the_end(messages: icws.AsyncSubscription[object]) -> None:
    async for _ in messages:
        pass


class _Unplugged:
    """A transport whose next requests for messages find no server."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.failures = 0

    def fail(self) -> None:
        if self.failures:
            self.failures -= 1
            raise icws.TransportError("no connection", sent=False)

    async def request(self, request: icws.Request) -> icws.Response:
        if request.url.endswith("messaging/messages"):
            self.fail()
        return await self.inner.request(request)

    async def stream(self, request: icws.Request) -> Any:
        self.fail()
        return await self.inner.stream(request)

    async def close(self) -> None:
        await self.inner.close()


class _Late(_Unplugged):
    """A transport to a server whose streams begin with their first event."""

    def __init__(self, inner: Any) -> None:
        super().__init__(inner)
        self.watched = AsyncEvent()

    async def request(self, request: icws.Request) -> icws.Response:
        answer = await self.inner.request(request)
        if request.method == "PUT":
            self.watched.set()
        return answer

    async def stream(self, request: icws.Request) -> Any:
        assert await self.watched.wait(LONG)
        return await self.inner.stream(request)


async def a_cache_comes_to_the_servers_state_after_each_fault(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        faults = [
            Fault(drop="before"),
            Fault(drop="after"),
            Fault(drop="middle"),
            Fault(broken="truncated"),
            Fault(broken="html"),
            Fault(broken="empty"),
            Fault(status=500),
            Fault(status=503),
            Fault(delay=0.02),
        ]
        async with icws.AsyncListCache(watch) as queue:
            for number, fault in enumerate(faults):
                server.fault(fault, path=MESSAGES)
                if server.delivery == "stream":
                    # The next stream meets the fault; this one breaks with a message half sent.
                    server.sandbox.on_loop(server.sandbox.streams.cut)
                for call in (server.call(Note=f"{number} a"), server.call(Note=f"{number} b")):
                    server.write(call, Note=f"{number} c")
                state = _server_state(server)
                await queue.wait(lambda q, state=state: _known(q) == state, LONG)
            assert not queue.closed
    assert len(server.sandbox.on_loop(lambda: list(server.sandbox.faults.log))) == len(faults)


async def streams_that_drop_between_events_lose_nothing_for_good(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue:
            for number in range(5):
                server.call(Note=str(number))
                server.sandbox.on_loop(server.sandbox.streams.drop)
                server.call(Note=f"after {number}")
                state = _server_state(server)
                await queue.wait(lambda q, state=state: _known(q) == state, LONG)


async def a_poll_that_was_not_sent_renews_nothing(server: Server) -> None:
    transport = _Unplugged(AiohttpTransport())
    async with icws.AsyncClient(server.url, transport=transport, **server.options) as client:
        await client.log_in(settings())
        transport.failures = 2
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue:
            call = server.call(Note="1")
            await queue.wait(lambda q: call in q.items, LONG)
    assert transport.failures == 0
    assert len(server.sent("PUT", WATCHES)) == 1


async def a_session_that_is_over_reaches_every_reader(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        calls = [server.call() for _ in range(3)]
        area = client.interactions
        async with (
            area.watch(calls[0], attribute_names=["Note"]) as first,
            area.watch(calls[1], attribute_names=["Note"]) as second,
            client.messages() as third,
        ):

            async def read(messages: Any) -> str:
                try:
                    async for _ in messages:
                        pass
                except icws.UnauthorizedError as error:
                    return str(error.status)
                return "ended"

            async def end() -> str:
                server.sandbox.on_loop(lambda: server.sandbox.sessions.end_all("idle"))
                return ""

            works = [lambda m=m: read(m) for m in (first, second, third)]
            assert await together(*works, end) == ["401", "401", "401", ""]
            with pytest.raises(icws.UnauthorizedError):
                await first.get()
    assert server.sent("DELETE", WATCHES) == []


async def a_server_that_stays_away_ends_all_readers(server: Server) -> None:
    options = {**server.options, "max_outage": 0.0}
    async with icws.AsyncClient(server.url, **options) as client:
        await client.log_in(settings())
        async with client.messages() as one, client.messages() as other:
            server.fault(Fault(drop="before"), path=MESSAGES, times=None)
            server.sandbox.on_loop(server.sandbox.streams.drop)
            for messages in (one, other):
                with pytest.raises(icws.TransportError):
                    await messages.get(LONG)
        server.sandbox.on_loop(server.sandbox.faults.clear)
        # What comes later has nothing to do with it.
        call = server.call(Note="1")
        async with client.interactions.watch(call, attribute_names=["Note"]) as again:
            assert (await again.get(LONG)).attributes == {"Note": "1"}


async def a_watch_that_cannot_be_renewed_ends_alone(server: Server) -> None:
    call = server.call(Note="1")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        queues = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        own = client.interactions.watch(call, attribute_names=["Note"])
        async with own, icws.AsyncListCache(queues) as queue:
            await own.get(LONG)
            server.fault(Fault(status=404), method="PUT", path="*/subscriptions/interactions/*")
            server.fault(Fault(drop="middle"), path=MESSAGES)
            server.sandbox.on_loop(server.sandbox.streams.cut)
            server.write(call, Note="2")
            with pytest.raises(icws.NotFoundError):
                await _read_to_the_end(own)
            await queue.wait(lambda q: _known(q) == {call: "2"}, LONG)


async def a_lost_connection_is_noticed_by_the_heartbeat(server: Server) -> None:
    if server.delivery == "poll":
        return
    options = {**server.options, "heartbeat": 0.01}
    async with icws.AsyncClient(server.url, **options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue:
            server.fault(Fault(drop="before"), path="*/messaging/heartbeat")
            first = len(server.sent("PUT", WATCHES))
            await queue.wait(lambda q: len(server.sent("PUT", WATCHES)) > first, LONG)
            call = server.call(Note="1")
            await queue.wait(lambda q: call in q.items, LONG)
        assert server.sent("POST", "heartbeat")


async def a_new_session_gets_the_watches_of_the_old_one(server: Server) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue:
            old = server.call(Note="old")
            await queue.wait(lambda q: _known(q) == {old: "old"}, LONG)
            await client.log_in(settings())
            await queue.wait(lambda q: len(server.sent("PUT", WATCHES)) == 2, LONG)
            new = server.call(Note="new")
            await queue.wait(lambda q: _known(q) == {old: "old", new: "new"}, LONG)
            assert len(server.sessions()) == 1  # the old one was ended
        # It is ended where it is now; the old session was left alone.
        assert len(server.sent("DELETE", WATCHES)) == 1


async def logging_in_again_goes_on_with_the_watches(server: Server) -> None:
    options = {**server.options, "relogin": True, "retries": 0}
    async with icws.AsyncClient(server.url, **options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue:
            call = server.call(Note="1")
            await queue.wait(lambda q: _known(q) == {call: "1"}, LONG)
            for number in range(3):
                # The log-in fails as well, for a while.
                server.fault(Fault(drop="before"), path="connection", times=number)
                server.sandbox.on_loop(lambda: server.sandbox.sessions.forget_all("restart"))
                server.write(call, Note=f"after {number}")
                state = _server_state(server)
                await queue.wait(lambda q, state=state: _known(q) == state, LONG)


async def credentials_that_are_refused_end_the_readers(server: Server) -> None:
    options = {**server.options, "relogin": True}
    async with icws.AsyncClient(server.url, **options) as client:
        await client.log_in(settings())
        async with client.messages() as messages:
            server.fault(Fault(status=400), path="connection", method="POST")
            server.sandbox.on_loop(lambda: server.sandbox.sessions.forget_all("restart"))
            with pytest.raises(icws.UnauthorizedError):
                await messages.get(LONG)


async def a_stream_that_begins_with_its_first_event_is_not_waited_for(
    server: Server,
) -> None:
    transport = _Late(AiohttpTransport())
    async with icws.AsyncClient(server.url, transport=transport, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with watch as messages:
            assert not (await messages.get(LONG)).is_delta


async def an_end_that_another_call_noticed_is_the_same_end(server: Server) -> None:
    async with icws.AsyncClient(server.url, **{**server.options, "poll_interval": 0.5}) as client:
        await client.log_in(settings())
        async with client.messages() as messages:
            server.sandbox.on_loop(lambda: server.sandbox.sessions.end_all("idle"))
            with pytest.raises(icws.IcwsError):  # 401, unless the dispatcher was faster
                await client.messaging.send_heartbeat()
            with pytest.raises(icws.UnauthorizedError):
                await messages.get(LONG)


async def _end_by_an_outage(server: Server, client: icws.AsyncClient) -> None:
    """Let a watch end with the error of an outage, which its block survives."""
    server.fault(Fault(drop="before"), path=MESSAGES, times=None)
    server.sandbox.on_loop(server.sandbox.streams.drop)
    watch = client.queues.watch(queue_ids=workgroup(), attribute_names=["Note"])
    async with watch as messages:
        with pytest.raises(icws.TransportError):
            await _read_to_the_end(messages)


async def the_block_of_a_watch_that_an_outage_has_ended_ends_it_on_the_server(
    server: Server,
) -> None:
    async with icws.AsyncClient(server.url, **{**server.options, "max_outage": 0.0}) as client:
        await client.log_in(settings())
        await _end_by_an_outage(server, client)
        assert len(server.sent("DELETE", WATCHES)) == 1


async def after_an_error_of_its_own_a_watch_that_cannot_be_ended_raises_nothing(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    async with icws.AsyncClient(server.url, **{**server.options, "max_outage": 0.0}) as client:
        await client.log_in(settings())
        server.fault(Fault(status=500), method="DELETE", path=f"*/{WATCHES}/*")
        await _end_by_an_outage(server, client)
        assert len(server.sent("DELETE", WATCHES)) == 1
    assert "a watch was not ended: ServerError" in caplog.messages
