"""pyright over the client itself; mypy checks all of it in `make types`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.type_checkers.checkers import PYRIGHT, ROOT, pyright

CLIENT = ROOT / "generated" / "icws"
# All areas need minutes. These have lists, watches of lists and of chats, and views of versions.
# Operations are of one form, and tell most where they are many.
AREAS = ("queues", "interactions", "status", "configuration/users")


@pytest.mark.slow
@pytest.mark.skipif(not PYRIGHT.exists(), reason="no node_modules: make lint-spec sets them up")
def test_pyright_finds_nothing_in_the_client(tmp_path: Path) -> None:
    areas = [CLIENT / form / f"{area}.py" for area in AREAS for form in ("areas", "aio/areas")]
    shared = [CLIENT / "_runtime", CLIENT / "operations", CLIENT / "caches.py"]
    shared.append(CLIENT / "aio/caches.py")
    assert pyright(tmp_path, *shared, *areas, mode="standard") == {}
