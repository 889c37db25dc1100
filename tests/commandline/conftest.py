"""A sandbox with interactions 12, and a command that knows its user and where to keep things."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from icws import Client, models
from icws_sandbox import Sandbox
from tests.client.forms import ADA
from tests.commandline.running import Icws


@pytest.fixture(scope="package")
def url() -> Iterator[str]:
    with Sandbox(features={"interactions": 12}, seed=1) as url:
        yield url


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """The folder in which sessions are kept, on every system."""
    return tmp_path / "state" / "icws"


@pytest.fixture
def alone(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, state: Path) -> Icws:
    """The command without a server, a user or settings."""
    for name in ("URL", "USER", "PASSWORD", "CA", "TIMEOUT", "POLICY", "OUTPUT"):
        monkeypatch.delenv(f"ICWS_{name}", raising=False)
    monkeypatch.setenv("ICWS_STATE", str(state))
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


@pytest.fixture(scope="package")
def caller(url: str) -> Iterator[tuple[Client, str]]:
    """Another session of the user, and a call on the queue that somebody has answered."""
    with Client(url) as client:
        client.log_in(ADA)
        target = models.CreateCallParameters(target="+49305550100")
        call = client.interactions.create(target).interaction_id
        while client.interactions.get(call, select="Eic_State").attributes["Eic_State"] != "C":
            time.sleep(0.05)
        yield client, call


@pytest.fixture
def call(caller: tuple[Client, str]) -> str:
    """A call on the user's queue, which is not held."""
    client, call = caller
    client.interactions.hold(call, on=False)
    return call
