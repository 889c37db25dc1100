"""Names of shared responses and parameters.

A name is a function of the part alone, and not of the words in it: neither another page nor
another sentence changes it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from generator.spec.english import capitalised

# Standard: RFC 9110, section 15, and RFC 6585; ranges of statuses: OpenAPI 3.1, Responses Object.
# The phrases of the library `http` are not the same in all versions of Python.
_PHRASES = """
200 OK, 201 Created, 202 Accepted, 203 Non-Authoritative Information, 204 No Content,
205 Reset Content, 206 Partial Content,
300 Multiple Choices, 301 Moved Permanently, 302 Found, 303 See Other, 304 Not Modified,
307 Temporary Redirect, 308 Permanent Redirect,
400 Bad Request, 401 Unauthorized, 402 Payment Required, 403 Forbidden, 404 Not Found,
405 Method Not Allowed, 406 Not Acceptable, 407 Proxy Authentication Required,
408 Request Timeout, 409 Conflict, 410 Gone, 411 Length Required, 412 Precondition Failed,
413 Content Too Large, 414 URI Too Long, 415 Unsupported Media Type, 416 Range Not Satisfiable,
417 Expectation Failed, 421 Misdirected Request, 422 Unprocessable Content, 426 Upgrade Required,
428 Precondition Required, 429 Too Many Requests, 431 Request Header Fields Too Large,
500 Internal Server Error, 501 Not Implemented, 502 Bad Gateway, 503 Service Unavailable,
504 Gateway Timeout, 505 HTTP Version Not Supported,
1XX Informational, 2XX Success, 3XX Redirection, 4XX Client Error, 5XX Server Error,
default Default
"""
_REASONS = {
    status: re.sub("[^A-Za-z]", "", phrase)
    for status, _, phrase in (entry.strip().partition(" ") for entry in _PHRASES.split(","))
}
_ALLOWED = re.compile(r"[A-Za-z0-9._-]+")
_LAST_WORD = re.compile(r"[A-Z][a-z]*$")


def response_name(status: str, response: dict[str, Any]) -> str | None:
    """Return the name of a response: the reason phrase of its status, and the type of its body.

    An error without a body is `Empty`, since errors of this API have one. None for a body
    whose type has no name: such a response stays where it is.
    """
    media = next(iter(response.get("content", {}).values()), None)
    if media is not None:
        body = _body_name(media.get("schema", {}))
        return _response_name(status, body) if body else None
    return _response_name(status, "Empty" if status[:1] in ("4", "5") else "")


def parameter_name(parameter: dict[str, Any]) -> str | None:
    """Return the name of a parameter: its own, with its place where that is not the path.

    None for a name that no component can have.
    """
    name, place = parameter.get("name"), parameter.get("in")
    if not isinstance(name, str) or not isinstance(place, str) or not _ALLOWED.fullmatch(name):
        return None
    return name if place == "path" else f"{name}-{place}"


@cache
def _response_name(status: str, body: str) -> str | None:
    """Return the name of a response of a status, with the name of its body, if it has one."""
    reason = _REASONS.get(status, f"Status{status}")
    if not _ALLOWED.fullmatch(reason):
        return None
    last = _LAST_WORD.search(reason)
    if last and body.startswith(last[0]):
        # InternalServerError of the type error has the word once.
        reason = reason.removesuffix(last[0])
    return f"{reason}{body}"


def _body_name(schema: Any) -> str | None:
    """Return the name of the type of a body, or of the items of a list."""
    if not isinstance(schema, dict):
        return None
    if schema.get("type") == "array":
        item = _body_name(schema.get("items"))
        return f"{item}List" if item else None
    return _type_name(str(schema.get("$ref", "")))


@cache
def _type_name(ref: str) -> str | None:
    return capitalised(re.findall(r"[A-Za-z0-9]+", ref.rpartition("/")[2])) or None
