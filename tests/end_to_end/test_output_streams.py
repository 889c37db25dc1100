"""Commands whose output nobody takes: one line that says so, or nothing, and no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.embedded import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="it needs a shell, and /dev/full")
SPEC = str(ROOT / "tests/emit/fixture_spec")
COMMANDS = {
    "icwsgen": ["generator", "source", "interactions.consult.queueID"],
    "gatediff": ["generator.diff", SPEC, SPEC],
    "icws": ["icws_cli", "--help"],
    "icws-sandbox": ["icws_sandbox", "--list-actions"],
}


def run(
    command: str, redirection: str, output: int | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command below a shell that redirects its output."""
    path = os.pathsep.join(map(str, (ROOT, ROOT / "generated")))
    return subprocess.run(
        [
            "/bin/sh",
            "-c",
            f'exec "$@" {redirection}',
            "sh",
            sys.executable,
            "-m",
            *COMMANDS[command],
        ],
        env={**os.environ, "PYTHONPATH": path},
        cwd=ROOT,
        stdout=output,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("redirection", [">&-", ">&- 2>&-"])
def test_a_command_without_output_does_its_work(command: str, redirection: str) -> None:
    done = run(command, redirection)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="it is there on Linux")
@pytest.mark.parametrize("command", COMMANDS)
def test_output_without_room_is_one_line(command: str) -> None:
    done = run(command, ">/dev/full")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "No space left on device" in done.stderr
    assert command == "icws" or "standard output: No" in done.stderr


@pytest.mark.parametrize("command", ["icwsgen", "gatediff", "icws"])
def test_a_reader_that_has_gone_is_no_fault(command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = run(command, "", writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")
