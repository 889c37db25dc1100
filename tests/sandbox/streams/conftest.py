from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.streams.server import Server


@pytest.fixture
def server() -> Iterator[Server]:
    """Time stands still in it, but for what the test lets pass."""
    with Server(manual=True) as running:
        yield running
