"""The start of docs/sandbox.md runs as printed: the sandbox in one terminal, curl in the other."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "sandbox.md").read_text("utf-8")

BASH = shutil.which("bash") or "bash"


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_quick_start_runs_as_printed(tmp_path: Path) -> None:
    start = PAGE[PAGE.index("## Start it") :]
    (options,) = re.findall(r"^    icws-sandbox (.*)$", start, re.MULTILINE)
    first = f"PYTHONPATH=generated {shlex.quote(sys.executable)} -m icws_sandbox {options}"
    (second,) = re.findall(r"```sh\n(.*?)```", start, re.DOTALL)
    # A free port, since the printed one may be in use.
    server = subprocess.Popen(
        [BASH, "-c", f"exec env {first} --port 0"], cwd=ROOT, stderr=subprocess.PIPE, text=True
    )
    assert server.stderr is not None
    try:
        listening = server.stderr.readline()
        assert "interactions=8" in listening
        url = listening.split(" on ")[1].split()[0]
        done = subprocess.run(
            [BASH, "-euo", "pipefail", "-c", second],
            env=os.environ | {"ICWS_URL": url},
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(20)
        logged = server.stderr.read()
        server.stderr.close()
    assert done.returncode == 0, done.stderr
    decoder = json.JSONDecoder()
    answers, at = [], 0
    while at < len(done.stdout):
        answer, at = decoder.raw_decode(done.stdout, at)
        answers.append(answer)
    session, call, messages = answers
    assert {"featureId": "interactions", "version": 8} in session["features"]
    assert set(call) == {"interactionId"}
    assert messages == []
    assert [line.split()[1:4] for line in logged.splitlines()] == [
        ["POST", "/icws/connection", "201"],
        ["POST", "/icws/{sessionId}/interactions", "201"],
        ["GET", "/icws/{sessionId}/messaging/messages", "200"],
        ["stopped"],
    ]
