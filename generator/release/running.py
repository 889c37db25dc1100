"""Runs the tools of a release."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.release.errors import ReleaseError


def run(
    what: str, command: Sequence[str | Path], cwd: Path, more: Mapping[str, str] | None = None
) -> str:
    """Run a command that must succeed, without a shell, and return what it printed.

    Raises ReleaseError with what it said; `what` is what was being done.
    """
    done = subprocess.run(  # noqa: S603  # no shell
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **(more or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="backslashreplace",
        check=False,
    )
    if done.returncode:
        said = (done.stdout + done.stderr).strip()
        raise ReleaseError(what, f"failed with {done.returncode}", f"success; it said\n{said}")
    return done.stdout
