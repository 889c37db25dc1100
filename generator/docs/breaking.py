"""Places at which long names of a page may be broken: where their words begin.

A browser that finds no such place breaks `queue_id` wherever the line ends, and a telephone has
room for 40 letters.
"""

from __future__ import annotations

import re

# Texts, but for those of elements that hold no elements.
_TEXT = re.compile(r"<(script|style|title|option|textarea)\b.*?</\1>|(?<=>)[^<]+", re.DOTALL)
# Closed, as libxml2 takes all that follows an open one for its content.
_BREAK = "<wbr/>"
# An entity may stand in a name, but has no end of a word within.
_LONG = re.compile(r"[^\s&;]{12,}")
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=.[/.:_@=])(?=[^/.:_@=])")


def with_breaks(page: str) -> str:
    """Return a page of HTML with breaks between the words of its long names."""
    return _TEXT.sub(_in_text, page)


def _in_text(text: re.Match[str]) -> str:
    return text[0] if text[1] else _LONG.sub(_in_name, text[0])


def _in_name(name: re.Match[str]) -> str:
    return _WORDS.sub(_BREAK, name[0])
