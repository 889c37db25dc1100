"""Heartbeats beside an open stream, on a clock of the test's own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest

from runtime._async import attendant as attendant_module
from runtime._async.attendant import AsyncAttendant
from runtime._async.feed import AsyncFeed
from runtime._async.registry import AsyncRegistry
from runtime._async.restarting import AsyncRestarts
from runtime.connectivity import Connectivity
from runtime.delivery import Delivery
from runtime.errors import ServerError, TransportError, UnauthorizedError
from runtime.gating import FeatureVersionError
from runtime.operation import Operation
from runtime.stream_choice import StreamChoice
from tests.messages.fake_session import HEARTBEAT, POLL, FakeSession

NOT_THERE = FeatureVersionError("messaging.heartbeat", "messaging", 3, None, 2)


class Clock:
    """A clock that only waiting moves, and the end of the stream after some waits."""

    def __init__(self, waits: int) -> None:
        self.now = 1000.0
        self.end: Callable[[], None] = lambda: None
        self.waited: list[float | None] = []
        self._left = waits

    def monotonic(self) -> float:
        return self.now

    async def wait(self, timeout: float | None = None) -> bool:
        await asyncio.sleep(0)
        self.waited.append(timeout)
        self._left -= 1
        if self._left < 0 or timeout is None:
            self.end()
            return True
        self.now += timeout
        return False

    def set(self) -> None:
        """Do nothing: the waits end by themselves."""

    def clear(self) -> None:
        """Do nothing."""


class Stream:
    closed = 0

    async def close(self) -> None:
        self.closed += 1


def attend(
    monkeypatch: pytest.MonkeyPatch,
    clock: Clock,
    error: Exception | None,
    pause: float | None,
    operation: Operation[None] | None = HEARTBEAT,
) -> tuple[list[str], Stream]:
    """Attend a stream until the clock ends it; return what was sent, and the stream."""

    def reply(_: Any) -> None:
        if error is not None:
            raise error

    async def main() -> tuple[list[str], Stream]:
        session: Any = FakeSession(reply)
        delivery = Delivery("poll", poll_interval=1000.0, heartbeat=pause)
        registry = AsyncRegistry()
        feed = AsyncFeed(
            session, registry, POLL, operation, delivery, Connectivity(), StreamChoice("poll")
        )
        monkeypatch.setattr(attendant_module, "time", clock)
        monkeypatch.setattr(attendant_module, "AsyncEvent", lambda: clock)
        restarts = AsyncRestarts(feed, lambda since: None)
        attendant = AsyncAttendant(feed, restarts, lambda: False, replaceable=False)
        clock.end = attendant.end
        stream: Any = Stream()
        await attendant._attend(stream)
        monkeypatch.undo()
        return [op for op, _, _ in session.calls], stream

    return asyncio.run(main())


def test_heartbeats_follow_each_other_at_the_interval(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(3)
    sent, stream = attend(monkeypatch, clock, None, 60.0)
    assert sent == [HEARTBEAT.id] * 3
    assert clock.waited == [60.0] * 4
    assert stream.closed == 1


def test_a_server_without_heartbeats_gets_none_after_the_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock(3)
    sent, _ = attend(monkeypatch, clock, NOT_THERE, 60.0)
    assert sent == [HEARTBEAT.id]
    assert clock.waited == [60.0, None]  # from then on only for the end of the stream


def test_no_interval_means_no_heartbeats(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(3)
    assert attend(monkeypatch, clock, None, None)[0] == []
    assert clock.waited == [None]


def test_an_api_without_heartbeats_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(3)
    assert attend(monkeypatch, clock, None, 60.0, operation=None)[0] == []
    assert clock.waited == [None]


def test_a_heartbeat_that_fails_at_the_server_is_followed_by_others(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "icws")
    assert attend(monkeypatch, Clock(3), ServerError(500), 60.0)[0] == [HEARTBEAT.id] * 3
    assert caplog.messages == ["heartbeat: ServerError"] * 3


@pytest.mark.parametrize("error", [TransportError("lost"), UnauthorizedError(401)])
def test_a_heartbeat_without_response_or_session_ends_the_stream(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    sent, stream = attend(monkeypatch, Clock(3), error, 60.0)
    assert sent == [HEARTBEAT.id]
    assert stream.closed == 1
