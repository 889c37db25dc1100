"""The README's example runs as printed, on the sandbox: an older server, and the newest."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sandbox import Sandbox

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "generated/icws_sandbox/spec"


@pytest.mark.parametrize(
    ("features", "printed", "consults"),
    [
        (
            {"interactions": 12},
            "interactions.consult.queueID needs interactions 13; the server has interactions 12\n",
            0,
        ),
        ({}, "", 1),
    ],
)
def test_the_example_runs_as_printed(features: dict[str, int], printed: str, consults: int) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert len([line for line in code.splitlines() if line.strip()]) <= 12
    sandbox = Sandbox(features=features, spec=SPEC)
    with sandbox as url:
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"ICWS_URL": url, "PYTHONPATH": str(ROOT / "generated")},
            capture_output=True,
            text=True,
            check=False,
        )
        asked = [each for each in sandbox.requests if each.path.endswith("/consult")]
    assert (done.returncode, done.stdout) == (0, printed), done.stderr
    assert [each.status for each in asked] == [201] * consults
