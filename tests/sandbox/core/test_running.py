"""Ways to run the sandbox from Python: thread, event loop, pytest fixture."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.centre.handlers.routing import HANDLERS
from sandbox.clock import ManualClock
from sandbox.handling import Request, Response
from sandbox.pytest_plugin import icws_sandbox, icws_sandbox_options  # noqa: F401 - fixtures
from tests.sandbox.raw import Raw, logged_in
from tests.sandbox.spec_facts import operations


def test_the_fixture_is_a_running_sandbox(icws_sandbox: Sandbox) -> None:  # noqa: F811
    assert logged_in(icws_sandbox.url).session
    assert len(icws_sandbox.requests) == 1


class TestWithOtherOptions:
    @pytest.fixture
    def icws_sandbox_options(self) -> dict[str, Any]:
        return {"features": {"interactions": 8}}

    def test_the_fixture_takes_them(self, icws_sandbox: Sandbox) -> None:  # noqa: F811
        assert icws_sandbox.dial.features["interactions"] == 8


def test_it_runs_on_the_loop_of_the_caller() -> None:
    async def run() -> int:
        async with Sandbox() as url:
            return (await asyncio.to_thread(Raw(url).log_in)).status

    assert asyncio.run(run()) == 201


def test_it_can_be_started_again_and_begins_anew() -> None:
    sandbox = Sandbox()
    with sandbox as url:
        client = logged_in(url)
    with sandbox as url:
        client.url = url
        assert client.ask("GET", "/icws/{sessionId}/connection").status == 401
        assert len(sandbox.requests) == 1
    with pytest.raises(ConnectionError):
        client.ask("GET", "/icws/connection/version")


@pytest.mark.parametrize(
    "part",
    ["broken", "centre", "clock", "connection", "faults", "requests", "sessions", "streams"],
)
def test_what_is_asked_for_too_early_is_named_with_the_reason(part: str) -> None:
    sandbox = Sandbox()
    reason = "it is there once the sandbox was started"
    with pytest.raises(AttributeError, match=f"no attribute '{part}'; {reason}"):
        getattr(sandbox, part)
    with pytest.raises(AttributeError, match=r"no attribute 'center'$"):
        sandbox.center  # type: ignore[attr-defined] # noqa: B018
    with sandbox:
        assert getattr(sandbox, part) is not None
        with pytest.raises(AttributeError, match=r"no attribute 'center'$"):
            sandbox.center  # type: ignore[attr-defined] # noqa: B018


def test_what_an_operation_does_can_be_replaced() -> None:
    def full(request: Request) -> Response:
        return Response(403, {"message": f"Not for {request.user}."})

    with Sandbox(
        handlers={("POST", "/icws/{sessionId}/interactions/{interactionId}/hold"): full}
    ) as url:
        reply = logged_in(url).ask("POST", "/icws/{sessionId}/interactions/1/hold", {"on": True})
    assert (reply.status, reply.json) == (403, {"message": "Not for ada."})


def test_a_behaviour_that_fails_is_an_internal_error_and_one_against_the_spec_is_noted() -> None:
    hold = ("POST", "/icws/{sessionId}/interactions/{interactionId}/hold")
    mute = ("POST", "/icws/{sessionId}/interactions/{interactionId}/mute")
    sandbox = Sandbox(
        handlers={hold: lambda request: 1 / 0, mute: lambda request: Response(418, {})}
    )  # type: ignore[arg-type,return-value]
    with sandbox as url:
        client = logged_in(url)
        failed = client.ask("POST", "/icws/{sessionId}/interactions/1/hold", {"on": True})
        assert failed.status == 500
        assert failed.json["errorId"] == "error.request.internalServerError"
        client.ask("POST", "/icws/{sessionId}/interactions/1/mute", {"on": True})
        (noted,) = sandbox.broken
        assert "mute 418: the status is not documented" in noted


def test_a_manual_clock_calls_what_is_due_in_order_each_at_its_moment() -> None:
    clock = ManualClock()
    seen: list[tuple[str, float]] = []

    def note(name: str) -> None:
        seen.append((name, clock.now()))

    def again() -> None:
        note("b")
        clock.call_later(1, lambda: note("d"))

    clock.call_later(3, lambda: note("c"))
    clock.call_later(2, again)
    clock.call_later(2, lambda: note("b2"))
    clock.call_later(1, lambda: note("a")).cancel()
    clock.advance(2.5)
    assert seen == [("b", 2), ("b2", 2)]
    clock.advance(10)
    assert seen[2:] == [("c", 3), ("d", 3)]
    assert clock.now() == 12.5
    assert clock.utc().isoformat() == "2020-10-29T08:20:30.500000+00:00"


def test_the_client_is_not_imported_and_aiohttp_only_when_needed() -> None:
    code = (
        "import sys, icws_sandbox, icws_sandbox.pytest_plugin\n"
        "assert 'aiohttp' not in sys.modules\n"
        "icws_sandbox.Sandbox\n"
        "import icws_sandbox.command\n"
        "assert 'icws' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": "generated"})


def test_each_handler_is_that_of_an_operation() -> None:
    assert HANDLERS.keys() <= {(each.method, each.path) for each in operations()}
