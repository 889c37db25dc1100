"""Builds the distribution as it would be published, and environments that have it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
# A build looks at the clock of the year 2020 unless told otherwise; any fixed moment does.
EPOCH = "1600000000"
DEPENDENCIES = ("msgspec", "urllib3")
SANDBOX = (
    "aiohappyeyeballs", "aiohttp", "aiosignal", "attrs", "frozenlist", "idna", "jsonschema-rs",
    "multidict", "propcache", "typing_extensions", "yarl",
)  # fmt: skip


TRACING = (
    "opentelemetry-api", "opentelemetry-sdk", "opentelemetry-semantic-conventions",
)  # fmt: skip


def run(*command: str | Path, cwd: Path, **more: str) -> str:
    """Run a command that must succeed, and return what it says."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd, env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH, **more},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@dataclass(frozen=True)
class Built:
    """The built distributions."""

    sdist: Path
    wheel: Path


def build(source: Path, into: Path) -> Built:
    """Build sdist and wheel, each from the tree, with the pinned backend."""
    into.mkdir(exist_ok=True)
    command = (sys.executable, "-m", "build", "--no-isolation", "--sdist", "--wheel")
    run(*command, "--outdir", into, source, cwd=into)
    return built_in(into)


def built_in(folder: Path) -> Built:
    """Return what was built into a folder."""
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return Built(sdist, wheel)


@dataclass(frozen=True)
class Environment:
    """A virtual environment that has the wheel, and of other packages only what was named."""

    folder: Path

    def python(self, *arguments: str | Path, **more: str) -> str:
        """Run its Python, away from the repository."""
        return run(self.folder / "bin/python", "-I", *arguments, cwd=self.folder, **more)


def environment(folder: Path, wheel: Path, packages: Sequence[str]) -> Environment:
    """Make an environment without asking a registry: packages are linked from this one."""
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    (site,) = folder.glob("lib/python*/site-packages")
    for package in packages:
        found = distribution(package)
        tops = {file.parts[0] for file in found.files or () if file.parts[0] not in ("..", "bin")}
        for top in tops - {"__pycache__"}:
            (site / top).symlink_to(Path(str(found.locate_file(top))))
    run(
        sys.executable, "-m", "pip", "--disable-pip-version-check", "--python",
        folder / "bin/python", "install", "--quiet", "--no-index", wheel, cwd=folder,
    )  # fmt: skip
    return Environment(folder)


def copy_of_generated(into: Path) -> Path:
    """Copy the distribution's folder without what running it has left there."""
    ignored = shutil.ignore_patterns("__pycache__", ".mypy_cache")
    return Path(shutil.copytree(GENERATED, into, ignore=ignored))
