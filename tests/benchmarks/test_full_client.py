"""The program by which type checkers are measured: it is one for the client as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import full_client
from tests.type_checkers.checkers import mypy


@pytest.mark.slow
def test_the_program_of_the_client_has_no_error(tmp_path: Path) -> None:
    full_client._program("icws", tmp_path)
    assert mypy(tmp_path) == {}
