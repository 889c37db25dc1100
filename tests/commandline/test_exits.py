"""Exit statuses: one for each class of errors, as the documentation has them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import icws
import icws_cli.command
from icws_cli.__main__ import INTERRUPTED
from icws_cli.command import main
from icws_cli.exits import BROKEN_PIPE, EXITS, report, status_of
from tests.commandline.running import Icws

PAGE = (Path(__file__).parents[2] / "docs/command-line.md").read_text("utf-8")


def test_the_documentation_has_the_statuses_and_their_meaning() -> None:
    rows = re.findall(r"^\| (\d+) \| (.*?) \|", PAGE, re.MULTILINE)
    stated = {int(status): meaning for status, meaning in rows}
    assert stated.keys() == {0, INTERRUPTED, BROKEN_PIPE, *(row.status for row in EXITS)}
    for row in EXITS:
        assert stated[row.status] == row.meaning


def test_every_error_of_the_client_has_a_status() -> None:
    classes = {
        name: value
        for name in icws.__all__
        if isinstance(value := getattr(icws, name), type) and issubclass(value, icws.IcwsError)
    }
    statuses = {name: status_of(value.__new__(value)) for name, value in classes.items()}
    assert {name: s for name, s in statuses.items() if s == 1} == {"IcwsError": 1}
    expected = {
        "FeatureVersionError": 3,
        "UnauthorizedError": 4,
        "ForbiddenError": 5,
        "NotFoundError": 6,
        "GoneError": 6,
        "ConflictError": 7,
        "BadRequestError": 8,
        "ApiError": 8,
        "RequestTimeoutError": 9,
        "TransportError": 9,
        "UnavailableError": 10,
        "TooManyRequestsError": 10,
        "DecodeError": 11,
        "BufferOverflowError": 12,
    }
    assert expected.items() <= statuses.items()


def test_a_fault_of_the_program_is_not_hidden() -> None:
    with pytest.raises(KeyError):
        report(KeyError("x"))


def test_without_its_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        icws_cli.command, "find_spec", lambda name: None if name == "rich" else object()
    )
    assert main(["--help"]) == 1
    assert capsys.readouterr().err == "rich is not installed: pip install 'icws-client[cli]'\n"


def test_a_choice_that_is_missing_is_one_line(alone: Icws) -> None:
    missing = alone("completion")
    assert missing.status == 2
    assert missing.err.splitlines()[-1].endswith("Choose from: bash, zsh, fish")
