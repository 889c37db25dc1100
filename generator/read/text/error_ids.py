"""The table *Error Responses* of a text capture."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.model.api import ErrorId
from generator.read.text.capture import Capture

HEADING = "Error Responses"
_COLUMNS = ("Error Identifier", "Error Type", "Error Description")
_IDENTIFIER = re.compile(r"[A-Za-z]\w*(?:\.\w+)+")
_TYPE = "Type:"


def read_error_ids(capture: Capture, stops: Callable[[], bool]) -> list[ErrorId]:
    """Read the rows from the heading on: an identifier, its type where one stands, words.

    Args:
        capture: the capture, its cursor at the heading.
        stops: whether the response goes on with something else at the cursor.
    """
    capture.take()
    capture.take_columns(_COLUMNS)
    errors: list[ErrorId] = []
    while not capture.ended and not stops() and _is_row(capture):
        source = capture.source()
        error = ErrorId(capture.take(), source)
        if capture.text().startswith(_TYPE):
            error.type = capture.take().removeprefix(_TYPE).strip() or None
        comment = capture.take_comment(lambda: stops() or _is_row(capture))
        error.description, error.feature = comment.text, comment.feature
        errors.append(error)
    return errors


def _is_row(capture: Capture) -> bool:
    return bool(_IDENTIFIER.fullmatch(capture.text()))
