"""The programs of the distribution that others act with: customers, colleagues, web clients."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer
from typing import Any, TypeVar

import pytest
from fastapi.testclient import TestClient

from icws_sandbox import Sandbox
from icws_sandbox.centre import Centre
from icws_sandbox.users import User
from tests.package.building import GENERATED, Environment, run

EXAMPLES = GENERATED / "examples"
PROGRAMS = {
    "agents_service.py",
    "callback_dialler.py",
    "chat_bot.py",
    "click_to_dial.py",
    "screen_pop.py",
    "test_click_to_dial.py",
    "wallboard.py",
}
NUMBER = "+49305550100"
AGENTS = [f"agent{number}" for number in range(1, 21)]
# Ctrl-C can end webbrowser's wait for the browser, which it then leaves to itself.
WARNINGS = ("-Werror", "-Wignore:subprocess:ResourceWarning")
PATIENCE = 30  # seconds after which something never happens

T = TypeVar("T")
Line = Callable[[], str]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Run a contact centre in which numbers answer at once; each test has a user of its own."""
    names = ("popper", "dialler", "bot", "caller", "colleague", *AGENTS)
    users = {name: User(name, "secret", name.title()) for name in names}
    users["viewer"] = User("viewer", "secret", "Viewer", ("Billing",))
    sandbox = Sandbox(users=users, delays={"answer": 0.05})
    with sandbox:
        yield sandbox
        assert sandbox.broken == []


@contextmanager
def program(
    sandbox: Sandbox, environment: Environment, user: str, name: str, *arguments: str,
    ends_itself: bool = False, **more: str,
) -> Iterator[Line]:  # fmt: skip
    """Run a program; yields what reads its next line. Ctrl-C must end it unless it does itself."""
    more |= {"ICWS_URL": sandbox.url, "ICWS_USER": user, "ICWS_PASSWORD": "secret"}
    process = subprocess.Popen(
        [environment.folder / "bin/python", "-I", "-u", *WARNINGS, EXAMPLES / name, *arguments],
        cwd=environment.folder, env=os.environ | more, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    guard = Timer(PATIENCE, process.kill)
    guard.start()
    with process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline
            if not ends_itself:
                process.send_signal(signal.SIGINT)
            rest = process.stdout.read()
        finally:
            guard.cancel()
            if sys.exc_info()[0] is not None:
                process.kill()
    assert (rest, process.returncode) == ("", 0)
    assert has_logged_out(sandbox, user)


def has_logged_out(sandbox: Sandbox, user: str) -> bool:
    """Return whether the last request of a user was to end the session."""
    # A stream of events is noted when it ends, which is about then.
    own = [entry.operation for entry in sandbox.requests if entry.user == user]
    return "deleteConnection" in own[-2:]


def eventually(sandbox: Sandbox, find: Callable[[Centre], T]) -> T:
    """Return the first true result of a function of the contact centre."""
    end = time.monotonic() + PATIENCE
    while not (result := sandbox.on_loop(lambda: find(sandbox.centre))):
        assert time.monotonic() < end
        time.sleep(0.02)
    return result


def test_a_page_opens_for_each_call_that_rings(sandbox: Sandbox, with_sandbox: Environment) -> None:
    def call(number: str) -> None:
        centre = sandbox.centre
        sandbox.on_loop(
            lambda: centre.call_arrives(user="popper", remote_name="Lin", remote_address=number)
        )

    call("+4930 1&x")
    with program(
        sandbox, with_sandbox, "popper", "screen_pop.py", BROWSER="echo %s", CRM_PAGE="crm:{}"
    ) as line:
        assert line() == "call from Lin +4930 1&x\n"
        assert line() == "crm:%2B4930%201%26x\n"  # a number cannot become another address
        call("2")
        assert [line(), line()] == ["call from Lin 2\n", "crm:2\n"]


def test_a_wallboard_shows_what_changes(sandbox: Sandbox, with_sandbox: Environment) -> None:
    with program(sandbox, with_sandbox, "viewer", "wallboard.py", "Billing") as line:
        first = "agents: 1 waiting: 0 talking: 0\n"
        assert line() == first
        call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Billing"))
        assert line() == "agents: 1 waiting: 1 talking: 0\n"
        sandbox.on_loop(lambda: sandbox.centre.picks_up(call.id, "viewer"))
        assert line() == "agents: 1 waiting: 0 talking: 1\n"
        sandbox.on_loop(lambda: sandbox.centre.remote_disconnects(call.id))
        assert line() == first


def test_a_customer_speaks_with_a_colleague(sandbox: Sandbox, with_sandbox: Environment) -> None:
    def consulted(centre: Centre) -> str:
        return next((each.id for each in centre.live() if rings_at(each, "colleague")), "")

    with program(
        sandbox, with_sandbox, "caller", "click_to_dial.py", NUMBER, "colleague", ends_itself=True
    ) as line:
        call = eventually(sandbox, consulted)
        sandbox.on_loop(lambda: sandbox.centre.picks_up(call, "colleague"))
        assert line() == f"{NUMBER} speaks with colleague\n"


def rings_at(interaction: Any, user: str) -> bool:
    """Return whether an interaction is on the queue of a user."""
    return any(queue.name == user for queue in interaction.queues)


def test_a_bot_answers_chats_and_passes_them_on(
    sandbox: Sandbox, with_sandbox: Environment
) -> None:
    def lines(chat: str, count: int) -> list[str]:
        def of(centre: Centre) -> list[str]:
            texts = [str(line.text) for line in centre.chats.of(centre.interactions[chat]).lines]
            return texts if len(texts) == count else []

        return eventually(sandbox, of)

    def arrive() -> str:
        return sandbox.on_loop(lambda: sandbox.centre.chat_arrives(user="bot")).id

    def write(chat: str, text: str) -> None:
        sandbox.on_loop(lambda: sandbox.centre.chat_text(chat, text))

    first = arrive()
    with program(sandbox, with_sandbox, "bot", "chat_bot.py", "Billing"):
        second = arrive()
        assert lines(first, 1) == lines(second, 1)  # the greeting
        write(second, "My INVOICE?")
        assert lines(second, 3)[-1] == "Invoices come on the 1st."
        sandbox.on_loop(lambda: sandbox.centre.remote_disconnects(second))
        write(first, "an agent, please")
        chat = sandbox.centre.interactions[first]
        eventually(sandbox, lambda _: rings_at(chat, "Billing") and not rings_at(chat, "bot"))
        assert len(lines(first, 2)) == 2


def test_callbacks_are_served(sandbox: Sandbox, with_sandbox: Environment) -> None:
    def arrive(number: str) -> Any:
        centre = sandbox.centre
        return sandbox.on_loop(
            lambda: centre.callback_arrives(
                user="dialler", remote_name="Lin", remote_address=number, subject="an invoice"
            )
        )

    answered = arrive(NUMBER)
    with program(sandbox, with_sandbox, "dialler", "callback_dialler.py") as line:
        assert line() == "speaking with Lin about an invoice\n"
        eventually(sandbox, lambda _: answered.ended)
        refused = arrive("colleague")
        call = eventually(sandbox, lambda centre: centre.callbacks.of(refused).call_id)
        sandbox.on_loop(lambda: sandbox.centre.remote_disconnects(call))
        assert line() == "colleague does not answer\n"
        eventually(sandbox, lambda centre: centre.callbacks.of(refused).snoozed)


def test_a_web_service_has_twenty_agents(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ICWS_URL", sandbox.url)
    spec = importlib.util.spec_from_file_location("agents_service", EXAMPLES / "agents_service.py")
    assert spec is not None
    assert spec.loader is not None
    service = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(service)
    with TestClient(service.app) as web:
        refusal = web.put("/agents/agent1", json={"password": "wrong"})
        assert (refusal.status_code, "secret" in refusal.text) == (400, False)
        assert web.get("/agents/agent1/calls").status_code == 404
        for agent in [*AGENTS, AGENTS[0]]:  # who logs in again has one session
            assert web.put(f"/agents/{agent}", json={"password": "secret"}).status_code == 204
        calls = {agent: dial(web, agent) for agent in AGENTS}
        assert len(set(calls.values())) == len(AGENTS)
        connected = {"Eic_RemoteTn": NUMBER, "Eic_State": "C"}
        expected = {agent: {call: connected} for agent, call in calls.items()}
        end = time.monotonic() + PATIENCE
        while {agent: web.get(f"/agents/{agent}/calls").json() for agent in AGENTS} != expected:
            assert time.monotonic() < end
        assert web.delete("/agents/agent2").status_code == 204
        assert web.post("/agents/agent2/calls", json={"target": "1"}).status_code == 404
    assert all(has_logged_out(sandbox, agent) for agent in AGENTS)


def dial(web: TestClient, agent: str) -> str:
    """Place a call by the service, and return its id."""
    answer = web.post(f"/agents/{agent}/calls", json={"target": NUMBER, "callMadeStage": 3})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["interactionId"])


def test_the_fixture_runs_a_sandbox_for_each_test() -> None:
    output = run(
        sys.executable, "-m", "pytest", "-q", "-c", os.devnull, "-picws_sandbox.pytest_plugin",
        "-pno:cacheprovider", "-pno:anyio", "-pno:schemathesis", "-Werror",
        EXAMPLES / "test_click_to_dial.py",
        cwd=EXAMPLES, PYTHONPATH=str(GENERATED), PYTHONDONTWRITEBYTECODE="1",
        PYTEST_ADDOPTS="", PYTEST_DISABLE_PLUGIN_AUTOLOAD="1",
    )  # fmt: skip
    assert output.splitlines()[-1].startswith("3 passed")
