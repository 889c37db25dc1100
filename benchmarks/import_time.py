"""How long a program waits for `import icws`, against what peers generate from the same spec.

    make bench ARGS=import_time

Each run is a fresh interpreter in an environment that holds what the package needs and nothing
else, bytecode written before. Time counts from the start of the process to its end, less what
the bare interpreter of the same environment needs; so the clean-up at the end is in it.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from benchmarks.measure import Figure, best, timed
from benchmarks.peers import ROOT, generate, python

_ROUNDS = 25
_FIFTH = Fraction(1, 5)
_EVERY_MODULE = """
import pkgutil, {package}
for found in pkgutil.walk_packages({package}.__path__, "{package}."):
    if not found.name.startswith({skipped!r}):
        __import__(found.name)
"""
_ASYNC = ("icws.aio", "icws._runtime.aio")
_CLIENT = "icws.Client('http://127.0.0.1:1')"
_PROGRAMS: dict[str, tuple[str, str]] = {
    "icws": ("icws", _EVERY_MODULE.format(package="icws", skipped=_ASYNC) + _CLIENT),
    "icws.models": ("icws", "import icws.models"),
    "opc": ("openapi-python-client", _EVERY_MODULE.format(package="opc", skipped="-")),
    "opc.models": ("openapi-python-client", "import opc.models"),
    "dcg": ("pydantic", "import dcg"),
    # The client loads it with the first request, opc's as it is imported.
    "icws+urllib3": (
        "icws",
        _EVERY_MODULE.format(package="icws", skipped=_ASYNC) + _CLIENT + "\nimport urllib3",
    ),
}
_AIO: dict[str, tuple[str, str]] = {
    "icws.aio": (
        "icws-async",
        _EVERY_MODULE.format(package="icws", skipped="-") + "icws.AsyncClient",
    ),
    "icws.aio+aiohttp": (
        "icws-async",
        _EVERY_MODULE.format(package="icws", skipped="-") + "import aiohttp",
    ),
}


def figures() -> list[Figure]:
    """Measure all programs in turn."""
    has_aio = (ROOT / "generated" / "icws" / "aio").is_dir()
    programs = _PROGRAMS | (_AIO if has_aio else {})
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder))
        environments = sorted({environment for environment, _ in programs.values()})
        runs = {f"bare {name}": _run(name, "pass", folder) for name in environments}
        runs |= {name: _run(*program, folder) for name, program in programs.items()}
        for run in runs.values():
            run()  # writes the bytecode
        least = best(runs, _ROUNDS)
    above = {
        name: least[name] - least[f"bare {environment}"]
        for name, (environment, _) in programs.items()
    }
    opc, dcg = "openapi-python-client", "datamodel-code-generator, pydantic"
    whole = "import of the whole client, client made"
    found = [
        Figure(whole, above["icws"], f"{opc}, whole package", above["opc"], _FIFTH),
        Figure(whole, above["icws"], f"{dcg}, which makes models only", above["dcg"], _FIFTH),
        Figure("import of the models", above["icws.models"], f"{opc}, models", above["opc.models"]),
        Figure("import of the models", above["icws.models"], f"{dcg}", above["dcg"]),
        Figure(
            "whole client, and urllib3 as the first call loads it",
            above["icws+urllib3"],
            f"{opc}, whole package",
            above["opc"],
        ),
    ]
    if has_aio:
        found += [
            Figure("whole client and its asyncio half", above["icws.aio"], opc, above["opc"]),
            Figure(
                "the same, and aiohttp as the first call loads it",
                above["icws.aio+aiohttp"],
                opc,
                above["opc"],
            ),
        ]
    return found


def _run(environment: str, program: str, folder: str) -> Callable[[], float]:
    """Return what runs a program once in a fresh interpreter and returns its seconds."""
    command = [python(environment), "-c", program]
    path = f"{ROOT / 'generated'}{os.pathsep}{folder}"
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    # Bytecode goes to the folder, so none is left behind, and each kind of run has its own.
    own = {"PYTHONPATH": path, "PYTHONPYCACHEPREFIX": f"{folder}/bytecode/{environment}"}
    return timed(lambda: subprocess.run(command, env=clean | own, check=True))
