"""Trials: one tool at work on the spec, and the problems that it has with it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from generator.spec.load import load_spec
from sandbox.spec import Spec

ROOT = Path(__file__).parent.parent
EMBEDDED = ROOT / "spec"
LIMIT = 600
"""Seconds that a tool may take, with all its commands."""


@dataclass
class Trial:
    """One run of one check.

    Attributes:
        documents: The folder of the spec.
        folder: The folder of the output, empty when the run begins.
        problems: One line for each thing that is wrong; no line twice.
        size: The bytes of what the tool wrote, if it writes something.
        limit: Seconds that all commands of the run may take together.
    """

    documents: Path
    folder: Path
    problems: list[str] = field(default_factory=list)
    size: int | None = None
    limit: float = LIMIT
    _began: float = field(default_factory=time.monotonic)

    @property
    def spec(self) -> Spec:
        """Both documents, as the spec core reads them."""
        return _load(self.documents)

    @property
    def openapi(self) -> Path:
        """The OpenAPI document."""
        return self.documents / "openapi.yaml"

    @property
    def asyncapi(self) -> Path:
        """The AsyncAPI document."""
        return self.documents / "asyncapi.yaml"

    def report(self, problem: str) -> None:
        """Add a problem, on one line and without the folder of this run."""
        line = " ".join(problem.replace(f"{self.folder}/", "").split())
        if line and line not in self.problems:
            self.problems.append(line)

    def run(
        self,
        command: Iterable[str | Path],
        *,
        problems: str = r"\S",
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> str:
        """Run a command; return what it said.

        Args:
            command: The command with its arguments.
            problems: A pattern of the lines that are problems when the command fails.
            folder: Where it runs; the trial's folder by default.
            environment: Variables beside those of this process.
        """
        command = list(command)
        status, output = _finish(
            command,
            folder or self.folder,
            {**os.environ, "NO_COLOR": "1", **(environment or {})},
            self._began + self.limit - time.monotonic(),
        )
        if status is None:
            self.report(f"{Path(command[0]).name} did not end within {self.limit:g} s")
        elif status:
            lines = output.splitlines()
            matching = [line for line in lines if re.search(problems, line)]
            for line in matching or lines or [f"{Path(command[0]).name} failed silently"]:
                self.report(line)
        return output

    def expect_operations(self, names: Iterable[str]) -> None:
        """Report operations that the output lacks: each is there once."""
        wanted, written = len(self.spec.operations), len(list(names))
        if written != wanted:
            self.report(f"the output has {written} operations (expected {wanted})")

    def measure(self, *paths: Path) -> None:
        """Take the size of what the tool wrote; nothing written is a problem."""
        files = [file for path in paths for file in ([path] if path.is_file() else path.rglob("*"))]
        self.size = sum(file.stat().st_size for file in files if file.is_file())
        if not self.size:
            self.report(f"{paths[0].name} was not written")


@dataclass(frozen=True)
class Check:
    """A tool, and how to try it.

    The version is asked for after the trial, when the tool is there.
    """

    tool: str
    version: Callable[[], str]
    attempt: Callable[[Trial], None]


def matches(pattern: str, *paths: Path) -> list[str]:
    """Return what a pattern matches in files, or in all files of folders."""
    files = [file for path in paths for file in ([path] if path.is_file() else path.rglob("*.*"))]
    return [match for file in files for match in re.findall(pattern, _text(file), re.MULTILINE)]


def emptied(folder: Path) -> Path:
    """Return a folder that exists and has nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def say(what: str) -> None:
    """Show progress on a terminal; an empty text wipes it away."""
    if sys.stderr.isatty():
        print(f"\r\033[K{what}", end="", file=sys.stderr, flush=True)


def _finish(
    command: list[str | Path], folder: Path, environment: dict[str, str], seconds: float
) -> tuple[int | None, str]:
    """Run a command; return its status, or None if it took too long, and what it said."""
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    ) as process:
        try:
            output, _ = process.communicate(timeout=max(seconds, 0))
        except BaseException as stopped:
            # What it started ends with it.
            os.killpg(process.pid, signal.SIGKILL)
            if isinstance(stopped, subprocess.TimeoutExpired):
                return None, process.communicate()[0]
            raise
        return process.returncode, output


@cache
def _load(documents: Path) -> Spec:
    core = load_spec(documents)
    return Spec(core.openapi, core.asyncapi)


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.is_file() else ""
