# Copied from runtime/requests.py; edits here are lost.
"""How the parts of a request are written: paths, queries, headers, cookies."""

from __future__ import annotations

import enum
import functools
import re
import time
from collections.abc import Iterable, Mapping

from msgspec import UNSET

__all__ = ["base_of", "header_value", "path_of", "query_of", "read_cookies", "slots_of"]

_LETTERS_AND_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
# What RFC 3986 lets stand in a path or query as it is, and RFC 9110 in the name of a header.
_UNRESERVED = frozenset(_LETTERS_AND_DIGITS + "-._~")
_TOKEN = frozenset(_LETTERS_AND_DIGITS + "!#$%&'*+-.^_`|~")


def base_of(url: str) -> str:
    """Return a base URL without its last slash; raise ValueError for what is none."""
    from urllib.parse import urlsplit  # slow to load, for who only reads models or messages

    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("the base URL must be http(s)://host[:port][/path]")
    if parts.username is not None or parts.query or parts.fragment or re.search(r"[\s\\]", url):
        raise ValueError("the base URL must hold no user, query, fragment or space")
    if not _is_host(parts.hostname):
        raise ValueError("the host of the base URL is no name and no address")
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise ValueError("the port of the base URL must be a number from 1 to 65535")
    return url.rstrip("/")


def path_of(template: str, values: Mapping[str, object]) -> str:
    """Fill a path template; every value stays one segment, whatever it holds.

    Raises TypeError for missing or superfluous values, ValueError for empty ones and for
    "." and "..", which servers and proxies resolve even when they are escaped.
    """
    parts = _parts_of(template)
    if set(parts[1::2]) != values.keys():
        raise TypeError(f"the path takes {sorted(parts[1::2])}, not {sorted(values)}")
    written = list(parts)
    for at in range(1, len(parts), 2):
        name = parts[at]
        text = _text(name, values[name])
        if text in ("", ".", ".."):
            raise ValueError(f"the path parameter {name} must not be empty, '.' or '..'")
        written[at] = _quoted(text)
    return "".join(written)


def slots_of(template: str) -> tuple[str, ...]:
    """Return the names in a path template, in order."""
    return _parts_of(template)[1::2]


@functools.cache
def _parts_of(template: str) -> tuple[str, ...]:
    """Return the fixed parts of a path template, and between them the names of its slots."""
    return tuple(re.split(r"\{([^{}]+)\}", template))


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
            written = ",".join(map(_quoted, items))
        else:
            written = _quoted(_text(name, value))
        pairs.append(f"{_quoted(name)}={written}")
    return "?" + "&".join(pairs) if pairs else ""


def header_value(name: str, value: object) -> str:
    """Return a header's value; raise ValueError for line breaks and other controls."""
    parts = value if isinstance(value, (list, tuple)) else (value,)
    text = ",".join(_text(name, part) for part in parts)
    if not _is_token(name) or not text.isascii() or not text.isprintable():
        # The value itself is not shown: headers carry tokens.
        raise ValueError(f"the header {name!r} holds characters that a header cannot carry")
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
    """Tell whether a cookie with these attributes is to be removed; the last of a name counts."""
    said = {
        name.strip().lower(): value.strip()
        for name, _, value in (attribute.partition("=") for attribute in attributes)
    }
    age = said.get("max-age", "")
    if re.fullmatch(r"-?[0-9]+", age):
        return age.startswith("-") or not age.strip("0")
    if "expires" not in said:
        return False
    import datetime  # both slow to load, and rarely needed
    from email.utils import parsedate_to_datetime

    try:
        end = parsedate_to_datetime(said["expires"])
    except (ValueError, OverflowError, IndexError):
        return False
    if end.tzinfo is None:
        end = end.replace(tzinfo=datetime.UTC)
    return end.timestamp() <= time.time()


def _is_host(name: str) -> bool:
    """Tell whether labels have a length that names can have; resolvers fail late and oddly."""
    labels = name.removesuffix(".").split(".")
    return ":" in name or (len(name) <= 253 and all(1 <= len(label) <= 63 for label in labels))


def _quoted(text: str) -> str:
    """Return a text as it stands in a path or query."""
    if _UNRESERVED.issuperset(text):
        return text
    from urllib.parse import quote

    return quote(text, safe="")


def _is_token(name: str) -> bool:
    return name != "" and _TOKEN.issuperset(name)


def _text(name: str, value: object) -> str:
    if type(value) is str:
        return value
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    raise TypeError(f"the parameter {name} does not take {type(value).__name__}")
