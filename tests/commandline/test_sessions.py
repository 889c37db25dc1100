"""Sessions that are kept between calls, and what a log-in needs."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend

import icws_cli.settings
from icws import Client, UnauthorizedError
from icws_cli.connecting import in_session
from icws_cli.sessions import SessionFile
from icws_cli.settings import Settings
from tests.commandline.running import Icws

posix = pytest.mark.skipif(os.name == "nt", reason="Windows knows no modes")


def kept(state: Path) -> dict[str, Any]:
    (file,) = state.iterdir()
    stored: dict[str, Any] = json.loads(file.read_bytes())
    return stored


@posix
def test_nobody_else_can_read_the_session_and_it_has_no_password(icws: Icws, state: Path) -> None:
    umask = os.umask(0)
    try:
        assert icws("login").lines == [{"user": "ada", "url": os.environ["ICWS_URL"]}]
    finally:
        os.umask(umask)
    (file,) = state.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert state.stat().st_mode & 0o777 == 0o700
    assert "secret" not in file.read_text()


def test_one_session_for_all_calls(
    icws: Icws, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    icws("login")
    first = kept(state)["session"]["session_id"]
    monkeypatch.delenv("ICWS_PASSWORD")
    assert icws("configuration", "users", "list").status == 0
    assert kept(state)["session"]["session_id"] == first


def test_a_session_that_the_server_has_ended_is_renewed(icws: Icws, state: Path) -> None:
    icws("login")
    first = kept(state)["session"]["session_id"]
    assert icws("connection", "delete").status == 0
    users = icws("configuration", "users", "list")
    assert len(users.lines) == 3
    assert kept(state)["session"]["session_id"] != first


def test_what_was_shown_in_part_is_not_shown_again(icws: Icws) -> None:
    icws("login")
    calls: list[Client] = []

    def show(result: object) -> None:
        raise UnauthorizedError(401)

    with pytest.raises(UnauthorizedError):
        in_session(Settings(), calls.append, show)
    assert len(calls) == 1


def test_without_a_password_it_is_not(
    icws: Icws, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    icws("login")
    icws("connection", "delete")
    monkeypatch.delenv("ICWS_PASSWORD")
    ended = icws("configuration", "users", "list")
    assert ended.status == 4
    assert ended.err.startswith("there is no session, and no password for ada (expected icws login")
    # What a session that is kept does not help.
    for command in (["login"], ["watch", "queue", "user:ada"]):
        ended = icws(*command)
        assert ended.status == 4
        assert ended.err.startswith("there is no password for ada, and no terminal to ask for it (")
        assert "icws login" not in ended.err


def test_a_wrong_password(icws: Icws, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ICWS_PASSWORD", "wrong")
    ended = icws("login")
    assert ended.status == 4
    assert "authenticationFailure" in ended.err
    assert not state.exists()


def test_logout_ends_the_session_and_forgets_it(icws: Icws, state: Path) -> None:
    icws("login")
    (file,) = state.iterdir()
    old = file.read_bytes()
    assert icws("logout").status == 0
    assert list(state.iterdir()) == []
    file.write_bytes(old)
    file.chmod(0o600)
    assert icws("configuration", "users", "list").status == 0  # in a new one
    assert kept(state)["session"]["session_id"] != json.loads(old)["session"]["session_id"]
    assert icws("logout").status == 0
    assert icws("logout").status == 0


@posix
def test_a_file_that_others_could_have_written_is_passed_over(icws: Icws, state: Path) -> None:
    icws("login")
    (file,) = state.iterdir()
    first = kept(state)["session"]["session_id"]
    file.chmod(0o644)
    assert icws("configuration", "users", "list").status == 0
    assert kept(state)["session"]["session_id"] != first
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("data", [b"", b"{", b'{"url": 1}', b"\xff"])
def test_so_is_one_that_is_damaged(icws: Icws, state: Path, data: bytes) -> None:
    icws("login")
    (file,) = state.iterdir()
    file.write_bytes(data)
    assert icws("configuration", "users", "list").status == 0
    assert kept(state)["user"] == "ada"


def test_users_and_servers_have_sessions_of_their_own(icws: Icws, url: str, state: Path) -> None:
    icws("login")
    icws("--user", "grace", "login")
    assert len(list(state.iterdir())) == 2
    assert SessionFile(url, "ada", state).features()
    assert SessionFile("http://elsewhere", "ada", state).features() is None
    # A slash at the end makes no other server.
    icws("--url", f"{url}/", "configuration", "users", "list")
    assert len(list(state.iterdir())) == 2


def test_a_session_that_cannot_be_kept(icws: Icws, state: Path) -> None:
    state.parent.mkdir(parents=True, exist_ok=True)
    state.write_text("no folder")
    ended = icws("login")
    assert ended.status == 1
    assert "the session cannot be kept" in ended.err


def test_at_a_terminal_the_password_is_asked_for(
    icws: Icws, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def prompt(text: str, **more: object) -> str:
        asked.append((text, more))
        return "secret"

    monkeypatch.delenv("ICWS_PASSWORD")
    monkeypatch.setattr(icws_cli.settings, "_is_terminal", lambda: True)
    monkeypatch.setattr("click.prompt", prompt)
    assert icws("login").status == 0
    assert asked == [("Password of ada", {"hide_input": True, "err": True})]


class Memory(KeyringBackend):
    """A keyring in memory."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.passwords: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password


def test_the_password_of_the_keyring(
    icws: Icws, url: str, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, memory = keyring.get_keyring(), Memory()
    keyring.set_keyring(memory)
    try:
        assert icws("login", "--keep").status == 0
        assert memory.passwords == {("icws", f"ada@{url}"): "secret"}
        icws("logout")
        monkeypatch.delenv("ICWS_PASSWORD")
        assert icws("configuration", "users", "list").status == 0
    finally:
        keyring.set_keyring(before)


def test_a_session_that_cannot_be_put_in_place_leaves_nothing_beside_it(
    icws: Icws, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(new: Path, old: Path) -> None:
        raise PermissionError(13, "Access is denied", str(old))

    monkeypatch.setattr("icws_cli.sessions._replace", refuse)
    refused = icws("login")
    assert refused.status == 1
    assert "the session cannot be kept" in refused.err
    assert list(state.iterdir()) == []
