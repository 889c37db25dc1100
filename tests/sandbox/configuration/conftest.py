from __future__ import annotations

from collections.abc import Iterator

import pytest

from sandbox import Sandbox
from tests.sandbox.raw import Raw, logged_in


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    running = Sandbox()
    with running:
        yield running
    assert running.broken == []


@pytest.fixture
def client(sandbox: Sandbox) -> Raw:
    return logged_in(sandbox.url)
