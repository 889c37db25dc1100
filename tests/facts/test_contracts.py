"""Check that `stated.txt` agrees with the facts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.embedded import PAGES
from tests.facts.contracts import FACTS, state_facts
from tests.facts.statements import read_statements, write_statements

STATED = Path(__file__).with_name("stated.txt")
FOLDERS = [file.parent.relative_to(PAGES).as_posix() for file in PAGES.glob("icws/**/index.htm")]
PATHS = {"/" + folder.replace("(", "{").replace(")", "}") for folder in FOLDERS}


@pytest.mark.skipif(
    not FACTS.is_dir(), reason="the facts do not lie beside the repository: stated.txt stands"
)
def test_the_statements_are_those_of_the_facts() -> None:
    """UPDATE_GOLDEN=1 writes them anew."""
    said = state_facts(FACTS, PATHS)
    if os.environ.get("UPDATE_GOLDEN"):
        write_statements(STATED, said)
    assert read_statements(STATED) == said
