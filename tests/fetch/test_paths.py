"""The file of a page: always below the folder, with a name that every file system takes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.errors import LocatedError
from generator.fetch.folder import Folder, file_path
from generator.fetch.pages import HTML, TEXT
from generator.fetch.transport import PageUnavailable
from generator.fetch.urls import normalise

SCOPE = "http://h/docs/"
DEVICES = {"con", "prn", "aux", "nul", "com1", "lpt9"}


def path_of(below: str, suffixes: tuple[str, ...] = HTML) -> str:
    return file_path(normalise(SCOPE + below).removeprefix(SCOPE), suffixes)


@pytest.mark.parametrize(
    ("below", "path"),
    [
        ("", "index.htm"),
        ("icws/(sessionId)/index.htm", "icws/(sessionId)/index.htm"),
        ("icws/%28sessionId%29/", "icws/(sessionId)/index.htm"),
        ("A%20b.HTML", "A b.HTML"),
        ("page", "page.html"),
        ("page.aspx", "page.aspx.html"),
        ("note.txt", "note.txt.html"),
        ("a/%2F..%2Fb.htm", "a/%2F..%2Fb.htm"),
        ("..%5Cb.htm", "%2E.%5Cb.htm"),
        ("%00.htm", "%00.htm"),
        ("C%3A/x.htm", "C%3A/x.htm"),
        ("nul.x/aux.htm", "%6Eul.x/%61ux.htm"),
        ("con%20.x/com10.htm", "%63on .x/com10.htm"),
        (".git/.htm", "%2Egit/%.htm"),
        ("a./b%20/c.htm", "a%2E/b%20/c.htm"),
        ("a//b.htm", "a/%/b.htm"),
        ("%E2%80%AE.htm", "%E2%80%AE.htm"),
        ("%ff.htm", "%FF.htm"),
        ("100%25.htm", "100%25.htm"),
        ("%C3%A9.htm", "é.htm"),
    ],
)
def test_the_file_of_a_url(below: str, path: str) -> None:
    assert path_of(below) == path


def test_a_text_page_keeps_its_suffix() -> None:
    assert path_of("a/b.txt", TEXT) == "a/b.txt"


pieces = st.sampled_from(
    [
        *("a", "A", "é", "e\u0301", ".", "..", "%2e", "%2F", "%5c", "%00", "%ff", "%25", "/", "//"),
        *("CON", "nul.", "com1", " ", "%20", "~", "(", ")", ":", "*", "x" * 200, "index.htm"),
    ]
)
paths = st.lists(pieces, max_size=8).map("".join)


@settings(deadline=None)
@given(paths)
def test_every_file_is_below_the_folder_and_has_a_plain_name(below: str) -> None:
    path = path_of(below)
    root = Path("/nowhere/mirror")
    target = Folder(root).locate(path)
    assert target.is_relative_to(root)
    assert ".." not in target.parts
    for name in path.split("/"):
        assert 0 < len(name.encode()) < 200
        assert not set(name) & set('<>:"|?*\\')
        assert name.isprintable()
        assert name[0] not in ". "
        assert name[-1] not in ". "
        assert name.partition(".")[0].lower() not in DEVICES


@settings(deadline=None)
@given(paths, paths)
def test_two_pages_have_two_files(one: str, other: str) -> None:
    first, second = (normalise(f"http://h/docs/{below}-.htm") for below in (one, other))
    assume(first != second and first.startswith(SCOPE) and second.startswith(SCOPE))
    assert path_of(f"{one}-.htm") != path_of(f"{other}-.htm")


@settings(deadline=None)
@given(st.lists(paths, max_size=6))
def test_a_claim_names_the_page_that_has_the_file(urls: list[str]) -> None:
    claims = Folder(Path("/nowhere"))
    given_out: dict[str, str] = {}
    for url in urls:
        try:
            path, owner = claims.claim(path_of(url), url)
        except PageUnavailable:
            continue
        assert given_out.setdefault(path.casefold(), owner) == owner


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A.htm", "a.htm"),
        ("é.htm", "e\u0301.htm"),
        ("\u1fb2.htm", "\u1fb3\u0300.htm"),  # an alpha with a grave accent and an iota below
    ],
)
def test_names_that_some_file_systems_take_for_one(one: str, other: str) -> None:
    claims = Folder(Path("/nowhere"))
    assert claims.claim(one, "1") == (one, "1")
    assert claims.claim(other, "2") == (one, "1")


@pytest.mark.parametrize("order", [1, -1])
def test_a_file_is_no_folder(order: int) -> None:
    claims = Folder(Path("/nowhere"))
    first, second = ["a.htm", "a.htm/b.htm"][::order]
    claims.claim(first, "1")
    with pytest.raises(PageUnavailable, match="both a file and a folder"):
        claims.claim(second, "2")


def test_a_path_too_long_is_refused() -> None:
    deep = "abcdefghi/" * 79
    assert len(path_of(deep + "abcde.html")) == 800
    with pytest.raises(PageUnavailable, match="longer than 800 bytes"):
        path_of(deep + "abcdef.html")


def test_a_long_name_is_cut_and_told_from_others(tmp_path: Path) -> None:
    assert path_of("x" * 120 + ".htm") == "x" * 120 + ".htm"
    names = {path_of("x" * 121 + end + ".htm") for end in ("", "y", "z")}
    assert {len(name) for name in names} == {124}
    assert len(names) == 3


@pytest.mark.parametrize("path", ["../a", "a/../../b", "/etc/x", "a//b", "", "a\\b", "a\0b", "."])
def test_a_path_that_leads_out_is_refused(path: str, tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    for use in (folder.read, folder.remove, lambda path: folder.write(path, b"")):
        with pytest.raises(LocatedError, match="leads out of it"):
            use(path)


def test_a_symbolic_link_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.htm").write_bytes(b"mine")
    root = tmp_path / "mirror"
    root.mkdir()
    (root / "linked").symlink_to(outside)
    (root / "a.htm").symlink_to(outside / "a.htm")
    folder = Folder(root)
    with pytest.raises(LocatedError, match="a symbolic link"):
        folder.write("linked/a.htm", b"theirs")
    assert folder.read("a.htm") is None
    folder.write("a.htm", b"theirs")
    assert (outside / "a.htm").read_bytes() == b"mine"
    assert (root / "a.htm").read_bytes() == b"theirs"
