from __future__ import annotations

import pytest

from tests.sandbox.running import running

# One for a module; no test of it may depend on what another did.
_sandbox = pytest.fixture(running, scope="module", name="sandbox")
