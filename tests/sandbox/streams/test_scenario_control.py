"""Scenario steps against the contact centre of a sandbox, without HTTP."""

from __future__ import annotations

from typing import Any

from sandbox.centre import Interaction
from tests.sandbox.streams.server import Server

Step = dict[str, Any]


def _run(server: Server, *steps: Step, seconds: float = 10.0) -> list[str]:
    """Run steps, and return their results."""
    before = len(server.sandbox.scenario_log)
    server.sandbox.run_scenario({"steps": list(steps)})
    server.advance(seconds)
    lines = server.sandbox.scenario_log[before:]
    return [line.partition(": ")[2] for line in lines]


def _only_interaction(server: Server) -> Interaction:
    (interaction,) = server.sandbox.centre.interactions.values()
    return interaction


def test_an_arrival_for_a_user_is_for_no_workgroup(server: Server) -> None:
    _run(server, {"at": 1, "do": "call-arrives", "user": "Ada", "name": "Ann", "address": "555"})
    call = _only_interaction(server)
    assert {queue.name for queue in call.placed} == {"Ada"}
    attributes = [call.attributes[f"Eic_Remote{name}"] for name in ("Name", "Address")]
    assert (attributes, call.attributes["Eic_WorkgroupName"]) == (["Ann", "555"], "")


def test_an_arrival_for_nobody_is_for_sales(server: Server) -> None:
    _run(server, {"at": 1, "do": "chat-arrives"})
    assert {queue.name for queue in _only_interaction(server).placed} == {"Sales"}


def test_an_email_has_a_subject_and_a_text(server: Server) -> None:
    _run(server, {"at": 1, "do": "email-arrives", "subject": "A bill", "text": "Too much!"})
    content = server.sandbox.centre.emails.of(_only_interaction(server)).content
    assert content["subject"] == "A bill"
    assert [body["body"] for body in content["bodies"]] == ["Too much!"]
    assert content["sender"]["address"] == "customer@example.com"


def test_a_callback_has_a_subject_and_a_number(server: Server) -> None:
    step = {"at": 1, "do": "callback-arrives", "subject": "A bill", "address": "555", "name": "Ann"}
    _run(server, step)
    callback = server.sandbox.centre.callbacks.of(_only_interaction(server))
    assert (callback.subject, callback.target, callback.name) == ("A bill", "555", "Ann")


def test_nobody_hangs_up_twice(server: Server) -> None:
    steps = [{"at": 1, "do": "call-arrives"}, *({"at": n, "do": "hang-up"} for n in (2, 3))]
    call, first, second = _run(server, *steps)
    assert first == call.split()[0]
    assert second == "nobody there"


def test_only_the_customer_of_a_connected_chat_writes(server: Server) -> None:
    steps = [
        {"at": 1, "do": "chat-arrives"},
        {"at": 2, "do": "chat-text", "text": "hello"},
        {"at": 3, "do": "chat-types"},
        {"at": 4, "do": "pick-up", "user": "ada"},
        {"at": 5, "do": "chat-text", "text": "hello"},
    ]
    _, *results = _run(server, *steps)
    chat = _only_interaction(server).id
    assert results == ["nobody there", "nobody there", chat, chat]


def test_without_a_time_a_switchover_lasts(server: Server) -> None:
    _run(server, {"at": 1, "do": "switchover", "hosts": ["two"]}, seconds=100_000)
    assert server.run(lambda: server.sandbox.connection.accepting) is False


def test_a_status_has_its_error_id(server: Server) -> None:
    _run(server, {"at": 1, "do": "status", "status": 503, "error": "error.busy"})
    fault = server.run(lambda: server.faults.next_fault("GET", "/icws/connection"))
    assert fault is not None
    assert (fault.status, fault.error_id) == (503, "error.busy")


def test_steps_choose_their_share_of_requests(server: Server) -> None:
    _run(server, {"at": 1, "do": "drop", "requests": 1000, "share": 0.5})
    faults = server.run(
        lambda: [server.faults.next_fault("GET", "/icws/connection") for _ in range(100)]
    )
    assert 20 < sum(fault is not None for fault in faults) < 80
