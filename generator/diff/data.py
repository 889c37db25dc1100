"""JSON data: forms in which it is compared, shown and counted."""

from __future__ import annotations

import hashlib
import json
import re
from numbers import Real
from typing import Any

_LONGEST = 120
# Texts that read as other values do, or as nothing.
_DATA = re.compile(r"-?[0-9.]+(?:[eE][+-]?[0-9]+)?|true|false|null|\s*")


def texts_of(value: Any) -> list[str]:
    """Return the texts that a keyword states: one, or several of members of an `allOf`."""
    return [text for text in (value if isinstance(value, tuple) else [value]) if type(text) is str]


def is_number(value: Any) -> bool:
    """Tell whether a value of JSON is a number."""
    return isinstance(value, Real) and not isinstance(value, bool)


def canonical(value: Any) -> str:
    """Return a text that is the same for the same JSON, whatever the order of keys.

    Numbers count by their value: 1.0 is 1.
    """
    return json.dumps(_number(value), sort_keys=True, ensure_ascii=False, default=repr)


def shown(value: Any) -> str:
    """Return a value as text; a long one is cut, with a digest of the whole."""
    text = value if isinstance(value, str) else canonical(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({digest(text)[:8]})"


def quoted(value: Any) -> str:
    """Return a value as text, in quotes where it is a text that reads as another value, as "1"."""
    is_quoted = isinstance(value, str) and _DATA.fullmatch(value)
    return canonical(value) if is_quoted else shown(value)


def _number(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {str(key): _number(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_number(item) for item in value]
    return value


def digest(text: str) -> str:
    """Return the SHA-256 (FIPS 180-4) of a text in hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()
