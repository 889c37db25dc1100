"""A sandbox whose sessions tests open by name, without a log-in each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar

from sandbox import Sandbox
from sandbox.clock import ManualClock
from sandbox.faults import Faults
from sandbox.outbox import Outbox
from sandbox.sandbox import ScenarioSource
from sandbox.sessions import Session
from sandbox.streams import EventStreams

T = TypeVar("T")


class Server:
    """Every call comes from the test's thread; `manual`: time stands still but for `advance`."""

    def __init__(
        self,
        *,
        manual: bool = False,
        seed: int = 0,
        messaging: int = 2,
        scenario: ScenarioSource | None = None,
    ) -> None:
        self._clock = ManualClock() if manual else None
        self.sandbox = Sandbox(
            seed=seed,
            features={"messaging": messaging},
            clock=self._clock,
            idle=None,
            scenario=scenario,
        )
        self._sessions: dict[str, Session] = {}

    def __enter__(self) -> Self:
        self.sandbox.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.sandbox.close()

    @property
    def port(self) -> int:
        return int(self.sandbox.url.rpartition(":")[2])

    @property
    def faults(self) -> Faults:
        return self.sandbox.faults

    @property
    def streams(self) -> EventStreams:
        return self.sandbox.streams

    def run(self, function: Callable[[], T]) -> T:
        """Call a function on the loop's thread, and let the loop do what follows from it."""
        result = self.sandbox.on_loop(function)
        loop = self.sandbox.on_loop(asyncio.get_running_loop)
        asyncio.run_coroutine_threadsafe(_turns(5), loop).result()
        return result

    def session(self, name: str) -> Outbox:
        """The outbox of a session; there is one from when it is first asked for."""
        return self.run(lambda: self._open(name).outbox)

    def end(self, name: str) -> None:
        self.run(lambda: self.sandbox.sessions.end(self._open(name), "It was ended."))

    def put(self, name: str, *messages: dict[str, Any]) -> None:
        outbox = self.session(name)

        def put() -> None:
            for message in messages:
                outbox.put(message)

        self.run(put)

    def waiting(self, name: str) -> list[dict[str, Any]]:
        """Return the messages that wait for a session, without taking them."""
        outbox = self.session(name)

        def look() -> list[dict[str, Any]]:
            messages = outbox.drain()
            for message in messages:
                outbox.put(message)
            return messages

        return self.run(look)

    def advance(self, seconds: float) -> None:
        clock = self._clock
        assert clock is not None
        self.run(lambda: clock.advance(seconds))

    def messages(self, name: str) -> str:
        """The path of a session's messages."""
        return f"/icws/{self._session(name).id}/messaging/messages"

    def state(self, name: str) -> str:
        """The path of a session's state."""
        return f"/icws/{self._session(name).id}/connection"

    def headers(self, name: str) -> dict[str, str]:
        session = self._session(name)
        return {
            "Cookie": f"{session.cookie_name}={session.cookie_value}",
            "ININ-ICWS-CSRF-Token": session.csrf_token,
        }

    def _session(self, name: str) -> Session:
        return self.run(lambda: self._open(name))

    def _open(self, name: str) -> Session:
        if name not in self._sessions:
            self._sessions[name] = self.sandbox.sessions.open("ada")
        return self._sessions[name]


async def _turns(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)
