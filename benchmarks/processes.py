"""Processes and what they use: processor time, time on the wall, memory."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# A process of its own for each: the largest child of this one would hide all smaller ones.
_MEASURED = (
    "import resource, subprocess, sys;"
    "done = subprocess.run(sys.argv[2:], stdout=open(sys.argv[1], 'wb'));"
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss);"
    "sys.exit(done.returncode)"
)


@dataclass(frozen=True)
class Usage:
    """The use of a process, with those that it started.

    Attributes:
        processor: seconds of processor time, of all of them.
        wall: seconds from its start to its end.
        memory: MB of the largest of them.
        status: its exit status.
        output: what it printed.
    """

    processor: float
    wall: float
    memory: float
    status: int
    output: str


def measured(
    command: Sequence[str], folder: Path, scratch: Path, environment: dict[str, str]
) -> Usage:
    """Run a command in a folder; its output goes through a file below `scratch`."""
    output = scratch / "output.txt"
    before, start = _processor_time(), time.perf_counter()
    done = subprocess.run(  # noqa: S603  # commands of the benchmarks
        (sys.executable, "-c", _MEASURED, str(output), *command),
        cwd=folder,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    return Usage(
        processor=_processor_time() - before,
        wall=time.perf_counter() - start,
        memory=int(done.stdout or 0) / 1024,
        status=done.returncode,
        output=output.read_text("utf-8", "replace"),
    )


def _processor_time() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
