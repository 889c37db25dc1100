"""How the parts of a request are written: paths, queries, headers, cookies."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote, urlsplit

from msgspec import UNSET

__all__ = ["base_of", "header_value", "path_of", "query_of", "read_cookies"]

_SLOT = re.compile(r"\{([^{}]+)\}")
_COOKIE = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


def base_of(url: str) -> str:
    """Return a base URL without its last slash; raise ValueError for what is none."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("the base URL must be http(s)://host[:port][/path]")
    if parts.username is not None or parts.query or parts.fragment or re.search(r"[\s\\]", url):
        raise ValueError("the base URL must hold no user, query, fragment or space")
    return url.rstrip("/")


def path_of(template: str, values: Mapping[str, object]) -> str:
    """Fill a path template; every value stays one segment, whatever it holds.

    Raises TypeError for missing or superfluous values, ValueError for empty ones and for
    "." and "..", which servers and proxies resolve even when they are escaped.
    """
    slots = _SLOT.findall(template)
    if set(slots) != set(values):
        raise TypeError(f"the path takes {sorted(slots)}, not {sorted(values)}")

    def fill(match: re.Match[str]) -> str:
        text = _text(match[1], values[match[1]])
        if text in ("", ".", ".."):
            raise ValueError(f"the path parameter {match[1]} must not be empty, '.' or '..'")
        return quote(text, safe="")

    return _SLOT.sub(fill, template)


def query_of(values: Mapping[str, object]) -> str:
    """Return a query string with its question mark, or an empty string.

    UNSET and empty lists are left out, lists are joined by commas. Raises TypeError for what
    a query cannot carry, ValueError for a list item with a comma.
    """
    pairs: list[str] = []
    for name, value in values.items():
        if value is UNSET:
            continue
        if isinstance(value, (list, tuple)):
            items = [_text(name, item) for item in value]
            if any("," in item for item in items):
                raise ValueError(f"an item of the query parameter {name} holds a comma")
            if not items:
                continue
            written = ",".join(quote(item, safe="") for item in items)
        else:
            written = quote(_text(name, value), safe="")
        pairs.append(f"{quote(name, safe='')}={written}")
    return "?" + "&".join(pairs) if pairs else ""


def header_value(name: str, value: object) -> str:
    """Return a header's value; raise ValueError for line breaks and other controls."""
    parts = value if isinstance(value, (list, tuple)) else (value,)
    text = ",".join(_text(name, part) for part in parts)
    if not _COOKIE.fullmatch(name) or not text.isascii() or not text.isprintable():
        # The value itself is not shown: headers carry tokens.
        raise ValueError(f"the header {name!r} holds characters that a header cannot carry")
    return text


def read_cookies(lines: Iterable[str], cookies: dict[str, str]) -> None:
    """Take Set-Cookie lines into a dictionary; Max-Age=0 removes. Malformed ones are skipped."""
    for line in lines:
        pair, *attributes = line.split(";")
        name, equals, value = (part.strip() for part in pair.partition("="))
        if not equals or not _COOKIE.fullmatch(name):
            continue
        if not value.isascii() or not value.isprintable() or re.search(r"[\s,]", value):
            continue
        ages = [a.partition("=") for a in attributes if a.strip().lower().startswith("max-age")]
        if any(re.fullmatch(r"0|-\d+", age.strip()) for _, _, age in ages):
            cookies.pop(name, None)
        else:
            cookies[name] = value


def _text(name: str, value: object) -> str:
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    raise TypeError(f"the parameter {name} does not take {type(value).__name__}")
