"""Files and folders that cannot be read: errors with their names; the others are read."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import input_file
from generator.read import finding
from generator.read.cache import PageCache
from generator.read.content import read_content
from generator.read.errors import PageError
from generator.read.finding import find
from generator.read.folder import Reading, read_pages
from tests.read.test_hostile_pages import GOOD

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has neither pipes nor free links")

Make = Callable[[Path], object]

LOOP = os.strerror(errno.ELOOP)
MISSING = os.strerror(errno.ENOENT)

# The entry beside a good page, how it is made, and what is said of it.
UNREADABLE: dict[str, tuple[str, Make, str]] = {
    "pipe": ("x.htm", os.mkfifo, "the page is no regular file (expected a file)"),
    "folder": ("x.htm", Path.mkdir, "the page is a folder (expected a file)"),
    "broken link": (
        "x.txt",
        lambda path: path.symlink_to("nowhere.txt"),
        f"the link cannot be followed: {MISSING} (expected a file or a folder)",
    ),
    "broken link to a folder": (
        "x",
        lambda path: path.symlink_to("nowhere"),
        f"the link cannot be followed: {MISSING} (expected a file or a folder)",
    ),
    "link to itself": (
        "x.html",
        lambda path: path.symlink_to(path.name),
        f"the link cannot be followed: {LOOP} (expected a file or a folder)",
    ),
    "link to a file elsewhere": (
        "x.txt",
        lambda path: path.symlink_to("/etc/passwd"),
        "the page is a link to a place outside the folder (expected a file)",
    ),
    "link to a folder elsewhere": (
        "x",
        lambda path: path.symlink_to("/etc"),
        "the page is a link to a place outside the folder (expected a file)",
    ),
    "link to the folder above": (
        "x",
        lambda path: path.symlink_to("../.."),
        "the page is a link to a place outside the folder (expected a file)",
    ),
    "name that is no text": (
        "\udcff.htm",
        lambda path: path.write_text(GOOD, "utf-8"),
        "the name of the page is no UTF-8 (expected a name in UTF-8)",
    ),
    "empty page": (
        "x.htm",
        Path.touch,
        "the markup cannot be parsed: Document is empty (expected an HTML page)",
    ),
}


def _is_possible(case: str) -> bool:
    # macOS makes no file with such a name.
    return case != "name that is no text" or sys.platform != "darwin"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "good.htm").write_text(GOOD, "utf-8")
    return folder


def names(reading: Reading) -> list[str]:
    return [page.page for page in reading.pages]


@pytest.mark.parametrize("kept", [False, True], ids=["anew", "with a cache"])
@pytest.mark.parametrize("case", [name for name in UNREADABLE if _is_possible(name)])
def test_it_is_an_error_with_its_name(case: str, kept: bool, pages: Path, tmp_path: Path) -> None:
    name, make, problem = UNREADABLE[case]
    make(pages / name)
    for _ in range(2):
        reading = read_pages(pages, cache=PageCache(tmp_path / "kept" if kept else None))
        (error,) = reading.failed
        assert error.file == name
        assert str(error).endswith(f":1: {problem}")
        assert names(reading) == ["good.htm"]


@pytest.mark.parametrize("name", ["read.me", "style.css", "x.htm.orig"])
def test_what_has_no_suffix_of_a_page_is_none(name: str, pages: Path) -> None:
    os.mkfifo(pages / name)
    (pages / f"link-{name}").symlink_to("nowhere")
    assert read_pages(pages).failed == []


def test_pages_below_a_folder_with_the_name_of_a_page_are_read(pages: Path) -> None:
    (pages / "x.htm").mkdir()
    (pages / "x.htm" / "below.htm").write_text(GOOD, "utf-8")
    assert names(read_pages(pages)) == ["good.htm", "x.htm/below.htm"]


@pytest.mark.parametrize("target", ["good.htm", ".", "below"])
def test_a_link_within_the_folder_is_named_and_its_target_read_once(
    target: str, pages: Path
) -> None:
    (pages / "below").mkdir()
    (pages / "below" / "other.htm").write_text(GOOD, "utf-8")
    link = pages / ("z.htm" if target == "good.htm" else "z")
    link.symlink_to(target)
    reading = read_pages(pages)
    assert names(reading) == ["below/other.htm", "good.htm"]
    assert reading.links == [f"{link.name}: a link to {target}"]
    assert reading.failed == []


def test_a_folder_of_pages_may_be_a_link_itself(pages: Path, tmp_path: Path) -> None:
    (pages / "z.htm").symlink_to("good.htm")
    link = tmp_path / "link"
    link.symlink_to(pages)
    reading = read_pages(link)
    assert (names(reading), reading.links) == (["good.htm"], ["z.htm: a link to good.htm"])


def test_a_folder_that_cannot_be_listed_hides_no_other(
    pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The owner of the tests may read everything, so the system's refusal is made up."""
    (pages / "a").mkdir()
    (pages / "b").mkdir()
    (pages / "b" / "other.htm").write_text(GOOD, "utf-8")
    whole = os.scandir

    def scandir(path: Path) -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "a":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return whole(path)

    monkeypatch.setattr(finding.os, "scandir", scandir)
    reading = read_pages(pages)
    refused = os.strerror(errno.EACCES)
    assert list(map(str, reading.failed)) == [
        f"a:1: the folder cannot be read: {refused} (expected its pages)"
    ]
    assert names(reading) == ["b/other.htm", "good.htm"]


@pytest.mark.parametrize("kept", [False, True], ids=["anew", "with a cache"])
@pytest.mark.parametrize("code", [errno.EACCES, errno.EIO, errno.ENOENT])
def test_a_page_that_the_system_refuses_hides_no_other(
    code: int, kept: bool, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (pages / "a.htm").write_text(GOOD, "utf-8")
    opened = os.open

    def refuse(path: Path, *rest: int, **named: int) -> int:
        if Path(path).name == "a.htm":
            raise OSError(code, os.strerror(code), str(path))
        return opened(path, *rest, **named)

    monkeypatch.setattr(input_file.os, "open", refuse)
    reading = read_pages(pages, cache=PageCache(tmp_path / "kept" if kept else None))
    problem = f"the page cannot be read: {os.strerror(code)} (expected a file that can be read)"
    assert list(map(str, reading.failed)) == [f"a.htm:1: {problem}"]
    assert names(reading) == ["good.htm"]


def test_a_pipe_in_the_place_of_a_page_is_not_waited_for(pages: Path) -> None:
    (pages / "x.htm").write_text(GOOD, "utf-8")
    (path,) = [path for name, path in find(pages).pages.items() if name == "x.htm"]
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(PageError, match=r"^x\.htm:1: the page is no regular file"):
        read_content(path, "x.htm")


def _touched(times: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a file have another time at each end of the first few readings."""
    seen = iter(range(2 * times))
    whole = os.fstat

    def fstat(descriptor: int) -> os.stat_result:
        status = whole(descriptor)
        change = next(seen, None)
        if change is None:
            return status

        class Touched:
            st_mode, st_size = status.st_mode, status.st_size
            st_mtime_ns = status.st_mtime_ns + change

        return Touched()  # type: ignore[return-value]

    monkeypatch.setattr(input_file.os, "fstat", fstat)


def test_a_page_that_changes_while_it_is_read_is_read_again(
    pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _touched(1, monkeypatch)
    assert read_content(pages / "good.htm", "good.htm") == GOOD.encode()


def test_one_that_never_rests_is_refused(pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _touched(9, monkeypatch)
    expected = r"^good\.htm:1: the page changes while it is read \(expected a file that stays"
    with pytest.raises(PageError, match=expected):
        read_content(pages / "good.htm", "good.htm")


def test_a_page_beyond_the_limit_is_not_read(pages: Path) -> None:
    large = pages / "large.htm"
    with large.open("wb") as file:
        file.truncate(10**12)  # which takes no space
    with pytest.raises(PageError, match=r"the page has 1000000000000 bytes"):
        read_content(large, "large.htm")


def test_the_order_of_errors_is_that_of_the_pages(pages: Path) -> None:
    for name in ("c.htm", "a.htm"):
        os.mkfifo(pages / name)
    (pages / "b.htm").write_text("<p>no page", "utf-8")
    assert [error.file for error in read_pages(pages).failed] == ["a.htm", "b.htm", "c.htm"]
    assert stat.S_ISFIFO((pages / "a.htm").lstat().st_mode)
