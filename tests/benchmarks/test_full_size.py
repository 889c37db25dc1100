"""The embedded pages with a sample of each construct of captures: all of it is read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from benchmarks.full_size import change_pages, copy_pages
from generator.merge.api import merge_pages
from generator.read.folder import read_pages
from tests.embedded import PAGES, page_models

SAMPLES = Path(__file__).parents[1] / "read" / "samples"


@pytest.mark.slow
def test_all_pages_and_samples_are_read_and_agree(tmp_path: Path) -> None:
    shutil.copytree(SAMPLES, tmp_path / "samples")
    reading = read_pages(tmp_path)
    assert [str(error) for error in reading.failed] == []
    pages = [*page_models(), *reading.pages]
    assert len(reading.pages) == 14
    assert [unread for page in pages for unread in page.unread] == []
    assert [str(conflict) for conflict in merge_pages(pages).conflicts] == []


def test_a_change_is_one_of_the_first_method(tmp_path: Path) -> None:
    assert copy_pages(tmp_path) == sum(1 for _ in PAGES.rglob("*.htm"))
    change_pages(tmp_path, step=10, limit=2)
    changed = [
        file
        for file in tmp_path.rglob("*.htm")
        if file.read_bytes() != (PAGES / file.relative_to(tmp_path)).read_bytes()
    ]
    assert len(changed) == 2
    assert all("Other words." in file.read_text("utf-8") for file in changed)
