"""Check that `stated.txt` agrees with the facts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.facts.contracts import FACTS, state_facts
from tests.facts.statements import read_statements, write_statements

STATED = Path(__file__).with_name("stated.txt")


@pytest.mark.skipif(
    not FACTS.is_dir(), reason="the facts do not lie beside the repository: stated.txt stands"
)
def test_the_statements_are_those_of_the_facts() -> None:
    """UPDATE_GOLDEN=1 writes them anew."""
    said = state_facts(FACTS)
    if os.environ.get("UPDATE_GOLDEN"):
        write_statements(STATED, said)
    assert read_statements(STATED) == said


def test_statements_are_read_as_they_were_written(tmp_path: Path) -> None:
    said = {
        "operation GET /a": "stated",
        "operation GET /a answer 200": "b",
        "operation GET /a answer 200 header H": "required",
        "operation GET /a/b": "stated",
        "operation GET /a/b answer 200": "stated",
        "type b": "stated",
        "type b derives from a": "stated",
        "type b.c": "String: required",
        "type bc": "stated",
        "type bc.d default": "a: b",
        "version of type b": "b 1",
    }
    write_statements(tmp_path / "stated.txt", said)
    assert read_statements(tmp_path / "stated.txt") == said
    text = (tmp_path / "stated.txt").read_text("utf-8")
    assert "\n  answer 200 header H: required\n" in text
    assert "\n  .c: String: required\n" in text
