# Copied from sandbox/journal.py; edits here are lost.
"""What came and what was answered: one log line a request, and a list for tests.

Neither has a secret: session ids, tokens and cookies are left out.
"""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass, field
from typing import Any

logger: logging.Logger = logging.getLogger("icws_sandbox")

_KEPT = 10_000
_ROOT = "/icws/"
_SECRETS = frozenset({"password", "authToken", "authTokenSeed", "singleSignOnToken", "sipPassword"})


@dataclass
class Entry:
    """A request and the status of its answer; status 0: the connection was dropped.

    `path` has `{sessionId}` in place of the session's id; `body` is the JSON value that came,
    without what the dialled versions do not know, or None where it was refused or is large.
    """

    method: str
    path: str
    status: int = 0
    query: dict[str, str] = field(default_factory=dict)
    body: Any = None
    user: str | None = None
    error: str | None = None
    operation: str | None = None


class Journal:
    """The latest requests, oldest first."""

    def __init__(self) -> None:
        self.entries: deque[Entry] = deque(maxlen=_KEPT)

    def add(self, entry: Entry, seconds: float) -> None:
        """Keep a request, and log it."""
        self.entries.append(entry)
        logger.info(
            "%s %s %s %.1f ms %s%s",
            entry.method,
            _printable(entry.path),
            entry.status or "dropped",
            seconds * 1000,
            entry.user or "-",
            f" {_printable(entry.error)}" if entry.error else "",
        )


def without_secrets(value: Any) -> Any:
    """Return a JSON value with its passwords and tokens masked."""
    if isinstance(value, dict):
        return {k: "***" if k in _SECRETS else without_secrets(v) for k, v in value.items()}
    return [without_secrets(item) for item in value] if isinstance(value, list) else value


def masked(path: str) -> str:
    """Return a path without the session's id."""
    first, slash, rest = path[len(_ROOT) :].partition("/")
    if path[: len(_ROOT)].lower() != _ROOT or first.lower() == "connection" or not first:
        return path
    return f"/icws/{{sessionId}}{slash}{rest}"


def _printable(text: str) -> str:
    """A line stays one line, whatever the request was."""
    return "".join(c if c.isprintable() else "?" for c in text[:300])
