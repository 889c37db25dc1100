"""Lossy captures: path, methods, names and types are gone, sentences and order remain.

The content of the capture becomes fragments in its order, each with a requirement, sentences, a
feature version and the documentation of a type. The page does not say to which part of the API a
fragment belongs; an overlay can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from generator.model.api import Fragment, PageModel
from generator.model.source import Source
from generator.read import comments
from generator.read.errors import PageError
from generator.read.phrases import FEATURE_ROW, METHODS, PATH, feature_phrase, status_phrase
from generator.read.text.cut import is_cut

_TABLE = re.compile(
    r"Feature \| Version \|(?: Obsolete Version)? ?\|?|Feature Version(?: Obsolete Version)?"
)
# The tables of a whole page without a method.
_OF_AREA = (["Feature Version"], ["Feature Version Obsolete Version"])
_RULE = re.compile(r"[-| ]*-{3}[-| ]*")
_LABEL = re.compile(r"Conditionally Required|Required")
_GLUED_END = re.compile(
    r"(?P<text>.*?(?P<end>[.!?)]))"
    rf"(?P<mark>{_LABEL.pattern}|{_TABLE.pattern}|Property type documentation:)"
)
# Where one cell ended and the next began the capture has kept no space: `queue.Prior to`.
_SEAM = re.compile(r"(?<=[a-z]{2}[.!?])(?=[A-Z][a-z]*[ ,])")
_SENTENCE_END = re.compile(r"[.!?:\"”)]$")


class _Piece(Struct, frozen=True):
    """A label, the heading of a table, or text; `glued` text follows text without a break."""

    text: str
    line: int
    glued: bool = False


def is_lossy_capture(text: str) -> bool:
    """Tell whether a text has rows or feature tables, and no method that holds them."""
    lines = [line for _, line in _lines(text)]
    if any(line in METHODS and PATH.fullmatch(below) for line, below in pairwise(lines)):
        return False
    texts = [piece.text for piece in _pieces(text)]
    labels = sum(map(bool, map(_LABEL.fullmatch, texts)))
    tables = list(filter(_TABLE.fullmatch, texts))
    if lines and PATH.fullmatch(lines[0]) and not labels and tables in _OF_AREA:
        return False  # it tells about an area, and has lost nothing
    return bool(tables) or labels > 1


def read_lossy_page(page: str, text: str) -> PageModel:
    """Read a lossy capture into fragments; `page` is its name in sources and errors.

    Raises PageError if a feature table holds no name and version.
    """
    reader = _LossyReader(page)
    reader.read(_pieces(text))
    lines = [line for _, line in _lines(text)]
    kept = {
        "path": any(PATH.fullmatch(line) for line in lines),
        "methods": any(line in METHODS for line in lines),
        "statuses": any(status_phrase(line) for line in lines),
    }
    missing = (*(part for part, is_kept in kept.items() if not is_kept), "names", "types")
    if cut := is_cut(text):
        # The last one may lack its requirement, and its last word may be half of one.
        del reader.fragments[-1:]
    return PageModel(page, fragments=reader.fragments, missing=missing, is_capture=True, is_cut=cut)


def _lines(text: str) -> list[tuple[int, str]]:
    return [(n, " ".join(s.split())) for n, s in enumerate(text.splitlines(), 1) if s.strip()]


def _pieces(text: str) -> Iterator[_Piece]:
    """Yield the pieces of the lines: the capture has run labels, tables and cells together."""
    for number, line in _lines(text):
        match = _GLUED_END.fullmatch(line)
        head = match["text"] if match else line
        is_whole = _LABEL.fullmatch(head) or _TABLE.fullmatch(head)
        for index, part in enumerate([head] if is_whole else _SEAM.split(head)):
            yield _Piece(part, number, glued=index > 0)
        if match:
            yield _Piece(match["mark"], number)


class _LossyReader:
    """The pieces of a capture, gathered into fragments."""

    def __init__(self, page: str) -> None:
        self.page = page
        self.fragments: list[Fragment] = []
        self._closed = True

    def read(self, pieces: Iterator[_Piece]) -> None:
        for piece in pieces:
            if _LABEL.fullmatch(piece.text):
                conditional = piece.text == comments.CONDITIONALLY_REQUIRED
                self._open(piece).requirement = "conditional" if conditional else "required"
            elif _TABLE.fullmatch(piece.text):
                self._feature(piece, pieces)
            elif piece.text in comments.TYPE_DOCUMENTATION:
                self._type_documentation(piece, pieces)
            else:
                self._text(piece)

    def _open(self, piece: _Piece) -> Fragment:
        self.fragments.append(Fragment(Source(self.page, piece.line)))
        self._closed = False
        return self.fragments[-1]

    def _text(self, piece: _Piece) -> None:
        last = self.fragments[-1] if self.fragments and not self._closed else None
        # The next paragraph is the condition of *Conditionally Required*.
        lacks_condition = last and last.requirement == "conditional" and len(last.paragraphs) == 1
        if last is None or (piece.glued and not lacks_condition):
            # A sentence that begins small has lost its beginning.
            mark = "… " if piece.text[0].islower() else ""
            self._open(piece).paragraphs.append(mark + piece.text)
        elif not last.paragraphs or self._begins_paragraph(last.paragraphs[-1], piece.text):
            last.paragraphs.append(piece.text)
        else:
            # An inline element stood on a line of its own.
            space = "" if piece.text[0] in ",.;:)" else " "
            last.paragraphs[-1] += space + piece.text

    @staticmethod
    def _begins_paragraph(above: str, text: str) -> bool:
        return bool(_SENTENCE_END.search(above)) and text[0].isalnum() and not text[0].islower()

    def _feature(self, heading: _Piece, rest: Iterator[_Piece]) -> None:
        rule = next(rest, None)
        row = next(rest, None) if rule and _RULE.fullmatch(rule.text) else rule
        source = Source(self.page, row.line if row else heading.line)
        feature = feature_phrase(row.text.replace("|", " "), source) if row else None
        if feature is None:
            text = repr(row.text[:60]) if row else "nothing"
            problem = f"{text} stands under {heading.text!r}"
            raise PageError(source, problem, FEATURE_ROW)
        if self._closed or self.fragments[-1].feature is not None:
            self._open(heading)
        self.fragments[-1].feature = feature
        self._closed = True

    def _type_documentation(self, heading: _Piece, rest: Iterator[_Piece]) -> None:
        piece = next(rest, None)
        if piece is None or not self.fragments:
            source = Source(self.page, heading.line)
            problem = f"{heading.text!r} stands without a row"
            raise PageError(source, problem, "a row above, text below")
        self.fragments[-1].type_documentation = piece.text
        self._closed = True
