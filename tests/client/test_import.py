"""What `import icws` loads: programs wait for it, and most of what it could load they never use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

GENERATED = Path(__file__).parents[2] / "generated"
# Each takes longer to load than all operations, or brings what does.
SLOW = {"aiohttp", "asyncio", "dataclasses", "email", "http", "json", "logging", "ssl"}
SLOW |= {"urllib.parse", "urllib3"}


def loaded(program: str) -> set[str]:
    """Run a program and return the modules that it has loaded."""
    shown = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys; print(*sys.modules)"],
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(shown.stdout.split())


@pytest.mark.parametrize("name", ["icws", "icws.models", "icws.operations", "icws.messages"])
def test_an_import_loads_nothing_slow(name: str) -> None:
    # msgspec loads inspect and more where typing_extensions is installed.
    assert (loaded(f"import {name}") - loaded("import msgspec")) & SLOW == set()


def test_a_blocking_client_loads_urllib3_and_nothing_asynchronous() -> None:
    modules = loaded("import icws; icws.Client('http://127.0.0.1:1')")
    assert "urllib3" in modules
    assert not {"asyncio", "aiohttp", "icws.aio.client"} & modules
