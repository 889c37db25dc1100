"""Every public name of the installed packages has a type that pyright knows."""

from __future__ import annotations

import json
import os
import subprocess

import pytest

from tests.package.building import Environment
from tests.type_checkers.checkers import PYRIGHT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not PYRIGHT.exists() and "CI" not in os.environ,
        reason="no node_modules: make lint-spec sets them up",
    ),
]


@pytest.mark.parametrize("package", ["icws", "icws_sandbox"])
def test_the_public_interface_is_typed_completely(package: str, with_sandbox: Environment) -> None:
    # It takes no --pythonpath here, but the python of the PATH.
    path = f"{with_sandbox.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [str(PYRIGHT), "--verifytypes", package, "--ignoreexternal", "--outputjson"],
        cwd=with_sandbox.folder, env={**os.environ, "PATH": path},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = json.loads(done.stdout)["typeCompleteness"]
    lacking = {
        symbol["name"]: [each["message"] for each in symbol["diagnostics"]]
        for symbol in said["symbols"]
        if not symbol["isTypeKnown"]
    }
    assert lacking == {}
    assert said["completenessScore"] == 1
    assert said["exportedSymbolCounts"]["withKnownType"] > 0
