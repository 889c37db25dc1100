"""Guides of the site, which Sphinx builds, and what the search finds in them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import lxml.html

from generator.docs.accessible import accessible
from generator.docs.breaking import with_breaks
from generator.docs.search import SearchEntry, SearchPart
from generator.errors import LocatedError

SITE = 'external" href="site://'
"""The beginning of a link to an address from the root of the site, as the guides write it."""
# What Sphinx leaves in its folder beside the pages and what they load.
_LEFT = (".doctrees", ".buildinfo", "objects.inv", "_static/searchtools", "_static/language_data")
_MAX_WORDS = 4000
# A command with what is behind it, up to a pipe or a comment.
_COMMAND = re.compile(r"(?:\$ )?(icws(?:-sandbox)? [^|#]*[^|#\s])")
_CONSTANT = re.compile(r"[^(]*= '([^']+)'")
_Element = Any  # The stubs of lxml have a union of all that an XPath can return.


def build_guides(folder: Path) -> dict[str, str]:
    """Return the files of the guides: relative path -> contents.

    Args:
        folder: a Sphinx project.

    Raises:
        LocatedError: it is none, or Sphinx complains, such as of a link that leads nowhere.
    """
    if not (folder / "conf.py").is_file():  # Sphinx would tell of it in some dozens of lines
        problem = "there is no conf.py in it"
        raise LocatedError(folder.as_posix(), problem, "the folder of a Sphinx project")
    with tempfile.TemporaryDirectory() as out:
        # As errors, its warnings would end the build at the first.
        command = [sys.executable, "-m", "sphinx", "--quiet", "--builder", "html"]
        done = subprocess.run(  # noqa: S603 - the command is this interpreter
            [*command, "--doctree-dir", f"{out}/.doctrees", str(folder), out],
            env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="backslashreplace",
            check=False,
        )
        if done.returncode or done.stderr.strip():
            problem = " ".join(done.stderr.split())[:2000] or f"Sphinx ended with {done.returncode}"
            raise LocatedError(folder.as_posix(), problem, "guides without a warning of Sphinx")
        return dict(_files(Path(out)))


def _files(out: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(out.rglob("*")):
        name = path.relative_to(out).as_posix()
        if path.is_dir() or name.startswith(_LEFT) or path.suffix in (".png", ".map", ".inv"):
            continue
        text = path.read_text("utf-8")
        if path.suffix == ".html":
            text = accessible(text).replace(SITE, f'internal" href="{"../" * name.count("/")}')
            text = with_breaks(text)
        yield name, text


def guide_entries(files: Mapping[str, str]) -> Iterator[SearchEntry]:
    """Yield the sections of the guides, and the Python names that they describe.

    They stand in the order of the navigation. Those of changelogs come last, with a kind of their
    own.
    """
    order = _navigation(files)
    for page, article in sorted(
        _articles(files), key=lambda one: (_is_changelog(one[0]), order.get(one[0], len(order)))
    ):
        title = _title(article)
        for section in article.iter("section"):
            yield _section(section, title, page)
        for term in article.xpath(".//dt[@id and contains(@class, 'sig')]"):
            yield _object(term, page)


def python_pages(files: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the pages that describe the Python package: addresses with their titles."""
    articles = _articles({name: text for name, text in files.items() if name.startswith("python/")})
    return tuple((page, _title(article)) for page, article in articles)


def _articles(files: Mapping[str, str]) -> Iterator[tuple[str, _Element]]:
    """Yield the articles of the pages, with the addresses from the root of the reference."""
    for name, text in files.items():
        if name.endswith(".html"):
            tree: _Element = lxml.html.fromstring(text)
            (article,) = tree.xpath("//article[@role='main']")
            yield f"../{name}", article


def _navigation(files: Mapping[str, str]) -> dict[str, int]:
    """Return the pages with their places in the navigation, that of the first page before all."""
    first = "index.html"
    tree: _Element = lxml.html.fromstring(files[first])
    links = tree.xpath("//div[@class='sidebar-tree']//a/@href")
    return {f"../{page}": place for place, page in enumerate([first, *links])}


def _title(article: _Element) -> str:
    return _text(article.xpath("(.//h1)[1]")[0])


def _section(section: _Element, title: str, page: str) -> SearchEntry:
    heading = _text(section.xpath("./*[self::h1 or self::h2 or self::h3 or self::h4]")[0])
    heads = ("section", "h1", "h2", "h3", "h4")
    own = [child for child in section.iterchildren("*") if child.tag not in heads]
    words = " ".join(" ".join(child.text_content().split()) for child in own)
    is_page = section.getparent().tag == "article"
    detail, anchor = ("", "") if is_page else (title, section.get("id"))
    kind = "changelog" if _is_changelog(page) else "guide"
    parts = () if kind == "changelog" else tuple(_commands(own, anchor))
    return SearchEntry(kind, heading, detail, page, anchor, parts, words[:_MAX_WORDS])


def _commands(elements: Iterable[_Element], anchor: str) -> Iterator[SearchPart]:
    """Yield the command lines of the command line and the sandbox, each once."""
    lines = (
        line
        for element in elements
        for code in element.xpath("descendant-or-self::pre | descendant-or-self::code")
        for line in str(code.text_content()).splitlines()
    )
    for command in dict.fromkeys(match[1] for match in map(_COMMAND.match, lines) if match):
        yield SearchPart("command", " ".join(command.split()), "in", anchor)


def _is_changelog(page: str) -> bool:
    return page.endswith("/changelog.html")


def _object(term: _Element, page: str) -> SearchEntry:
    sentences = term.xpath("string(following-sibling::dd[1]/p[1])").split()
    name = term.get("id")
    # The text that a constant stands for, such as the name of an attribute of the API.
    stated = _CONSTANT.fullmatch(_text(term))
    values = (SearchPart("value", stated[1], "of", name),) if stated else ()
    arguments = (
        SearchPart("argument", _text(one.find("strong")), "of", one.get("id"))
        for one in term.xpath("following-sibling::dd[1]/dl[contains(@class, 'field-list')]//p[@id]")
    )
    return SearchEntry("Python", name, " ".join(sentences), page, name, (*values, *arguments))


def _text(element: _Element) -> str:
    """Return the text of a heading without the link that Sphinx adds to it."""
    return " ".join(str(element.text_content()).replace("¶", "").split())
