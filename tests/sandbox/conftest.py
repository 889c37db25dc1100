"""The sandbox in place: the package `sandbox` with the spec that is generated for it.

Each test has one of its own, where the folder has none for a whole module.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import sandbox.spec
from sandbox import Sandbox
from tests.sandbox.raw import Raw, logged_in
from tests.sandbox.running import running

sandbox.spec.FOLDER = Path(__file__).parents[2] / "generated" / "icws_sandbox" / "spec"

_sandbox = pytest.fixture(running, name="sandbox")


@pytest.fixture
def client(sandbox: Sandbox) -> Raw:
    """A user who has logged in."""
    return logged_in(sandbox.url)
