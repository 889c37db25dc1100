"""The tree of commands: all operations are there, and only what is named is loaded."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import click
import pytest

from icws_cli.calling import CallCommand
from icws_cli.names import option_name, shell_name
from icws_cli.operations import areas, calls_of
from icws_cli.root import root
from tests.commandline.running import Icws

ROOT = Path(__file__).parents[2]
BASH = shutil.which("bash") or ""
METHODS = (ROOT / "tests/emit/golden/all_methods.txt").read_text("utf-8").splitlines()


def test_every_operation_has_a_command_with_options_that_differ() -> None:
    group, reached, watches = root(), set(), 0
    for area in areas():
        for address, call in calls_of(area).items():
            command: click.Command | None = group
            for attribute in address:
                assert isinstance(command, click.Group)
                command = command.get_command(click.Context(command), shell_name(attribute))
            assert isinstance(command, CallCommand), address
            context = click.Context(command, info_name=".".join(address))
            written = [
                option
                for parameter in command.get_params(context)
                for option in (*parameter.opts, *parameter.secondary_opts)
            ]
            assert [name for name, times in Counter(written).items() if times > 1] == [], address
            watches += call.is_watch
            if not call.is_watch:
                reached.add(f"{call.operation.method} {call.operation.path}")
    known = {" ".join(line.split()[:2]) for line in METHODS}
    assert known - reached == set()
    assert (len(known), watches) == (689, sum(" watch" in line for line in METHODS))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("interactions hld 1", "hold"),
        ("configuration users update_password", "update-password"),
        ("watch queu user:ada", "queue"),
        ("feature", "features"),
    ],
)
def test_a_slip_in_the_name_of_a_command(alone: Icws, written: str, meant: str) -> None:
    ended = alone(*written.split())
    assert ended.status == 2
    assert "No such command" in ended.err
    assert f"Did you mean {meant}?" in ended.err


def test_the_help_lists_the_objects_of_a_body_and_the_properties_of_values(alone: Icws) -> None:
    create = " ".join(alone("interactions", "create", "--help").out.split())
    assert "urn:inin.com:interactions:createCallParameters (call) target (required), " in create
    status = " ".join(alone("status", "user-statuses", "update", "--help").out.split())
    assert "When the status is to end. JSON with untilDateTime (required), hasDate " in status
    # So is what an object and its properties need of the server.
    log_in = " ".join(alone("connection", "create", "--help").out.split())
    assert "disconnectSourceSession (needs connection 3)" in log_in
    assert "marketPlaceApplicationCode. Needs connection 3." in log_in


def test_the_help_of_an_operation_says_what_it_needs(alone: Icws) -> None:
    consult = " ".join(alone("interactions", "consult", "create", "--help").out.split())
    assert "Starts a consult transfer from the interaction. Needs interactions 6." in consult
    assert "--queue-id system|user|workgroup|station:NAME The queue to consult." in consult
    assert "there target is required. Needs interactions 13." in consult
    assert "INTERACTION_ID The id of the interaction." in consult
    assert "Sends POST /icws/{sessionId}/interactions/{interactionId}/consult" in consult
    hold = " ".join(alone("interactions", "hold", "--help").out.split())
    assert "The documentation states no version of this operation." in hold
    assert (
        "--on / --no-on True puts the interaction on hold, false takes it off hold. [required]"
        in hold
    )


def test_every_area_says_what_it_is_about(alone: Icws) -> None:
    said = alone("--help").out.split("Areas of the API:\n")[1]
    words = dict(line.split(maxsplit=1) for line in said.splitlines() if line[2] != " ")
    assert words.keys() == {shell_name(area) for area in areas()}
    assert words["queues"] == "Watching the interactions on queues."
    assert words["data-extractor"] == "Jobs that extract rows from tables and views."
    whole = " ".join(alone("data-extractor", "--help").out.split())
    assert "from tables and views. A job names what to extract and filters it" in whole
    assert not any(text.startswith("The operations of") for text in words.values())


def test_groups_list_calls_and_resources(alone: Icws) -> None:
    said = alone("status", "--help").out
    assert "\n  set  Set the status of the user, by its name or its id.\n" in said
    assert "\n  user-statuses " in said
    assert "  client.status." not in said.split("Commands:")[1]
    assert alone("connection", "single-sign-on", "--help").out.count("\n  return ") == 1
    assert alone("watch", "--help").out.count("Watch the interactions of queues") == 1


@pytest.mark.parametrize(
    ("command", "told", "request_"),
    [
        (
            ("watch", "queue"),
            "Needs queues 1.",
            "PUT /icws/{sessionId}/messaging/subscriptions/queues/",
        ),
        (("watch", "status"), "Needs status 1.", "user-statuses"),
        (("status", "set"), "Needs status 1.", "PUT /icws/{sessionId}/status/"),
    ],
)
def test_a_shortcut_says_what_it_needs_and_sends(
    alone: Icws, command: tuple[str, ...], told: str, request_: str
) -> None:
    said = " ".join(alone(*command, "--help").out.split())
    assert told in said
    assert request_ in said.partition("Sends ")[2]


def test_an_option_with_the_name_of_one_that_all_commands_have() -> None:
    assert option_name("dry_run") == "--dry-run-value"
    assert option_name("print_") == "--print"


def test_a_help_loads_no_more_than_it_names() -> None:
    program = """
import sys
from icws_cli.command import main
main(["--help"])
late = ("icws.areas.", "icws.models.", "keyring", "rich")
loaded = [name for name in sys.modules if name.startswith(late)]
assert not loaded, loaded
main(["interactions", "hold", "--help"])
areas = {n.split(".")[2] for n in sys.modules if n.startswith("icws.areas.")}
assert areas == {"interactions"}, areas
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, capture_output=True
    )


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("icws interac", "interactions"),
        ("icws interactions consult cr", "create"),
        ("icws interactions hold --on", "--on"),
        ("icws interactions consult create 1 --call-made-stage al", "allocated"),
    ],
)
def test_a_shell_completes_commands_options_and_members(
    alone: Icws, monkeypatch: pytest.MonkeyPatch, words: str, completed: str
) -> None:
    monkeypatch.setenv("_ICWS_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
    assert f"plain,{completed}" in alone().out.splitlines()


def test_the_scripts_of_shells(alone: Icws) -> None:
    for shell in ("bash", "zsh", "fish"):
        assert "_ICWS_COMPLETE" in alone("completion", shell).out


@pytest.mark.skipif(not BASH, reason="no bash on PATH")
def test_bash_adds_no_space_behind_half_of_a_value(alone: Icws, tmp_path: Path) -> None:
    command = tmp_path / "icws"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m icws_cli "$@"\n')
    command.chmod(0o755)
    environment = {
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "generated"),
    }
    program = """
compopt() { echo "$2"; }
COMP_WORDS=(icws "$@") COMP_CWORD=$#
_icws_completion icws
echo "${COMPREPLY[@]}"
"""
    script = alone("completion", "bash").out.replace("_icws_completion_setup;", "")
    for words, said in (("watch queue us", "nospace\nuser:\n"), ("watch qu", "queue\n")):
        done = subprocess.run(
            [BASH, "-c", script + program, "bash", *words.split()],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == said, done.stderr


def test_zsh_adds_no_space_behind_half_of_a_value(alone: Icws) -> None:
    assert "-S '' -- ${(M)completions:#*:}" in alone("completion", "zsh").out
