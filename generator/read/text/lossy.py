"""Reads a lossy capture: path, methods, names and types are gone, sentences and order remain.

What the capture holds becomes fragments in its order, each with a requirement, sentences, a
feature version and the documentation of a type. To which part of the API a fragment belongs the
page does not say; an overlay can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.model.api import Fragment, PageModel
from generator.model.source import Feature, Source
from generator.read import comments
from generator.read.errors import PageError
from generator.read.phrases import METHODS, PATH, feature_phrase, status_phrase

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
    """Whether a text has rows or feature tables of a reference page, and no method to hold them."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    if any(line in METHODS and PATH.fullmatch(below) for line, below in pairwise(lines)):
        return False
    pieces = [piece for number, line in enumerate(lines) for piece in _pieces(number, line)]
    tables = sum(bool(_TABLE.fullmatch(piece.text)) for piece in pieces)
    labels = sum(bool(_LABEL.fullmatch(piece.text)) for piece in pieces)
    return tables > 0 or labels > 1


def missing_parts(text: str) -> tuple[str, ...]:
    """What a lossy capture has nothing of; names and types are lost in any."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    kept = {
        "path": any(PATH.fullmatch(line) for line in lines),
        "methods": any(line in METHODS for line in lines),
        "statuses": any(status_phrase(line) for line in lines),
    }
    return (*(part for part, found in kept.items() if not found), "names", "types")


def read_lossy_page(page: str, text: str) -> PageModel:
    """Read a lossy capture into fragments.

    `page` names it in sources and errors. Raises PageError for a feature table that holds no
    name and version.
    """
    lines = [(n, " ".join(s.split())) for n, s in enumerate(text.splitlines(), 1) if s.strip()]
    pieces = [piece for number, line in lines for piece in _pieces(number, line)]
    reader = _LossyReader(page)
    reader.read(pieces)
    return PageModel(page, fragments=reader.found, missing=missing_parts(text), is_capture=True)


def _pieces(number: int, line: str) -> Iterator[_Piece]:
    """A line as its pieces: the capture has run labels, tables and cells together."""
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
    def __init__(self, page: str) -> None:
        self.page = page
        self.found: list[Fragment] = []
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
        self.found.append(Fragment(Source(self.page, piece.line)))
        self._closed = False
        return self.found[-1]

    def _text(self, piece: _Piece) -> None:
        last = self.found[-1] if self.found else None
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
        """Below *Conditionally Required* the condition is a paragraph after the description."""
        return fragment.requirement == "conditional" and len(fragment.paragraphs) == 1

    def _feature(self, heading: _Piece, rest: Iterator[_Piece]) -> None:
        rule = next(rest, None)
        row = next(rest, None) if rule and _RULE.fullmatch(rule.text) else rule
        phrase = feature_phrase(row.text.replace("|", " ")) if row else None
        source = Source(self.page, row.line if row else heading.line)
        if phrase is None or phrase[1] < 1:
            wrong = f"{row.text[:60] if row else 'nothing'!r} under {heading.text!r}"
            raise PageError(source, wrong, "a feature name and a positive version")
        if self._closed or self.found[-1].feature is not None:
            self._open(heading)
        self.found[-1].feature = Feature(phrase[0], phrase[1], phrase[2], source)
        self._closed = True

    def _type_documentation(self, heading: _Piece, rest: Iterator[_Piece]) -> None:
        piece = next(rest, None)
        if piece is None or not self.found:
            where = Source(self.page, heading.line)
            raise PageError(where, f"{heading.text!r} without a row", "a row above, text below")
        self.found[-1].type_documentation = piece.text
        self._closed = True
