"""Pages in HTML that are not of this documentation: sign-ins, errors, redirects, other sites.

A server that wants a sign-in, or has lost a page, answers with a page of its own, and a mirror
keeps that answer in the place of the page. It would be read as prose, and the operations of the
page would be gone without a word.
"""

from __future__ import annotations

import re

from generator.model.source import Source
from generator.read.errors import PageError
from generator.read.html.document import Document, find_all
from generator.read.html.tree import Tag

_EXPECTED = "a page of the documentation of ICWS"
# Every page of the documentation states where its root is, for its menu.
_FRAME = re.compile(r"\bpathToDocRoot\b")
_ICWS = re.compile(r"\bICWS\b|Interaction Center Web Services|/icws\b", re.IGNORECASE)
_ANSWERS = re.compile(
    r"\b(?:[45][0-9]{2}\b|not found\b|no longer available\b|moved\b|redirect|denied\b"
    r"|forbidden\b|unauthori[sz]ed\b|unavailable\b|time[- ]?out\b|(?:server|gateway) error\b"
    r"|bad (?:gateway|request)\b|index of /|log[- ]?[io]n\b|sign[- ]?[io]n\b)",
    re.IGNORECASE,
)
# A number alone loads the same page again.
_REFRESH = re.compile(r"[0-9.]*\s*[;,]\s*\S")
_TITLES = ("title", "h1", "h2")
_SHOWN = 60


def refuse_foreign(doc: Document, *, has_requests: bool, has_text: bool) -> None:
    """Raise PageError for a page that is not of this documentation.

    Args:
        doc: a page without anything of a resource.
        has_requests: whether it shows requests of the API.
        has_text: whether it has visible text besides its menu.
    """
    _refuse_marks(doc)
    if has_requests:
        return
    if any(_FRAME.search(tag.get_text()) for tag in find_all(doc.top, "script")):
        return
    if not has_text:
        raise PageError(Source(doc.page, 1), "the page has no text", _EXPECTED)
    titles = [tag for name in _TITLES for tag in find_all(doc.top, name)]
    for tag in titles:
        if _ANSWERS.search(title := doc.peek(tag)):
            raise doc.error(tag, f"the page is titled {title[:_SHOWN]!r}", _EXPECTED)
    if not any(map(_ICWS.search, doc.top.strings)):
        named = next((title for tag in titles if (title := doc.peek(tag))), "")
        whose = f", but {named[:_SHOWN]!r}" if named else ""
        raise PageError(Source(doc.page, 1), f"the page does not name ICWS{whose}", _EXPECTED)


def _refuse_marks(doc: Document) -> None:
    """Refuse what no page of a documentation has: a password, and a way to another page."""
    for tag in find_all(doc.top, "input"):
        if _attribute(tag, "type").lower() == "password":
            raise doc.error(tag, "the page asks for a password", _EXPECTED)
    for tag in find_all(doc.top, "meta"):
        content = _attribute(tag, "content")
        if _attribute(tag, "http-equiv").lower() == "refresh" and _REFRESH.match(content):
            raise doc.error(tag, f"the page redirects: {content[:_SHOWN]!r}", _EXPECTED)


def _attribute(tag: Tag, name: str) -> str:
    return " ".join(str(tag.get(name) or "").split())
