"""The environment of the tools: .venv-tools, with what tools.lock and package-lock.json pin.

Validators are not in it: they are in .venv and node_modules, as the tests need some of them.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import Distribution
from pathlib import Path

from interop.trial import ROOT, say

HOME = ROOT / ".venv-tools"
FOLDER = Path(__file__).parent
_BIN = HOME / "bin"
_LOCK = FOLDER / "tools.lock"
_PACKAGES = ("package.json", "package-lock.json", ".npmrc")


def set_up() -> None:
    """Install the Python and the npm packages, where they are not there as they are pinned."""
    once(HOME / ".python", _digest(_LOCK), _make_python)
    once(HOME / ".npm", _digest(*(FOLDER / each for each in _PACKAGES)), _make_node)


def program(name: str) -> Path:
    """Return a command of the Python packages."""
    return _BIN / name


def package_version(name: str) -> str:
    """Return the version of a Python package."""
    home = next((HOME / "lib").glob("python*/site-packages"))
    metadata = home.glob(f"{name.replace('-', '_')}-*.dist-info")
    return Distribution.at(next(metadata)).version


def site_packages(*parts: str) -> Path:
    """Return a file of a Python package."""
    return next((HOME / "lib").glob("python*/site-packages")).joinpath(*parts)


def node_program(name: str) -> Path:
    """Return a command of the npm packages."""
    return HOME / "node_modules" / ".bin" / name


def node_version(name: str, modules: Path = HOME / "node_modules") -> str:
    """Return the version of an npm package."""
    return str(json.loads((modules / name / "package.json").read_text(encoding="utf-8"))["version"])


def once(mark: Path, digest: str, make: Callable[[], None]) -> None:
    """Make something unless a file says that it was made of the same things."""
    if not mark.is_file() or mark.read_text() != digest:
        make()
        mark.write_text(digest)


def _digest(*files: Path) -> str:
    contents = b"".join(file.read_bytes() for file in files)
    return hashlib.sha256(contents + sys.version.encode()).hexdigest()


def _make_python() -> None:
    say(f"setting up {HOME.name}")
    shutil.rmtree(HOME, ignore_errors=True)
    uv = [sys.executable, "-m", "uv", "--quiet"]
    _run([*uv, "venv", "--python", sys.executable, str(HOME)])
    _run([*uv, "pip", "install", "--python", str(_BIN / "python"), "--require-hashes",
          "--requirements", str(_LOCK)])  # fmt: skip


def _make_node() -> None:
    say(f"setting up {HOME.name}/node_modules")
    for name in _PACKAGES:
        shutil.copy(FOLDER / name, HOME / name)
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm was not found (expected node with npm)")
    _run([npm, "ci", "--loglevel=error", f"--prefix={HOME}"])


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed: {done.stdout}{done.stderr}")
