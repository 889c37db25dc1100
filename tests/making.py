"""Runs of `make` that neither set up nor wipe an environment, as no test may."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

_MAKE = shutil.which("make") or "make"
ROOT = Path(__file__).parents[1]
# Make takes these as made, however old they are, or absent.
_NOT_SET_UP = ("-o", ".venv/.installed", "-o", "node_modules/.installed")
# The tests may run below a make: what it was told is not for the one that is tested.
_OF_MAKE = ("MAKE", "MFLAGS", "GNUMAKEFLAGS")
_VARIABLES = ("PAGES", "OUT", "SPEC", "URL", "DIR", "OLD", "NEW", "BASE", "ARGS", "PYTHON")


def environment() -> dict[str, str]:
    """Return the environment of a make that no other make has started."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(_OF_MAKE) and name not in _VARIABLES
    }


def run_make(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run make in a folder, with the Python of the tests instead of that of the set-up."""
    return subprocess.run(
        [_MAKE, *_NOT_SET_UP, f"PY={sys.executable}", *arguments],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
