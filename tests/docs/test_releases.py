"""The page of server releases says what is known of each, and what is not."""

from __future__ import annotations

from pathlib import Path

import lxml.html
import pytest

from generator.docs.matrix import matrix
from generator.docs.reference import Reference, read_reference
from generator.docs.releases import release_rows
from generator.docs.site import render_site, write_docs
from tests.docs.links import SMALL, pages, small_with_releases


@pytest.fixture
def small(tmp_path: Path) -> Path:
    write_docs(small_with_releases(tmp_path / "spec"), tmp_path / "site")
    return tmp_path / "site"


def cells(page: Path) -> dict[str, list[str]]:
    """The texts of each feature, as a screen reader says them."""
    rows = lxml.html.fromstring(page.read_bytes()).xpath("//tbody/tr")
    return {
        row.xpath("string(th)"): [cell.text_content() for cell in row.xpath("td/*[@class='vh']")]
        for row in rows
    }


def test_each_feature_has_its_bound_or_is_unknown(small: Path) -> None:
    assert cells(small / "releases.html") == {
        "things": ["2 or later", "4 or later", "5 or later", "5 or later"],
        "masts": ["unknown", "unknown", "1 or later", "1 or later"],
    }


def test_each_release_says_what_came_with_it_and_how_that_is_known(small: Path) -> None:
    tree = lxml.html.fromstring((small / "releases.html").read_bytes())
    sections = {
        section.xpath("string(h2)"): [
            " ".join(part.text_content().split()) for part in section.xpath("p | ul/li")
        ]
        for section in tree.xpath("//main/section[not(@aria-labelledby='page:known')]")
    }
    assert sections == {
        "old": ["The first.", "things 2 or later: Locations came with it."],
        "middle": ["things 4 or later: It seems so. inferred"],
        "new": [
            "things 5 or later: An error went.",
            "masts 1 or later: They came with it.",
        ],
        "newest": ["Nothing is known of it beyond what the release before has."],
    }


def test_the_matrix_offers_them_and_has_their_bounds(small: Path) -> None:
    tree = lxml.html.fromstring((small / "matrix.html").read_bytes())
    options = tree.xpath("//select[@id='page:release']/option/@value")
    assert options == ["", "old", "middle", "new", "newest"]
    bounds = tree.xpath("//section[@data-feature='things']//*[@data-release]")
    assert [(bound.get("data-release"), bound.get("data-at-least")) for bound in bounds] == [
        ("old", "2"),
        ("middle", "4"),
        ("new", "5"),
        ("newest", "5"),
    ]


def test_a_spec_without_releases_has_no_word_of_them(tmp_path: Path) -> None:
    write_docs(SMALL, tmp_path)
    assert not (tmp_path / "releases.html").exists()
    assert not [page.name for page in pages(tmp_path) if "release" in page.read_text("utf-8")]


def test_links_lead_somewhere(small: Path) -> None:
    known = {page: lxml.html.fromstring(page.read_bytes()).xpath("//@id") for page in pages(small)}
    for href in lxml.html.fromstring((small / "releases.html").read_bytes()).xpath("//main//@href"):
        name, _, place = href.partition("#")
        assert place in known[small / name], href
    index = lxml.html.fromstring((small / "index.html").read_bytes())
    assert "releases.html" in index.xpath("//main//@href")


def test_names_with_markup_are_text(tmp_path: Path) -> None:
    spec = small_with_releases(tmp_path)
    text = (spec / "openapi.yaml").read_text("utf-8")
    name = '"><script>alert(1)</script>&amp;'
    text = text.replace("name: old", f"name: '{name}'").replace("The first.", "'<b>First</b>'")
    (spec / "openapi.yaml").write_text(text, "utf-8")
    files = render_site(read_reference(spec))
    for page in ("releases.html", "matrix.html"):
        tree = lxml.html.fromstring(files[page].encode())
        assert not tree.xpath("//script[not(@src)] | //b")
        assert name in tree.text_content()
    matrix_page = lxml.html.fromstring(files["matrix.html"].encode())
    assert matrix_page.xpath("//select[@id='page:release']/option/@value")[1] == name
    assert matrix_page.xpath("//@data-release")[0] == name


def test_every_feature_of_the_embedded_spec_has_a_row(reference: Reference, site: Path) -> None:
    releases = reference.spec.releases
    shown = cells(site / "releases.html")
    assert list(shown) == [row.feature for row in release_rows(reference.spec, matrix(reference))]
    assert {table.feature for table in matrix(reference)} <= shown.keys()
    for feature, texts in shown.items():
        versions = [release.versions.get(feature) for release in releases]
        assert texts == [f"{one} or later" if one else "unknown" for one in versions], feature
    assert shown["interactions"] == ["unknown"] * 5
    assert shown["connection"][-1] == "11 or later"
