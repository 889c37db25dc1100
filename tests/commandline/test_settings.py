"""Settings: their order, and files that are wrong."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commandline.running import Icws


@pytest.fixture
def config(alone: Icws) -> Path:
    file = Path(os.environ["ICWS_CONFIG"])
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


def test_a_file_has_all_that_a_log_in_needs(alone: Icws, url: str, config: Path) -> None:
    config.write_text(f'url = "{url}"\nuser = "ada"\npassword = "secret"\noutput = "table"\n')
    config.chmod(0o600)
    assert alone("configuration", "users", "list").out.startswith("id ")


def test_options_count_before_the_environment_and_that_before_the_file(
    alone: Icws, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(*options: str) -> str:
        sent = alone(*options, "connection", "features", "list", "--dry-run")
        return str(sent.lines[0]["url"])

    config.write_text('url = "http://of-file"\n')
    assert asked() == "http://of-file/icws/connection/features"
    monkeypatch.setenv("ICWS_URL", "http://of-environment")
    assert asked() == "http://of-environment/icws/connection/features"
    assert asked("--url", "http://of-option") == "http://of-option/icws/connection/features"


@pytest.mark.parametrize(
    ("text", "mode", "says"),
    [
        ('passwort = "x"', 0o600, "passwort is no setting (expected url, "),
        ("url = [1]", 0o600, "url is no text (expected a text or a number)"),
        ("url", 0o600, "config.toml: the file is not TOML: "),
        ("url = " + "[" * 5000, 0o600, "config.toml: the file is not TOML: "),
        ("url = 9999-99-99", 0o600, "config.toml: "),
        pytest.param(
            'password = "x"',
            0o640,
            "others can read the password (expected: chmod 600 ",
            marks=pytest.mark.skipif(os.name == "nt", reason="Windows knows no modes"),
        ),
    ],
)
def test_a_wrong_file(alone: Icws, config: Path, text: str, mode: int, says: str) -> None:
    config.write_text(text)
    config.chmod(mode)
    ended = alone("--url", "http://127.0.0.1:9", "features")
    assert ended.status == 1
    assert says in ended.err


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("URL", "ftp://x", "the base URL is invalid"),
        ("TIMEOUT", "soon", "timeout is 'soon' (expected seconds)"),
        ("OUTPUT", "xml", "output is 'xml' (expected auto, table, json)"),
        ("TIMEOUT", "-1", "timeout is -1.0"),
        ("POLICY", "maybe", "policy is 'maybe'"),
        ("CA", "/none", "/none: no certificates can be read"),
    ],
)
def test_a_wrong_setting(
    icws: Icws, monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(f"ICWS_{name}", value)
    ended = icws("features")
    assert ended.status == 2
    assert says in ended.err


def test_an_option_before_the_command_counts_before_the_environment(
    icws: Icws, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ICWS_OUTPUT", "table")
    assert icws("--output", "json", "features").lines
    assert not icws("features").out.startswith("{")


def test_what_is_missing_is_named(alone: Icws) -> None:
    assert "there is no server (expected --url, ICWS_URL" in alone("features").err
    ended = alone("--url", "http://127.0.0.1:9", "interactions", "hold", "1", "--on")
    assert ended.status == 4
    assert ended.err.startswith("there is no user (expected --user, ICWS_USER")


def test_files_of_windows_begin_with_a_mark(alone: Icws, config: Path, tmp_path: Path) -> None:
    config.write_text('url = "http://of-file"\n', "utf-8-sig")
    body = tmp_path / "body.json"
    body.write_text('{"on": true}', "utf-8-sig")
    hold = ("interactions", "hold", "1", "--dry-run", "--json")
    for sent in (alone(*hold, str(body)), alone(*hold, "-", stdin='\ufeff{"on": true}')):
        assert sent.status == 0, sent.err
        assert sent.lines[0]["body"] == {"on": True}
        assert sent.lines[0]["url"].startswith("http://of-file/")


# What stands in the place of a file, and what is said of it.
UNFIT: dict[str, tuple[Callable[[Path], object], str]] = {
    "pipe": (os.mkfifo, "the file is no regular file"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "the file is no regular file"),
    "folder": (Path.mkdir, "the file is a folder"),
    "too large": (lambda path: path.touch() or os.truncate(path, 10**12), "has 1000000000000 b"),
}


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither pipes nor devices")
@pytest.mark.parametrize("kind", UNFIT)
@pytest.mark.parametrize("place", ["ICWS_CONFIG", "--ca", "--json", "request"])
def test_an_unfit_file_is_an_error_at_once(
    place: str, kind: str, alone: Icws, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, problem = UNFIT[kind]
    file = tmp_path / "given"
    make(file)
    options = ["--url", "https://127.0.0.1:1"]
    command = ["connection", "features", "list"]
    if place == "ICWS_CONFIG":
        monkeypatch.setenv(place, str(file))
    elif place == "--ca":
        options += ["--ca", str(file)]
    elif place == "request":
        command = ["request", "POST", "/anything", "--json", str(file)]
    else:
        command = ["interactions", "hold", "1", "--json", str(file)]
    ended = alone(*options, *command)
    assert ended.status == (1 if place == "ICWS_CONFIG" else 2)
    (line,) = [line for line in ended.err.splitlines() if str(file) in line]
    assert problem in line
