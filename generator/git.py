"""Runs of git, without a shell, that fetch nothing and ask nobody."""

from __future__ import annotations

import os
import subprocess

# A partial clone would fetch what it lacks; locks and passwords are for who works in the tree.
_QUIET = {"GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}


def git(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run git with these arguments and return its result, also where it failed.

    Raises:
        OSError: git cannot be run.
    """
    return subprocess.run(  # noqa: S603  # no shell
        ["git", *arguments],  # noqa: S607  # the user's own git
        capture_output=True,
        env={**os.environ, **_QUIET},
        check=False,
    )
