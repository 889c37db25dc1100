"""Lines that make a request: method and path, headers, the first line of a body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from generator.read.concept.lines import Line
from generator.read.phrases import METHODS

_LONGEST = 4_000
_LONGEST_PATH = 500
_PATTERN = (
    rf"(?P<method>{'|'.join(METHODS)})\s+(?:https?://[^\s/?#]+)?"
    r"(?P<path>/icws(?:/[^\s?#]*)?)(?:\?(?P<query>[^\s#]*))?(?P<version>\s+HTTP/[0-9.]+)?"
)
_REQUEST = re.compile(_PATTERN)
_WITH_BODY = re.compile(rf"(?P<request>{_PATTERN})\s+(?P<body>[\[{{].*)")
_HEADER = re.compile(r"(?P<name>[A-Za-z][A-Za-z0-9-]*):\s*(?P<value>\S.*)")
# A line that is JSON and no sentence: `{interactionId} is …` is one.
_JSON = re.compile(r"[\[{]\s*(?:[\"'\[{\]}0-9-].*|[A-Za-z]\w*\s*:.*)?")
_SESSION = re.compile(r"\{sessionid\}", re.IGNORECASE)


class RequestLine(Struct, frozen=True):
    """A method and a path that stand alone on their line."""

    method: str
    path: str
    query: str
    may_have_headers: bool

    @property
    def is_pattern(self) -> bool:
        """Whether the path has parameters besides the session, which examples leave open."""
        return "{" in _SESSION.sub("", self.path)


def request_line(text: str) -> RequestLine | None:
    """Read a line as `GET /icws/…?…`, with a server and `HTTP/1.1` where the page prints them."""
    match = _REQUEST.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None or len(match["path"]) > _LONGEST_PATH:
        return None
    return RequestLine(match["method"], match["path"], match["query"] or "", bool(match["version"]))


def header_line(text: str) -> tuple[str, str] | None:
    """Read a line as the name and the value of a header."""
    match = _HEADER.fullmatch(text)
    return (match["name"], match["value"]) if match else None


def begins_json(text: str) -> bool:
    """Tell whether JSON begins on a line, or an attempt at JSON."""
    return bool(_JSON.fullmatch(text))


def bodies_apart(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines; a body that begins beside its request is put below it."""
    for line in lines:
        match = _WITH_BODY.fullmatch(line.text) if line.text[:1].isupper() else None
        if match and begins_json(match["body"]):
            yield replace(line, text=match["request"])
            yield replace(line, text=match["body"])
        else:
            yield line
