"""The project's own overlays: each action names the pages it needs, and names stay apart."""

from __future__ import annotations

from pathlib import Path

from generator.assembly import render_spec
from generator.merge.api import merge_pages
from generator.overlay.document import load_overlay, load_overlays
from generator.read.pages import read_page, read_pages
from generator.shipped import shipped

OVERLAYS = shipped("overlays")
PAGES = Path(__file__).parents[2] / "spec" / "pages"
OVERLAYS = shipped("overlays")
NAMES = load_overlay(OVERLAYS / "operation-names.yaml", "overlays/operation-names.yaml")


def test_each_page_that_an_action_needs_is_embedded() -> None:
    for overlay in load_overlays(OVERLAYS):
        for action in overlay.actions:
            for page in action.pages:
                assert (PAGES / page).is_file(), (overlay.name, page)


def test_they_fit_all_pages_and_each_page_alone() -> None:
    overlays = load_overlays(OVERLAYS)
    rendered = render_spec(merge_pages(read_pages(PAGES).pages), overlays=overlays)
    assert rendered.overlays.errors == []
    pages = sorted({page for overlay in overlays for a in overlay.actions for page in a.pages})
    for page in pages:
        alone = render_spec(merge_pages([read_page(PAGES / page, page)]), overlays=overlays)
        assert [str(error) for error in alone.overlays.errors] == [], page


def test_no_two_operations_have_one_name() -> None:
    rendered = render_spec(merge_pages(read_pages(PAGES).pages), overlays=load_overlays(OVERLAYS))
    lines = rendered.files["openapi.yaml"].splitlines()
    ids = [line.split()[1] for line in lines if line.startswith("      operationId: ")]
    assert len(ids) == len(set(ids)) == 83
    assert {action.value["operationId"] for action in NAMES.actions} <= set(ids)
