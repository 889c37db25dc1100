"""Packages of a release: built, checked, and tried as a user would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from generator.errors import LocatedError
from generator.release.version import Version

_PROGRAM = re.compile(r"^## Quick start\n.*?^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_IMPORT = "import icws, icws_sandbox; print(icws.__version__)"


def build(source: Path, into: Path, version: Version, time: int) -> Path:
    """Build the sdist and the wheel of a version, dated `time`, and return the wheel.

    Raises:
        LocatedError: they cannot be built, have another version, or no index would take them.
    """
    command = ("-m", "build", "--no-isolation", "--outdir", into, source)
    run("build", [sys.executable, *command], source, SOURCE_DATE_EPOCH=str(time))
    wheel = into / f"icws_client-{version}-py3-none-any.whl"
    files = (into / f"icws_client-{version}.tar.gz", wheel)
    run(
        "twine check",
        [sys.executable, "-m", "twine", "--no-color", "check", "--strict", *files],
        into,
    )
    return wheel


def try_out(wheel: Path, readme: Path, version: Version, into: Path) -> None:
    """Install a wheel with its sandbox where nothing else is, and run the README's quick start.

    The packages that it depends on come from the index that pip is set to.

    Raises:
        LocatedError: it cannot be installed or imported, has another version, or the program fails.
    """
    program = _PROGRAM.search(readme.read_text("utf-8"))
    if program is None:
        raise LocatedError(readme.name, "it has no quick start", "a ```python block below one")
    folder = into / "venv"
    run("venv", [sys.executable, "-m", "venv", "--without-pip", folder], into)
    python = Path(sysconfig.get_path("scripts", "venv", {"base": str(folder)}), "python")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    run("pip install", [*pip, "--python", python, "install", "-q", f"{wheel}[sandbox]"], into)
    # -I: nothing outside of that environment is imported.
    stated = run("import icws", [python, "-I", "-c", _IMPORT], folder).strip()
    if stated != str(version):
        raise LocatedError(wheel.name, f"its version is {stated}", str(version))
    run("quick start", [python, "-I", "-W", "error", "-c", program.group(1)], folder)


def run(step: str, command: Sequence[str | Path], folder: Path, **variables: str) -> str:
    """Run a command of a step, without a shell, and return its output.

    Raises:
        LocatedError: it failed; its output is on standard error.
    """
    done = subprocess.run(  # noqa: S603  # no shell
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="backslashreplace",
        check=False,
    )
    if done.returncode:
        print(done.stdout.strip(), file=sys.stderr)
        raise LocatedError(step, f"it failed with exit status {done.returncode}", "0")
    return done.stdout
