"""Lines of a text capture, with a cursor and a ledger of the lines that were read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Literal

from generator.model.api import ParameterOption, Unread
from generator.model.source import Feature, Source
from generator.read import comments
from generator.read.errors import PageError
from generator.read.event_source import EVENT_SOURCE
from generator.read.phrases import (
    FEATURE_ROW,
    IDENTIFIER,
    METHODS,
    PATH,
    TypePhrase,
    feature_phrase,
    status_heading,
    type_phrase,
)
from generator.read.text.cut import ends_its_line, is_cut

PROPERTY_COLUMNS = ("Property", "Value", "Comments")
PARAMETER_COLUMNS = ("Type", "Name", "Comments")
ASSOCIATED = "Associated Message"
_FEATURE_HEADINGS = {"Feature Version", "Feature Version Obsolete Version"}
_OPTIONS = "Options:"
_BULLET = "• "
_ROW_LABELS = {"[key]", "[value]", "[option]"}
_LONGEST_HEAD = 12
INTEGER = re.compile("-?[0-9]+")
ERROR_TYPE = "Type:"

Part = Literal["method", "status", "representation", "end"]

# Labels and headings of the page format, which are no names.
FIXED = {
    *PROPERTY_COLUMNS,
    *PARAMETER_COLUMNS,
    comments.REQUIRED,
    comments.NOTE,
    "Parameters",
    "Representations",
    "Request",
    "Response",
    "Options",
    *METHODS,
}


def _is_title(text: str) -> bool:
    """Tell whether a text can stand above a representation: a type's name, or a list of one."""
    phrase = type_phrase(text)
    is_name = IDENTIFIER.fullmatch(text) and not text.endswith(".")
    return bool(is_name) or (phrase is not None and phrase.contents == "complex")


def _is_more(text: str) -> bool:
    return text.startswith(_BULLET) and text.removeprefix(_BULLET) in comments.MORE_LESS


class Capture:
    """The non-empty lines of a capture, with a cursor.

    Layout is lost in a capture: indentation drifts and says nothing, so lines are stripped.
    """

    def __init__(self, page: str, text: str) -> None:
        self.page = page
        # A page's own mark of its encoding ends up in the text of a capture.
        lines = text.replace("\ufeff", "").split("\n")
        self._lines = [(n, " ".join(s.split())) for n, s in enumerate(lines, 1) if s.strip()]
        self.is_cut = is_cut(text)
        if self.is_cut and not ends_its_line(text):
            # Nobody knows how this line went on.
            self._lines.pop()
        self.at = 0
        self._read: set[int] = set()
        self._columns = self._find_columns()

    def _find_columns(self) -> dict[int, int]:
        """Return the index of each representation's columns by the index of its name.

        Without a name the representation begins at its columns.
        """
        columns: dict[int, int] = {}
        for index in range(len(self._lines)):
            if self.stands(PROPERTY_COLUMNS, index):
                columns[self._title(index)] = index
        return columns

    def _title(self, columns: int) -> int:
        """Return the index of the name above some columns; that of the columns without one."""
        for start in range(columns - 1, max(columns - _LONGEST_HEAD, -1), -1):
            text = self.text(start)
            if text in FIXED or text == ASSOCIATED or status_heading(text):
                break
            if text.startswith(ERROR_TYPE):
                # What stands above it is the identifier of an error, not the name of a type.
                break
            if _is_title(text):
                return start
        return columns

    def text(self, ahead: int = 0) -> str:
        """Return the line at the cursor, or some lines ahead; empty past the end."""
        index = self.at + ahead
        return self._lines[index][1] if index < len(self._lines) else ""

    def stands(self, texts: tuple[str, ...], ahead: int = 0) -> bool:
        """Tell whether some lines stand below each other at the cursor, or some lines ahead."""
        return all(self.text(ahead + step) == text for step, text in enumerate(texts))

    def source(self) -> Source:
        """Return the place of the line at the cursor; of the last line past the end."""
        at = min(self.at, len(self._lines) - 1)
        return Source(self.page, self._lines[at][0] if self._lines else 1)

    def error(self, problem: str, expected: str) -> PageError:
        """Return an error at the cursor."""
        return PageError(self.source(), problem, expected)

    @property
    def part(self) -> Part | None:
        """The part of the page that begins at the cursor."""
        if self.at >= len(self._lines):
            return "end"
        if self.text() in {*METHODS, EVENT_SOURCE} and PATH.fullmatch(self.text(1)):
            return "method"
        if status_heading(self.text()):
            return "status"
        return "representation" if self.at in self._columns else None

    @property
    def breaks_off(self) -> bool:
        """Whether the cursor has come to the place where the text was cut."""
        return self.is_cut and self.part == "end"

    @property
    def columns(self) -> int:
        """The index of the columns of the representation that begins at the cursor."""
        return self._columns[self.at]

    def take(self) -> str:
        """Read the line at the cursor and move on."""
        text = self.text()
        self._read.add(self.at)
        self.at += 1
        return text

    def take_all(self, *texts: str) -> bool:
        """Read some lines if they stand at the cursor; return whether they do."""
        stands = self.stands(texts)
        for _ in texts if stands else ():
            self.take()
        return stands

    def leave(self, lines: Iterable[int]) -> None:
        """Count lines as not read, since what they say has no place."""
        self._read.difference_update(lines)

    def skip(self) -> None:
        """Leave the line at the cursor unread and move on."""
        self.at += 1

    def row_at(self) -> TypePhrase | None:
        """Return the type of the row that begins at the cursor: a name, then a type phrase.

        A label can be the name of a member of an enumeration, whose value follows.
        """
        name, value = self.text(), self.text(1)
        if not (IDENTIFIER.fullmatch(name) or name in _ROW_LABELS):
            return None
        if name in FIXED - {"Type"} and not INTEGER.fullmatch(value):
            return None
        return type_phrase(value)

    def take_feature(self) -> Feature | None:
        """Read a feature table if one stands at the cursor."""
        if self.text() not in _FEATURE_HEADINGS:
            return None
        self.take()
        feature = feature_phrase(self.text(), self.source())
        if feature is None and self.breaks_off:
            return None
        if feature is None:
            raise self.error(f"{self.text()[:60]!r} stands under Feature Version", FEATURE_ROW)
        self.take()
        return feature

    def _take_options(self, stops: Callable[[], bool]) -> list[ParameterOption]:
        """Read the values of a parameter: a bullet each, with its words and its version.

        Without one the heading is left unread.
        """
        heading = self.at
        self.skip()
        options: list[ParameterOption] = []
        while self.part != "end" and not stops():
            if options and (feature := self.take_feature()):
                options[-1].feature = feature
                continue
            source, text = self.source(), self.text()
            if text.startswith(_BULLET) and not _is_more(text):
                value, _, words = text.removeprefix(_BULLET).partition(" ")
                options.append(ParameterOption(value, source, words))
            elif options and not _is_more(text):
                options[-1].description = f"{options[-1].description} {text}".strip()
            elif not _is_more(text):
                break
            self.take()
        if options:
            self._read.add(heading)
        return options

    def take_comment(self, stops: Callable[[], bool]) -> comments.Comment:
        """Read labels, features and prose until `stops`, or to the end."""
        comment = comments.Comment()
        criteria = False
        while self.part != "end" and not stops():
            if comment.feature is None and (feature := self.take_feature()):
                comment.feature = feature
                continue
            if self.text() == _OPTIONS and self.text(1).startswith(_BULLET):
                comment.options = self._take_options(stops)
                continue
            text = self.take()
            if _is_more(text):
                continue
            if text in {comments.REQUIRED, comments.CONDITIONALLY_REQUIRED}:
                comment.labels.add(text)
            elif match := comments.DEFAULT.fullmatch(text):
                comment.default = match[1]
            elif criteria and text.startswith((_BULLET, "- ", "* ", "Is a ")):
                item = text.lstrip("•-* ")
                comment.criteria.append(item)
                comment.add(f"- {item}")
            else:
                comment.add(text)
                criteria = bool(comments.CRITERIA.search(text))
        if self.breaks_off:
            comment.cut()
        return comment

    def unread(self) -> list[Unread]:
        """Return the lines that nothing has read, up to the part in which the text breaks off."""
        end = max(self._read, default=0) if self.is_cut else len(self._lines)
        return [
            Unread(Source(self.page, number), text)
            for index, (number, text) in enumerate(self._lines[:end])
            if index not in self._read
        ]
