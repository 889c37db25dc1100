"""mypy and pyright over a folder of programs: which lines they object to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[2]
PYRIGHT = ROOT / "node_modules/.bin/pyright"
_CONFIG = {
    "include": ["."],
    "extraPaths": [str(ROOT / "generated")],
    "typeCheckingMode": "strict",
    "pythonVersion": "3.11",
}

Findings = dict[str, dict[int, str]]
"""File, line, and what is said of it."""


def mypy(folder: Path) -> Findings:
    """Run mypy --strict once over all programs of a folder."""
    command = (
        sys.executable, "-m", "mypy", "--strict", "--config-file=", "--output=json",
        "--cache-dir", str(ROOT / ".mypy_cache/typing"),
        "--namespace-packages", "--explicit-package-bases", ".",
    )  # fmt: skip
    said = _run(command, folder, MYPYPATH=str(ROOT / "generated"))
    found = [json.loads(line) for line in said.splitlines()]
    return _by_line(
        (item["file"], item["line"], item["message"])
        for item in found
        if item["severity"] == "error"
    )


def pyright(folder: Path) -> Findings:
    """Run pyright in strict mode once over all programs of a folder."""
    config = folder / "pyrightconfig.json"
    config.write_text(json.dumps(_CONFIG), encoding="utf-8")
    command = (str(PYRIGHT), "--pythonpath", sys.executable, "--outputjson", "-p", str(config))
    found = json.loads(_run(command, folder))["generalDiagnostics"]
    return _by_line(
        (
            Path(item["file"]).relative_to(folder).as_posix(),
            item["range"]["start"]["line"] + 1,
            item["message"],
        )
        for item in found
        if item["severity"] == "error"
    )


def _run(command: tuple[str, ...], folder: Path, **more: str) -> str:
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **more},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    # 0: nothing found, 1: something; all else is a failure of the checker itself.
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def _by_line(found: Iterable[tuple[str, int, str]]) -> Findings:
    findings: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for file, line, message in found:
        findings[file].setdefault(line, message)
    return dict(findings)
