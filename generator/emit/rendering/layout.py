"""The layout of generated Python, by ruff: forty times as fast as a formatter in Python."""

from __future__ import annotations

import subprocess

from ruff import find_ruff_bin

from generator.emit.errors import EmitError


def laid_out(source: str, width: int = 100) -> str:
    """Return Python source as `ruff format` writes it, in lines of a width where that can be.

    Raises:
        EmitError: it is no Python.
    """
    command = [find_ruff_bin(), "format", "--isolated", "--no-cache", "--target-version=py311"]
    done = subprocess.run(  # noqa: S603  # no shell, and the source is its input
        [*command, f"--line-length={width}", "-"],
        input=source,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise EmitError("generated code", f"ruff cannot read it: {done.stderr.strip()[:200]}")
    return done.stdout
