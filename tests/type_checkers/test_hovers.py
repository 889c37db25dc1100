"""An editor shows the signature of the view's version, and the docstring, which stands once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.type_checkers.hovers import hovers
from tests.type_checkers.test_programs import NEEDS_PYRIGHT

PROGRAM = """\
import icws

def program(client: icws.Client) -> None:
    client.interactions.at(8).consult.create("1", target="2")
    client.interactions.at(10).consult.create("1", target="2")
    client.interactions.at(13).consult.create("1", target="2")
    client.interactions.consult.create("1", target="2")
    client.interactions.at(8).messages
"""
PLACES = [
    "at(8).consult.create",
    "at(10).consult.create",
    "at(13).consult.create",
    "interactions.consult.create",
]


@pytest.mark.slow
@NEEDS_PYRIGHT
def test_an_editor_shows_the_signature_of_a_version_and_the_whole_docstring(
    tmp_path: Path,
) -> None:
    file = tmp_path.resolve() / "program.py"
    file.write_text(PROGRAM, "utf-8")
    *shown, messages = hovers(file.parent, file, [*PLACES, "at(8).messages"])
    signatures, texts = zip(*(each.split("\n\n", 1) for each in shown), strict=True)
    taken = [("queue_id" in one, "additional_attributes" in one) for one in signatures]
    assert taken == [(False, False), (False, True), (True, True), (True, True)]
    assert len(set(texts)) == 1
    assert "Args:" in texts[0]
    assert "client.interactions.consult.create(" in texts[0]
    assert "Return a subscription to messages of these kinds" in messages
