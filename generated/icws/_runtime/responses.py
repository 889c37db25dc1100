# Copied from runtime/responses.py; edits here are lost.
"""Decoding of responses: results, errors, and the session that a log-in opens."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from .decoding import has_too_many_values, plain_json, without_mark
from .errors import (
    ApiError,
    DecodeError,
    LoginError,
    UnavailableError,
    error_class,
    login_error_class,
)
from .http import BODY_MEDIA_TYPE, MEDIA_TYPE, Response
from .model import UnknownObject
from .operation import Operation
from .redaction import Redacted
from .requests import header_value
from .retrying import retry_after

__all__ = [
    "JSON_MEDIA",
    "LoginResult",
    "error_of",
    "features_in",
    "foreign_body",
    "login_error_of",
    "login_result",
    "media_type",
    "object_in",
    "result_of",
]

E = TypeVar("E", bound=ApiError)
T = TypeVar("T")
_HIGHEST_VERSION = 999_999_999  # a longer number would only cost time
_CSRF = "ININ-ICWS-CSRF-Token"
_SESSION = "ININ-ICWS-Session-ID"
_COMMON = (None, MEDIA_TYPE, BODY_MEDIA_TYPE)
JSON_MEDIA = frozenset({MEDIA_TYPE.lower(), "application/json"})
"""The media types of JSON, in lower case."""


def result_of(op: Operation[T], response: Response) -> T:
    """Return the decoded body of a success; raise ApiError or DecodeError otherwise."""
    if not op.succeeded(response.status):
        raise error_of(op, response)
    decoder = op.statuses.get(response.status, op.decoder)
    if decoder is None:
        reason = foreign_body(response)
        if reason is None or media_type(response) in op.media:
            return None  # type: ignore[return-value]
        raise DecodeError(f"{op.id}: {reason}", response=response)
    reason = _foreign_media(response)
    if not response.body:
        reason = "the response has no body, but one is documented"
    elif reason is None:
        try:
            return decoder.decode(response.body)  # type: ignore[no-any-return]
        except DecodeError as error:
            reason = str(error)
    raise DecodeError(f"{op.id}: {reason}", response=response)


def foreign_body(response: Response) -> str | None:
    """Return why a body is not the server's: it is no JSON, or not said to be. None if it may be.

    A gateway can answer in the place of the server, with a page to sign in for instance.
    """
    reason = _foreign_media(response)
    if reason is None and response.body.strip():
        try:
            plain_json(response)
        except DecodeError as error:
            return str(error)
    return reason


def _foreign_media(response: Response) -> str | None:
    if not response.body or _is_json(response):
        return None
    return f"the media type of the response is {response.header('Content-Type')!r} (expected JSON)"


def _is_json(response: Response) -> bool:
    """Return whether the body can be JSON, as it can be without a media type."""
    return response.header("Content-Type") in _COMMON or media_type(response) in JSON_MEDIA


def media_type(response: Response) -> str:
    """Return the media type of the body without its parameters, in lower case."""
    return (response.header("Content-Type") or "").partition(";")[0].strip().lower()


def object_in(response: Response) -> dict[str, Any]:
    """Return the body as a JSON object; empty if it is none."""
    if not _is_json(response) or has_too_many_values(response.body):
        return {}
    try:
        value = msgspec.json.decode(without_mark(response.body))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


class LoginResult(Redacted, frozen=True):
    """The result of a log-in: the session, the features if listed, and other hosts."""

    session_id: str
    csrf_token: str
    features: Mapping[str, int] | None
    alternate_hosts: tuple[str, ...]

    def __repr__(self) -> str:
        """Show nothing."""
        return "LoginResult()"


def login_result(response: Response) -> LoginResult | None:
    """Return the result of a log-in; None if the response has no usable session."""
    content = object_in(response)
    session_id = response.header(_SESSION) or content.get("sessionId")
    token = response.header(_CSRF) or content.get("csrfToken")
    if not isinstance(session_id, str) or not isinstance(token, str):
        return None
    if session_id in ("", ".", ".."):
        return None
    try:
        header_value(_CSRF, token)
    except ValueError:
        return None
    return LoginResult(session_id, token, features_in(content), _hosts_in(content))


def _hosts_in(content: Mapping[str, Any]) -> tuple[str, ...]:
    names = content.get("alternateHostList")
    hosts = names if isinstance(names, list) else []
    return tuple(host for host in hosts if isinstance(host, str))


def features_in(content: Mapping[str, Any]) -> dict[str, int] | None:
    """Return the feature versions in a log-in or a list of features; None without a list.

    Servers send a version as a number or a text.
    """
    items = content.get("features", content.get("featureInfoList"))
    if isinstance(items, dict):
        items = items.get("featureInfoList")
    if not isinstance(items, list):
        return None
    features: dict[str, int] = {}
    for item in items:
        name, version = (
            (item.get("featureId"), item.get("version")) if isinstance(item, dict) else (None, None)
        )
        if isinstance(name, str) and not isinstance(version, bool):
            if isinstance(version, int):
                features[name] = min(max(version, 0), _HIGHEST_VERSION)
            elif isinstance(version, str) and version.isascii() and version.isdigit():
                features[name] = int(version[:9])
    return features


def error_of(op: Operation[Any], response: Response) -> ApiError:
    """Return the error for a response, with the details that its body has."""
    return _error(op, response, error_class(response.status))


def login_error_of(op: Operation[Any], response: Response) -> LoginError:
    """Return the error for a log-in that opened no session, also of the class of its status."""
    error = _error(op, response, login_error_class(error_class(response.status)))
    foreign = foreign_body(response)
    # Each server has the resource itself, and redirects nobody.
    error.refused = foreign is None and 400 <= error.status < 500 and error.status != 404
    if op.succeeded(error.status):
        error.message = foreign or "the response has no session id and CSRF token"
        error.args = (error.status, error.error_id, error.message, *error.args[3:])
    return error


def _error(op: Operation[Any], response: Response, kind: type[E]) -> E:
    content = object_in(response)
    body: Any = UnknownObject(data=content) if content else response.body
    decoder = op.decoder_for(response.status)
    if content and decoder is not None:
        with contextlib.suppress(DecodeError):
            body = decoder.decode(response.body)
    error_id, message = content.get("errorId"), content.get("message")
    hosts: dict[str, Any] = {}
    if issubclass(kind, UnavailableError):
        hosts["alternate_hosts"] = _hosts_in(content)
    error = kind(
        response.status,
        error_id if isinstance(error_id, str) else None,
        message if isinstance(message, str) else "",
        body,
        op.id,
        response=response,
        **hosts,
    )
    error.retry_after = retry_after(response)
    return error
