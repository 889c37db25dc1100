"""Subscriptions over HTTP against the sandbox: as tasks and as threads, by polls and by streams."""

from __future__ import annotations

import inspect

import pytest

from tests.messages import colours
from tests.messages.desk import Desk

MODULES = ("watching", "buffering", "failing", "caching")
CASES = [(module, name) for module in MODULES for name in colours.names(module)]


@pytest.mark.parametrize("delivery", ["poll", "stream"])
@pytest.mark.parametrize("colour", colours.COLOURS)
@pytest.mark.parametrize(("module", "behaviour"), CASES)
def test_it(
    module: str, behaviour: str, colour: str, delivery: str, caplog: pytest.LogCaptureFixture
) -> None:
    function = getattr(colours.load(module, colour), behaviour)
    more = [caplog] if "caplog" in inspect.signature(function).parameters else []
    with Desk(delivery) as desk:
        colours.run(module, colour, behaviour, desk, *more)


@pytest.mark.parametrize("version", [1, 6, 8, 13])
@pytest.mark.parametrize("delivery", ["auto", "stream"])
@pytest.mark.parametrize("colour", colours.COLOURS)
@pytest.mark.parametrize("behaviour", colours.names("gating"))
def test_versions(behaviour: str, colour: str, delivery: str, version: int) -> None:
    # Left to itself, the client polls a server without streams.
    messaging = 1 if delivery == "auto" else 2
    features = {"interactions": version, "messaging": messaging}
    with Desk(delivery, features=features) as desk:
        colours.run("gating", colour, behaviour, desk, version)
