"""Redaction of session ids, in values that are shown and in the log lines of urllib3."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import logging

__all__ = ["Redacted", "redact_urllib3", "with_placeholder", "without_session"]

# The session id is a segment of most paths; the log-in has none.
_SESSION = re.compile(r"(/icws/)(?!connection(?:[/?#]|$))[^/?#\s]+", re.IGNORECASE)
_QUERY = re.compile(r"\?\S*")
# The second one logs headers that cannot be parsed, with their URL.
_LOGGERS = ("urllib3.connectionpool", "urllib3.connection")


class Redacted(Struct, frozen=True):
    """Base class of structs that hold secrets: all that is shown of them is their `repr`."""

    if not TYPE_CHECKING:
        # Tools that print by rich, also the variables of tracebacks, would take all fields from it.
        __rich_repr__ = None


def without_session(text: str) -> str:
    """Return a text without the session ids in its URLs and paths."""
    return _SESSION.sub(r"\1…", text)


def with_placeholder(url: str) -> str:
    """Return the path of a URL with ``{sessionId}`` in place of the session id."""
    path = url.partition("://")[2].partition("?")[0]
    return _SESSION.sub(r"\1{sessionId}", "/" + path.partition("/")[2])


class _Redaction:
    """A log filter that hides session ids and queries, and reduces errors to their type.

    The loggers are shared with the rest of the program, so only lines with an ICWS URL change.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Change a line; let every line pass."""
        if "/icws/" in str(record.args).lower():
            if isinstance(record.args, tuple):
                record.args = tuple(_redacted(value) for value in record.args)
            record.exc_info = record.exc_text = None
        return True


def _redacted(value: object) -> object:
    if isinstance(value, str) and "/icws/" in value.lower():
        return _QUERY.sub("?…", without_session(value))
    # The text of an error can contain headers.
    return type(value).__name__ if isinstance(value, BaseException) else value


def redact_urllib3() -> None:
    """Install the redaction of urllib3's log lines, once in a program."""
    import logging  # not above: slow to load

    for name in _LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(known, _Redaction) for known in logger.filters):
            logger.addFilter(_Redaction())
