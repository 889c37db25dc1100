"""Paths that an earlier run wrote: not written again, unless a name in them has changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from embedded.markup.page import Parameter, Row
from generator.merge.api import merge_pages
from generator.model.api import PageModel
from generator.step_cache import StepCache
from generator.write import openapi
from generator.write.documents import write_documents
from tests.merge.slips import Parts, read

THING = Parts(rows=(Row("a", "String"),))


def page(parts: Parts, number: int = 0, digest: str = "first") -> PageModel:
    model = read(parts, number)
    model.digest = digest
    return model


def paths(folder: Path | None, *pages: PageModel) -> Any:
    cache = StepCache(folder)
    documents = write_documents(merge_pages(pages), cache)
    cache.keep()
    return documents.openapi["paths"]


def test_a_known_path_is_not_written_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = paths(tmp_path / "steps", page(THING))
    monkeypatch.setattr(openapi, "_operation", lambda *_: pytest.fail("written again"))
    assert paths(tmp_path / "steps", page(THING)) == first


def test_a_page_that_changed_is_written_again(tmp_path: Path) -> None:
    paths(tmp_path / "steps", page(THING))
    other = page(Parts(parameters=(Parameter("Query", "late"),)), digest="second")
    assert paths(tmp_path / "steps", other) == paths(None, other)


def test_another_page_can_change_a_name(tmp_path: Path) -> None:
    alone = paths(tmp_path / "steps", page(THING))["/icws/area/p0"]
    pages = page(THING), page(Parts(rows=(Row("c", "Int"),)), 1, "second")
    assert paths(tmp_path / "steps", *pages)["/icws/area/p0"] == alone
    pages = page(THING), page(Parts(rows=(Row("b", "Int"),), title="Thing"), 1, "second")
    beside = paths(tmp_path / "steps", *pages)
    assert beside == paths(None, *pages)
    assert beside["/icws/area/p0"] != alone
