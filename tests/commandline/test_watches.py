"""Watches: their messages come at once, and their end is quiet."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from icws_cli.connecting import own_session
from icws_cli.settings import Settings
from tests.commandline.running import Icws


def test_a_queue(icws: Icws, call: str, state: Path) -> None:
    icws("login")
    before = {file.name: file.read_bytes() for file in state.iterdir()}
    (message,) = icws("watch", "queue", "user:ada", "--count", "1").lines
    assert message["__type"] == "urn:inin.com:queues:queueContentsMessage"
    assert call in [added["interactionId"] for added in message["interactionsAdded"]]
    # It has a session of its own.
    assert before == {file.name: file.read_bytes() for file in state.iterdir()}


def test_for_people_an_item_is_a_line(icws: Icws, call: str) -> None:
    said = icws(
        "watch", "queue", "user:ada", "workgroup:Sales", "--attribute", "Eic_RemoteTn",
        "--count", "1", "-o", "table",
    )  # fmt: skip
    assert f"  added     interactionId={call} Eic_RemoteTn=+49305550100\n" in said.out


def test_the_others(icws: Icws, call: str) -> None:
    said = icws("-o", "table", "watch", "status", "ada", "--count", "1").out
    assert re.match(r"\d\d:\d\d:\d\d  changed   userId=ada statusId=", said)
    (message,) = icws("watch", "status", "ada", "--count", "1").lines
    assert message["userStatusList"][0]["userId"] == "ada"
    (message,) = icws("watch", "interaction", call, "--count", "1").lines
    assert message["__type"] == "urn:inin.com:interactions:interactionChangedMessage"
    assert icws("watch", "messages", "--for", "0.1").lines == []
    watched = ("status", "status-messages", "watch", "--count", "1")
    assert len(icws(*watched).lines) == 1


def test_an_old_server_refuses_it_before_anything_is_sent(icws: Icws) -> None:
    refused = icws("watch", "queue", "none:ada")
    assert refused.status == 2
    assert "'none' is no QueueType" in refused.err


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
def test_an_interrupt_ends_it_with_one_line(icws: Icws, call: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "icws_cli", "watch", "queue", "user:ada"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
    ) as process:
        assert process.stdout is not None
        json.loads(process.stdout.readline())
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, "", "interrupted\n")


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
def test_so_does_a_request_to_terminate(icws: Icws, url: str) -> None:
    before, clients = signal.getsignal(signal.SIGTERM), []

    def terminated() -> None:
        with own_session(Settings()) as client:
            clients.append(client)
            signal.raise_signal(signal.SIGTERM)

    with pytest.raises(KeyboardInterrupt):
        terminated()
    assert [client.logged_in for client in clients] == [False]
    assert signal.getsignal(signal.SIGTERM) == before


GENERATED = Path(__file__).parents[2] / "generated"
