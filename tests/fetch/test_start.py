"""Start of a mirror: one that is away, refused, moved or redirected."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.errors import LocatedError
from tests.fetch.site import Fetch, Site, files


def test_a_start_that_cannot_be_had_changes_nothing(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/docs/index.htm", "a.htm")
    site.put("/docs/a.htm", "a")
    fetch()
    before = files(mirror)
    del site.pages["/docs/index.htm"]
    with pytest.raises(
        LocatedError, match=r"index\.htm: the server answers 404 \(expected a page to start"
    ):
        fetch(prune=True)
    assert files(mirror) == before


def test_a_start_that_was_away_for_a_time_is_unchanged(site: Site, fetch: Fetch) -> None:
    site.link("/docs/index.htm", ETag='"1"')
    fetch()
    page = site.pages.pop("/docs/index.htm")
    with pytest.raises(LocatedError, match="the server answers 404"):
        fetch()
    site.pages["/docs/index.htm"] = page
    assert fetch().counts() == "new 0, changed 0, unchanged 1, gone 0, failed 0"
    assert site.asked[-1][1]["If-None-Match"] == '"1"'


def test_a_start_can_be_tried_again_or_another_one(site: Site, fetch: Fetch, mirror: Path) -> None:
    with pytest.raises(LocatedError, match="the server answers 404"):
        fetch()
    site.put("/docs/index.htm", status=302, Location="/moved/")
    with pytest.raises(LocatedError, match="out of scope"):
        fetch()
    site.link("/docs/other.htm")
    assert fetch(start="/docs/other.htm").states["new"] == 1
    shutil.rmtree(mirror)
    site.link("/docs/index.htm")
    assert fetch().states["new"] == 1


@pytest.mark.parametrize("status", [403, 500])
def test_a_start_that_is_refused_stops_the_run(status: int, site: Site, fetch: Fetch) -> None:
    site.put("/docs/index.htm", "no", status=status)
    with pytest.raises(LocatedError, match=rf"index\.htm: the server answers {status}$"):
        fetch()


def test_another_start_knows_nothing_of_one_that_led_nowhere(site: Site, fetch: Fetch) -> None:
    with pytest.raises(LocatedError, match="the server answers 404"):
        fetch()
    site.link("/docs/index.htm")
    site.link("/docs/other.htm", "index.htm")
    assert fetch(start="/docs/other.htm").states["new"] == 2


def test_the_start_may_be_the_name_of_a_folder(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.put("/docs", status=301, Location="/docs/")
    site.link("/docs/", "a.htm", "/other.htm")
    site.put("/docs/a.htm", "a")
    site.put("/other.htm", "no")
    summary = fetch(start="/docs")
    assert sorted(files(mirror)) == ["a.htm", "index.htm"]
    assert summary.moved == f"{site.url}/docs/"


def test_pages_beside_a_start_that_became_a_folder_are_gone(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs", "other.htm")
    site.put("/other.htm", "other")
    fetch(start="/docs")
    site.put("/docs", status=301, Location="/docs/")
    site.link("/docs/")
    for prune in (False, True):
        assert [(page.path, page.problem) for page in fetch(start="/docs", prune=prune).gone] == [
            ("docs.html", f"it redirects to {site.url}/docs/"),
            ("other.htm", "it is out of scope"),
        ]
    assert sorted(files(mirror)) == ["index.htm"]
    assert fetch(start="/docs").gone == []


def test_a_start_that_is_redirected_elsewhere_stops_the_run(site: Site, fetch: Fetch) -> None:
    site.put("/docs/index.htm", status=301, Location="/docs2/index.htm")
    site.put("/docs2/index.htm", "moved")
    with pytest.raises(LocatedError, match="redirects out of scope, to http"):
        fetch()


def test_a_start_that_moves_to_a_query(site: Site, fetch: Fetch) -> None:
    site.put("/docs/index.htm", status=302, Location="/docs/index.htm?v=1")
    with pytest.raises(LocatedError, match=r"index\.htm\?v=1: it is with a query"):
        fetch()
