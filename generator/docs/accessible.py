"""Corrections of what Sphinx and its theme write, for readers by keyboard and by ear.

What axe reports of their pages: landmarks without names of their own, a heading without a level, a
link without a text, boxes that scroll but cannot be reached, lists of definitions without a term.
"""

from __future__ import annotations

import re

_MOBILE_HEADER = re.compile(r'<header class="mobile-header">(.*?)</header>', re.DOTALL)
_EMPTY_LINK = re.compile(r'<a href="[^"]*"><div class="brand">.*?</div></a>', re.DOTALL)
# The parameters of a long signature; lists that are lists have a class.
_PARAMETERS = re.compile(r"<dl>(.*?)</dl>", re.DOTALL)
_REPLACED = (
    ('<p class="caption" role="heading">', '<p class="caption" role="heading" aria-level="2">'),
    ('<aside class="sidebar-drawer">', '<aside class="sidebar-drawer" aria-label="Pages">'),
    ('<aside class="toc-drawer">', '<aside class="toc-drawer" aria-label="This page">'),
    ('<label class="nav-overlay-icon"', '<label class="nav-overlay-icon" title="Pages"'),
    ('<th class="head"><p></p></th>', "<td></td>"),
    ("<pre>", '<pre tabindex="0">'),
    ('<div class="table-wrapper', '<div tabindex="0" class="table-wrapper'),
)


def accessible(page: str) -> str:
    """Return a page of Sphinx with these corrections."""
    page = _MOBILE_HEADER.sub(r'<div class="mobile-header">\1</div>', page)
    page = _PARAMETERS.sub(_as_text, _EMPTY_LINK.sub("", page))
    for old, new in _REPLACED:
        page = page.replace(old, new)
    return page


def _as_text(parameters: re.Match[str]) -> str:
    rows = parameters[1].replace("<dd>", '<span class="parameter">').replace("</dd>", "</span>")
    return f'<span class="parameters">{rows}</span>'
