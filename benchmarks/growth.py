"""Growth: the time of a cold run from pages to spec and client, against the number of pages.

The sets of pages are parts of the full-size one, spread over its areas, so that the pages of each
set are as those of the others. Twice the pages should take twice the time, and no more.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

SIZES = (50, 100, 200, 400, 500)
# The part by which the time may grow faster than the number of pages.
_MARGIN = 0.2
_COMMAND = (sys.executable, "-m", "generator")


def growth(pages: Path, folder: Path, sizes: Sequence[int] = SIZES) -> Iterator[str]:
    """Yield the lines of a table, processor time for each number of pages, and how the time grows.

    A size above the number of pages stands for all of them.

    Args:
        pages: the embedded pages, as `benchmarks.full_size` copies them.
        folder: an empty folder for the sets and what is made of them.
        sizes: the numbers of pages.
    """
    every = sorted(path for path in pages.rglob("*.htm"))
    counts = sorted({min(size, len(every)) for size in sizes})
    times: list[float] = []
    yield "| pages | MB | pages to spec | a page | spec to client | a page |"
    yield "| ---: | ---: | ---: | ---: | ---: | ---: |"
    for count in counts:
        some, spec, client = (folder / f"{count}" / name for name in ("pages", "spec", "client"))
        size = _copy(_spread(every, count), pages, some)
        read = _processor_time("spec", "--no-cache", "--pages", str(some), "--out", str(spec))
        emit = _processor_time("client", "--no-cache", "--spec", str(spec), "--out", str(client))
        times.append(read + emit)
        yield (
            f"| {count} | {size / 1e6:.1f} | {read:.1f} s | {1e3 * read / count:.0f} ms "
            f"| {emit:.1f} s | {1e3 * emit / count:.0f} ms |"
        )
    pages_grow, time_grows = counts[-1] / counts[0], times[-1] / times[0]
    mark = "" if time_grows <= pages_grow * (1 + _MARGIN) else ", missed"
    yield (
        f"\n{pages_grow:.1f} times the pages take {time_grows:.1f} times the time "
        f"(at most {_MARGIN:.0%} more){mark}"
    )


def _spread(paths: Sequence[Path], count: int) -> list[Path]:
    """Return some of the paths, at even distances."""
    return [paths[index * len(paths) // count] for index in range(count)]


def _copy(paths: Sequence[Path], root: Path, folder: Path) -> int:
    """Copy pages to where they are below their root; return their size in bytes."""
    for path in paths:
        target = folder / path.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    return sum(path.stat().st_size for path in paths)


def _processor_time(*arguments: str) -> float:
    """Run a command of the generator; return the processor time of all its processes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(  # noqa: S603  # its own command
        (*_COMMAND, *arguments), env=os.environ, stdout=subprocess.DEVNULL, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Print the table for the pages of the first argument, made in the folder of the second."""
    pages, folder = map(Path, sys.argv[1:3])
    for line in growth(pages, folder):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
