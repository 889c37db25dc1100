# Copied from sandbox/pytest_plugin.py; edits here are lost.
"""The pytest fixture `icws_sandbox`: a running sandbox.

    def test_it(icws_sandbox):
        client = icws.Client(icws_sandbox.url)

To give the sandbox other options, a project or a module defines a fixture:

    @pytest.fixture
    def icws_sandbox_options():
        return {"features": {"interactions": 8}}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .sandbox import Sandbox


@pytest.fixture
def icws_sandbox_options() -> Mapping[str, Any]:
    """Return the arguments of `Sandbox`; to be overridden."""
    return {}


@pytest.fixture
def icws_sandbox(icws_sandbox_options: Mapping[str, Any]) -> Iterator[Sandbox]:
    """Run a sandbox for one test; `.url` is its address."""
    from .sandbox import Sandbox  # a test run that needs no sandbox does not import aiohttp

    sandbox = Sandbox(**icws_sandbox_options)
    with sandbox:
        yield sandbox
