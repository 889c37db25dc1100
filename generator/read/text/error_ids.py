"""Reads the table *Error Responses* of a text capture."""

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

    `stops` says where the response goes on with something else.
    """
    capture.take()
    capture.take_columns(_COLUMNS)
    found: list[ErrorId] = []
    while not capture.ended and not stops() and _is_row(capture):
        source = capture.source()
        error = ErrorId(capture.take(), source)
        if capture.text().startswith(_TYPE):
            error.type = capture.take().removeprefix(_TYPE).strip() or None
        note = capture.take_comment(lambda: stops() or _is_row(capture))
        error.description, error.feature = note.text, note.feature
        found.append(error)
    return found


def _is_row(capture: Capture) -> bool:
    return bool(_IDENTIFIER.fullmatch(capture.text()))
