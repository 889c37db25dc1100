"""Files of users and scenarios that are no regular files of a bounded size, and empty options."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from icws_sandbox.command import main
from tests.docs.links import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has neither pipes nor devices")

UNFIT: dict[str, tuple[Callable[[Path], object], str]] = {
    "pipe": (os.mkfifo, "the file is no regular file (expected a file)"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "the file is no regular file"),
    "folder": (Path.mkdir, "the file is a folder (expected a file)"),
    "too large": (lambda path: path.touch() or os.truncate(path, 10**12), "has 1000000000000"),
}


@pytest.fixture(autouse=True)
def _no_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the log of this process as it is."""
    monkeypatch.setattr("icws_sandbox.command._set_up_log", lambda *, quiet: None)


@pytest.mark.parametrize("kind", UNFIT)
@pytest.mark.parametrize("option", ["--users", "--scenario"])
@pytest.mark.parametrize("suffix", [".toml", ".json"])
def test_an_unfit_file_is_an_error_of_one_line(
    suffix: str, option: str, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make, problem = UNFIT[kind]
    file = tmp_path / f"given{suffix}"
    make(file)
    assert main(["--port", "0", option, str(file)]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"icws-sandbox: {file}: the file ")
    assert problem in error
    assert error.count("\n") == 1


def test_a_pipe_that_nobody_reads_gets_no_certificate(tmp_path: Path) -> None:
    pipe = tmp_path / "certificate.pem"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "icws_sandbox", "--port", "0", "--tls", "--quiet"]
    ended = subprocess.run(
        [*command, "--certificate", str(pipe)],
        cwd=ROOT / "generated",
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode == 1
    assert b"the certificate cannot be written: No such device or address" in ended.stderr


@pytest.mark.parametrize(
    "option", ["--users", "--scenario", "--host", "--release", "--alternate-host"]
)
def test_an_empty_option_is_wrong_usage(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--port", "0", option, ""])
    assert ended.value.code == 2
    assert f"argument {option}: it is empty (expected a value)" in capsys.readouterr().err
