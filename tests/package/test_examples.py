"""Each example of the distribution runs against the sandbox and says what it promises."""

from __future__ import annotations

import re

import pytest

from icws_sandbox import Sandbox
from tests.package.building import GENERATED, Environment
from tests.package.test_programs import PROGRAMS

EXAMPLES = GENERATED / "examples"
_NEWEST = sorted(Sandbox().dial.features.items(), key=lambda item: -item[1])
FEATURES = "".join(f"{name} {version}\n" for name, version in _NEWEST)
REFUSED = "400 error.request.connection.authenticationFailure\n"
STATES = ("Proceeding", "Connected", "Disconnected")
WATCHED = "".join(rf"\+49305550100 {state}\n" for state in STATES)
SAYS = [
    ("list_features.py", 13, re.escape(FEATURES)),
    (
        "set_my_status.py",
        13,
        r"from Available\nto Available, No ACD with the note until three\n",
    ),
    ("list_users.py", 13, r"Ada Lovelace Billing Sales\nAlan Turing Sales\n"),
    ("activate_in_workgroups.py", 13, r"Billing no\nBilling yes\n"),
    ("place_a_call.py", 13, r"Proceeding\nConnected\nOn Hold\nDisconnected\n"),
    ("watch_a_queue.py", 13, WATCHED),
    ("watch_a_queue_async.py", 13, WATCHED),
    (
        "old_and_new_servers.py",
        6,
        r"the server has interactions 6\nconsulting Sales by dialling\n"
        r"interactions\.recordSnippet needs interactions 13; the server has interactions 6\n",
    ),
    (
        "old_and_new_servers.py",
        13,
        r"the server has interactions 13\nconsulting the workgroup Sales by its queue\n"
        r"recording a snippet\n",
    ),
    (
        "raw_responses.py",
        13,
        r"VersionInfo\n200 application/vnd\.inin\.icws\+JSON.* \d+ bytes\nTrue\nTrue\n",
    ),
    (
        "errors.py",
        13,
        re.escape(REFUSED)
        + r"interactions\.hold: HTTP 404, error\.request\.notFound: .*\n(.+)\n\1\n",
    ),
]

USER = {"ICWS_USER": "ada", "ICWS_PASSWORD": "secret"}
TRACED = "tracing.py"  # in an environment that has OpenTelemetry


@pytest.mark.parametrize(("name", "version", "says"), SAYS)
def test_an_example_runs(name: str, version: int, says: str, with_sandbox: Environment) -> None:
    sandbox = Sandbox(features={"interactions": version})
    with sandbox as url:
        said = with_sandbox.python("-W", "error", EXAMPLES / name, ICWS_URL=url, **USER)
        assert re.fullmatch(says, said), said
        # The session was closed, and no answer was other than the spec has it.
        # (A stream of events is noted when it ends, which is about then.)
        assert "deleteConnection" in [entry.operation for entry in sandbox.requests[-2:]]
        assert sandbox.broken == []


def test_requests_are_traced(with_tracing: Environment) -> None:
    sandbox = Sandbox()
    with sandbox as url:
        said = with_tracing.python("-W", "error", EXAMPLES / TRACED, ICWS_URL=url, **USER)
    assert said.splitlines() == [
        "connection.createConnection 201",
        "  interactions.createInteraction 201",
        "  interactions.hold 404",
        "click to dial ",
        "connection.deleteConnection 200",
        "4 requests measured",
    ]


def test_every_example_was_run() -> None:
    run = {TRACED, *PROGRAMS, *(name for name, _, _ in SAYS)}
    assert {file.name for file in EXAMPLES.glob("*.py")} == run


def test_what_only_reads_is_repeated(with_sandbox: Environment) -> None:
    busy = {"at": 0, "do": "status", "status": 503, "path": "connection/version", "requests": 2}
    sandbox = Sandbox(scenario={"steps": [busy]})
    with sandbox as url:
        with_sandbox.python(EXAMPLES / "errors.py", ICWS_URL=url, **USER)
        asked = [entry.status for entry in sandbox.requests if entry.path.endswith("/version")]
    assert asked == [503, 503, 200, 200]


def test_without_a_server_an_example_says_so(with_sandbox: Environment) -> None:
    with Sandbox() as url:
        pass
    said = with_sandbox.python(EXAMPLES / "errors.py", ICWS_URL=url, **USER)
    assert said == "the connection is refused (nothing was sent)\n" * 2
