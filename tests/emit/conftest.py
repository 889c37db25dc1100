from __future__ import annotations

from pathlib import Path

import pytest

from generator.emit.client import emit_client
from generator.spec.load import load_spec

FIXTURE = Path(__file__).parent / "fixture_spec"


@pytest.fixture(scope="session")
def client_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the client emitted from the hostile fixture spec."""
    out = tmp_path_factory.mktemp("client")
    emit_client(load_spec(FIXTURE), out)
    return out
