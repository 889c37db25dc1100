"""The links of a page, and those that a site's navigation scripts hold.

The reference pages leave their navigation to a script: a list of pages, each relative to the
root that the page states as `window.pathToDocRoot`. Without that list few pages would be found.
Scripts are never run, only searched for quoted names of pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from generator.fetch.urls import resolve

_LINKS = {"a": "href", "area": "href", "frame": "src", "iframe": "src"}
_RELATIONS = {"next", "prev", "first", "last", "up", "start", "contents", "index", "chapter"} | {
    *("section", "subsection", "appendix", "glossary")
}
_REFRESH = re.compile(r"\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"']+)", re.IGNORECASE)
_ROOT = re.compile(r"\bpathToDocRoot\s*=\s*([\"'])([^\"']*)\1")
_PAGE_NAME = re.compile(r"([\"'])([^\"'<>\s]{1,600}?\.html?)(?:#[^\"']*)?\1", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Script:
    """A script that may list pages, relative to `root`."""

    url: str
    root: str


@dataclass(frozen=True, slots=True)
class Links:
    """What a page refers to, in its order, as normalised URLs."""

    pages: tuple[str, ...] = ()
    scripts: tuple[Script, ...] = ()


def links_of_page(url: str, data: bytes) -> Links:
    """The links of the HTML page at `url`; none if it is no HTML at all."""
    root = _parse(data)
    if root is None:
        return Links()
    base = next((resolve(url, value) for value in _values(root, "base", "href")), None) or url
    pages = [resolve(base, reference) for reference in _references(root)]
    scripts: list[Script] = []
    inline = "\n".join(element.text or "" for element in root.iter("script"))
    if stated := _ROOT.search(inline):
        docs = resolve(base, stated[2] or ".") or url
        pages += [resolve(docs, name) for name in _page_names(inline)]
        sources = [resolve(base, value) for value in _values(root, "script", "src")]
        scripts = [Script(source, docs) for source in sources if source]
    return Links(
        tuple(dict.fromkeys(page for page in pages if page)), tuple(dict.fromkeys(scripts))
    )


def links_of_script(root: str, data: bytes) -> tuple[str, ...]:
    """The pages that a script lists, taken as relative to `root`."""
    found = [resolve(root, name) for name in _page_names(data.decode("utf-8", "replace"))]
    return tuple(dict.fromkeys(page for page in found if page))


def _parse(data: bytes) -> etree._Element | None:
    try:
        data.decode("utf-8")
        encoding = "utf-8"
    except UnicodeDecodeError:
        encoding = None
    parser = etree.HTMLParser(encoding=encoding, huge_tree=True, no_network=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _references(root: etree._Element) -> Iterator[str]:
    for element in root.iter(*_LINKS, "link", "meta"):
        tag = str(element.tag)
        if tag in _LINKS:
            reference = element.get(_LINKS[tag])
        elif tag == "link":
            related = _RELATIONS & set((element.get("rel") or "").lower().split())
            reference = element.get("href") if related else None
        else:
            refresh = (element.get("http-equiv") or "").lower() == "refresh"
            found = _REFRESH.match(element.get("content") or "") if refresh else None
            reference = found[1] if found else None
        if reference is not None:
            yield reference


def _values(root: etree._Element, tag: str, attribute: str) -> Iterator[str]:
    for element in root.iter(tag):
        if (value := element.get(attribute)) is not None:
            yield value


def _page_names(text: str) -> list[str]:
    return [found[2] for found in _PAGE_NAME.finditer(text.replace("\\/", "/"))]
