"""The table of servers that lie: each form of the client calls each of them."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Self

from tests.client.lies import GRANTS, LIES, UNSOUND
from tests.client.raw_server import Play, RawServer
from tests.client.test_lying_servers import (
    REFUSED,
    SLOW,
    TOO_LARGE,
    UNREADABLE,
    WITHOUT_CONTENT,
)
from tests.hostile.table import ROOT, Table

FORMS = ("async", "sync")
SECONDS = 15.0
"""How long a call may take; each has a time-out of less than a second."""
LOADING_SECONDS = 120.0
MEGABYTES = 200

ANSWERS: dict[str, Play] = {
    **TOO_LARGE,
    **REFUSED,
    **SLOW,
    **WITHOUT_CONTENT,
    **UNREADABLE,
    **LIES,
    **UNSOUND,
}
"""Servers whose every answer is of one kind."""


def cases() -> Iterator[tuple[str, str, Play]]:
    """Yield the name of each server, the kinds of calls to make, and its play."""
    for name, play in ANSWERS.items():
        yield name, "method request stream", play
    for name, play in GRANTS.items():
        yield f"log-in: {name}", "log_in", play


@dataclass
class Victim:
    """A client of one form in a process of its own."""

    form: str

    def __enter__(self) -> Self:
        self._lines: queue.Queue[str] = queue.Queue()
        path = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.victim", self.form],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": path},
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._lines.get(timeout=LOADING_SECONDS)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._reader.join()
        with suppress(OSError):  # what the process has not read
            self._process.__exit__(None, None, None)

    def call(self, kind: str, url: str) -> str:
        """Return the outcome of a call; `HANG` if there is none in time."""
        stdin: Any = self._process.stdin
        with suppress(OSError):
            stdin.write(f"{kind} {url}\n")
            stdin.flush()
        try:
            return self._lines.get(timeout=SECONDS)
        except queue.Empty:
            self.__exit__()
            self.__enter__()
            return "HANG"

    def peak(self) -> int:
        """End the process and return the most memory that it had, in MB."""
        stdin: Any = self._process.stdin
        stdin.close()
        return int(self._lines.get(timeout=SECONDS)) // 1024

    def _read(self) -> None:
        stdout: Any = self._process.stdout
        for line in stdout:
            self._lines.put(line.rstrip("\n"))


def table() -> Table:
    """Call all servers in both forms, and return what came of it."""
    result = Table("servers that lie", ("server", *FORMS))
    slowest = 0.0
    with Victim("async") as first, Victim("sync") as second:
        for name, kinds, play in cases():
            cells = []
            for victim in (first, second):
                with RawServer([play]) as server:
                    started = time.monotonic()
                    outcomes = [victim.call(kind, server.url) for kind in kinds.split()]
                    slowest = max(slowest, time.monotonic() - started)
                result.faults += [
                    f"{name}, {victim.form}: {outcome}"
                    for outcome in outcomes
                    if outcome.startswith(("FOREIGN", "HANG"))
                ]
                cells.append(", ".join(dict.fromkeys(outcomes)))
            result.rows.append((name, *cells))
        peaks = {victim.form: victim.peak() for victim in (first, second)}
    result.faults += [
        f"{form}: {peak} MB (expected less than {MEGABYTES})"
        for form, peak in peaks.items()
        if peak >= MEGABYTES
    ]
    hangs = sum("HANG" in fault for fault in result.faults)
    foreign = sum("FOREIGN" in fault for fault in result.faults)
    memory = " and ".join(f"{peak} MB ({form})" for form, peak in peaks.items())
    result.summary = (
        f"{len(result.rows)} servers in both forms: {hangs} hangs, {foreign} foreign exceptions, "
        f"at most {memory}, {slowest:.1f} s for the slowest"
    )
    return result
