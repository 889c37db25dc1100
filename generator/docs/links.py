"""Check of the links of a site: each leads to a file of it, and to a place on that page."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote

_ID = re.compile(r'\sid="([^"]*)"')
_LINK = re.compile(r'<(?:a|link|script|form|img)\s[^>]*?(?:href|src|action)="([^"]*)"')
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


class BrokenLink(NamedTuple):
    """A link that leads nowhere: the page that has it, and what is wrong."""

    page: str
    problem: str


def broken_links(files: Mapping[str, str]) -> list[BrokenLink]:
    """Return the links of the pages that lead to no file, or to no place on its page.

    Addresses of other sites are not asked for.
    """
    pages = {name: text for name, text in files.items() if name.endswith(".html")}
    places = {
        name: {html.unescape(one) for one in _ID.findall(text)} for name, text in pages.items()
    }
    broken = []
    for name, text in pages.items():
        for link in sorted(set(_LINK.findall(text))):
            problem = _problem(name, html.unescape(link), files, places)
            if problem:
                broken.append(BrokenLink(name, problem))
    return broken


def _problem(page: str, link: str, files: Mapping[str, str], places: Mapping[str, set[str]]) -> str:
    if _ELSEWHERE.match(link):
        return ""
    path, _, place = link.partition("#")
    path = unquote(path.partition("?")[0])
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    if target not in files:
        return f"{link} leads to no file"
    is_there = not place or place in places.get(target, ()) or unquote(place) in places[target]
    return "" if is_there else f"{link} leads to no place on the page"
