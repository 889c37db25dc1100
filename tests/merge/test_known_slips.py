"""Pages that an earlier run found to have no slips are not searched for them again."""

from __future__ import annotations

from pathlib import Path

import pytest

from embedded.markup.page import Parameter
from generator.merge import api
from generator.merge.api import merge_pages
from generator.model.api import PageModel
from generator.step_cache import StepCache
from tests.merge.slips import Parts, read

SOUND = Parts(parameters=(Parameter("Query", "a"),))
TWICE = Parts(parameters=(Parameter("Query", "a"), Parameter("Query", "a")))


def page(parts: Parts, digest: str) -> PageModel:
    model = read(parts)
    model.digest = digest
    return model


def conflicts(folder: Path, model: PageModel) -> list[str]:
    cache = StepCache(folder)
    merged = merge_pages([model], cache)
    cache.keep()
    return [str(conflict) for conflict in merged.conflicts]


def test_a_page_is_searched_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert conflicts(tmp_path / "steps", page(SOUND, "first")) == []
    monkeypatch.setattr(api, "sound_page", lambda *_: pytest.fail("searched again"))
    assert conflicts(tmp_path / "steps", page(SOUND, "first")) == []


def test_slips_are_reported_in_each_run(tmp_path: Path) -> None:
    stated = conflicts(tmp_path / "steps", page(TWICE, "first"))
    assert len(stated) == 1
    assert conflicts(tmp_path / "steps", page(TWICE, "first")) == stated


def test_a_page_that_changed_is_searched_again(tmp_path: Path) -> None:
    assert conflicts(tmp_path / "steps", page(SOUND, "first")) == []
    assert len(conflicts(tmp_path / "steps", page(TWICE, "second"))) == 1
