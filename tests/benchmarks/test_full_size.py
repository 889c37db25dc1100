"""The page set of full size, with a sample of each construct of captures: all of it is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.full_size import write_constructs, write_pages
from generator.merge.api import merge_pages
from generator.read.folder import read_pages
from tests.facts.contracts import FACTS


@pytest.mark.slow
@pytest.mark.skipif(not FACTS.is_dir(), reason="the facts do not lie beside the repository")
def test_all_pages_are_read_and_agree(tmp_path: Path) -> None:
    assert write_pages(FACTS, tmp_path) > 450
    assert write_constructs(tmp_path) == 14
    reading = read_pages(tmp_path)
    assert [str(error) for error in reading.failed] == []
    assert [unread for page in reading.pages for unread in page.unread] == []
    assert [str(conflict) for conflict in merge_pages(reading.pages).conflicts] == []
