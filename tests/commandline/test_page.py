"""The page about the command line: every command on it is one, and takes the arguments shown."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.commandline.running import Icws

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/command-line.md").read_text("utf-8")
README = (ROOT / "templates/client/README.md.jinja2").read_text("utf-8")
_BLOCKS = re.compile(r"```(?:sh|console)\n(.*?)```", re.DOTALL)
# These have no request of one call: the shell, the keyring or the terminal is theirs.
_OTHERS = ("completion", "login", "logout")


def commands(text: str) -> list[str]:
    """Return the commands in the blocks and the lines of a text, without what a pipe leads to."""
    lines = [
        line.removeprefix("$ ").strip()
        for block in _BLOCKS.findall(text)
        for line in block.splitlines()
    ]
    inline = re.findall(r"`(icws [a-z][^`]*)`", _BLOCKS.sub("", text))
    found = [line for line in (*lines, *inline) if re.match(r"icws\s", line)]
    return list(dict.fromkeys(re.split(r"\s[|>]", line)[0] for line in found))


@pytest.mark.parametrize("text", [PAGE, README], ids=["page", "readme"])
def test_the_commands_that_are_shown(icws: Icws, text: str) -> None:
    shown = commands(text)
    assert shown
    for line in shown:
        arguments = shlex.split(line, comments=True)[1:]
        if arguments[0] in _OTHERS or arguments == ["request"]:
            arguments = [*arguments[:2], "--help"]
        elif "--help" not in arguments:
            arguments.append("--dry-run")
        ended = icws(*arguments)
        assert ended.status in (0, 3), f"{line}: {ended.err}"


def test_the_values_that_are_shown(icws: Icws) -> None:
    """The options of the table of values, each with an operation that has it."""
    table = PAGE.partition("## Values")[2].partition("## Output")[0]
    shown = re.findall(r"`(--[a-z][^`]*)`", table)
    holders = {
        "--on": "interactions hold 1",
        "--no-on": "interactions hold 1",
        "--attribute-names": "interactions subscribe 1",
        "--attributes": "interactions update 1",
        "--queue-id": "interactions park 1",
        "--until": "status user-statuses update ada --status-id 'At Lunch'",
    }
    checked = set()
    for written in shown:
        option = written.partition(" ")[0]
        if option in holders:
            line = f"{holders[option]} {written}"
            assert icws(*shlex.split(line), "--dry-run").status == 0, line
            checked.add(option)
    assert checked == holders.keys()
