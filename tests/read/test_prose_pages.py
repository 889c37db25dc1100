"""Pages with neither a resource nor a request."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.merge.api import merge_pages
from generator.pipeline import build_spec
from generator.read.errors import PageError
from generator.read.pages import read_page
from generator.report.summary import format_report


def test_a_page_that_leads_to_others_is_prose(tmp_path: Path) -> None:
    page = tmp_path / "welcome.htm"
    page.write_text(
        "<!DOCTYPE html><title>ICWS</title><p>Welcome.<p><a href=x.htm>Calls</a></html>", "utf-8"
    )
    api = merge_pages([read_page(page, "welcome.htm")])
    assert [page.page for page in api.pages if page.is_prose] == ["welcome.htm"]
    assert [prose.text for page in api.pages for prose in page.prose] == ["Welcome.", "Calls"]
    assert "    welcome.htm" in format_report(build_spec(api).report)


@pytest.mark.parametrize("mark", ['<div class="data-contract-x">', "<h3> /icws/{a}/b </h3>"])
def test_a_broken_reference_page_is_an_error(tmp_path: Path, mark: str) -> None:
    page = tmp_path / "broken.htm"
    page.write_text(f"<html><body>{mark}POST</html>", "utf-8")
    with pytest.raises(PageError, match=r"^broken.htm:1: the page has no resource path"):
        read_page(page, "broken.htm")
