"""The end of a command whose output nobody reads, or whose terminal lacks characters."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.docs.links import ROOT

PROGRAM = (
    "from generator.exit_status import end_process, exit_status\n{}\nend_process(exit_status(run))"
)


def ended(body: str, stdout: int, **variables: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM.format(body)],
        cwd=ROOT,
        env=os.environ | variables,
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
    )


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_pipe_without_a_reader_ends_the_command_in_silence(unbuffered: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = ended("run = lambda: print('a') or 0", writer, PYTHONUNBUFFERED=unbuffered)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


def test_what_a_terminal_lacks_is_written_as_an_escape() -> None:
    body = "run = lambda: print('\\u2192 \\xe9') or 0"
    done = ended(body, subprocess.PIPE, PYTHONIOENCODING="cp1252")
    assert (done.returncode, done.stdout.rstrip(), done.stderr) == (0, b"\\u2192 \xe9", b"")
