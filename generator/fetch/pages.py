"""Pages and their links.

The reference pages leave their navigation to a script: a list of pages, each relative to the
root that the page states as `window.pathToDocRoot`. Without that list few pages would be found.
Scripts are never run, only searched for quoted names of pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from lxml import etree

from generator.fetch.urls import path_of, resolve

HTML = (".htm", ".html")
TEXT = (".txt",)

_HTML_TYPES = ("text/html", "application/xhtml+xml")
_NEVER_PAGES = re.compile(
    r"""\.( css|js|mjs|map|json|xml|rss|atom|ya?ml|wsdl|xsd|xsl|csv|md
    | png|jpe?g|gif|svg|ico|bmp|webp|avif|tiff?|woff2?|ttf|otf|eot
    | mp3|mp4|m4a|m4v|avi|mov|ogg|wav|webm|swf
    | pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|epub|chm
    | zip|gz|bz2|xz|7z|rar|tar|tgz|jar|war|exe|msi|dll|dmg|iso|apk|deb|rpm|bin )""",
    re.IGNORECASE | re.VERBOSE,
)
_REFERENCES = {"a": "href", "area": "href", "link": "href", "frame": "src", "iframe": "src"}
_RELATIONS = {"next", "prev", "first", "last", "up", "start", "contents", "index", "chapter"} | {
    *("section", "subsection", "appendix", "glossary")
}
_REFRESH = re.compile(r"\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"']+)", re.IGNORECASE)
_ROOT = re.compile(r"\bpathToDocRoot\s*=\s*([\"'])([^\"']*)\1")
_PAGE_NAME = re.compile(r"([\"'])([^\"'<>\s]{1,600}?\.html?)(?:#[^\"']*)?\1", re.IGNORECASE)


def may_be_page(url: str) -> bool:
    """Return whether a URL's name leaves it open that a page is there."""
    path = path_of(url)
    return path != "/robots.txt" and not _NEVER_PAGES.fullmatch(PurePosixPath(path).suffix)


def page_suffixes(url: str, headers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the suffixes of a file for a response from `url`; none if it is no page.

    Plain text is a page only by the name of `.txt`: servers send many other things as text.
    """
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type in _HTML_TYPES:
        return HTML
    kinds = {"": (HTML, TEXT), "text/plain": (TEXT,)}.get(content_type, ())
    return next((kind for kind in kinds if path_of(url).lower().endswith(kind)), ())


def links_of_page(url: str, data: bytes) -> dict[str, str]:
    """Return the URLs that the HTML page at `url` links to.

    A URL of a script that may list pages has their root as its value, the others have nothing.
    """
    root = _parse(data)
    if root is None:
        return {}
    base = next((resolve(url, each.get("href", "")) for each in root.iter("base")), "") or url
    links = {resolve(base, reference): "" for reference in _references(root)}
    inline = "\n".join(element.text or "" for element in root.iter("script"))
    if stated := _ROOT.search(inline):
        docs = resolve(base, stated[2] or ".") or url
        links |= dict.fromkeys(pages_of_script(docs, inline), "")
        sources = [element.get("src") for element in root.iter("script")]
        links |= {resolve(base, source): docs for source in sources if source}
    links.pop("", None)
    return links


def pages_of_script(root: str, text: str) -> tuple[str, ...]:
    """Return the pages that a script lists, taken as relative to `root`."""
    names = _PAGE_NAME.finditer(text.replace("\\/", "/"))
    return tuple(dict.fromkeys(page for name in names if (page := resolve(root, name[2]))))


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
    for element in root.iter(*_REFERENCES, "meta"):
        tag = str(element.tag)
        if tag == "meta":
            is_refresh = element.get("http-equiv", "").lower() == "refresh"
            match = _REFRESH.match(element.get("content", "")) if is_refresh else None
            reference = match[1] if match else None
        else:
            related = tag != "link" or _RELATIONS & set(element.get("rel", "").lower().split())
            reference = element.get(_REFERENCES[tag]) if related else None
        if reference is not None:
            yield reference
