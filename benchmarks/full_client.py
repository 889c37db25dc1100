"""The client at the size of the whole API: its files, its import, and what type checkers need.

    python -m benchmarks.full_client SPEC CLIENT

prints the tables for a folder of specs and the client that was made from it; `lines` gives them to
`make bench-full`. Everything is measured against the package that openapi-python-client makes of
the same spec. Both are installed in an environment of their own with what they need, as a
program's author has them. The program that is checked is `programs/full_icws.py.txt`, and its
counterpart for openapi-python-client.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial
from pathlib import Path

from benchmarks.import_time import import_figures
from benchmarks.measure import Figure, best, say, table
from benchmarks.peers import HOME, ROOT, generate_client, python

_PEER = "openapi-python-client"
_PYRIGHT = ROOT / "node_modules" / ".bin" / "pyright"
_PROGRAMS = Path(__file__).parent / "programs"
_LIMIT = Fraction(3, 2)
_ROUNDS = 3


def main() -> int:
    """Print the tables of a spec and its client."""
    for line in lines(Path(sys.argv[1]), Path(sys.argv[2])):
        print(line, flush=True)
    return 0


def lines(spec: Path, client: Path) -> Iterator[str]:
    """Yield the lines of the tables: sizes, the check of the whole client, ratios."""
    yield from _sizes(client)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate_client(folder, spec)
        yield ""
        yield from _whole(client, folder)
        ratios = import_figures(client, folder, _ROUNDS)
        ratios += _checked(client, folder)
        yield ""
        yield table(ratios)


def _sizes(client: Path) -> Iterator[str]:
    files = {file: file.stat().st_size for file in (client / "icws").rglob("*.py")}
    largest = max(files, key=lambda file: files[file])
    yield "| part of icws/ | size |\n| --- | --- |"
    yield f"| all of its {len(files)} modules | {sum(files.values()) / 1e6:.2f} MB |"
    name = largest.relative_to(client).as_posix()
    yield f"| the largest one, {name} | {files[largest] / 1e3:.0f} kB |"


def _whole(client: Path, folder: Path) -> Iterator[str]:
    """Yield the rows of both type checkers over the whole client, with all that it can use."""
    yield "| check of the whole client | processor time | result |\n| --- | --- | --- |"
    interpreter = _installed("icws-whole", client / "icws", folder)
    here = interpreter.parents[1]
    commands = {
        "mypy --strict": (_mypy(interpreter, here / "whole", "-p", "icws"), here),
        # Not as it is installed: pyright warns of wildcard imports in the files of a library.
        "pyright": (_pyright(python("icws-whole"), "icws"), client),
    }
    for name, (command, place) in commands.items():
        say(name)
        seconds, output = _run(command, place)
        mark = "" if _is_clean(output) else " **missed**"
        yield f"| {name} | {seconds:.0f} s | {output.strip().splitlines()[-1]}{mark} |"


def _checked(client: Path, folder: Path) -> list[Figure]:
    """Measure the check of a program: by mypy without and with its cache, and by pyright."""
    programs = {
        "icws": (_installed("icws", client / "icws", folder), _program("icws", folder)),
        _PEER: (_installed(_PEER, folder / "opc", folder), _program("peer", folder)),
    }
    runs: dict[str, Callable[[], float]] = {}
    for name, (interpreter, program) in programs.items():
        cache = folder / f"cache of {name}"
        cold = _mypy(interpreter, Path(os.devnull), str(program))
        warm = _mypy(interpreter, cache, str(program))
        _clean(warm)  # fills the cache
        runs[f"{name}, cold"] = partial(_clean, cold)
        runs[f"{name}, warm"] = partial(_clean, warm)
        runs[f"{name}, pyright"] = partial(_clean, _pyright(interpreter, str(program)))
    least = best(runs, _ROUNDS)
    titles = {
        "cold": "check of a program, mypy --strict without a cache",
        "warm": "… with a cache",
        "pyright": "… pyright",
    }
    return [
        Figure(title, least[f"icws, {kind}"], _PEER, least[f"{_PEER}, {kind}"], _LIMIT)
        for kind, title in titles.items()
    ]


def _program(name: str, folder: Path) -> Path:
    """Write the program of a client; it is text here, since its client is made elsewhere."""
    text = (_PROGRAMS / f"full_{name}.py.txt").read_text("utf-8")
    program = folder / f"program_{name}.py"
    program.write_text(text, "utf-8")
    return program


def _installed(environment: str, package: Path, folder: Path) -> Path:
    """Return the interpreter of an environment that has a package beside what it needs."""
    home = folder / f"with {environment}"
    interpreter = home / "bin" / "python"
    if not interpreter.exists():
        python(environment)
        venv.create(home, symlinks=True)
        site = next((home / "lib").glob("python*")) / "site-packages"
        needed = next((HOME / environment / "lib").glob("python*")) / "site-packages"
        (site / "needed.pth").write_text(f"{needed}\n")
        shutil.copytree(package, site / package.name)
        (site / package.name / "py.typed").touch()
    return interpreter


def _mypy(interpreter: Path, cache: Path, *targets: str) -> list[str]:
    options = ["--strict", "--config-file=", f"--python-executable={interpreter}"]
    return [sys.executable, "-m", "mypy", *options, f"--cache-dir={cache}", *targets]


def _pyright(interpreter: Path, target: str) -> list[str]:
    return [str(_PYRIGHT), f"--pythonpath={interpreter}", target]


def _clean(command: list[str]) -> float:
    """Run a checker, which must find nothing, and return its processor seconds."""
    seconds, output = _run(command, Path(tempfile.gettempdir()))
    if not _is_clean(output):
        sys.exit(f"{' '.join(command)} found: {output[:2000]}")
    return seconds


def _is_clean(output: str) -> bool:
    """Tell whether a checker says that it has found nothing."""
    return " 0 errors" in f" {output}" or "no issues found" in output


def _run(command: list[str], folder: Path) -> tuple[float, str]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)  # noqa: S603
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (
        after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
        done.stdout + done.stderr,
    )


if __name__ == "__main__":
    sys.exit(main())
