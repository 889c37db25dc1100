"""mypy and pyright over a folder of programs: which lines they object to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock

ROOT = Path(__file__).parents[2]
PYRIGHT = ROOT / "node_modules/.bin/pyright"
_CONFIG = {
    "include": ["."],
    "extraPaths": [str(ROOT / "generated")],
    "pythonVersion": "3.11",
}


class Finding(NamedTuple):
    """A diagnostic of a checker about a line."""

    message: str
    code: str


Findings = dict[str, dict[int, Finding]]
"""The first finding of each line, by file."""


def mypy(folder: Path, *targets: str, packages: Path = ROOT / "generated") -> Findings:
    """Run mypy --strict once over programs of a folder.

    Args:
        folder: Where it runs; what it checks is named from there.
        targets: Files and folders to check; all of the folder if there are none.
        packages: The folder of the packages that the programs import.
    """
    # One cache for all: what is installed is checked by the first run, the others wait for it.
    cache = ROOT / ".mypy_cache" / "tests"
    cache.mkdir(parents=True, exist_ok=True)
    command = (
        sys.executable, "-m", "mypy", "--strict", "--config-file=", "--output=json",
        "--no-error-summary", "--cache-dir", str(cache),
        "--namespace-packages", "--explicit-package-bases", *(targets or ["."]),
    )  # fmt: skip
    with FileLock(f"{cache}.lock"):
        said = _run(command, folder, MYPYPATH=str(packages))
    found = [json.loads(line) for line in said.splitlines()]
    return _by_line(
        (item["file"], item["line"], Finding(item["message"], item["code"] or ""))
        for item in found
        if item["severity"] == "error"
    )


def pyright(folder: Path, *targets: Path, mode: str = "strict") -> Findings:
    """Run pyright once over all programs of a folder, or over other files and folders.

    Args:
        folder: Where its configuration is written; what it checks is named from there.
        targets: Files and folders to check; all of the folder if there are none.
        mode: Its type checking mode.
    """
    config = folder / "pyrightconfig.json"
    include = {"include": [os.path.relpath(each, folder) for each in targets]} if targets else {}
    config.write_text(json.dumps(_CONFIG | {"typeCheckingMode": mode} | include), encoding="utf-8")
    command = (str(PYRIGHT), "--pythonpath", sys.executable, "--outputjson", "-p", str(config))
    said = json.loads(_run(command, folder))
    assert said["summary"]["filesAnalyzed"] >= max(1, len(targets))
    return _by_line(
        (
            os.path.relpath(item["file"], folder),
            item["range"]["start"]["line"] + 1,
            Finding(item["message"], item.get("rule", "")),
        )
        for item in said["generalDiagnostics"]
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


def _by_line(found: Iterable[tuple[str, int, Finding]]) -> Findings:
    findings: defaultdict[str, dict[int, Finding]] = defaultdict(dict)
    for file, line, finding in found:
        findings[file].setdefault(line, finding)
    return dict(findings)
