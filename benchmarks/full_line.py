"""The whole line at the vendor's size: pages to spec to client, and what comes out.

`make bench-full` runs it on pages that `benchmarks.full_size` makes from the facts about the whole
API. Each step is a process of its own, so its time and memory are its own.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from benchmarks.full_size import write_pages

_COMMAND = (sys.executable, "-m", "generator")


def main() -> int:
    """Measure the steps, print the table; return 0, or 2 where the facts are missing."""
    facts = Path(sys.argv[1])
    if not (facts / "contracts.json").is_file():
        print(f"{facts}: no facts about the whole API are there (expected contracts.json)")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        for line in _lines(facts, Path(folder)):
            print(line, flush=True)
    return 0


def _lines(facts: Path, folder: Path) -> Iterable[str]:
    pages, spec, client = (folder / name for name in ("pages", "spec", "client"))
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
    count = write_pages(facts, pages)
    yield f"{count} pages of {_size(pages.rglob('*.htm')) / 1e6:.0f} MB\n"
    yield "| step | processor time | time | memory of the largest process |"
    yield "| --- | --- | --- | --- |"
    read = ("spec", "--pages", str(pages), "--out", str(spec))
    yield _step("pages to spec, from nothing", read, environment)
    yield _step("pages to spec, nothing changed", read, environment)
    emit = ("client", "--spec", str(spec), "--out", str(client))
    yield _step("spec to client", emit, environment)
    package = [*(client / "icws").rglob("*.py")]
    largest = max(package, key=lambda path: path.stat().st_size)
    yield "\n| result | size |\n| --- | --- |"
    for name in ("openapi.yaml", "asyncapi.yaml"):
        yield f"| {name} | {(spec / name).stat().st_size / 1e6:.2f} MB |"
    yield f"| icws/, {len(package)} modules | {_size(package) / 1e6:.2f} MB |"
    name = largest.relative_to(client).as_posix()
    yield f"| the largest module, {name} | {largest.stat().st_size / 1e3:.0f} kB |"


def _step(name: str, arguments: tuple[str, ...], environment: dict[str, str]) -> str:
    """Run a command of the generator; return its row of the table."""
    program = (
        "import resource, subprocess, sys;"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss);"
        "sys.exit(done.returncode)"
    )
    before, start = _processor_time(), time.perf_counter()
    done = subprocess.run(  # noqa: S603  # its own command
        (sys.executable, "-c", program, *_COMMAND, *arguments),
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    spent, wall = _processor_time() - before, time.perf_counter() - start
    return f"| {name} | {spent:.1f} s | {wall:.1f} s | {int(done.stdout) / 1024:.0f} MB |"


def _processor_time() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _size(paths: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in paths)


if __name__ == "__main__":
    sys.exit(main())
