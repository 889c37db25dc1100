"""Free text as Python literals and docstrings, from which it cannot break out."""

from __future__ import annotations

import functools
import re
import textwrap
import unicodedata
from collections.abc import Iterable

from generator.spec.commonmark import unescaped
from generator.spec.document import Node

_LINE_BREAKS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# Raw docstrings know no escapes: only the quotes that end one must not be in it.
_QUOTES = re.compile('"{2,}')
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_WIDTH = 88


def literal(value: object) -> str:
    """Return the literal of a string, number, truth value or None; TypeError for others."""
    if value is not None and not isinstance(value, (str, int, float, bool)):
        raise TypeError(f"no literal for {type(value).__name__}")
    return repr(value)


def plain(text: object) -> str:
    """Return text in one line, without control, bidi, zero-width and unassigned characters."""
    return " ".join(visible(_LINE_BREAKS.sub(" ", str(text))).split())


def text_of(node: Node, key: str | int) -> str:
    """Return the text below a key in one line, out of CommonMark; empty where there is none."""
    value = node.get(key)
    return "" if value is None else plain(unescaped(str(value)))


def wrap(text: object, indent: str = "", first: str | None = None) -> list[str]:
    """Return text as lines of docstring width; `first` indents the first line."""
    return list(_wrapped(str(text), indent, indent if first is None else first))


# Both forms of the client have the same texts, and many methods the same arguments.
@functools.lru_cache(maxsize=100_000)
def _wrapped(text: str, indent: str, first: str) -> tuple[str, ...]:
    line = plain(text)
    if line and len(first) + len(line) <= _WIDTH:  # as most are
        return (first + line,)
    lines = textwrap.wrap(
        line,
        width=_WIDTH,
        initial_indent=first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return tuple(lines)


def paragraphs(texts: Iterable[str]) -> list[str]:
    """Return texts as the lines of a docstring, with an empty line between them."""
    lines: list[str] = []
    for text in texts:
        lines += ["", *wrap(text)] if lines else wrap(text)
    return lines


def docstring(lines: list[str], indent: str) -> str:
    """Return the source of a docstring; lines after the first stand under `indent`.

    The lines come from `wrap`; whatever they hold, the docstring ends at its own quotes.
    """
    text = [_QUOTES.sub(_single, visible(line)).rstrip() for line in lines] or [""]
    while len(text) > 1 and not text[-1]:
        text.pop()
    body = "\n".join([text[0]] + [indent + line if line else "" for line in text[1:]])
    start = 'r"""' if "\\" in body else '"""'
    if len(text) == 1 and not body.endswith(('"', "\\")):
        return f'{start}{body}"""'
    return f'{start}{body}\n{indent}"""'


def visible(text: str) -> str:
    """Return text with something in place of each character that no reader sees."""
    # What is printable has none of them.
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(char: str) -> str:
    if char == " ":
        return char
    if char == "\t":
        return " "
    # Cc controls, Cf bidi and zero-width, Cs lone surrogates, Co and Cn: nothing a reader sees.
    category = unicodedata.category(char)
    return _REPLACEMENT if category[0] == "C" else " " if category[0] == "Z" else char


def _single(run: re.Match[str]) -> str:
    return "'" * len(run.group())
