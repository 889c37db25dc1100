"""Time of `import icws` with a client made, against what peers generate from the same spec.

    make bench ARGS=import_time

Each run is a fresh interpreter in an environment that holds what the package needs and nothing
else, bytecode written before, or none anywhere. What counts is the processor time of the whole
process, from its start to its end, less that of the bare interpreter of the same environment: what
else the machine does changes it less than the time of day, and on a quiet one the two are the same.
"""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from benchmarks.measure import Figure, best
from benchmarks.peers import ROOT, generate, python

_GENERATED = ROOT / "generated"
_ROUNDS = 25
_FIFTH = Fraction(1, 5)
_OPC = "openapi-python-client"
_DCG = "datamodel-code-generator, pydantic models"
_MADE = "import icws; icws.Client('http://127.0.0.1:1')"
Program = tuple[str, str]
"""An environment, and the source of a program."""


def figures() -> list[Figure]:
    """Measure all programs in turn."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate(folder)
        programs = _programs(folder)
        above = spent(programs, _GENERATED, folder, _ROUNDS)
        whole = {key: programs[key] for key in ("icws", "opc")}
        bare = spent(whole, _GENERATED, folder, 5, bytecode=False)
    made = "import and a client made"
    figures = [
        Figure(made, above["icws"], f"{_OPC}, whole package", above["opc"], _FIFTH),
        Figure("… without bytecode", bare["icws"], f"{_OPC}, too", bare["opc"], _FIFTH),
        Figure(made, above["icws"], _DCG, above["dcg"], _FIFTH),
        Figure("… urllib3 loaded", above["+urllib3"], _OPC, above["opc"]),
        Figure("import of every module", above["all"], _OPC, above["opc"]),
    ]
    if "aio" in above:
        figures += [
            Figure("… and its asyncio half", above["aio"], _OPC, above["opc"]),
            Figure("… and aiohttp loaded", above["+aiohttp"], _OPC, above["opc"]),
        ]
    return figures


def import_figures(client: Path, peer: Path, rounds: int) -> list[Figure]:
    """Measure a client in a folder, and openapi-python-client's package `opc` in another one."""
    programs = {"icws": ("icws", _MADE), "opc": (_OPC, _import_all(peer, "opc"))}
    warm = spent(programs, client, peer, rounds)
    cold = spent(programs, client, peer, 2, bytecode=False)
    whole = f"{_OPC}, whole package"
    return [
        Figure("import and a client made", warm["icws"], whole, warm["opc"], _FIFTH),
        Figure("… without bytecode", cold["icws"], whole, cold["opc"], _FIFTH),
    ]


# What only a program with pydantic loads.
_FOREIGN = ("pydantic_schema",)


def _programs(folder: Path) -> dict[str, Program]:
    """Return what is measured: the environment and the program of each."""
    whole = _import_all(_GENERATED, "icws", "aio", "_async", *_FOREIGN)
    programs = {
        "icws": ("icws", _MADE),
        "+urllib3": ("icws", f"{_MADE}\nimport urllib3"),
        "all": ("icws", whole),
        "opc": (_OPC, _import_all(folder, "opc")),
        "dcg": ("pydantic", "import dcg"),
    }
    if (_GENERATED / "icws" / "aio").is_dir():
        both = f"{_import_all(_GENERATED, 'icws', *_FOREIGN)}\nicws.AsyncClient"
        programs["aio"] = ("icws-async", both)
        programs["+aiohttp"] = ("icws-async", f"{both}\nimport aiohttp")
    return programs


def _import_all(folder: Path, package: str, *skipped: str) -> str:
    """Return the statement that imports all modules of a package, but for some parts."""
    names = [
        ".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((folder / package).rglob("*.py"))
    ]
    return f"import {', '.join(name for name in names if not set(skipped) & set(name.split('.')))}"


def spent(
    programs: dict[str, Program], client: Path, folder: Path, rounds: int, *, bytecode: bool = True
) -> dict[str, float]:
    """Return the processor seconds of programs, less those of the bare interpreter."""
    bare = {f"bare {name}": (name, "pass") for name, _ in programs.values()}
    runs = {
        name: fresh(*program, client, folder, bytecode=bytecode)
        for name, program in {**bare, **programs}.items()
    }
    for run in runs.values() if bytecode else ():
        run()  # writes the bytecode
    least = best(runs, rounds)
    return {
        name: least[name] - least[f"bare {environment}"]
        for name, (environment, _) in programs.items()
    }


def fresh(
    environment: str, program: str, client: Path, folder: Path, *, bytecode: bool = True
) -> Callable[[], float]:
    """Return what runs a program once in a fresh interpreter and returns its processor seconds.

    Both folders are on the path. The second one gets the bytecode, unless none is written or read.
    """
    command = [str(python(environment)), "-c", program]
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    own = {
        "PYTHONPATH": f"{client}{os.pathsep}{folder}",
        # Out of the repository, and of the environments.
        "PYTHONPYCACHEPREFIX": str(folder / ("bytecode" if bytecode else "none")),
    }
    if not bytecode:
        own["PYTHONDONTWRITEBYTECODE"] = "1"

    def run() -> float:
        before = _spent()
        subprocess.run(command, env=clean | own, check=True)  # noqa: S603
        return _spent() - before

    return run


def _spent() -> float:
    """Return the processor seconds of all child processes that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime
