"""A site with guides: one header, one search, and no link that leads nowhere."""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import ModuleType

import lxml.html
import pytest

import icws
from generator.docs import site
from generator.docs.autodoc import MARK, directives, other_names
from generator.docs.guides import guide_entries
from generator.docs.links import broken_links
from generator.docs.site import write_docs
from generator.errors import LocatedError
from tests.docs.links import ROOT, SMALL

DOCS = ROOT / "docs"
_SETTINGS = """
exec(compile(open({conf!r}, encoding="utf-8").read(), {conf!r}, "exec"))
templates_path = [{templates!r}, {shared!r}]
"""
_INDEX = """# Lifts

How to [make a thing](site://reference/operations/things.html).

## Ride a lift

Say `floor_number`, and hold on.

```{toctree}
:hidden:

python/lift
Methods <site://reference/python/index.html>
```
"""
_PYTHON = """# Lift

```{eval-rst}
.. py:class:: lifts.Lift

   A lift of a house.

   .. py:method:: ride(floor: int) -> None

      Ride to a floor.

      :param floor: The floor to ride to.

.. py:data:: lifts.FLOOR
   :value: 'Lift_Floor'

   The floor.
```
"""


def guides(folder: Path, index: str = _INDEX) -> Path:
    """Write a Sphinx project with the settings of the guides."""
    templates, shared = str(DOCS / "_templates"), str(ROOT / "templates" / "docs")
    conf = _SETTINGS.format(conf=str(DOCS / "conf.py"), templates=templates, shared=shared)
    (folder / "python").mkdir(parents=True)
    (folder / "conf.py").write_text(f"__file__ = {str(DOCS / 'conf.py')!r}\n{conf}", "utf-8")
    (folder / "index.md").write_text(index, "utf-8")
    (folder / "python" / "lift.md").write_text(_PYTHON, "utf-8")
    return folder


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a small site with guides."""
    folder = tmp_path_factory.mktemp("library")
    write_docs(SMALL, folder / "site", guides(folder / "guides"))
    return folder / "site"


def header(page: Path) -> list[tuple[str, str]]:
    tree = lxml.html.fromstring(page.read_bytes())
    links = tree.xpath("//header[@class='bar']//nav//a")
    return [
        (link.text_content(), str((page.parent / link.get("href")).resolve())) for link in links
    ]


def test_all_pages_have_one_header_that_leads_to_the_same_pages(library: Path) -> None:
    first = header(library / "index.html")
    assert [name for name, _ in first][:3] == ["Guides", "Python", "HTTP"]
    for name in ("python/lift.html", "reference/index.html", "reference/operations/things.html"):
        assert header(library / name) == first
    assert all(Path(target).is_file() for _, target in first)


def test_a_page_of_a_guide_says_where_it_is(library: Path) -> None:
    current = "//header//a[@aria-current]/text()"
    for name, expected in (
        ("index.html", "Guides"),
        ("python/lift.html", "Python"),
        ("reference/python/things.html", "Python"),
        ("reference/operations/things.html", "HTTP"),
    ):
        assert lxml.html.fromstring((library / name).read_bytes()).xpath(current) == [expected]


def test_links_to_the_reference_lead_there(library: Path) -> None:
    tree = lxml.html.fromstring((library / "index.html").read_bytes())
    assert tree.xpath("//article//a[.='make a thing']/@href") == [
        "reference/operations/things.html"
    ]
    deep = lxml.html.fromstring((library / "python" / "lift.html").read_bytes())
    assert "../reference/python/index.html" in deep.xpath("//a/@href")
    assert "site://" not in (library / "python" / "lift.html").read_text("utf-8")


def test_the_one_search_has_sections_words_and_python_names(library: Path) -> None:
    names = (library / "reference" / "static" / "search_names.js").read_text("utf-8")
    words = (library / "reference" / "static" / "search_words.js").read_text("utf-8")
    data = json.loads(names.partition("SEARCH_NAMES = ")[2].rstrip(";\n"))
    told = json.loads(words.partition("SEARCH_WORDS = ")[2].rstrip(";\n"))
    entries = [(row[0], data["names"][row[1]], *row[2:]) for row in data["entries"]]
    rows = {row[1]: (row[0], data["pages"][row[3]], row[4]) for row in entries}
    assert rows["Ride a lift"] == ("guide", "../index", "ride-a-lift")
    assert rows["lifts.Lift.ride"][:2] == ("Python", "../python/lift")
    assert rows["makeThing"] == ("operation", "operation/things/make-thing", "")
    # The API's name of what a constant stands for, and the arguments of a method.
    for name, kind, part, end in (
        ("lifts.FLOOR", "value", "Lift_Floor", ""),
        ("lifts.Lift.ride", "argument", "floor", "-floor"),
    ):
        ((relation, beginning, pair),) = next(row for row in entries if row[1] == name)[5:]
        number, rest = pair if isinstance(pair, list) else (pair, part)
        assert (data["relations"][relation], data["names"][number]) == ([kind, "of"], part)
        assert beginning + rest == end
    page = (library / "python" / "lift.html").read_text("utf-8")
    assert 'id="lifts.Lift.ride-floor"' in page
    having = dict(zip(told["words"], told["entries"], strict=True))
    at = [row[1] for row in entries].index("Ride a lift")
    assert having["floornumber"] == having["hold"] == [at]


@pytest.mark.slow
def test_no_page_of_the_whole_site_is_too_large_to_use(tmp_path: Path) -> None:
    files = write_docs(ROOT / "spec", tmp_path / "site", DOCS)
    large = {name: len(text) for name, text in files.items() if len(text.encode()) > 300_000}
    assert [name for name in large if name.endswith((".html", ".css"))] == []


def test_a_changelog_is_found_last() -> None:
    page = "<article role='main'><section id='x'><h1>{}</h1><p>a word</p></section></article>"
    files = {f"{name}.html": page.format(name) for name in ("changelog", "index", "lift")}
    assert [(entry.kind, entry.name) for entry in guide_entries(files)] == [
        ("guide", "index"),
        ("guide", "lift"),
        ("changelog", "changelog"),
    ]


def test_nothing_is_loaded_from_elsewhere(library: Path) -> None:
    for page in library.rglob("*.html"):
        tree = lxml.html.fromstring(page.read_bytes())
        loaded = tree.xpath("//link/@href | //script/@src | //img/@src")
        assert not [url for url in loaded if re.match(r"\w+:|//", url) and url != "data:,"], page


def test_what_sphinx_complains_of_is_an_error_and_nothing_is_written(tmp_path: Path) -> None:
    folder = guides(tmp_path / "guides", f"{_INDEX}\n[a page](no-such-page.md)\n")
    with pytest.raises(LocatedError, match="cross-reference target not found"):
        write_docs(SMALL, tmp_path / "site", folder)
    assert not (tmp_path / "site").exists()


def test_a_broken_link_is_an_error_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = "<article role='main'><h1>A</h1></article><a href=\"reference/index.html#no\"></a>"
    monkeypatch.setattr(site, "build_guides", lambda folder: {"index.html": page})
    with pytest.raises(LocatedError, match=r"reference/index\.html#no leads"):
        write_docs(SMALL, tmp_path / "site", tmp_path)
    assert not (tmp_path / "site").exists()


def test_places_and_files_are_looked_for() -> None:
    links = '<a href="#a.b~20~c"></a><a href="../x.js"></a><a href="mailto:a"></a>'
    page = f'<h2 id="a.b~20~c"></h2>{links}'
    assert broken_links({"d/a.html": page, "x.js": ""}) == []
    assert [link.problem for link in broken_links({"d/a.html": page})] == [
        "../x.js leads to no file"
    ]
    assert broken_links({"index.html": '<a href="b.html#no"></a>', "b.html": ""})


def test_a_section_without_text_is_found_by_its_heading() -> None:
    page = "<article role='main'><section id='a'><h1>A<a>¶</a></h1><!-- x --></section></article>"
    (entry,) = guide_entries({"index.html": page})
    assert (entry.name, entry.page, entry.anchor, entry.words) == ("A", "../index.html", "", "")


def test_every_public_name_of_the_package_is_described() -> None:
    sources = [page.read_text("utf-8") for page in (DOCS / "python").glob("*.md")]
    text = "\n".join(sources)
    by_hand = set(re.findall(r"^\.\. \S+:: icws\.(\w+)", text, re.MULTILINE))
    assert by_hand <= {*icws.__all__}
    assert by_hand | {*other_names(icws, sources)} == {*icws.__all__} - {"models"}
    assert MARK in text


def test_names_without_a_page_are_described_by_what_they_are() -> None:
    package = ModuleType("lifts")
    members = {"__all__": ["Lift", "Stuck", "FLOORS", "ride"], "Lift": type("Lift", (), {})}
    members |= {"Stuck": type("Stuck", (Exception,), {}), "FLOORS": 3, "ride": lambda: None}
    vars(package).update(members)
    names = other_names(package, ["text\n.. autoclass:: lifts.Lift\n   :members:\n"])
    assert names == ["FLOORS", "Stuck", "ride"]
    told = directives(package, names)
    for directive in ("autodata:: lifts.FLOORS", "autoexception:: lifts.Stuck"):
        assert f".. {directive}" in told
    assert ".. autofunction:: lifts.ride" in told
    assert directives(package, []) == ""


def test_commands_of_guides_are_found_by_their_words() -> None:
    page = """<div class="sidebar-tree"></div>
<article role="main"><section id="shell"><h1>Shell</h1>
<p><code>icws login</code>, <code>icws</code>, <code>lift up</code>,
<code>icws-sandbox --tls</code></p>
<pre>$ icws status set 'At Lunch'
icws users list | jq .  # all
icws login
out of order</pre>
<section id="more"><h2>More</h2><pre>icws features</pre></section></section></article>"""
    first, second = guide_entries({"index.html": page})
    assert [(one.kind, one.name, one.anchor) for one in first.parts] == [
        ("command", "icws login", ""),
        ("command", "icws-sandbox --tls", ""),
        ("command", "icws status set 'At Lunch'", ""),
        ("command", "icws users list", ""),
    ]
    assert [(one.name, one.anchor) for one in second.parts] == [("icws features", "more")]
