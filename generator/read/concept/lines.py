"""Lines of a concept page, out of a text capture or an HTML page."""

from __future__ import annotations

import re

from msgspec import Struct

from generator.read.html.document import Document
from generator.read.html.tree import Text

_BLOCKS = ("pre", "p", "li", "td", "th", "dt", "dd", "div", "section", "article", "header", "body")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_HEADING = re.compile(r"[A-Z][^.:!?\"“”{}/]*[^.:!?\"“”{}/,;\s]")
_HEADING_WORDS = 8
_HEADING_LENGTH = 100
_FURNITURE = ("Note", "Tip", "Warning", "Important", "Caution", "See Also")
_BACK = "Back to "


class Line(Struct, frozen=True):
    """A line without the white space around it; an empty one ends a paragraph."""

    number: int
    text: str
    is_heading: bool = False


def text_lines(text: str) -> list[Line]:
    """Return the lines of a text capture, where headings are told by their looks alone."""
    texts = [line.strip() for line in text.replace("\r\n", "\n").split("\n")]
    return [
        Line(index + 1, line, _looks_like_heading(texts, index)) for index, line in enumerate(texts)
    ]


def html_lines(doc: Document) -> list[Line]:
    """Return the visible text of an HTML page: a line a block; `pre` keeps its lines."""
    lines: list[Line] = []
    for block, strings in _blocks(doc):
        number = doc.line(strings[0])
        joined = "".join(strings)
        if block == "pre":
            # The text begins after the empty space that its line leaves out.
            parts = joined.lstrip().split("\n")
            lines += [Line(number + at, part.strip()) for at, part in enumerate(parts)]
        else:
            lines.append(Line(number, " ".join(joined.split()), block in _HEADINGS))
        lines.append(Line(lines[-1].number, ""))
    return lines


def _blocks(doc: Document) -> list[tuple[str, list[Text]]]:
    """Return the visible strings of a page by the block that each run of them stands in."""
    blocks: list[tuple[str, list[Text]]] = []
    last = 0
    for string in doc.visible():
        holder = next(p for p in string.parents if p.name in _BLOCKS + _HEADINGS or not p.parent)
        if blocks and id(holder) == last:
            blocks[-1][1].append(string)
        else:
            blocks.append((holder.name, [string]))
        last = id(holder)
    return blocks


def _looks_like_heading(lines: list[str], index: int) -> bool:
    """Tell whether a line is a few words alone, without the punctuation of a sentence."""
    line = lines[index]
    alone = not any(lines[i] for i in (index - 1, index + 1) if 0 <= i < len(lines))
    return (
        alone
        and len(line) <= _HEADING_LENGTH
        and bool(_HEADING.fullmatch(line))
        and len(line.split()) <= _HEADING_WORDS
        and line not in _FURNITURE
        and not line.startswith(_BACK)
    )
