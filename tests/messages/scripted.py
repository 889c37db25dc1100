"""A session that answers polls and streams by a script, and a client over it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import msgspec

from runtime._async.dispatcher import AsyncDispatcher
from runtime._async.registration import AsyncRegistration
from runtime.decoding import Decoder
from runtime.delivery import Delivery, DeliveryMode
from runtime.http import Response
from runtime.options import CallOptions
from tests.messages.fake_session import HEARTBEAT, POLL, THINGS, Changed, FakeSession, Morphed

POLL_OF_THINGS = msgspec.structs.replace(POLL, decoder=Decoder(list[Changed | Morphed]))
START = THINGS.start.id
EVENTS = "text/event-stream"
LONG = 30.0
"""Seconds that nothing takes: a test that hangs fails."""


def changed(thing: str) -> Changed:
    return Changed(thing_id=thing)


def event(thing: str) -> bytes:
    return b'data: {"__type": "urn:example.com:changed", "thingId": "%s"}\n\n' % thing.encode()


class Stream:
    """A stream of some pieces, which then ends, or stays open until it is closed."""

    def __init__(self, *pieces: bytes, media: str = EVENTS, stays: bool = False) -> None:
        self.response = Response(200, (("Content-Type", media),), b"")
        self.closed = asyncio.Event()
        self._pieces = pieces
        self._stays = stays

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece
        if self._stays:
            await self.closed.wait()

    async def close(self) -> None:
        self.closed.set()


class Session(FakeSession):
    """Answers the polls, or the streams, by a script; after its end nothing happens any more."""

    def __init__(self, *script: Any) -> None:
        super().__init__()
        self.script = list(script)
        self.fetched: list[tuple[str, CallOptions, dict[str, str]]] = []

    async def call(self, op: Any, *, options: Any = None, **more: Any) -> Any:
        if op is not POLL_OF_THINGS:
            return await super().call(op, options=options, **more)
        await asyncio.sleep(0)
        self.fetched.append(("poll", options, {}))
        return self._next([])

    async def stream(self, op: Any, *, headers: dict[str, str], options: CallOptions) -> Any:
        await asyncio.sleep(0)
        self.fetched.append(("stream", options, headers))
        return self._next(Stream(stays=True))

    def _next(self, otherwise: Any) -> Any:
        step = self.script.pop(0) if self.script else otherwise
        if callable(step):
            step = step()
        if isinstance(step, Exception):
            raise step
        return step


class Client:
    """A dispatcher over a session with a script, and one subscription that watches thing 1."""

    def __init__(self, session: Any, mode: DeliveryMode, max_outage: float | None = None) -> None:
        self.session = session
        delivery = Delivery(mode, poll_interval=0.0, heartbeat=None, max_outage=max_outage)
        self.dispatcher = AsyncDispatcher(
            session, poll=POLL_OF_THINGS, heartbeat=HEARTBEAT, delivery=delivery
        )
        self.things = AsyncRegistration(
            session, THINGS, options=CallOptions(), path={"thingId": "1"}
        )

    async def got(self, count: int) -> list[Any]:
        return [await self.things.queue.get(LONG) for _ in range(count)]

    async def until(self, met: Callable[[], bool]) -> None:
        async with asyncio.timeout(LONG):
            while not met():
                await asyncio.sleep(0.001)

    def starts(self) -> int:
        return [op for op, _, _ in self.session.calls].count(START)


def watch(
    session: Any,
    mode: DeliveryMode,
    act: Callable[[Client], Awaitable[None]],
    max_outage: float | None = None,
) -> Client:
    """Watch thing 1 while something happens; return the client."""

    async def main() -> Client:
        client = Client(session, mode, max_outage)
        await client.things.queue.start()
        await client.dispatcher.add(client.things)
        try:
            await act(client)
        finally:
            await client.dispatcher.end()
        return client

    return asyncio.run(main())
