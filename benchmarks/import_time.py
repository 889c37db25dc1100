"""Time of `import icws`, against what peers generate from the same spec.

    make bench ARGS=import_time

Each run is a fresh interpreter in an environment that holds what the package needs and nothing
else, bytecode written before. What counts is the processor time of the whole process, from its
start to its end, less that of the bare interpreter of the same environment: what else the machine
does changes it less than the time of day, and on a quiet one the two are the same.
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


def figures() -> list[Figure]:
    """Measure all programs in turn."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate(folder)
        programs = _programs(folder)
        runs = {f"bare {name}": fresh(name, "pass", folder) for name, _ in programs.values()}
        runs |= {name: fresh(*program, folder) for name, program in programs.items()}
        for run in runs.values():
            run()  # writes the bytecode
        least = best(runs, _ROUNDS)
    above = {
        name: least[name] - least[f"bare {environment}"]
        for name, (environment, _) in programs.items()
    }
    whole = "import of the whole client"
    found = [
        Figure(whole, above["icws"], f"{_OPC}, whole package", above["opc"], _FIFTH),
        Figure(whole, above["icws"], _DCG, above["dcg"], _FIFTH),
        Figure("… a client made, urllib3 loaded", above["+urllib3"], _OPC, above["opc"]),
    ]
    if "aio" in above:
        found += [
            Figure("… its asyncio half, too", above["aio"], _OPC, above["opc"]),
            Figure("… and aiohttp loaded", above["+aiohttp"], _OPC, above["opc"]),
        ]
    return found


def _programs(folder: Path) -> dict[str, tuple[str, str]]:
    """Return what is measured: the environment and the program of each."""
    whole = _import_all(_GENERATED, "icws", "aio", "_async")
    found = {
        "icws": ("icws", whole),
        "+urllib3": ("icws", f"{whole}\nicws.Client('http://127.0.0.1:1')\nimport urllib3"),
        "opc": (_OPC, _import_all(folder, "opc")),
        "dcg": ("pydantic", "import dcg"),
    }
    if (_GENERATED / "icws" / "aio").is_dir():
        both = f"{_import_all(_GENERATED, 'icws')}\nicws.AsyncClient"
        found["aio"] = ("icws-async", both)
        found["+aiohttp"] = ("icws-async", f"{both}\nimport aiohttp")
    return found


def _import_all(folder: Path, package: str, *skipped: str) -> str:
    """Return the statement that imports all modules of a package, but for some subpackages."""
    names = [
        ".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((folder / package).rglob("*.py"))
    ]
    return f"import {', '.join(name for name in names if not set(skipped) & set(name.split('.')))}"


def fresh(environment: str, program: str, folder: Path) -> Callable[[], float]:
    """Return what runs a program once in a fresh interpreter and returns its processor seconds.

    The folder is on the path, and gets the bytecode.
    """
    command = [str(python(environment)), "-c", program]
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    own = {
        "PYTHONPATH": f"{_GENERATED}{os.pathsep}{folder}",
        # Out of the repository, and of the environments.
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }

    def run() -> float:
        before = _spent()
        subprocess.run(command, env=clean | own, check=True)  # noqa: S603
        return _spent() - before

    return run


def _spent() -> float:
    """Return the processor seconds of all child processes that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime
