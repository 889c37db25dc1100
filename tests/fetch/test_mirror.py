"""A mirrored site: its requests, its files, and its second run."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import LocatedError
from generator.fetch.frontier import Skip
from generator.fetch.pages import HTML, TEXT, page_suffixes
from tests.fetch.site import Fetch, Site, files, problems, reasons


def test_the_pages_below_the_start_are_mirrored(site: Site, fetch: Fetch, mirror: Path) -> None:
    consult = "icws/(sessionId)/consult/index.htm"
    site.link("/docs/index.htm", consult, "a.htm#part", "notes.txt", "../up.htm", "http://other/")
    site.link(f"/docs/{consult}", "../../../a.htm", "../../%28sessionId%29/consult/index.htm")
    site.link("/docs/a.htm", "/docs/index.htm", "mailto:x@y", "javascript:void(0)", "file:///etc")
    site.put("/docs/notes.txt", "text", Content_Type="text/plain")
    summary = fetch()
    assert sorted(files(mirror)) == ["a.htm", consult, "index.htm", "notes.txt"]
    assert summary.counts() == "new 4, changed 0, unchanged 0, gone 0, failed 0"
    assert summary.skipped[Skip.SCOPE] == 2
    assert summary.moved == ""
    assert site.paths == ["/docs/index.htm", f"/docs/{consult}", "/docs/a.htm", "/docs/notes.txt"]


@pytest.mark.parametrize(
    "markup",
    [
        "<area href='b.htm'>",
        "<frameset><frame src='b.htm'></frameset>",
        "<iframe src='b.htm'></iframe>",
        "<link rel='stylesheet next' href='b.htm'>",
        "<meta http-equiv='Refresh' content='0; URL=b.htm'>",
        "<base href='/docs/deep/'><a href='../b.htm'>x</a>",
        "<a href='.\\b.htm'>x</a>",
        "<a href=' b.\nhtm '>x</a>",
        "<a href='/docs/./deep/%2e%2e/b.htm'>x</a>",
    ],
)
def test_whatever_leads_to_a_page_is_followed(
    markup: str, site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.put("/docs/index.htm", markup)
    site.put("/docs/b.htm", "b")
    fetch()
    assert sorted(files(mirror)) == ["b.htm", "index.htm"]


def test_pages_that_only_a_navigation_script_lists_are_found(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    page = "<script src='../../s/nav.js'></script><script>window.pathToDocRoot = '../../';</script>"
    site.put("/docs/icws/start/index.htm", page)
    site.put(
        "/docs/s/nav.js",
        """var nav = [{"href":"icws\\/(id)\\/index.htm#get"}, {'href': 'b.htm'}, "no page"];""",
        Content_Type="application/javascript",
        ETag='"1"',
    )
    site.link("/docs/index.htm", "icws/start/index.htm")
    site.put("/docs/icws/(id)/index.htm", "one")
    site.put("/docs/b.htm", "two")
    fetch()
    names = ["b.htm", "icws/(id)/index.htm", "icws/start/index.htm", "index.htm"]
    assert sorted(files(mirror)) == names
    site.asked.clear()
    assert fetch().states["unchanged"] == 4
    sent = {path: headers["If-None-Match"] for path, headers in site.asked}
    assert sent["/docs/s/nav.js"] == '"1"'
    assert sorted(files(mirror)) == names


def test_assets_are_not_asked_for_and_other_content_is_not_kept(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", "a.pdf", "b.png", "c.zip", "d", "e.htm", "f.htm?x=1", "g")
    site.put("/docs/d", b"\x89PNG", Content_Type="image/png")
    site.put("/docs/e.htm", "{}", Content_Type="application/json")
    site.put("/docs/g", "<p>g", Content_Type="text/html; charset=utf-8")
    summary = fetch()
    assert sorted(files(mirror)) == ["g.html", "index.htm"]
    assert site.paths == ["/docs/index.htm", "/docs/d", "/docs/e.htm", "/docs/g"]
    assert summary.skipped == {Skip.NO_PAGE: 5, Skip.QUERY: 1}
    assert summary.status == 0


@pytest.mark.parametrize(
    ("name", "content_type", "suffixes"),
    [
        *(("a", "text/html", HTML), ("a.TXT", "Text/HTML; charset=utf-8", HTML)),
        *(("a", "application/xhtml+xml", HTML), ("a", "", ()), ("a.htm", "image/png", ())),
        *(("A.HTM", "", HTML), ("a.html", "", HTML), ("A.TXT", "", TEXT)),
        *(("a", "text/plain", ()), ("a.htm", "text/plain", ()), ("A.TXT", "text/plain", TEXT)),
    ],
)
def test_the_kind_of_a_page(name: str, content_type: str, suffixes: tuple[str, ...]) -> None:
    headers = {"content-type": content_type} if content_type else {}
    assert page_suffixes(f"http://h/{name}", headers) == suffixes


def test_a_second_run_asks_with_conditions_and_rewrites_nothing(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    date = "Wed, 21 Oct 2015 07:28:00 GMT"
    site.link("/docs/index.htm", "a.htm", "b.htm", ETag='W/"v1"')
    site.put("/docs/a.htm", "a", Last_Modified=date)
    site.link("/docs/b.htm", "c.htm")
    site.put("/docs/c.htm", "c")
    assert fetch().states["new"] == 4
    before = {path: path.stat().st_mtime_ns for path in mirror.rglob("*.htm")}
    state = (mirror / ".fetch.jsonl").read_bytes()
    site.asked.clear()
    summary = fetch()
    assert summary.counts() == "new 0, changed 0, unchanged 4, gone 0, failed 0"
    sent = dict(site.asked)
    assert sent["/docs/index.htm"]["If-None-Match"] == 'W/"v1"'
    assert sent["/docs/a.htm"]["If-Modified-Since"] == date
    assert {path: path.stat().st_mtime_ns for path in mirror.rglob("*.htm")} == before
    assert (mirror / ".fetch.jsonl").read_bytes() == state


def test_a_changed_page_is_fetched_anew(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/docs/index.htm", "a.htm", ETag='"1"')
    site.put("/docs/a.htm", "old", ETag='"1"')
    fetch()
    site.put("/docs/a.htm", "new", ETag='"2"')
    assert fetch().counts() == "new 0, changed 1, unchanged 1, gone 0, failed 0"
    assert files(mirror)["a.htm"] == b"new"


@pytest.mark.parametrize("damage", [None, b"edited by hand"])
def test_a_lost_or_edited_file_is_fetched_anew(
    damage: bytes | None, site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", "a.htm", ETag='"1"')
    site.put("/docs/a.htm", "a", ETag='"1"')
    fetch()
    if damage is None:
        (mirror / "a.htm").unlink()
    else:
        (mirror / "a.htm").write_bytes(damage)
    fetch()
    assert files(mirror)["a.htm"] == b"a"


def test_force_asks_for_everything_without_conditions(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", ETag='"1"')
    fetch()
    site.link("/docs/index.htm", "a.htm", ETag='"1"')
    site.put("/docs/a.htm", "a")
    assert fetch().states["new"] == 0
    assert fetch(force=True).states["new"] == 1


def test_a_page_that_has_gone_is_kept_and_told_until_it_is_pruned(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", "icws/a/index.htm", "b.htm", "c.htm")
    for name in ("icws/a/index", "b", "c"):
        site.put(f"/docs/{name}.htm", name)
    fetch()
    site.link("/docs/index.htm", "c.htm", "d.htm")
    del site.pages["/docs/icws/a/index.htm"]
    site.put("/docs/b.htm", status=301, Location="/docs/d.htm")
    site.put("/docs/d.htm", "b")
    for _ in range(2):
        summary = fetch()
        gone = [(page.path, page.problem) for page in summary.gone]
        assert gone == [
            ("b.htm", f"it redirects to {site.url}/docs/d.htm"),
            ("icws/a/index.htm", "the server answers 404"),
        ]
        assert summary.status == 1
        assert "b.htm" in files(mirror)
    summary = fetch(prune=True)
    assert summary.status == 0
    assert sorted(files(mirror)) == ["c.htm", "d.htm", "index.htm"]
    assert not (mirror / "icws").exists()
    assert fetch().gone == []


def test_a_page_that_has_gone_can_be_removed_by_hand(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", "icws/a.htm")
    site.put("/docs/icws/a.htm", "a")
    fetch()
    site.link("/docs/index.htm")
    del site.pages["/docs/icws/a.htm"]
    assert fetch().status == 1
    (mirror / "icws/a.htm").unlink()
    (mirror / "icws").rmdir()
    for options in ({"prune": True}, {}):
        summary = fetch(**options)
        assert (summary.gone, summary.status) == ([], 0)
    assert "/docs/icws/a.htm" not in site.paths[-1:]


def test_an_empty_answer_replaces_no_page(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/docs/index.htm", "a.htm")
    site.put("/docs/a.htm", "a")
    fetch()
    site.put("/docs/a.htm", "")
    assert problems(fetch().failed) == [f"{site.url}/docs/a.htm: the page is empty"]
    assert files(mirror)["a.htm"] == b"a"


def test_a_gone_page_that_redirects_to_no_page_is_no_dead_link(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", "a.htm")
    site.put("/docs/a.htm", "a")
    fetch()
    site.link("/docs/index.htm")
    site.put("/docs/a.htm", status=302, Location="none.htm")
    summary = fetch()
    assert summary.dead == []
    assert list(summary.notes(mirror)) == [
        f"{mirror}/a.htm: the page is gone from the site, "
        f"it redirects to {site.url}/docs/none.htm; --prune removes the file"
    ]


def test_a_page_that_is_only_unlinked_is_kept(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/docs/index.htm", "a.htm")
    site.put("/docs/a.htm", "a")
    fetch()
    site.link("/docs/index.htm")
    summary = fetch(prune=True)
    assert summary.unlinked == [f"{site.url}/docs/a.htm"]
    assert "a.htm" in files(mirror)
    assert summary.status == 0


@pytest.mark.parametrize("status", [404, 410])
def test_a_dead_link_is_told_and_is_no_failure(status: int, site: Site, fetch: Fetch) -> None:
    site.link("/docs/index.htm", "none.htm")
    site.put("/docs/none.htm", status=status)
    summary = fetch()
    assert problems(summary.dead) == [
        f"{site.url}/docs/index.htm: the link to {site.url}/docs/none.htm is dead, "
        f"the server answers {status}"
    ]
    assert summary.status == 0


def test_redirects_inside_are_followed_and_outside_are_told(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", "old.htm", "away.htm", "off.htm")
    site.put("/docs/old.htm", status=301, Location="new.htm")
    site.put("/docs/away.htm", status=302, Location="/elsewhere.htm")
    site.put("/docs/off.htm", status=302, Location="http://name:secret@127.0.0.2/")
    site.put("/docs/new.htm", "new")
    site.put("/elsewhere.htm", "no")
    summary = fetch()
    assert sorted(files(mirror)) == ["index.htm", "new.htm"]
    assert reasons(summary) == [
        f"the server redirects out of scope, to {site.url}/elsewhere.htm",
        "the server redirects out of scope, to no URL",
    ]
    assert "/elsewhere.htm" not in site.paths


def test_a_folder_with_other_pages_is_left_alone(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/docs/index.htm")
    mirror.mkdir()
    (mirror / "mine.htm").write_text("mine")
    with pytest.raises(LocatedError, match="it has pages that no earlier run put there"):
        fetch()
    assert site.asked == []
    assert fetch(force=True).states["new"] == 1
    with pytest.raises(
        LocatedError, match=r"it is a mirror of .*/docs/index\.htm \(expected that URL"
    ):
        fetch(start="/docs/other.htm")


@pytest.mark.parametrize(("limit", "waiting"), [(2, 1), (3, 0)])
def test_the_limit_of_pages(
    limit: int, waiting: int, site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", "a.htm", "b.htm")
    site.put("/docs/a.htm", "a")
    site.put("/docs/b.htm", "b")
    summary = fetch(max_pages=limit)
    assert (summary.waiting, summary.status) == (waiting, min(waiting, 1))
    assert len(files(mirror)) == limit
    assert fetch().resumed == (limit if waiting else 0)


def test_one_run_at_a_time(site: Site, fetch: Fetch) -> None:
    def again(summary: object, url: str, waiting: int) -> None:
        with pytest.raises(LocatedError, match="another run is writing here"):
            fetch()

    site.link("/docs/index.htm")
    assert fetch(progress=again).states["new"] == 1


def test_a_file_that_another_spelling_still_has_is_not_pruned(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", "Same.htm", "same.htm")
    site.put("/docs/Same.htm", "1")
    site.put("/docs/same.htm", "1")
    fetch()
    site.link("/docs/index.htm", "same.htm")
    del site.pages["/docs/Same.htm"]
    summary = fetch(prune=True)
    assert [gone.url for gone in summary.gone] == [f"{site.url}/docs/Same.htm"]
    assert files(mirror)["Same.htm"] == b"1"
    assert fetch().counts() == "new 0, changed 0, unchanged 2, gone 0, failed 0"


def test_a_name_that_differs_in_case_is_the_same_file(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", "Same.htm", "same.htm", "Other.htm", "other.htm")
    for name, body in (("Same", "1"), ("same", "1"), ("Other", "2"), ("other", "3")):
        site.put(f"/docs/{name}.htm", body)
    summary = fetch()
    assert files(mirror)["Same.htm"] == b"1"
    assert files(mirror)["Other.htm"] == b"2"
    assert len(files(mirror)) == 3
    problem = f"it has the same file name as {site.url}/docs/Other.htm, another page"
    assert problems(summary.failed) == [f"{site.url}/docs/other.htm: {problem}"]
    assert fetch().states["unchanged"] == 4
