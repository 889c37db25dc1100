"""Delays: things happen by themselves after the time that a program or a command states."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.clock import ManualClock
from sandbox.delays import EVENTS
from tests.sandbox.raw import logged_in

CALL = {"__type": "urn:inin.com:interactions:createCallParameters", "target": "+49305550100"}


@pytest.mark.parametrize(("delays", "state"), [({}, "R"), ({"answer": 0}, "C")])
def test_an_outside_number_answers_after_the_stated_time(
    delays: dict[str, float], state: str
) -> None:
    clock = ManualClock()
    sandbox = Sandbox(delays=delays, clock=clock)
    with sandbox as url:
        ada = logged_in(url)
        call = ada.ask("POST", "/icws/{sessionId}/interactions", CALL).json["interactionId"]
        sandbox.on_loop(lambda: clock.advance(0))
        read = ada.ask("GET", f"/icws/{{sessionId}}/interactions/{call}?select=Eic_State")
        assert read.json["attributes"]["Eic_State"] == state


def test_a_delay_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match=rf"delay nothing .* one of {', '.join(EVENTS)}\)"):
        Sandbox(delays={"nothing": 1})


@pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf"), True, "1", None])
def test_a_delay_is_a_number_of_seconds(seconds: Any) -> None:
    with pytest.raises(ValueError, match=r"delay answer is .* \(expected seconds, 0 or more\)"):
        Sandbox(delays={"answer": seconds})
