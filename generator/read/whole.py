"""Pages that are whole: no zeros of a torn file, an end, and an end of each part in it."""

from __future__ import annotations

import re

from generator.model.source import Source
from generator.read.errors import PageError

_BEGINNING = re.compile(r"\A\s*<!|<html[\s>]", re.IGNORECASE)
_END = "</html>"
# A reference to a character by its number: hexadecimal or decimal, without the zeros before it.
_NUMBER = re.compile(r"&#(?:x0*([0-9a-f]*)|0*([0-9]*))", re.IGNORECASE)
_LAST, _MOST_DIGITS = 0x10FFFF, 7
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
# What holds the parts of a page; other tags may be left open in HTML. Comments and scripts are
# passed over, to the end of the text where theirs is missing.
_HOLDERS = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<raw>script|style)\b.*?(?:</(?P=raw)|\Z)"
    r"|<(?P<end>/?)(?P<holder>div|section|header|html)(?=[\s/>])",
    re.IGNORECASE | re.DOTALL,
)


def refuse_torn(name: str, text: str, *, html: bool) -> None:
    """Raise PageError for a page in HTML that breaks off, and for what is no character.

    A page that breaks off between two methods would be read without complaint, and the methods
    below would be gone from the API. A fragment, which does not begin as a document, need not end
    as one. Zeros are what a torn file holds instead of its content.
    """
    if (zero := text.find("\0")) >= 0:
        problem = "the page holds the character U+0000"
        raise PageError(Source(name, text.count("\n", 0, zero) + 1), problem, "text")
    if html:
        _refuse_no_characters(name, text)
    end = text.rstrip()
    if html and _BEGINNING.search(text) and end[-len(_END) :].lower() != _END:
        problem = "the page breaks off"
        raise PageError(Source(name, end.count("\n") + 1), problem, f"{_END} at its end")


def _refuse_no_characters(name: str, text: str) -> None:
    """Raise PageError for a number that stands for no character; readers of HTML put U+FFFD."""
    for found in _NUMBER.finditer(text):
        hexadecimal, decimal = found[1], found[2]
        digits = hexadecimal or decimal or ""
        is_number = digits or found[0].endswith("0")
        number = (
            int(digits or "0", 16 if hexadecimal else 10)
            if len(digits) <= _MOST_DIGITS
            else _LAST + 1
        )
        if is_number and (number == 0 or number > _LAST or 0xD800 <= number <= 0xDFFF):
            problem = f"{found[0][:20]!r} stands for no character"
            line = text.count("\n", 0, found.start()) + 1
            raise PageError(Source(name, line), problem, "a character of Unicode")


def refuse_holes(name: str, text: str) -> None:
    """Raise PageError for a reference page in which a part of the markup is missing.

    Programs that save or join pages end them properly, also one of which a part is missing. Of
    its parts, some have a beginning and no end then, or an end and no beginning.
    """
    if not _BEGINNING.search(text):
        return
    begun: list[tuple[str, int]] = []
    for found in _HOLDERS.finditer(text):
        holder = (found["holder"] or "").lower()
        if holder == "html":  # whose beginning may be missing in HTML
            _refuse_more(name, text, found)
        elif holder and not found["end"]:
            begun.append((holder, found.start()))
        elif holder and (not begun or begun.pop()[0] != holder):
            problem = f"</{holder}> ends nothing that was begun"
            raise _fault(name, text, found.start(), problem, "the end of the last part begun")
    if begun:
        holder, start = begun[-1]
        raise _fault(name, text, start, f"<{holder}> has no end", f"</{holder}>")


def _refuse_more(name: str, text: str, tag: re.Match[str]) -> None:
    """Raise PageError for another page behind the end of the first: it would be passed over."""
    more = _COMMENT.sub("", text[tag.end() :].partition(">")[2]) if tag["end"] else ""
    if more.strip():
        line = text.count("\n", 0, tag.end()) + 1
        raise PageError(Source(name, line), f"the page goes on behind {_END}", "one page in a file")


def _fault(name: str, text: str, at: int, problem: str, expected: str) -> PageError:
    line = text.count("\n", 0, at) + 1
    return PageError(Source(name, line), f"the page has a hole: {problem}", expected)
