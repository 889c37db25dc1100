"""Scenario files against the sandbox, seen by a client over raw HTTP."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.scenario import ScenarioError
from tests.sandbox.streams.raw import EventSource, get, poll
from tests.sandbox.streams.server import Server

GENERATED = Path(__file__).parents[3] / "generated"
WATCH = {
    "queueIds": [{"queueType": 2, "queueName": "Sales"}],
    "attributeNames": ["Eic_State", "Eic_RemoteName"],
}
LOG_IN = {
    "__type": "urn:inin.com:connection:icAuthConnectionRequestSettings",
    "applicationName": "test",
    "userID": "ada",
    "password": "secret",
}

HUNDRED_DROPS = """\
[[steps]]                       # one call a second: its id is the number of its message
every = 1
do = "call-arrives"

[[steps]]
at = 0
do = "drop"
where = "before"
path = "*/messaging/messages"
requests = 30
share = 0.3

[[steps]]
at = 0
do = "drop"
where = "after"
path = "*/messaging/messages"
requests = 30
share = 0.3

[[steps]]
at = 0
do = "drop"
where = "middle"
path = "*/messaging/messages"
requests = 40
share = 0.4
"""


def send(
    server: Server, method: str, path: str, body: Any, headers: dict[str, str]
) -> tuple[int, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    try:
        known = {"Content-Type": "application/json", "Accept-Language": "en", **headers}
        connection.request(method, path, json.dumps(body), known)
        response = connection.getresponse()
        answer = response.read()
        return response.status, json.loads(answer) if answer else None
    finally:
        connection.close()


def watch(server: Server, session: str) -> None:
    path = server.messages(session).replace("messages", "subscriptions/queues/w")
    assert send(server, "PUT", path, WATCH, server.headers(session))[0] == 200
    assert len(poll(server, session)) == 1


def log_in(server: Server) -> tuple[int, Any]:
    return send(server, "POST", "/icws/connection", LOG_IN, {})


def added(messages: list[dict[str, Any]]) -> list[str]:
    return [one["interactionId"] for m in messages for one in m.get("interactionsAdded", ())]


def hundred_drops(file: Path, seed: int) -> tuple[list[str], list[str], list[str]]:
    """Return the messages received, those of cut responses, and the log of the faults."""
    received: list[str] = []
    cut: list[str] = []
    with Server(manual=True, seed=seed) as server:
        server.session("s")
        watch(server, "s")
        server.sandbox.run_scenario(file)
        server.advance(0)
        while len(server.faults.log) < 100:
            server.advance(1)
            waiting = server.waiting("s")
            try:
                received += added(poll(server, "s"))
            except http.client.IncompleteRead:
                cut += added(waiting)
            except ConnectionError:
                pass  # dropped before the answer
        received += added(poll(server, "s"))
        calls = [line.split()[-1] for line in server.sandbox.scenario_log if "call-arrives" in line]
        assert sorted(received + cut) == calls
        return received, cut, list(server.faults.log)


def test_100_dropped_connections_lose_what_was_cut_and_double_nothing(tmp_path: Path) -> None:
    file = tmp_path / "drops.toml"
    file.write_text(HUNDRED_DROPS)
    received, cut, log = hundred_drops(file, seed=3)
    assert [sum(f"dropped {where}" in line for line in log) for where in ("be", "af", "mi")] == [
        30,
        30,
        40,
    ]
    assert len(set(received)) == len(received)
    assert len(cut) >= 40
    assert hundred_drops(file, seed=3) == (received, cut, log)
    assert hundred_drops(file, seed=4)[2] != log


def test_a_chat_arrives_is_picked_up_types_writes_and_leaves(server: Server) -> None:
    server.session("s")
    server.sandbox.run_scenario(
        {
            "steps": [
                {"at": 1, "do": "chat-arrives", "name": "Ann", "as": "chat"},
                {"at": 2, "do": "pick-up", "on": "chat", "user": "ada"},
                {"at": 4, "do": "chat-types", "on": "chat"},
                {"at": 5, "do": "chat-text", "on": "chat", "text": "hello"},
                {"at": 6, "do": "hang-up", "on": "chat"},
                {"at": 7, "do": "chat-text", "on": "chat", "text": "too late"},
            ]
        }
    )
    server.advance(3)
    chat = server.sandbox.scenario_log[0].split()[4]
    path = server.messages("s").replace("messages", f"subscriptions/interactions/{chat}/chat")
    assert send(server, "PUT", path, None, server.headers("s"))[0] < 300
    poll(server, "s")
    server.advance(1)
    typed = poll(server, "s")
    assert [m["membersChanged"][0]["isTyping"] for m in typed] == [True]
    server.advance(1)
    said = [one for m in poll(server, "s") for one in m.get("messagesAdded", ())]
    assert [(one["chatMember"]["displayName"], one["text"]) for one in said] == [("Ann", "hello")]
    server.advance(2)
    assert server.sandbox.scenario_log[-2:] == [
        f"6.000 step 5 hang-up: {chat}",
        "7.000 step 6 chat-text: nobody there",
    ]


def test_what_the_centre_refuses_is_in_the_log(server: Server) -> None:
    server.sandbox.run_scenario(
        {
            "steps": [
                {"at": 1, "do": "callback-arrives", "subject": "a bill"},
                {"at": 2, "do": "pick-up", "user": "nobody"},
            ]
        }
    )
    server.advance(2)
    assert (
        server.sandbox.scenario_log[-1]
        == "2.000 step 2 pick-up: refused: There is no user 'nobody'."
    )


def test_nobody_arrives_for_a_user_or_a_workgroup_that_there_is_not(server: Server) -> None:
    steps = [
        {"at": 1, "do": "call-arrives", "user": "nobody"},
        {"at": 2, "do": "chat-arrives", "workgroup": "Nowhere"},
        {"at": 2, "do": "call-arrives", "workgroup": "Sales"},
    ]
    configuration = server.sandbox.centre.configuration
    server.sandbox.on_loop(lambda: configuration.update("workgroups", "Sales", {"hasQueue": False}))
    server.sandbox.run_scenario({"steps": steps})
    server.advance(2)
    assert server.sandbox.scenario_log == [
        "1.000 step 1 call-arrives: refused: There is no user 'nobody'.",
        "2.000 step 2 chat-arrives: refused: There is no workgroup 'Nowhere'.",
        "2.000 step 3 call-arrives: refused: The workgroup 'Sales' has no queue.",
    ]
    assert not server.sandbox.centre.interactions


def test_a_restart_loses_every_session_and_drops_what_is_open(server: Server) -> None:
    server.session("s")
    server.sandbox.run_scenario({"steps": [{"at": 1, "do": "restart", "down": 5}]})
    with EventSource(server, "s") as source:
        server.advance(1)
        assert list(source.events()) == []
        assert not source.ended
    with pytest.raises(ConnectionError):
        log_in(server)
    server.advance(5)
    assert get(server, "s")[0] == 401
    assert get(server, "s", path=server.state("s"))[0] == 401
    assert log_in(server)[0] == 201


def test_a_switchover_sends_clients_elsewhere_and_shows_in_the_status(server: Server) -> None:
    server.session("s")
    step = {"at": 1, "do": "switchover", "hosts": ["two", "three"], "for": 10}
    server.sandbox.run_scenario({"steps": [step]})
    server.advance(1)
    assert get(server, "s")[0] == 401
    status, body = log_in(server)
    assert status == 503
    assert body["alternateHostList"] == ["two", "three"]
    assert body["errorId"] == "error.server.notAcceptingConnections"
    server.advance(10)
    assert log_in(server)[0] == 201
    server.session("new")
    body = json.loads(get(server, "new", path=f"{server.state('new')}/switchover-status")[2])
    assert body["isSwitchoverActive"] is True
    assert (body["primaryHost"], body["backupHost"]) == ("two", "127.0.0.1")


def test_a_time_out_ends_the_sessions_of_one_user(server: Server) -> None:
    server.session("s")
    server.sandbox.run_scenario(
        {
            "steps": [
                {"at": 1, "do": "session-timeout", "user": "grace"},
                {"at": 2, "do": "session-timeout", "user": "Ada"},
            ]
        }
    )
    with EventSource(server, "s") as source:
        server.advance(1)
        assert get(server, "s", path=server.state("s"))[0] == 200
        server.advance(1)
        assert list(source.events()) == []
        assert source.ended
    assert get(server, "s")[0] == 401


def test_real_time_plays_as_well() -> None:
    script = {"steps": [{"every": 0.001, "times": 20, "do": "call-arrives"}]}
    with Server(scenario=script) as server:
        server.session("s")
        while len(server.sandbox.scenario_log) < 20:
            server.run(lambda: None)
        assert [line.split()[0] for line in server.sandbox.scenario_log] == [
            f"{0.001 * number:.3f}" for number in range(1, 21)
        ]


def test_nothing_is_started_by_a_bad_file(tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text('[[steps]]\nat = 1\ndo = "dance"\n')
    with pytest.raises(ScenarioError, match=r"bad\.toml:3: step 1: do is 'dance' \(expected one"):
        Sandbox(scenario=file)
    command = [sys.executable, "-m", "icws_sandbox", "--port", "0", "--scenario", str(file)]
    run = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
    )
    assert run.returncode == 1
    assert run.stderr.startswith(f"icws-sandbox: {file}:3: step 1: do is 'dance' (expected one of")
    assert run.stderr.count("\n") == 1
