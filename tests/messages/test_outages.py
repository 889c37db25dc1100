"""Outages are visible: on the client, in caches, by a callback and in the log, in both forms."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import icws
from icws._runtime import delivery as delivery_settings
from tests.both_forms import both
from tests.messages import forms
from tests.messages.server import Server

deliveries = pytest.mark.parametrize("delivery", ["poll", "stream"])


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let attempts after a failure follow each other soon."""
    monkeypatch.setattr(delivery_settings, "_FIRST", 0.01)
    monkeypatch.setattr(delivery_settings, "_LONGEST", 0.05)


@both
@deliveries
def test_an_outage_is_seen_from_its_start_to_its_end(
    form: str, delivery: str, caplog: pytest.LogCaptureFixture
) -> None:
    changes: list[icws.ConnectionChange] = []
    with Server(delivery) as server:
        forms.run("outages", form, "goes_down_and_up", server, changes)
    host = server.url.removeprefix("http://")
    down, up = changes
    assert (down.connected, up.connected) == (False, True)
    assert (down.host, up.host, down.since) == (host, host, up.since)
    assert isinstance(down.error, icws.UnavailableError)
    assert up.error is None
    lines = [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING]
    assert len(lines) == 2
    assert lines[0].startswith(f"the connection to {host} is lost: messaging.getMessages: HTTP 503")
    assert lines[1].startswith(f"the connection to {host} is restored after ")


@both
def test_a_stream_that_is_opened_again_at_once_is_no_outage(
    form: str, caplog: pytest.LogCaptureFixture
) -> None:
    changes: list[icws.ConnectionChange] = []
    with Server("stream") as server:
        forms.run("outages", form, "breaks_off", server, changes)
    assert changes == []
    assert caplog.messages == []


@both
@deliveries
def test_an_outage_without_end_leaves_its_marks_and_a_new_subscription_shows_its_end(
    form: str, delivery: str
) -> None:
    changes: list[icws.ConnectionChange] = []
    with Server(delivery) as server:
        forms.run("outages", form, "ends", server, changes)
    assert [change.connected for change in changes] == [False, True]


def _fails(change: icws.ConnectionChange) -> None:
    raise ZeroDivisionError("a fault of the program")


async def _waits(change: icws.ConnectionChange) -> None:
    raise AssertionError("nobody awaits this")


def _returns_a_coroutine(change: icws.ConnectionChange) -> Awaitable[None]:
    return _waits(change)  # a coroutine function itself is refused by the client


@both
@pytest.mark.parametrize(
    ("callback", "line"),
    [(_fails, "on_connection_change failed"), (_returns_a_coroutine, "expected a plain function")],
)
def test_a_callback_that_fails_harms_nothing(
    form: str,
    callback: Callable[[Any], Awaitable[None] | None],
    line: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with Server("poll") as server:
        forms.run("outages", form, "calls_back", server, callback)
    assert sum(line in text for text in caplog.messages) == 2


def test_a_callback_is_a_function() -> None:
    callback: Any = "no function"
    with pytest.raises(TypeError, match=r"^on_connection_change is 'no function' \(expected a f"):
        icws.Client("http://127.0.0.1:1", on_connection_change=callback)
