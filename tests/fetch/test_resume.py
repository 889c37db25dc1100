"""A run that was interrupted goes on; a damaged state is told, never guessed at."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from generator.errors import LocatedError
from generator.fetch.folder import Folder
from generator.fetch.frontier import Skip
from generator.fetch.manifest import NAME, Entry, Manifest
from generator.fetch.summary import Summary
from tests.fetch.site import Fetch, Site, files

START = "http://h/docs/"


def interrupt(after: str) -> object:
    def stop(summary: Summary, url: str, waiting: int) -> None:
        if url.endswith(after):
            raise KeyboardInterrupt

    return stop


def chain(site: Site, **headers: str) -> None:
    """Pages of which each links to the next, with a redirect, a dead link and another type."""
    site.link("/docs/index.htm", "a.htm", "old.htm", "none.htm", "data", **headers)
    site.link("/docs/a.htm", "b.htm", **headers)
    site.link("/docs/b.htm", "c.htm", **headers)
    site.put("/docs/c.htm", "c", headers=headers)
    site.put("/docs/old.htm", status=301, Location="new.htm")
    site.put("/docs/new.htm", "new", headers=headers)
    site.put("/docs/data", "{}", Content_Type="application/json")


def test_what_was_done_is_not_asked_for_again(site: Site, fetch: Fetch, mirror: Path) -> None:
    chain(site)
    with pytest.raises(KeyboardInterrupt):
        fetch(progress=interrupt("/c.htm"))
    assert sorted(files(mirror)) == ["a.htm", "b.htm", "index.htm", "new.htm"]
    site.asked.clear()
    summary = fetch()
    assert site.paths == ["/docs/c.htm"]
    assert summary.counts() == (
        "new 5, changed 0, unchanged 0, gone 0, failed 0 (4 of them before the interruption)"
    )
    assert len(summary.dead) == 1
    assert summary.skipped[Skip.NO_PAGE] == 1
    site.asked.clear()
    assert fetch().counts() == "new 0, changed 0, unchanged 5, gone 0, failed 0"
    assert len(site.paths) == 8


def test_an_interrupted_second_run_counts_as_one(site: Site, fetch: Fetch, mirror: Path) -> None:
    chain(site, ETag='"1"')
    fetch()
    site.link("/docs/b.htm", ETag='"2"')
    with pytest.raises(KeyboardInterrupt):
        fetch(progress=interrupt("/c.htm"))
    del site.pages["/docs/c.htm"]
    summary = fetch()
    assert summary.counts() == (
        "new 0, changed 1, unchanged 3, gone 1, failed 0 (4 of them before the interruption)"
    )


def test_a_changed_page_that_was_lost_in_between_has_changed(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    chain(site)
    fetch()
    site.put("/docs/new.htm", "changed")
    with pytest.raises(KeyboardInterrupt):
        fetch(progress=interrupt("/c.htm"))
    (mirror / "new.htm").unlink()
    assert fetch().counts() == (
        "new 0, changed 1, unchanged 4, gone 0, failed 0 (3 of them before the interruption)"
    )


def test_an_interruption_frees_no_file_name(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/docs/index.htm", "Other.htm", "other.htm")
    site.put("/docs/Other.htm", "1")
    site.put("/docs/other.htm", "2")
    with pytest.raises(KeyboardInterrupt):
        fetch(progress=interrupt("/other.htm"))
    assert len(fetch().failed) == 1
    assert files(mirror)["Other.htm"] == b"1"
    assert "other.htm" not in files(mirror)


@pytest.mark.parametrize("damage", [None, b"half"])
def test_a_page_that_was_lost_in_between_is_fetched_again(
    damage: bytes | None, site: Site, fetch: Fetch, mirror: Path
) -> None:
    chain(site, ETag='"1"')
    with pytest.raises(KeyboardInterrupt):
        fetch(progress=interrupt("/c.htm"))
    (mirror / "a.htm").unlink() if damage is None else (mirror / "a.htm").write_bytes(damage)
    site.asked.clear()
    assert fetch().counts() == (
        "new 5, changed 0, unchanged 0, gone 0, failed 0 (3 of them before the interruption)"
    )
    assert site.paths == ["/docs/a.htm", "/docs/c.htm"]
    assert files(mirror)["a.htm"] == b"<p><a href='b.htm'>x</a>"


def test_force_forgets_an_interrupted_run(site: Site, fetch: Fetch) -> None:
    chain(site)
    with pytest.raises(KeyboardInterrupt):
        fetch(progress=interrupt("/c.htm"))
    site.asked.clear()
    fetch(force=True)
    assert len(site.paths) == 8


def test_half_a_line_is_what_a_crash_leaves(site: Site, fetch: Fetch, mirror: Path) -> None:
    chain(site)
    with pytest.raises(KeyboardInterrupt):
        fetch(progress=interrupt("/c.htm"))
    state = mirror / NAME
    data = state.read_bytes()
    last = data.rstrip(b"\n").rpartition(b"\n")[2]
    assert b"new.htm" in last or b"b.htm" in last
    state.write_bytes(data[:-10])
    site.asked.clear()
    summary = fetch()
    assert len(site.paths) == 2
    assert (summary.pages, summary.status) == (5, 0)
    assert fetch().states["unchanged"] == 5


@pytest.mark.parametrize(
    ("line", "damaged"),
    [
        (1, b"{"),
        (1, b'{"format":1,"start":"x"}'),
        (1, b""),
        (2, b'{"path":"x.htm"}'),
        (2, b'{"url":"x","path":7}'),
        (2, b'{"url":"x","run":"me"}'),
        (2, b"\xff"),
    ],
)
def test_a_damaged_state_is_told_with_its_line(
    line: int, damaged: bytes, site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm")
    fetch()
    state = mirror / NAME
    lines = state.read_bytes().split(b"\n")
    lines[line - 1] = damaged
    state.write_bytes(b"\n".join(lines))
    with pytest.raises(
        LocatedError, match=rf"\.fetch\.jsonl:{line}: it is not a line of a manifest"
    ):
        fetch()
    state.unlink()
    assert fetch(force=True).status == 0


@pytest.mark.parametrize("path", ["../../outside.htm", "/outside.htm", "a/../../outside.htm"])
def test_a_state_that_points_outside_removes_nothing(
    path: str, site: Site, fetch: Fetch, mirror: Path, tmp_path: Path
) -> None:
    site.link("/docs/index.htm")
    fetch()
    outside = tmp_path / "outside.htm"
    outside.write_text("mine")
    with (mirror / NAME).open("a") as state:
        state.write(f'{{"url":"{site.url}/docs/x.htm","path":"{path}"}}\n')
    with pytest.raises(LocatedError, match="leads out of it"):
        fetch(prune=True)
    assert outside.read_text() == "mine"


def test_a_record_costs_one_line(tmp_path: Path) -> None:
    manifest = Manifest(Folder(tmp_path), START)
    sizes = []
    with manifest.recording():
        for number in range(100, 200):
            manifest.add(Entry(f"{START}{number}.htm", "missing", problem="404"))
            sizes.append((tmp_path / NAME).stat().st_size)
    grown = {after - before for before, after in pairwise(sizes)}
    assert len(grown) == 1
    assert len(Manifest(Folder(tmp_path), START).entries) == 100
