from __future__ import annotations

from pathlib import Path

import pytest

from generator.emit.cache import TextCache
from generator.emit.client import emit_client
from generator.spec.load import load_spec
from tests.shared_folders import SharedFolders

FIXTURE = Path(__file__).parent / "fixture_spec"


@pytest.fixture(scope="session")
def client_dir(shared: SharedFolders, texts: TextCache) -> Path:
    """Return the client emitted from the hostile fixture spec."""

    def emit(folder: Path) -> None:
        emit_client(load_spec(FIXTURE), folder, texts)

    return shared.folder("hostile-client", emit)
