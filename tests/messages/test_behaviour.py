"""Subscriptions over HTTP against the sandbox: as tasks and as threads, by polls and by streams."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from icws._runtime import delivery as delivery_settings
from icws._runtime._async import renewal as renewal_of_tasks
from icws._runtime._sync import renewal as renewal_of_threads
from tests.messages import forms
from tests.messages.server import Server

MODULES = (
    "watching",
    "sharing",
    "buffering",
    "failing",
    "recovering",
    "reopening",
    "caching",
    "odd",
)
CASES = [(module, name) for module in MODULES for name in forms.names(module)]


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let attempts after a failure follow each other soon: streams break often here."""
    monkeypatch.setattr(delivery_settings, "_FIRST", 0.01)
    monkeypatch.setattr(delivery_settings, "_LONGEST", 0.1)
    for form in (renewal_of_tasks, renewal_of_threads):
        monkeypatch.setattr(form, "_FIRST_PAUSE", 0.05)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses after failures, as they are taken."""
    taken: list[float] = []
    pause = delivery_settings.Backoff.pause

    def note(backoff: delivery_settings.Backoff, *args: Any, **more: Any) -> float:
        taken.append(pause(backoff, *args, **more))
        return taken[-1]

    monkeypatch.setattr(delivery_settings.Backoff, "pause", note)
    return taken


@pytest.mark.parametrize("delivery", ["poll", "stream"])
@pytest.mark.parametrize("form", forms.FORMS)
@pytest.mark.parametrize(("module", "behaviour"), CASES)
def test_it(
    module: str,
    behaviour: str,
    form: str,
    delivery: str,
    caplog: pytest.LogCaptureFixture,
    pauses: list[float],
) -> None:
    function = getattr(forms.load(module, form), behaviour)
    fixtures = {"caplog": caplog, "pauses": pauses}
    asked = inspect.signature(function).parameters
    more = [value for name, value in fixtures.items() if name in asked]
    with Server(delivery) as server:
        forms.run(module, form, behaviour, server, *more)


@pytest.mark.parametrize("version", [1, 6, 8, 13])
@pytest.mark.parametrize("delivery", ["auto", "stream"])
@pytest.mark.parametrize("form", forms.FORMS)
@pytest.mark.parametrize("behaviour", forms.names("gating"))
def test_versions(behaviour: str, form: str, delivery: str, version: int) -> None:
    # Left to itself, the client polls a server without streams.
    messaging = 1 if delivery == "auto" else 2
    features = {"interactions": version, "messaging": messaging}
    with Server(delivery, features=features) as server:
        forms.run("gating", form, behaviour, server, version)
