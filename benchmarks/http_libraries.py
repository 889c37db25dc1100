"""HTTP libraries on one server: requests a second, import, and how many packages they bring.

    make bench-http

Every library has an environment of its own: niquests, for one, replaces urllib3 in whichever it
is installed. Prints the table of docs/http-library.md.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.import_time import fresh
from benchmarks.loopback import Loopback
from benchmarks.measure import best
from benchmarks.peers import python

_LIBRARIES = ("http.client", "urllib3", "requests", "httpx", "httpx2", "niquests", "aiohttp")
_BLOCKING = _LIBRARIES[:-1]
_ASYNCHRONOUS = ("httpx", "httpx2", "niquests", "aiohttp")
_WORKER = Path(__file__).parent / "http_worker.py"
_COUNT = 1_000
_ROUNDS = 7
_IMPORT_ROUNDS = 15


def rates() -> dict[str, float]:
    """Return the requests a second of each library, and of each asynchronous half."""
    with Loopback() as server:
        names = [*_BLOCKING, *(f"{name}:async" for name in _ASYNCHRONOUS)]
        least = best({name: _sent(name, server.url) for name in names}, _ROUNDS)
    return {name: _COUNT / seconds for name, seconds in least.items()}


def imports() -> dict[str, float]:
    """Return the seconds that the import of each library needs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        runs = {f"bare {library}": fresh(library, "pass", folder, folder) for library in _LIBRARIES}
        runs |= {
            library: fresh(library, f"import {library}", folder, folder) for library in _LIBRARIES
        }
        for run in runs.values():
            run()  # writes the bytecode
        least = best(runs, _IMPORT_ROUNDS)
    return {library: least[library] - least[f"bare {library}"] for library in _LIBRARIES}


def brought(library: str) -> int:
    """Return how many packages a library brings besides itself."""
    site = next((python(library).parent.parent / "lib").glob("python*/site-packages"))
    names = {path.name.partition("-")[0] for path in site.glob("*.dist-info")} - {"pip", library}
    return len(names)


def table(rate: dict[str, float], needed: dict[str, float]) -> str:
    """Return the Markdown table; ratios are to the fastest of the same half."""
    lines = [
        "| library | blocking, requests/s | ratio | asyncio, requests/s | ratio "
        "| import | packages besides |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    fastest = max(rate[name] for name in _BLOCKING)
    fastest_async = max(rate[f"{name}:async"] for name in _ASYNCHRONOUS)
    for library in _LIBRARIES:
        one = _rate(rate.get(library), fastest)
        other = _rate(rate.get(f"{library}:async"), fastest_async)
        lines.append(
            f"| {library} | {one} | {other} | {needed[library] * 1e3:.0f} ms | {brought(library)} |"
        )
    return "\n".join(lines)


def _rate(rate: float | None, fastest: float) -> str:
    return " | " if rate is None else f"{rate:,.0f} | {fastest / rate:.1f}"


def _sent(library: str, url: str) -> Callable[[], float]:
    """Return what sends the requests by a library's own process, which measures."""
    command = [str(python(library.partition(":")[0])), str(_WORKER), library, url, str(_COUNT)]
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}

    def run() -> float:
        result = subprocess.run(command, env=clean, check=True, capture_output=True)  # noqa: S603
        return float(result.stdout)

    return run


def main() -> None:
    """Measure and print."""
    print(table(rates(), imports()))


if __name__ == "__main__":
    main()
