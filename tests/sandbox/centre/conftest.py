from __future__ import annotations

import pytest

from tests.sandbox.centre.harness import Harness


@pytest.fixture
def harness() -> Harness:
    return Harness()
