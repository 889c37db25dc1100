"""A folder keeps what is not ours; pages that are no more go."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.docs.output import MANIFEST, write_site
from generator.errors import LocatedError


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_pages_of_an_earlier_site_go_and_all_else_stays(tmp_path: Path) -> None:
    write_site(tmp_path, {"index.html": "1", "types/a.html": "a", "types/b.html": "b"})
    (tmp_path / "notes.txt").write_text("mine")
    write_site(tmp_path, {"index.html": "2", "types/b.html": "b"})
    assert names(tmp_path) == {MANIFEST, "index.html", "types/b.html", "notes.txt"}
    write_site(tmp_path, {"index.html": "2"})
    assert not (tmp_path / "types").exists()


def test_a_page_that_somebody_changed_is_not_removed(tmp_path: Path) -> None:
    write_site(tmp_path, {"index.html": "1", "a.html": "a"})
    (tmp_path / "a.html").write_text("mine now")
    write_site(tmp_path, {"index.html": "1"})
    assert (tmp_path / "a.html").read_text() == "mine now"


def test_a_file_that_is_not_ours_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("mine")
    with pytest.raises(LocatedError, match="was not written by an earlier run"):
        write_site(tmp_path, {"about.html": "", "index.html": "ours"})
    assert names(tmp_path) == {"index.html"}
    assert (tmp_path / "index.html").read_text() == "mine"


def test_a_list_of_pages_never_leads_out_of_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "outside.html"
    write_site(tmp_path / "site", {"a.html": "x"})
    manifest = tmp_path / "site" / MANIFEST
    digest = json.loads(manifest.read_text())["files"]["a.html"]
    outside.write_text("x")
    listed = {"../outside.html": digest, str(outside): digest}
    manifest.write_text(json.dumps({"files": listed}))
    write_site(tmp_path / "site", {"b.html": "y"})
    assert outside.read_text() == "x"


@pytest.mark.parametrize("text", ["", "[]", '{"files": 3}', "{"])
def test_a_list_of_pages_that_is_none_is_an_error(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(LocatedError, match="list of pages"):
        write_site(tmp_path, {"index.html": "1"})
    assert names(tmp_path) == {MANIFEST}


def test_nothing_is_rewritten_without_a_change(tmp_path: Path) -> None:
    files = {"index.html": "1", "types/a.html": "a"}
    write_site(tmp_path, files)
    before = {path: path.stat().st_ino for path in tmp_path.rglob("*")}
    write_site(tmp_path, files)
    assert {path: path.stat().st_ino for path in tmp_path.rglob("*")} == before
