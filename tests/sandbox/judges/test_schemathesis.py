"""schemathesis, with valid and with broken requests: no server error, nothing against the spec."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sandbox import Sandbox
from sandbox.handling import Response
from tests import embedded
from tests.sandbox.judges.judged import ALIKE, is_judged, judges_all
from tests.sandbox.spec_facts import has_all_errors, operations

ROOT = Path(__file__).parents[3]


# The coverage phase takes many minutes for the whole API.
PHASES = "examples,coverage,fuzzing" if judges_all() else "examples,fuzzing"


def parts() -> list[str]:
    """Return patterns of the paths of a run each: one for what is alike, if all is judged."""
    if not judges_all():
        return ["^/"]
    kind = re.compile(r"/icws/(connection|[^/]+(/configuration)?/[^/]+)")
    return sorted({f"^{re.escape(kind.match(each.path)[0])}(/|$)" for each in operations()})


def config(folder: Path) -> Path:
    """Write the settings, with an exception for each operation whose errors are not all known."""
    rules = Path(__file__).with_name("schemathesis.toml").read_text("utf-8")
    for each in operations():
        if not has_all_errors(each):
            rules += (
                f'\n[[operations]]\ninclude-name = "{each.method} {each.path}"\n'
                "[operations.checks.status_code_conformance]\nenabled = false\n"
            )
    file = folder / "schemathesis.toml"
    file.write_text(rules, "utf-8")
    return file


def judged(url: str, tmp_path: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable, "-m", "schemathesis.cli", "--config-file",
        str(config(tmp_path)),
        "run", str(embedded.SPEC / "openapi.yaml"), "--url", url,
        "--phases", PHASES, "--max-examples", "2", "--seed", "1",
        "--generation-database", "none",
        *([] if judges_all() else ["--exclude-path-regex", ALIKE]),
        *more,
    ]  # fmt: skip
    environment = os.environ | {
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}",
        # Its tables of characters take seconds to make; they are kept there.
        "HYPOTHESIS_STORAGE_DIRECTORY": str(ROOT / ".hypothesis"),
        "SCHEMATHESIS_HOOKS": "tests.sandbox.judges.schemathesis_hooks",
        "NO_COLOR": "1",
    }
    # In a folder of its own: it leaves files behind.
    return subprocess.run(
        command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
    )


@pytest.mark.slow
@pytest.mark.parametrize("paths", parts())
def test_no_request_makes_the_sandbox_fail_or_break_the_spec(tmp_path: Path, paths: str) -> None:
    sandbox = Sandbox()
    with sandbox as url:
        done = judged(url, tmp_path, "--continue-on-failure", "--include-path-regex", paths)
    assert done.returncode == 0, done.stdout
    tested = [each for each in operations() if is_judged(each) and re.search(paths, each.path)]
    assert re.search(rf"Tested: {len(tested)}\n", done.stdout), done.stdout
    assert sandbox.broken == []


@pytest.mark.slow
def test_the_judge_finds_what_is_wrong(tmp_path: Path) -> None:
    wrong = {
        "/icws/connection/version": Response(200, {"majorVersion": "x"}),
        "/icws/connection/features": Response(500, {"message": "x"}),
    }
    handlers = {("GET", path): lambda _, found=found: found for path, found in wrong.items()}
    paths = [word for path in wrong for word in ("--include-path", path)]
    with Sandbox(handlers=handlers) as url:
        done = judged(url, tmp_path, *paths, "--continue-on-failure")
    assert done.returncode == 1
    told = {path: part for path in wrong for part in done.stdout.split("____ ") if path in part}
    assert "Response violates schema" in told["/icws/connection/version"]
    assert "Server error" in told["/icws/connection/features"]
