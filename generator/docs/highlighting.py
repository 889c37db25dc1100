"""Colours of programs and examples: strings, numbers, keywords and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup, escape

_KEYWORDS = "as async await for from import in with None True False null true false"
# What JSON and Python have in common; nothing in a comment or a string is anything else.
_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)
    |(?P<key>"(?:\\.|[^"\\\n])*")(?=:)
    |(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
    |(?P<number>(?<![\w.])-?\d[\d_.]*)
    |(?<!-)\b(?P<keyword>"""
    + "|".join(_KEYWORDS.split())
    + r")\b",
    re.VERBOSE,
)


def highlighted(source: str) -> Markup:
    """Return a program in Python, or JSON, with its tokens in elements of a class each."""
    return Markup("").join(_pieces(source))


def _pieces(source: str) -> Iterator[Markup]:
    at = 0
    for match in _TOKEN.finditer(source):
        yield escape(source[at : match.start()])
        yield Markup('<span class="{}">{}</span>').format(match.lastgroup, match[0])
        at = match.end()
    yield escape(source[at:])
