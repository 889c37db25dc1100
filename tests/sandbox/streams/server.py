"""A server with sessions and streams, on a thread: what the tests here talk to over raw HTTP."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar

from aiohttp import web

from icws_sandbox.clock import LoopClock, ManualClock
from icws_sandbox.faults import Faults
from icws_sandbox.outbox import Outbox
from icws_sandbox.streams import Streams

T = TypeVar("T")


class Server:
    """Sessions by id, created when they are asked for; every call comes from the test's thread."""

    def __init__(self, *, manual: bool = False, seed: int = 0, messaging: int = 2) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self.clock = ManualClock() if manual else LoopClock(self._loop)
        self.faults = Faults(self.clock, seed)
        self.streams = Streams(self.clock)
        self.outboxes: dict[str, Outbox] = {}
        self._messaging = messaging
        self.port = 0

    def __enter__(self) -> Self:
        self._thread.start()
        self.port = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, function: Callable[[], T]) -> T:
        """Call a function on the loop's thread, and let the loop do what follows from it."""

        async def on_loop() -> T:
            result = function()
            for _ in range(5):
                await asyncio.sleep(0)
            return result

        return asyncio.run_coroutine_threadsafe(on_loop(), self._loop).result()

    def session(self, name: str) -> Outbox:
        return self.run(lambda: self.outboxes.setdefault(name, Outbox()))

    def put(self, name: str, *messages: dict[str, Any]) -> None:
        outbox = self.session(name)
        self.run(lambda: [outbox.put(message) for message in messages])

    def advance(self, seconds: float) -> None:
        clock = self.clock
        assert isinstance(clock, ManualClock)
        self.run(lambda: clock.advance(seconds))

    async def _listen(self) -> int:
        app = web.Application()
        app.router.add_route("*", "/icws/{session}/messaging/messages", self._around)
        app.router.add_route("*", "/icws/{session}/connection", self._around)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        return int(self._runner.addresses[0][1])

    async def _stop(self) -> None:
        self.streams.close()
        await self._runner.cleanup()

    async def _around(self, request: web.Request) -> web.StreamResponse:
        return await self.faults.around(request, self._answer)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        outbox = self.outboxes.get(request.match_info["session"])
        if outbox is None or outbox.overflowed:
            return web.json_response({"message": "no session"}, status=401)
        if not request.path.endswith("/messages"):
            return web.json_response({"connectionState": 1})
        return await self.streams.answer(
            request, outbox, events=self._messaging >= 2, fault=self.faults.of(request)
        )
