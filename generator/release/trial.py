"""A distribution tried as a user would: installed where nothing else is, and its README run."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from generator.release.build import Built
from generator.release.errors import ReleaseError
from generator.release.running import run
from generator.release.version import Version

_PROGRAM = re.compile(r"^## Quick start\n.*?^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_IMPORTED = "import icws, icws_sandbox; print(icws.__version__)"


def try_out(built: Built, readme: Path, version: Version, into: Path) -> None:
    """Install the wheel with its test server, import it, and run the quick start against that.

    What it depends on comes from the index that pip is set to. Raises ReleaseError.
    """
    found = _PROGRAM.search(readme.read_text("utf-8"))
    if found is None:
        raise ReleaseError(f"{readme.name}:1", "no program", "a ```python block of a quick start")
    folder = into / "venv"
    run("venv", [sys.executable, "-m", "venv", "--without-pip", folder], into)
    python = folder / "bin/python"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    wheel = f"{built.wheel}[sandbox]"
    run("pip install", [*pip, "--python", python, "install", "--quiet", wheel], into)
    # -I: of nothing but that environment.
    stated = run("import icws", [python, "-I", "-c", _IMPORTED], folder).strip()
    if stated != str(version):
        raise ReleaseError(built.wheel.name, f"says that it is {stated}", str(version))
    run("quick start of the README", [python, "-I", "-W", "error", "-c", found.group(1)], folder)
