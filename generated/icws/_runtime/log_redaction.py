# Copied from runtime/log_redaction.py; edits here are lost.
"""urllib3's log lines without what must not be shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

__all__ = ["redact_urllib3"]

# The second one logs headers that cannot be read, with their URL.
_LOGGERS = ("urllib3.connectionpool", "urllib3.connection")
_SESSION = r"(/icws/)(?!connection(?:[/?]|$))[^/?\s]+"
_QUERY = r"\?\S*"


class _Redaction:
    """Takes session ids and queries out of URLs, and leaves of errors only their kind.

    It sees what other users of urllib3 in the program log, too: only lines with a URL of ICWS
    change. There errors do so as a whole, since their texts can hold headers.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Change a line; let every line pass."""
        if "/icws/" in str(record.args):
            if isinstance(record.args, tuple):
                record.args = tuple(_shown(value) for value in record.args)
            record.exc_info = record.exc_text = None
        return True


def _shown(value: object) -> object:
    if isinstance(value, str) and "/icws/" in value:
        return re.sub(_QUERY, "?…", re.sub(_SESSION, r"\1…", value))
    return type(value).__name__ if isinstance(value, BaseException) else value


def redact_urllib3() -> None:
    """Redact urllib3's log, once a program."""
    import logging  # here, and not above: it needs a while

    for name in _LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(known, _Redaction) for known in logger.filters):
            logger.addFilter(_Redaction())
