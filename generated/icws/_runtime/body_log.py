# Copied from runtime/body_log.py; edits here are lost.
"""Bodies of requests and responses as the log shows them: JSON without secrets, cut where long."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from .decoding import has_too_many_values
from .http import Request, Response
from .printing import printable
from .redaction import without_session

__all__ = ["shown_body"]

_LONGEST = 2000  # characters that are shown
_LARGEST = 1_000_000  # bytes of a body that is parsed for it
_DEEPEST = 20
_MASK = "***"
_SECRET = re.compile(
    r"passw|passphrase|pass_?code|pwd|secret|token|credential|csrf|cookie|authorization"
    r"|session_?id|^pin$|[a-z]Pin$|(?:private|api|shared|access)_?key|saml_?(?:response|assertion)",
    re.IGNORECASE,
)
_PARAMETER = re.compile(r"([?&;#])([^=?&;#\s]+)=([^&;#\s]+)")
_NAMES = frozenset({"key", "name", "id", "fieldname", "parametername"})


def shown_body(message: Request | Response) -> str:
    """Return the body of a request or response for the log.

    Values whose name sounds like a secret are masked, also those of parameters in URIs, and so
    are session ids there. Anything
    that is no JSON, or is streamed, is shown by its size alone.
    """
    body = message.body
    if body is None or body == b"":
        return "no body"
    if not isinstance(body, bytes):
        return "a stream"
    if len(body) > _LARGEST or has_too_many_values(body):
        return f"{len(body)} bytes"
    try:
        value = msgspec.json.decode(body)
        return printable(msgspec.json.encode(_masked(value, 0)).decode(), _LONGEST)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return f"{len(body)} bytes, no JSON"


def _masked(value: Any, depth: int) -> Any:
    if depth > _DEEPEST:
        return "…"
    if isinstance(value, str):
        return _PARAMETER.sub(_masked_parameter, without_session(value))
    if isinstance(value, list):
        return [_masked(item, depth + 1) for item in value]
    if not isinstance(value, dict):
        return value
    # An item such as {"key": "password", "value": "..."} names its secret by a value.
    names_secret = any(
        key.lower() in _NAMES and isinstance(part, str) and _SECRET.search(part)
        for key, part in value.items()
    )
    return {
        key: _MASK
        if _SECRET.search(key) or (names_secret and key.lower() not in _NAMES)
        else _masked(part, depth + 1)
        for key, part in value.items()
    }


def _masked_parameter(match: re.Match[str]) -> str:
    mark, name, value = match.groups()
    return f"{mark}{name}={_MASK if _SECRET.search(name) else value}"
