# Copied from runtime/requests.py; edits here are lost.
"""Encoding of paths, queries, headers and cookies."""

from __future__ import annotations

import enum
import functools
import re
import time
from collections.abc import Container, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from msgspec import UNSET

from .containers import is_array
from .hosts import HOST
from .times import format_datetime

__all__ = ["base_of", "header_value", "path_of", "path_parameters", "query_of", "read_cookies"]

_LETTERS_AND_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Characters that need no escape in a path or query (RFC 3986), and those of a token (RFC 9110).
_UNRESERVED = frozenset(_LETTERS_AND_DIGITS + "-._~")
_TOKEN = frozenset(_LETTERS_AND_DIGITS + "!#$%&'*+-.^_`|~")
# A base URL in which each character can mean one thing only; nearly all are so.
_PLAIN_BASE = re.compile(
    r"https?://([A-Za-z0-9.-]+)(?::[1-9][0-9]{0,3})?(?:/[A-Za-z0-9._~/-]*)?", re.ASCII
)

_LAST_SEGMENT = re.compile(r"(?<=[^/])/icws$", re.IGNORECASE)


def base_of(url: str) -> str:
    """Return a base URL without its last slash and without /icws, with which all paths begin.

    It can have {host} as a placeholder. Raises ValueError if it is no base URL.
    """
    plain = _PLAIN_BASE.fullmatch(url)
    if plain is None or not _is_host(plain[1]):
        _check_base(url.replace(HOST, "host"))
    return _LAST_SEGMENT.sub("", url.rstrip("/"))


def _check_base(url: str) -> None:
    # Not above, and not for a plain URL: slow to load.
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("the base URL is invalid (expected http(s)://host[:port][/path])")
    if parts.username is not None or parts.query or parts.fragment or re.search(r"[\s\\]", url):
        raise ValueError("the base URL has a user, query, fragment or space (expected none)")
    if "{" in url or "}" in url:
        raise ValueError("the base URL has braces (expected none, or {host})")
    if not _is_host(parts.hostname):
        raise ValueError("the host of the base URL is invalid (expected a name or address)")
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise ValueError("the port of the base URL is invalid (expected 1 to 65535)")


def path_of(template: str, values: Mapping[str, object]) -> str:
    """Fill a path template; each value becomes one segment, whatever characters it has.

    Raises:
        TypeError: values are missing or superfluous.
        ValueError: a value is empty, or is "." or "..", which servers and proxies resolve even
            when they are escaped; or the template has no slash at its beginning, and so could
            lead to another host.
    """
    first, pairs, names = _parts_of(template)
    if names != values.keys():
        raise TypeError(f"the path has {sorted(values)} (expected {sorted(names)})")
    path = first
    for name, fixed in pairs:
        text = _text(name, values[name])
        if text in ("", ".", ".."):
            raise ValueError(f"the path parameter {name} is {text!r} (expected no '', '.' or '..')")
        path += _quoted(text) + fixed
    return path


def path_parameters(template: str) -> tuple[str, ...]:
    """Return the names of the parameters of a path template, in order."""
    return tuple(name for name, _ in _parts_of(template)[1])


@functools.cache
def _parts_of(template: str) -> tuple[str, tuple[tuple[str, str], ...], frozenset[str]]:
    """Return the start of a path template, each parameter and what follows it, and all names."""
    if not template.startswith("/"):
        raise ValueError(f"the path is {template!r} (expected a slash at its beginning)")
    first, *rest = re.split(r"\{([^{}]+)\}", template)
    names = rest[::2]
    return first, tuple(zip(names, rest[1::2], strict=True)), frozenset(names)


def query_of(
    values: Mapping[str, object] | Iterable[tuple[str, object]],
    numbers: Container[str] | None = None,
) -> str:
    """Return a query string with its question mark, or an empty string.

    UNSET values and empty lists are left out; lists are joined by commas. Pairs can repeat a name.

    Args:
        values: the parameters.
        numbers: the names of those whose lists take numbers; by default all do.

    Raises:
        TypeError: a value has a type that a query, or this parameter, cannot carry.
        ValueError: an item of a list contains a comma.
    """
    pairs: list[str] = []
    # A dictionary is found to be one quicker than to be a mapping.
    parameters: Any = values.items() if isinstance(values, (dict, Mapping)) else values
    for name, value in parameters:
        if value is UNSET:
            continue
        if type(value) is not str and is_array(value):
            if numbers is not None and name not in numbers:
                _check_texts(name, value)
            items = [_text(name, item) for item in value]
            if any("," in item for item in items):
                raise ValueError(f"an item of the query parameter {name} contains a comma")
            if not items:
                continue
            written = ",".join(map(_quoted, items))
        else:
            written = _quoted(_text(name, value))
        pairs.append(f"{_quoted_name(name)}={written}")
    return "?" + "&".join(pairs) if pairs else ""


def _check_texts(name: str, items: Iterable[object]) -> None:
    for item in items:
        if not isinstance(item, (str, enum.Enum, datetime)):
            kind = type(item).__name__
            raise TypeError(f"an item of the query parameter {name} is a {kind} (expected str)")


def header_value(name: str, value: object) -> str:
    """Return the text of a header; raise ValueError for line breaks and other controls."""
    parts = value if is_array(value) else (value,)
    text = ",".join(_text(name, part, "header") for part in parts)
    if not _is_token(name) or not text.isascii() or not text.isprintable():
        # Without the value, which can be a token.
        raise ValueError(f"the header {name!r} contains a character that no header can have")
    return text


def read_cookies(lines: Iterable[str], cookies: dict[str, str]) -> None:
    """Take Set-Cookie lines into a dictionary; malformed ones are skipped.

    What is over already, by Max-Age or else by Expires, is removed. What ends later is kept for
    the whole session, and goes to its server with every request: Path, Domain and Secure say
    nothing here, since a session has one server and one scheme.
    """
    for line in lines:
        pair, *attributes = line.split(";")
        name, equals, value = (part.strip() for part in pair.partition("="))
        if not equals or not _is_token(name):
            continue
        if not value.isascii() or not value.isprintable() or re.search(r"[\s,]", value):
            continue
        if _is_over(attributes):
            cookies.pop(name, None)
        else:
            cookies[name] = value


def _is_over(attributes: Iterable[str]) -> bool:
    """Return whether a cookie with these attributes has expired; the last of a name counts."""
    values = {
        name.strip().lower(): value.strip()
        for name, _, value in (attribute.partition("=") for attribute in attributes)
    }
    age = values.get("max-age", "")
    if re.fullmatch(r"-?[0-9]+", age):
        return age.startswith("-") or not age.strip("0")
    if "expires" not in values:
        return False
    from email.utils import parsedate_to_datetime  # not above: slow to load

    try:
        end = parsedate_to_datetime(values["expires"])
    except (ValueError, OverflowError, IndexError):
        return False
    if end.tzinfo is None:
        end = end.replace(tzinfo=UTC)
    return end.timestamp() <= time.time()


def _is_host(name: str) -> bool:
    """Return whether the labels of a host name have a valid length, as resolvers fail late."""
    labels = name.removesuffix(".").split(".")
    return ":" in name or (len(name) <= 253 and all(1 <= len(label) <= 63 for label in labels))


@functools.lru_cache(maxsize=256)
def _quoted_name(name: str) -> str:
    """Return a name escaped for a query; values are not remembered, as they can be secrets."""
    return _quoted(name)


def _quoted(text: str) -> str:
    """Return a text escaped for a path or query."""
    if text.isascii() and text.isalnum():  # quicker, and true of most ids
        return text
    if _UNRESERVED.issuperset(text):
        return text
    from urllib.parse import quote

    return quote(text, safe="")


def _is_token(name: str) -> bool:
    return name != "" and _TOKEN.issuperset(name)


def _text(name: str, value: object, kind: str = "parameter") -> str:
    if type(value) is str:
        return value
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, datetime):
        return format_datetime(value)
    several = isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray))
    expected = "a list or another sequence" if several else "str or number"
    raise TypeError(f"the {kind} {name} is a {type(value).__name__} (expected {expected})")
