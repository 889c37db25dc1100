"""Lines of a text capture, with a cursor and a ledger of the lines that were read."""

from __future__ import annotations

from collections.abc import Callable

from generator.model.api import ParameterOption, Unread
from generator.model.source import Feature, Source
from generator.read import comments
from generator.read.errors import PageError
from generator.read.phrases import (
    FEATURE_ROW,
    IDENTIFIER,
    METHODS,
    PATH,
    TypePhrase,
    feature_phrase,
    status_phrase,
    type_phrase,
)

PROPERTY_COLUMNS = ("Property", "Value", "Comments")
PARAMETER_COLUMNS = ("Type", "Name", "Comments")
FEATURE_HEADINGS = {"Feature Version", "Feature Version Obsolete Version"}
ASSOCIATED = "Associated Message"
OPTIONS = "Options:"
BULLET = "• "
ROW_LABELS = {"[key]", "[value]", "[option]"}
_LONGEST_HEAD = 12

_FIXED = {
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
    return bool(IDENTIFIER.fullmatch(text)) or (phrase is not None and phrase.contents == "complex")


def _lines(text: str) -> list[str]:
    # A page's own mark of its encoding ends up in the text of a capture.
    return text.replace("\ufeff", "").replace("\r\n", "\n").split("\n")


class Capture:
    """The non-empty lines of a capture, with a cursor.

    Layout is lost in a capture: indentation drifts and says nothing, so lines are stripped.
    """

    def __init__(self, page: str, text: str) -> None:
        self.page = page
        self.lines = [
            (number, " ".join(line.split()))
            for number, line in enumerate(_lines(text), 1)
            if line.strip()
        ]
        self.at = 0
        self._read: set[int] = set()
        self._representations = self._find_representations()

    def _find_representations(self) -> dict[int, int]:
        """Return the line of each representation's columns by the line of its name."""
        columns: dict[int, int] = {}
        for index in range(len(self.lines)):
            if not self.is_columns(PROPERTY_COLUMNS, index):
                continue
            for start in range(index - 1, max(index - _LONGEST_HEAD, -1), -1):
                text = self.text(start)
                if text in _FIXED:
                    break
                if _is_title(text):
                    columns[start] = index
                    break
        return columns

    def text(self, index: int | None = None) -> str:
        """Return the line at an index (the cursor's by default); empty past the end."""
        index = self.at if index is None else index
        return self.lines[index][1] if 0 <= index < len(self.lines) else ""

    def source(self, index: int | None = None) -> Source:
        """Return the place of a line."""
        index = self.at if index is None else index
        if not self.lines:
            return Source(self.page, 1)
        return Source(self.page, self.lines[min(index, len(self.lines) - 1)][0])

    @property
    def ended(self) -> bool:
        """Whether the cursor is past the last line."""
        return self.at >= len(self.lines)

    @staticmethod
    def is_fixed(text: str) -> bool:
        """Tell whether a text is a label or a heading of the page format, and no name."""
        return text in _FIXED or text == comments.CONDITIONALLY_REQUIRED

    def take(self) -> str:
        """Read the line at the cursor and move on."""
        text = self.text()
        self._read.add(self.at)
        self.at += 1
        return text

    def skip(self) -> None:
        """Leave the line at the cursor unread and move on."""
        self.at += 1

    def take_columns(self, columns: tuple[str, ...]) -> bool:
        """Read the names of columns if they stand at the cursor."""
        if not self.is_columns(columns, self.at):
            return False
        for _ in columns:
            self.take()
        return True

    def is_columns(self, columns: tuple[str, ...], index: int) -> bool:
        """Tell whether the names of columns begin at an index."""
        return all(self.text(index + step) == name for step, name in enumerate(columns))

    def is_method(self) -> bool:
        """Tell whether a method and its path stand at the cursor."""
        return self.text() in METHODS and bool(PATH.fullmatch(self.text(self.at + 1)))

    def is_status(self) -> bool:
        """Tell whether a status stands at the cursor."""
        return status_phrase(self.text()) is not None

    def part_begins(self) -> bool:
        """Tell whether a status, a method or a representation begins at the cursor."""
        return self.is_status() or self.is_method() or self.representation_at() is not None

    def representation_at(self) -> int | None:
        """Return the line of the columns of the representation that begins at the cursor."""
        return self._representations.get(self.at)

    def row_at(self) -> TypePhrase | None:
        """Return the type of the row that begins at the cursor: a name, then a type phrase."""
        name = self.text()
        if not (IDENTIFIER.fullmatch(name) or name in ROW_LABELS) or name in _FIXED - {"Type"}:
            return None
        return type_phrase(self.text(self.at + 1))

    def take_feature(self) -> Feature | None:
        """Read a feature table if one stands at the cursor.

        Raises:
            PageError: its row states no version.
        """
        if self.text() not in FEATURE_HEADINGS:
            return None
        self.take()
        feature = feature_phrase(self.text(), self.source())
        if feature is None:
            problem = f"{self.text()[:60]!r} stands under Feature Version"
            raise PageError(self.source(), problem, FEATURE_ROW)
        self.take()
        return feature

    def _take_options(self, stops: Callable[[], bool]) -> list[ParameterOption]:
        """Read the values of a parameter: a bullet each, with its words and its version."""
        self.take()
        options: list[ParameterOption] = []
        while not self.ended and not stops():
            if feature := self.take_feature():
                options[-1].feature = feature
                continue
            source = self.source()
            text = self.take()
            if text.startswith(BULLET):
                value, _, words = text.removeprefix(BULLET).partition(" ")
                options.append(ParameterOption(value, source, words))
            else:
                options[-1].description = f"{options[-1].description} {text}".strip()
        return options

    def take_comment(self, stops: Callable[[], bool]) -> comments.Comment:
        """Read labels, features and prose until `stops`, or to the end."""
        comment = comments.Comment()
        criteria = False
        while not self.ended and not stops():
            if comment.feature is None and (feature := self.take_feature()):
                comment.feature = feature
                continue
            if self.text() == OPTIONS and self.text(self.at + 1).startswith(BULLET):
                comment.options = self._take_options(stops)
                continue
            text = self.take()
            if text in {comments.REQUIRED, comments.CONDITIONALLY_REQUIRED}:
                comment.labels.add(text)
            elif match := comments.DEFAULT.fullmatch(text):
                comment.default = match[1]
            elif criteria and text.startswith(("• ", "- ", "* ", "Is a ")):
                item = text.lstrip("•-* ")
                comment.criteria.append(item)
                comment.add(f"- {item}")
            else:
                comment.add(text)
                criteria = bool(comments.CRITERIA.search(text))
        return comment

    def unread(self) -> list[Unread]:
        """Return the lines that nothing has read."""
        return [
            Unread(Source(self.page, number), text)
            for index, (number, text) in enumerate(self.lines)
            if index not in self._read
        ]
