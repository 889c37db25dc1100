"""Lossy captures: path, methods, names and types are gone, sentences and order remain.

The content of the capture becomes fragments in its order, each with a requirement, sentences, a
feature version and the documentation of a type. The page does not say to which part of the API a
fragment belongs; an overlay can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.model.api import Fragment, PageModel
from generator.model.source import Source
from generator.read import comments
from generator.read.errors import PageError
from generator.read.phrases import FEATURE_ROW, METHODS, PATH, feature_phrase, status_phrase

_TABLE = re.compile(
    r"Feature \| Version \|(?: Obsolete Version)? ?\|?|Feature Version(?: Obsolete Version)?"
)
_RULE = re.compile(r"[-| ]*-{3}[-| ]*")
_LABEL = re.compile(r"Conditionally Required|Required")
_GLUED_END = re.compile(
    r"(?P<text>.*?(?P<end>[.!?)]))"
    rf"(?P<mark>{_LABEL.pattern}|{_TABLE.pattern}|Property type documentation:)"
)
# Where one cell ended and the next began the capture has kept no space: `queue.Prior to`.
_SEAM = re.compile(r"(?<=[a-z]{2}[.!?])(?=[A-Z][a-z]*[ ,])")
_SENTENCE_END = re.compile(r"[.!?:\"”)]$")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A label, the heading of a table, or text; `glued` text follows text without a break."""

    text: str
    line: int
    glued: bool = False


def is_lossy_capture(text: str) -> bool:
    """Tell whether a text has rows or feature tables, and no method that holds them."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    if any(line in METHODS and PATH.fullmatch(below) for line, below in pairwise(lines)):
        return False
    pieces = [piece for number, line in enumerate(lines) for piece in _pieces(number, line)]
    tables = sum(bool(_TABLE.fullmatch(piece.text)) for piece in pieces)
    labels = sum(bool(_LABEL.fullmatch(piece.text)) for piece in pieces)
    return tables > 0 or labels > 1


def missing_parts(text: str) -> tuple[str, ...]:
    """Return the parts that a lossy capture has nothing of; names and types are lost in any."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    kept = {
        "path": any(PATH.fullmatch(line) for line in lines),
        "methods": any(line in METHODS for line in lines),
        "statuses": any(status_phrase(line) for line in lines),
    }
    return (*(part for part, is_kept in kept.items() if not is_kept), "names", "types")


def read_lossy_page(page: str, text: str) -> PageModel:
    """Read a lossy capture into fragments.

    Args:
        page: the page's name in sources and errors.
        text: the capture.

    Raises:
        PageError: a feature table holds no name and version.
    """
    lines = [(n, " ".join(s.split())) for n, s in enumerate(text.splitlines(), 1) if s.strip()]
    pieces = [piece for number, line in lines for piece in _pieces(number, line)]
    reader = _LossyReader(page)
    reader.read(pieces)
    return PageModel(page, fragments=reader.fragments, missing=missing_parts(text), is_capture=True)


def _pieces(number: int, line: str) -> Iterator[_Piece]:
    """Yield the pieces of a line: the capture has run labels, tables and cells together."""
    match = _GLUED_END.fullmatch(line)
    text = match["text"] if match else line
    if _LABEL.fullmatch(text) or _TABLE.fullmatch(text):
        yield _Piece(text, number)
    else:
        for index, part in enumerate(_SEAM.split(text)):
            yield _Piece(part, number, glued=index > 0)
    if match:
        yield _Piece(match["mark"], number)


class _LossyReader:
    """The pieces of a capture, gathered into fragments."""

    def __init__(self, page: str) -> None:
        self.page = page
        self.fragments: list[Fragment] = []
        self._closed = True

    def read(self, pieces: list[_Piece]) -> None:
        rest = iter(pieces)
        for piece in rest:
            if _LABEL.fullmatch(piece.text):
                fragment = self._open(piece)
                conditional = piece.text == comments.CONDITIONALLY_REQUIRED
                fragment.requirement = "conditional" if conditional else "required"
            elif _TABLE.fullmatch(piece.text):
                self._feature(piece, rest)
            elif piece.text in comments.TYPE_DOCUMENTATION:
                self._type_documentation(piece, rest)
            else:
                self._text(piece)

    def _open(self, piece: _Piece) -> Fragment:
        self.fragments.append(Fragment(Source(self.page, piece.line)))
        self._closed = False
        return self.fragments[-1]

    def _text(self, piece: _Piece) -> None:
        last = self.fragments[-1] if self.fragments else None
        if last is None or self._closed or (piece.glued and not self._condition_follows(last)):
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

    @staticmethod
    def _condition_follows(fragment: Fragment) -> bool:
        """Tell whether the next paragraph is the condition of *Conditionally Required*."""
        return fragment.requirement == "conditional" and len(fragment.paragraphs) == 1

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
