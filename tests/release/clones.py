"""Repositories with this project in them as it is now, released once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from generator.cli import main
from generator.release.changelog import CHANGELOG
from generator.release.version import VERSION_FILE, Version, with_version

ROOT = Path(__file__).parents[2]
PARTS = (
    "generator",
    "runtime",
    "commandline",
    "sandbox",
    "templates",
    "distribution",
    "docs",
    "spec/overlays",
    "pyproject.toml",
    ".ci",
    "LICENSE",
    ".gitignore",
)
# The pages needed to log in, call and consult: all of them take three times as long.
SESSION = "icws/(sessionId)"
PAGES = (
    "icws/connection/index.htm",
    "icws/connection/features/index.htm",
    f"{SESSION}/connection/index.htm",
    f"{SESSION}/messaging/messages",
    f"{SESSION}/interactions/index.htm",
    f"{SESSION}/interactions/(interactionId)/index.htm",
    f"{SESSION}/interactions/(interactionId)/consult/index.htm",
    f"{SESSION}/interactions/(interactionId)/record-snippet",
)
# The compiled modules stay: they are as good in the copy.
LEFT = shutil.ignore_patterns(".*_cache", "*.egg-info")
NOTHING: Mapping[str, str] = MappingProxyType({})
# In the zone of the tests it is the next day already.
DATE = "2031-05-06T23:30:00+00:00"
RELEASED = str(int(datetime.fromisoformat(DATE).timestamp()))
GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_AUTHOR_DATE": DATE,
    "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org",
    "GIT_COMMITTER_DATE": DATE, "SOURCE_DATE_EPOCH": RELEASED,
}  # fmt: skip


@dataclass(frozen=True)
class Clone:
    """A repository, and this project's command in it."""

    folder: Path

    def git(self, *arguments: str) -> str:
        return self.run("git", *arguments).stdout

    def commit(self, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "-m", message)

    def tag(self, name: str) -> None:
        self.git("tag", "--annotate", name, "-m", name)

    def icwsgen(
        self, *arguments: str, status: int = 0, variables: Mapping[str, str] = NOTHING
    ) -> subprocess.CompletedProcess[str]:
        """Run the generator of the repository itself."""
        command = (sys.executable, "-m", "generator", *arguments)
        return self.run(*command, status=status, variables=variables)

    def build(self, folder: Path) -> None:
        """Build the client as `make package` does."""
        time = self.git("log", "-1", "--format=%ct").strip()
        command = (sys.executable, "-m", "build", "--no-isolation", "--outdir")
        self.run(*command, str(folder), "generated", variables={"SOURCE_DATE_EPOCH": time})

    def publish(
        self, status: int = 0, variables: Mapping[str, str] = NOTHING
    ) -> subprocess.CompletedProcess[str]:
        """Upload what is in dist/ as `make publish` does."""
        return self.run("bash", ".ci/publish", sys.executable, status=status, variables=variables)

    def files(self) -> dict[str, bytes]:
        """Return the files of the work tree, but for git's own."""
        paths = (path for path in self.folder.rglob("*") if path.is_file())
        named = {path.relative_to(self.folder).as_posix(): path for path in paths}
        skipped = (".git/", "__pycache__")
        return {n: p.read_bytes() for n, p in named.items() if not any(s in n for s in skipped)}

    def copy(self, into: Path) -> Clone:
        """Return a copy with the times of its files, so that nothing is compiled again."""
        clone = Clone(Path(shutil.copytree(self.folder, into, symlinks=True)))
        clone.git("update-index", "-q", "--refresh")
        return clone

    def run(
        self, *command: str, status: int = 0, variables: Mapping[str, str] = NOTHING
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in the repository; it must end with the given status."""
        done = subprocess.run(
            command, cwd=self.folder, env={**os.environ, **GIT, "TZ": "Asia/Tokyo", **variables},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == status, done.stdout + done.stderr
        return done


def empty(folder: Path) -> Clone:
    folder.mkdir()
    made = Clone(folder)
    made.git("init", "--quiet", "--initial-branch=main")
    made.commit("Begin")
    return made


def generate(clone: Clone) -> None:
    """Run this project's generator over the pages of a repository."""
    folder = str(clone.folder)
    assert main(["generate", "--pages", f"{folder}/spec/pages", "--out", folder]) == 0


def released(folder: Path, version: Version) -> Clone:
    """Release the project as it is in this work tree, with some of its pages, as a version."""
    made = empty(folder)
    for name in (*PARTS, *(f"spec/pages/{page}" for page in PAGES)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=LEFT)
        else:
            shutil.copy(ROOT / name, folder / name)
    file = folder / VERSION_FILE
    file.write_text(with_version(file.read_text("utf-8"), version), "utf-8")
    notes = folder / CHANGELOG
    told = notes.read_text("utf-8").replace("[Unreleased]", f"[{version}] - 2031-05-01", 1)
    notes.write_text(told, "utf-8")
    generate(made)
    made.commit("All of it")
    made.tag(version.tag)
    return made
