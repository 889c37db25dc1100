"""The request log: one log line for each request, and a list for tests.

Neither has a secret: no session id, token or cookie is logged.
"""

from __future__ import annotations

import json
import logging
import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from generator.errors import printable

logger: logging.Logger = logging.getLogger("icws_sandbox")

_LIMIT = 10_000
# The session id is a segment of most paths; the log-in has none. The root of the API need not be
# at the beginning: a client can send what the sandbox does not serve.
_SESSION = re.compile(r"/icws/(?!connection(?:[/?#]|$))[^/?#]+", re.IGNORECASE)
_NO_QUERY: Mapping[str, str] = MappingProxyType({})
_SECRETS = frozenset({"password", "authToken", "authTokenSeed", "singleSignOnToken", "sipPassword"})


@dataclass(slots=True)
class LoggedRequest:
    """A request and the status of its response; 0: the connection was dropped.

    `path` has `{sessionId}` in place of the session's id. Thousands are kept, so the body is a
    text until somebody asks for it.
    """

    method: str
    path: str
    status: int = 0
    query: Mapping[str, str] = field(default_factory=lambda: _NO_QUERY)
    body_json: str = "null"
    user: str | None = None
    error: str | None = None
    operation: str | None = None

    @property
    def body(self) -> Any:
        """The JSON value without the parts that the dialled versions lack; None without a body.

        None also where the body was refused or is large.
        """
        return json.loads(self.body_json)


class RequestLog:
    """The latest requests, oldest first."""

    def __init__(self) -> None:
        self.requests: deque[LoggedRequest] = deque(maxlen=_LIMIT)

    def add(self, request: LoggedRequest, seconds: float) -> None:
        """Keep a request, and log it."""
        self.requests.append(request)
        logger.info(
            "%s %s %s %.1f ms %s%s",
            request.method,
            printable(request.path, 300),
            request.status or "dropped",
            seconds * 1000,
            request.user or "-",
            f" {printable(request.error, 300)}" if request.error else "",
        )


def mask_secrets(value: Any) -> Any:
    """Return a JSON value with its passwords and tokens masked."""
    if isinstance(value, dict):
        return {k: "***" if k in _SECRETS else mask_secrets(v) for k, v in value.items()}
    return [mask_secrets(item) for item in value] if isinstance(value, list) else value


def mask_session_id(path: str) -> str:
    """Return a path with `{sessionId}` in place of session ids, so that no session id is logged."""
    return _SESSION.sub("/icws/{sessionId}", path)
