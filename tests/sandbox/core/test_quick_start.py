"""The README's quick start runs as printed: the sandbox in one terminal, curl in the other."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text("utf-8")


BASH = shutil.which("bash") or "bash"


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_quick_start_runs_as_printed(tmp_path: Path) -> None:
    (first,) = re.findall(
        r"^    (PYTHONPATH=generated .* -m icws_sandbox .*)$", README, re.MULTILINE
    )
    (second,) = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
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
