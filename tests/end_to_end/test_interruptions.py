"""Commands that are interrupted while they start, which takes a while: one line, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.embedded import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
# Interrupts a process where it begins to import a module.
INTERRUPTER = """
import os, signal, sys

class Interrupter:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == os.environ["INTERRUPT_AT"]:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupter)
"""
START = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from {module} import {function}
sys.exit({function}())
"""


@pytest.mark.parametrize(
    ("folder", "command", "modules"),
    [
        (".", "icwsgen", ["generator.cli", "argparse", "generator.commands.release"]),
        ("distribution/gatediff", "gatediff", ["generator.diff.command", "argparse", "json"]),
        ("generated", "icws", ["icws_cli.command", "click", "icws", "msgspec"]),
        ("generated", "icws-sandbox", ["icws_sandbox.command", "asyncio", "argparse", "aiohttp"]),
    ],
)
def test_an_interruption_while_modules_load_ends_with_one_line(
    folder: str, command: str, modules: list[str], tmp_path: Path
) -> None:
    project = tomllib.loads((ROOT / folder / "pyproject.toml").read_text("utf-8"))["project"]
    module, _, function = project["scripts"][command].partition(":")
    # The sources of the package, of which it is put together.
    module = module.replace("gatediff.", "generator.")
    (tmp_path / "sitecustomize.py").write_text(INTERRUPTER, "utf-8")
    path = os.pathsep.join(map(str, (tmp_path, ROOT, ROOT / "generated")))
    # The sandbox loads aiohttp when it serves.
    arguments = ["--port", "0"] if command == "icws-sandbox" else ["--help"]
    for name in modules:
        done = subprocess.run(
            [sys.executable, "-c", START.format(module=module, function=function), *arguments],
            env={**os.environ, "PYTHONPATH": path, "INTERRUPT_AT": name},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (name, done.returncode, done.stderr) == (name, 130, "interrupted\n")
