"""The table of kills: a result of today's size is written, and the writer is killed."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Mapping
from pathlib import Path

from generator.files import recover, write_files
from tests.hostile.table import ROOT, Table

_ADDED = "spec/added/new.yaml"


def todays_files() -> dict[str, bytes]:
    """Return the spec and the client of this repository, as `generate` replaces them together."""
    paths = [*(ROOT / "spec").glob("*.*"), *(ROOT / "generated").rglob("*.*")]
    return {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for path in sorted(paths)
        if path.is_file() and "__pycache__" not in path.parts
    }


def other(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return another state: every file changed, some gone, one added."""
    kept = {name: data + b"\n" for at, (name, data) in enumerate(files.items()) if at % 50}
    return {**kept, _ADDED: b"openapi: 3.1.0\n"}


def table(folder: Path, files: Mapping[str, bytes], kills: int = 100, seed: int = 0) -> Table:
    """Write two states in turn, kill each writer at a random moment, and judge what it left.

    Args:
        folder: an empty folder to write to.
        files: the contents of one of the states.
        kills: how many writers to kill.
        seed: decides the moments.
    """
    chance = random.Random(seed)  # noqa: S311
    states = [dict(files), other(files)]
    write_files(folder, states[0])
    lasting = max(_seconds(folder, states, 1), _seconds(folder, states, 0))
    counts = dict.fromkeys(("as before", "as after", "torn", "ended before the kill"), 0)
    for _ in range(kills):
        now = 0 if _is(folder, states[0]) else 1
        ended = _killed(folder, states, 1 - now, chance.uniform(0, lasting))
        recover(folder)
        kind = "as after" if _is(folder, states[1 - now]) else "torn"
        kind = "as before" if _is(folder, states[now]) else kind
        counts["ended before the kill" if ended and kind == "as after" else kind] += 1
        if kind == "torn":
            _write(folder, states, 0)
    result = Table("kills while writing", ("after the next start, all files are", "kills"))
    result.rows = [(kind, str(count)) for kind, count in counts.items()]
    result.faults = [f"{counts['torn']} results are torn"] if counts["torn"] else []
    size = sum(map(len, files.values())) / 1e6
    result.summary = (
        f"{kills} kills while {len(files)} files of {size:.1f} MB were written in "
        f"{lasting:.2f} s: {counts['torn']} torn"
    )
    return result


def _write(folder: Path, states: list[dict[str, bytes]], to: int) -> None:
    write_files(folder, states[to], [name for name in states[1 - to] if name not in states[to]])


def _seconds(folder: Path, states: list[dict[str, bytes]], to: int) -> float:
    started = time.monotonic()
    _write(folder, states, to)
    return time.monotonic() - started


def _killed(folder: Path, states: list[dict[str, bytes]], to: int, after: float) -> bool:
    """Write a state in a process that is killed after so many seconds; tell whether it ended."""
    child = os.fork()
    if child == 0:
        try:
            _write(folder, states, to)
        finally:
            os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _is(folder: Path, state: Mapping[str, bytes]) -> bool:
    """Tell whether a folder holds the files of a state, and nothing else."""
    names = {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    } - {".icwsgen.lock"}
    return names == set(state) and all(
        (folder / name).read_bytes() == data for name, data in state.items()
    )
