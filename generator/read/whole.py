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
        raise _fault(name, text, zero, "the page holds the character U+0000", "text")
    if not html:
        return
    for match in _NUMBER.finditer(text):
        if _is_no_character(match):
            problem = f"{match[0][:20]!r} stands for no character"
            raise _fault(name, text, match.start(), problem, "a character of Unicode")
    end = text.rstrip()
    if _BEGINNING.search(text) and end[-len(_END) :].lower() != _END:
        raise _fault(name, text, len(end), "the page breaks off", f"{_END} at its end")


def _is_no_character(number: re.Match[str]) -> bool:
    """Tell whether a number stands for no character; readers of HTML put U+FFFD."""
    digits = number[1] or number[2]
    if not digits:
        return number[0].endswith("0")
    if len(digits) > _MOST_DIGITS:
        return True
    code = int(digits, 16 if number[1] else 10)
    return code > _LAST or 0xD800 <= code <= 0xDFFF


def refuse_holes(name: str, text: str) -> None:
    """Raise PageError for a reference page in which a part of the markup is missing.

    Programs that save or join pages end them properly, also one of which a part is missing. Of
    its parts, some have a beginning and no end then, or an end and no beginning.
    """
    if not _BEGINNING.search(text):
        return
    begun: list[tuple[str, int]] = []
    for match in _HOLDERS.finditer(text):
        holder = (match["holder"] or "").lower()
        if holder == "html":  # whose beginning may be missing in HTML
            _refuse_more(name, text, match)
        elif holder and not match["end"]:
            begun.append((holder, match.start()))
        elif holder and (not begun or begun.pop()[0] != holder):
            problem = f"the page has a hole: </{holder}> ends nothing that was begun"
            raise _fault(name, text, match.start(), problem, "the end of the last part begun")
    if begun:
        holder, start = begun[-1]
        problem = f"the page has a hole: <{holder}> has no end"
        raise _fault(name, text, start, problem, f"</{holder}>")


def _refuse_more(name: str, text: str, tag: re.Match[str]) -> None:
    """Raise PageError for another page behind the end of the first: it would be passed over."""
    more = _COMMENT.sub("", text[tag.end() :].partition(">")[2]) if tag["end"] else ""
    if more.strip():
        problem = f"the page goes on behind {_END}"
        raise _fault(name, text, tag.end(), problem, "one page in a file")


def _fault(name: str, text: str, at: int, problem: str, expected: str) -> PageError:
    return PageError(Source(name, text.count("\n", 0, at) + 1), problem, expected)
