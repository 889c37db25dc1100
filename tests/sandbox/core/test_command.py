"""`icws-sandbox`, as a process of its own."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
import textwrap
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from inspect import signature
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sandbox import Sandbox
from sandbox.command import _parser, logger, main
from sandbox.delays import Delays
from sandbox.scenario import read as read_scenario
from sandbox.scenario.actions import ACTIONS
from tests.sandbox.raw import Raw, logged_in

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "icws_sandbox"]
# Arguments that have no text, and options that have no meaning without the command.
OF_PYTHON = {"clock", "handlers", "spec"}
OF_THE_COMMAND = {"certificate", "list_actions", "not_accepting", "quiet"}
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT / "generated")}

Failed = Callable[..., tuple[int, str]]


@contextmanager
def running(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    process = subprocess.Popen(
        [*COMMAND, "--port", "0", *arguments], env=ENVIRONMENT, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    try:
        first = process.stderr.readline()
        match = re.fullmatch(r"\d\d:\d\d:\d\d listening on (\S+) with (.*), seed \d+\n", first)
        assert match, first + process.stderr.read()
        yield match[1], process
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(20)
        process.stderr.close()


@pytest.fixture
def failed(capsys: pytest.CaptureFixture[str]) -> Iterator[Failed]:
    """Call the command with arguments with which it does not start: its status, what it says."""

    def call(*arguments: str) -> tuple[int, str]:
        try:
            status = main(arguments)
        except SystemExit as usage:
            status = int(usage.code or 0)
        out, error = capsys.readouterr()
        assert out == ""
        return status, error

    kept = logger.handlers[:], logger.level, logger.propagate
    yield call
    logger.handlers[:], logger.level, logger.propagate = kept


def test_the_help_explains_its_formats_and_the_actions_are_listed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    told = capsys.readouterr().out
    assert ended.value.code == 0
    # What it prints as an example is read by the readers of these files.
    blocks = re.findall(r"(?:^  .*\n|^\n)+", told.partition("A file of users")[2], re.MULTILINE)
    users, scenario = (textwrap.dedent(block) for block in blocks if "[" in block)
    assert tomllib.loads(users)["users"]["ada"]["displayName"] == "Ada Lovelace"
    assert len(read_scenario(tomllib.loads(scenario)).steps) == 2
    stated = re.findall(r"^  (\w+)=(\S+) +until \S", told, re.MULTILINE)
    assert {name: float(seconds) for name, seconds in stated} == asdict(Delays())

    with pytest.raises(SystemExit) as ended:
        main(["--list-actions"])
    listed = capsys.readouterr().out
    assert ended.value.code == 0
    assert set(re.findall(r"^([a-z-]+) {2,}\S", listed, re.MULTILINE)) == set(ACTIONS)
    assert "    seconds*: a number of seconds, 0 or more" in listed


def test_it_serves_logs_and_ends_when_it_is_interrupted() -> None:
    with running("--feature", "interactions=8", "--alternate-host", "cic2") as (url, process):
        assert url.startswith("http://127.0.0.1:")
        reply = Raw(url).ask("GET", "/icws/connection/features/interactions")
        assert reply.json == {"featureId": "interactions", "version": 8}
        logged_in(url)
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
        assert process.stderr is not None
        lines = process.stderr.read().splitlines()
    assert [line.split(" ", 1)[1].split(" 20")[0] for line in lines] == [
        "GET /icws/connection/features/interactions",
        "POST /icws/connection",
        "stopped",
    ]


def test_users_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "users.toml"
    file.write_text('[users.eve]\npassword = "p"\ndisplayName = "Eve"\n', encoding="utf-8")
    with running("--users", str(file)) as (url, _):
        assert Raw(url).log_in("eve", "p").json["userDisplayName"] == "Eve"
        assert Raw(url).log_in("ada", "secret").status == 400


def test_it_can_begin_with_accepting_nobody() -> None:
    with running("--not-accepting", "--alternate-host", "cic2") as (url, _):
        assert Raw(url).log_in().json["alternateHostList"] == ["cic2"]


def test_options_of_real_servers() -> None:
    origin = {"Origin": "http://app.example"}
    for arguments, allowed, status in (((), True, 400), (("--no-cors", "--lenient"), False, 200)):
        with running(*arguments) as (url, _):
            client = logged_in(url)
            reply = client.ask("GET", "/icws/connection/version", headers=origin)
            assert ("Access-Control-Allow-Origin" in reply.headers) is allowed
            call = {"__type": "urn:inin.com:interactions:createCallParameters", "target": "5"}
            made = client.ask("POST", "/icws/{sessionId}/interactions", call).json
            path = f"/icws/{{sessionId}}/interactions/{made['interactionId']}/make-private"
            assert client.ask("POST", path, {"on": "true"}).status == status


def test_it_serves_https_and_writes_its_certificate(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.pem"
    with running("--tls", "--certificate", str(file)) as (url, _):
        assert url.startswith("https://127.0.0.1:")
        context = ssl.create_default_context(cafile=str(file))
        connection = http.client.HTTPSConnection(urlsplit(url).netloc, timeout=20, context=context)
        connection.request("GET", "/icws/connection/version")
        assert connection.getresponse().status == 200
        connection.close()
    assert "PRIVATE" not in file.read_text("ascii")


def test_a_certificate_that_cannot_be_written_is_explained(tmp_path: Path, failed: Failed) -> None:
    file = tmp_path / "nowhere" / "sandbox.pem"
    status, said = failed("--tls", "--port", "0", "--certificate", str(file))
    problem = "the certificate cannot be written: No such file or directory"
    expected = f"icws-sandbox: {file}: {problem} (expected a file in a folder that exists)\n"
    assert (status, said.splitlines(keepends=True)[-1]) == (1, expected)
    status, said = failed("--certificate", str(file))
    assert (status, "--certificate needs --tls" in said) == (2, True)


def test_a_port_that_is_taken_is_said_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = subprocess.run(
            [*COMMAND, "--port", str(port)],
            env=ENVIRONMENT, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(rf"icws-sandbox: 127\.0\.0\.1:{port}: cannot listen: .+\n", done.stderr)


@pytest.mark.parametrize(
    ("text", "status", "said"),
    [
        ("colour=3", 1, "feature colour is not known (expected one of activations,"),
        (
            "interactions",
            2,
            "'interactions' is not a feature version (expected NAME=N, such as interactions=8)",
        ),
        ("a\x1b[2J\nb=1", 1, "icws-sandbox: feature a\\x1b[2J\\nb is not known (expected one of "),
        ("interactions=new", 2, "'interactions=new' is not a feature version (expected NAME=N"),
    ],
)
def test_a_wrong_feature_is_explained(text: str, status: int, said: str, failed: Failed) -> None:
    code, error = failed("--feature", text)
    assert code == status
    assert said in error
    assert "Traceback" not in error


def test_a_release_says_first_what_is_not_known_of_it() -> None:
    process = subprocess.Popen(
        [*COMMAND, "--port", "0", "--quiet", "--release", "2016 R3", "--feature", "queues=1"],
        env=ENVIRONMENT,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    try:
        first = process.stderr.readline().split(" ", 1)[1]
    finally:
        process.terminate()
        process.wait(20)
        process.stderr.close()
    words, _, listed = first.rstrip("\n").rpartition(": ")
    assert words == (
        "release 2016 R3: nothing is known of these features, they stay at their newest version"
    )
    assert {"interactions", "dialer"} <= {*listed.split(", ")}
    assert {"configuration", "connection", "queues"}.isdisjoint(listed.split(", "))


def test_an_unknown_release_is_explained(failed: Failed) -> None:
    status, said = failed("--release", "2016 R9")
    assert status == 1
    assert said == (
        "icws-sandbox: release 2016 R9 is not known "
        "(expected one of 4.0 SU6, 2015 R1, 2016 R2, 2016 R3, 2017 R3)\n"
    )


def test_a_wrong_file_of_users_is_explained(tmp_path: Path, failed: Failed) -> None:
    file = tmp_path / "users.toml"
    file.write_text("[users.eve]\n\npasswort = 1\n", encoding="utf-8")
    expected = (
        f"icws-sandbox: {file}:3: user eve has an unknown key passwort (expected one of password, "
    )
    status, said = failed("--users", str(file))
    assert status == 1
    assert said.startswith(expected)


def test_each_argument_of_the_sandbox_is_an_option() -> None:
    options = vars(_parser().parse_args([]))
    arguments = signature(Sandbox).parameters
    assert arguments.keys() - options.keys() == OF_PYTHON
    assert options.keys() - arguments.keys() == OF_THE_COMMAND


def test_an_option_left_out_is_the_default_of_the_argument() -> None:
    options = vars(_parser().parse_args(["--seed=0"]))
    for name, argument in signature(Sandbox).parameters.items():
        if name in options.keys() - {"port"}:
            assert (options[name] or None) == (argument.default or None), name


@pytest.mark.parametrize(
    ("text", "status", "said"),
    [
        ("answer", 2, "'answer' is no delay (expected NAME=SECONDS)"),
        ("answer=soon", 2, "'soon' is no time in seconds (expected 0 or more)"),
        ("nothing=1", 1, "icws-sandbox: delay nothing is not known (expected one of "),
    ],
)
def test_a_wrong_delay_is_explained(text: str, status: int, said: str, failed: Failed) -> None:
    code, error = failed("--delay", text)
    assert (code, said in error) == (status, True)


def test_zero_seconds_stand_for_never() -> None:
    assert _parser().parse_args(["--idle=0"]).idle is None


@pytest.mark.parametrize(
    "option",
    ["--port=65536", "--port=-1", "--port=٣", "--port=" + "9" * 5000, "--idle=nan", "--idle=-1"],
)
def test_a_number_that_cannot_be_is_wrong_usage(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([option])
    assert ended.value.code == 2
    assert "(expected 0 " in capsys.readouterr().err
