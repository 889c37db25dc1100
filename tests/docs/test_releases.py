"""The page of server releases says what is known of each, and what is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import lxml.html
import pytest

from generator.docs.matrix import matrix
from generator.docs.reference import Reference
from generator.docs.site import write_docs
from tests.docs.links import SMALL, pages, small_with_releases


@pytest.fixture
def small(tmp_path: Path) -> Path:
    write_docs(small_with_releases(tmp_path / "spec"), tmp_path / "site")
    return tmp_path / "site"


def tree(page: Path) -> Any:
    return lxml.html.fromstring(page.read_bytes())


def cells(page: Path) -> dict[str, list[str]]:
    """The texts of each feature, as a screen reader says them."""
    return {
        row.xpath("string(th)"): [cell.text_content() for cell in row.xpath("td/*[@class='vh']")]
        for row in tree(page).xpath("//tbody/tr")
    }


def test_each_feature_has_its_bound_or_is_unknown(small: Path) -> None:
    assert cells(small / "releases.html") == {
        "things": ["2 or later", "4 or later", "5 or later", "5 or later"],
        "masts": ["not in this release", "not in this release", "1 or later", "1 or later"],
    }


def test_each_release_says_what_came_with_it_and_how_that_is_known(small: Path) -> None:
    page = tree(small / "releases.html")
    sections = {
        section.xpath("string(h2)"): [
            " ".join(part.text_content().split()) for part in section.xpath("p | ul/li")
        ]
        for section in page.xpath("//main/section[not(@aria-labelledby='page:known')]")
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


@pytest.mark.parametrize("name", ["matrix.html", "matrix/things.html"])
def test_the_matrix_offers_them_and_has_their_bounds(small: Path, name: str) -> None:
    page = tree(small / name)
    options = page.xpath("//select[@id='page:release']/option/@value")
    assert options == ["", "old", "middle", "new", "newest"]
    bounds = page.xpath("//*[@data-feature='things']//*[@data-release]")
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


def test_the_overview_leads_to_them(small: Path) -> None:
    assert "releases.html" in tree(small / "index.html").xpath("//main//@href")


def test_links_lead_somewhere(small: Path) -> None:
    known = {page.name: tree(page).xpath("//@id") for page in pages(small)}
    for href in tree(small / "releases.html").xpath("//main//@href"):
        name, _, place = href.partition("#")
        assert place in known[name], href


def test_names_with_markup_are_text(tmp_path: Path) -> None:
    spec = small_with_releases(tmp_path / "spec")
    text = (spec / "openapi.yaml").read_text("utf-8")
    hostile = '"><script>alert(1)</script>&amp;'
    text = text.replace("name: old", f"name: '{hostile}'").replace("The first.", "'<b>First</b>'")
    (spec / "openapi.yaml").write_text(text, "utf-8")
    write_docs(spec, tmp_path)
    for name in ("releases.html", "matrix.html"):
        page = tree(tmp_path / name)
        assert not page.xpath("//script[not(@src)] | //b")
        assert hostile in page.text_content()
    page = tree(tmp_path / "matrix.html")
    assert page.xpath("//select[@id='page:release']/option/@value")[1] == hostile
    assert page.xpath("//@data-release")[0] == hostile


def test_every_feature_of_the_embedded_spec_has_a_row(reference: Reference, site: Path) -> None:
    releases = reference.spec.releases
    shown = cells(site / "releases.html")
    of_matrix = [table.feature for table in matrix(reference)]
    named = [feature for release in releases for feature in release.versions]
    assert list(shown) == list(dict.fromkeys([*of_matrix, *named]))
    for feature, texts in shown.items():
        versions = [release.versions.get(feature) for release in releases]
        words = {0: "not in this release", None: "unknown"}
        assert texts == [words.get(one, f"{one} or later") for one in versions], feature
    assert shown["interactions"] == ["unknown"] * 5
    assert shown["connection"][-1] == "11 or later"
    assert shown["wfm"] == ["not in this release", *["1 or later"] * 4]
