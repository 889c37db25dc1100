"""Pages that break off are refused, wherever they do."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.read.errors import PageError
from generator.read.folder import read_pages
from generator.read.html.page import read_html_page
from generator.read.pages import read_page
from generator.read.whole import refuse_holes

FOLDER = Path(__file__).parents[2] / "spec/pages"
PAGES = sorted(FOLDER.rglob("*.htm"))


def _cut(page: Path, at: int, folder: Path) -> Path:
    cut = folder / "cut.htm"
    cut.write_bytes(page.read_bytes()[:at])
    return cut


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_a_page_that_breaks_off_is_refused(page: Path, tmp_path: Path) -> None:
    whole = page.read_bytes()
    places = random.Random(page.name).sample(  # noqa: S311
        range(len(whole.rstrip())), 20
    )
    for at in (*range(20), *places, len(whole.rstrip()) - 1):
        with pytest.raises(PageError) as caught:
            read_page(_cut(page, at, tmp_path), "cut.htm")
        assert caught.value.line == whole[:at].rstrip().count(b"\n") + 1 or at < 20, at


def test_the_end_of_a_page_is_its_end_tag(tmp_path: Path) -> None:
    whole = PAGES[0].read_bytes().rstrip()
    assert whole.endswith(b"</html>")
    page = tmp_path / "page.htm"
    for end in (b"</html>", b"</html>\r\n \n", b"</HTML>"):
        page.write_bytes(whole.removesuffix(b"</html>") + end)
        assert read_page(page, "page.htm").digest
    page.write_bytes(whole + b"<p>")
    with pytest.raises(PageError, match=r"the page breaks off \(expected </html> at its end\)"):
        read_page(page, "page.htm")


def test_the_other_pages_are_read(tmp_path: Path) -> None:
    (tmp_path / "whole.htm").write_bytes(PAGES[0].read_bytes())
    _cut(PAGES[1], 3000, tmp_path)
    reading = read_pages(tmp_path)
    assert [page.page for page in reading.pages] == ["whole.htm"]
    assert [error.file for error in reading.failed] == ["cut.htm"]


def test_a_page_that_is_closed_behind_a_cut_is_refused() -> None:
    """Browsers and other programs that save a page end what is open."""
    for page in PAGES:
        whole = page.read_text("utf-8")
        refuse_holes(page.name, whole)
        inner = range(whole.index("resource-header"), whole.rindex("</section>"))
        for at in random.Random(page.parent.name).sample(inner, 5):  # noqa: S311
            with pytest.raises(PageError, match="has no end") as caught:
                refuse_holes("cut.htm", f"{whole[:at]}</body></html>")
            assert 1 <= (caught.value.line or 0) <= whole.count("\n", 0, at) + 1


ROW = r'<div class="row data-contract-level-\d+ collapsible collapsed">.*?</div>\n</div>\n'
METHOD = r'<header id="[a-z]+">\n<h3>.*?</header>\n'
NESTED = PAGES[::40]


def _holes(text: str, hole: str) -> Iterator[str]:
    """Yield the page with one part cut out, whose markup is as sound as before."""
    for found in list(re.finditer(hole, text, re.DOTALL))[:3]:
        cut = text[: found.start()] + text[found.end() :]
        refuse_holes("cut.htm", cut)
        yield cut


@pytest.mark.parametrize("page", NESTED, ids=lambda page: page.parent.name)
def test_a_hole_that_leaves_the_markup_sound_is_refused(page: Path) -> None:
    """The contents of a row that is gone would count as those of the row before it."""
    text = page.read_text("utf-8-sig")
    refused = r"the page has a hole|the contents have no row|this page|breaks off"
    for hole in (ROW + r"(?=<div class=.complex-type-contents)", METHOD):
        for cut in _holes(text, hole):
            with pytest.raises(PageError, match=refused):
                read_html_page("cut.htm", cut)


@pytest.mark.parametrize("page", NESTED, ids=lambda page: page.parent.name)
def test_a_row_of_another_level_than_it_stands_at_is_refused(page: Path) -> None:
    text = page.read_text("utf-8-sig")
    for found in list(re.finditer("data-contract-level-([0-9]+)", text))[::50]:
        other = f"data-contract-level-{int(found[1]) + 1}"
        moved = text[: found.start()] + other + text[found.end() :]
        line = text.count("\n", 0, found.start()) + 1
        message = rf"cut.htm:{line}: the row is of '{other}' \(expected {found[0]} in this place\)"
        with pytest.raises(PageError, match=message):
            read_html_page("cut.htm", moved)


def test_a_row_that_has_lost_its_contents_is_refused() -> None:
    row = '<div class="row data-contract-level-0 collapsible collapsed">'
    plain = '<div class="row data-contract-level-0">'
    text = next(text for page in PAGES if plain in (text := page.read_text("utf-8-sig")))
    cut = text.replace(plain, row, 1)
    with pytest.raises(PageError, match="a collapsible row has no contents"):
        read_html_page("cut.htm", cut)


# What a page prints only where something stands in or below it, and what is cut out of it.
GAPS = {
    "rows of parameters": (
        r'<div class="row">\n<div class="span1"><span class="label param-type".*?(?=\n</section>)',
        "a row is missing below 'Parameters'",
    ),
    "a table of parameters": (
        r'<section class="parameter-table ">.*?</section>',
        "nothing stands below 'Parameters'",
    ),
    "a hidden table": (
        r'(?<=Parameters</h5>\n)<section class="parameter-table">.*?</section>',
        "nothing stands below 'Parameters'",
    ),
    "bodies": (
        r'(?<=<section class="">\n)\n<section class="data-contract-rep.*?</section>',
        "a representation is missing below 'Representations'",
    ),
    "a label": (r'<span class="label label-important">.*?</span>', "is empty"),
    "the documentation of a type": (
        r'<div data-type-name=[^>]*>[^<]*</div>(?=<div class="expand-collapse")',
        "the documentation of a type is missing",
    ),
    "the contents of a request": (
        r'(?<=Request</h3>\n</header>\n)<section>.*?(?=<header>\n<h3 class="secondary">Resp)',
        "the request has no contents",
    ),
    "the heading of a request": (
        r'<header>\n<h3 class="secondary">Request</h3>\n</header>',
        "'section' stands among words",
    ),
    "the heading of a status": (
        r'<h5 class="error">.*?</h5>',
        "a status has a second table of parameters",
    ),
    "a feature table": (
        r'(?<=<div class="alert alert-info alert-small">\n)<table.*?</table>',
        "'alert' is empty",
    ),
}


@pytest.mark.parametrize("gap", GAPS)
def test_what_has_lost_that_for_which_it_is_there_is_refused(gap: str) -> None:
    hole, message = GAPS[gap]
    texts = (page.read_text("utf-8-sig") for page in PAGES)
    # A clone target without its source says so first.
    apt = (text for text in texts if "data-clone-id" not in text and re.search(hole, text, re.S))
    for text in itertools.islice(apt, 3):
        cut = re.sub(hole, "", text, count=1, flags=re.DOTALL)
        with pytest.raises(PageError, match=rf"^cut.htm:\d+: the page has a hole: .*{message}"):
            read_html_page("cut.htm", cut)


def test_a_part_that_ends_without_a_beginning_is_refused(tmp_path: Path) -> None:
    whole = PAGES[0].read_text("utf-8")
    start = whole.rindex("<div")
    page = tmp_path / "page.htm"
    page.write_text(whole[:start] + whole[whole.index(">", start) + 1 :], "utf-8")
    with pytest.raises(PageError, match="ends nothing that was begun"):
        read_page(page, "page.htm")


def test_a_second_page_in_a_file_is_refused(tmp_path: Path) -> None:
    first, second = (page.read_text("utf-8") for page in PAGES[:2])
    page = tmp_path / "page.htm"
    page.write_text(first + second, "utf-8")
    line = first.rstrip().count("\n") + 1
    with pytest.raises(PageError, match=rf"^page.htm:{line}: the page goes on behind </html>"):
        read_page(page, "page.htm")


@pytest.mark.parametrize(
    "text",
    [
        "<html></html>\n<!-- saved by a browser -->\n",
        "<html><!-- <div> --><div></div><script>'<div>'</script></html>",
        "<!DOCTYPE html><DIV class='</p>'></Div><divider></html>",
        "<section><div>",  # a fragment
        "<html><!-- <div>" * 50_000,
        "<html><script>" * 50_000,
    ],
)
def test_what_is_no_part_of_a_page_leaves_no_hole(text: str) -> None:
    refuse_holes("page.htm", text)
