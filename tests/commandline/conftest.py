"""A sandbox with interactions 12, and a command that knows its user and where to keep things."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from icws_sandbox import Sandbox
from tests.commandline.running import Icws


@pytest.fixture(scope="package")
def url() -> Iterator[str]:
    with Sandbox(features={"interactions": 12}, seed=1) as url:
        yield url


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """The folder in which sessions are kept."""
    return tmp_path / "state" / "icws"


@pytest.fixture
def alone(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, state: Path) -> Icws:
    """The command without a server, a user or settings."""
    for name in ("URL", "USER", "PASSWORD", "CA", "TIMEOUT", "POLICY", "OUTPUT"):
        monkeypatch.delenv(f"ICWS_{name}", raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(state.parent))
    monkeypatch.setenv("ICWS_CONFIG", str(state.parent / "config.toml"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return Icws(capsys, monkeypatch)


@pytest.fixture
def icws(alone: Icws, url: str, monkeypatch: pytest.MonkeyPatch) -> Icws:
    """The command of a user of the sandbox."""
    monkeypatch.setenv("ICWS_URL", url)
    monkeypatch.setenv("ICWS_USER", "ada")
    monkeypatch.setenv("ICWS_PASSWORD", "secret")
    return alone


@pytest.fixture
def call(icws: Icws) -> str:
    """A call on the user's queue."""
    made = icws("interactions", "create", "--json", CALL)
    interaction = str(made.lines[0]["interactionId"])
    for _ in range(100):
        read = icws("interactions", "get", interaction, "--select", "Eic_State")
        if read.lines[0]["attributes"]["Eic_State"] == "C":
            break
        time.sleep(0.02)
    return interaction


CALL = '{"__type": "urn:inin.com:interactions:createCallParameters", "target": "+49305550100"}'
