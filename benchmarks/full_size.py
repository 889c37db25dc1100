"""The embedded pages, which are the whole API, and changes of them as a maintainer makes them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from itertools import islice
from pathlib import Path

from embedded.load import load_source
from embedded.markup.page import Page, Parameter
from embedded.markup.render import page_file, render_page
from embedded.pages import Pages

_SPEC = Path(__file__).parents[1] / "spec"


def copy_pages(folder: Path) -> int:
    """Copy the embedded pages below a folder; return how many there are."""
    shutil.copytree(_SPEC / "pages" / "icws", folder / "icws")
    return sum(1 for _ in folder.rglob("*.htm"))


def change_pages(folder: Path, *, step: int, limit: int | None = None) -> None:
    """Change some of the copied pages: each step-th, and of those only as many as the limit.

    The first method of a page gets a parameter and says it in other words.
    """
    pages = islice(Pages(load_source(_SPEC / "api")).every(), 0, None, step)
    for page in islice(pages, limit):
        (folder / page_file(page.path)).write_text(render_page(_changed(page)), "utf-8")


def _changed(page: Page) -> Page:
    first, *rest = page.methods
    extra = Parameter("Query", "extra", ("Came later.",))
    changed = replace(first, text=("Other words.",), parameters=(*first.parameters, extra))
    return replace(page, methods=(changed, *rest))
