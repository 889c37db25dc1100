"""The project's own overlays: each action names the pages it needs, and names stay apart."""

from __future__ import annotations

from functools import cache

import pytest

from generator.merge.api import merge_pages
from generator.overlay.document import load_overlays
from generator.pipeline import Build, build_spec
from generator.shipped import shipped
from tests.embedded import PAGES, api, page_models

OVERLAYS = shipped("overlays")


@cache
def build_of_all_pages() -> Build:
    return build_spec(api(), overlays=load_overlays(OVERLAYS), page_set="embedded")


def test_each_page_that_an_action_needs_is_embedded() -> None:
    for overlay in load_overlays(OVERLAYS):
        for action in overlay.actions:
            for page in action.pages:
                assert (PAGES / page).is_file(), (overlay.name, page)


@pytest.mark.slow
def test_they_fit_all_pages_and_each_page_alone() -> None:
    overlays = load_overlays(OVERLAYS)
    assert build_of_all_pages().errors == ()
    needed = {page for overlay in overlays for a in overlay.actions for page in a.pages}
    chosen = [page for page in page_models() if page.page in needed]
    assert len(chosen) == len(needed) > 30
    for page in chosen:
        alone = build_spec(merge_pages([page]), overlays=overlays, page_set="embedded")
        assert [str(error) for error in alone.errors] == [], page.page


def test_no_two_operations_have_one_name() -> None:
    ids = [operation.id for operation in build_of_all_pages().documents.spec().operations]
    assert len(ids) == len(set(ids)) == 689
