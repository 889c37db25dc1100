# Copied from runtime/answers.py; edits here are lost.
"""Reading answers: results, errors, and what a log-in tells of the session."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from .errors import ApiError, DecodeError, UnavailableError, error_class
from .http import Response
from .model import UnknownObject
from .operation import Operation
from .requests import header_value
from .retrying import retry_after

__all__ = ["Grant", "error_of", "features_in", "grant_in", "object_in", "result_of"]

T = TypeVar("T")
_CSRF = "ININ-ICWS-CSRF-Token"
_SESSION = "ININ-ICWS-Session-ID"
_COMMON = (None, "application/vnd.inin.icws+JSON", "application/vnd.inin.icws+JSON; charset=utf-8")
_JSON = frozenset({"application/vnd.inin.icws+json", "application/json"})


def result_of(op: Operation[T], response: Response) -> T:
    """Return the decoded body of a success; raise ApiError or DecodeError otherwise."""
    if not op.succeeded(response.status):
        raise error_of(op, response)
    decoder = op.decoder_for(response.status)
    if decoder is None:
        return None  # type: ignore[return-value]
    if response.status == 204:
        reason = "the answer has no body, other than documented"
    elif not _is_json(response):
        reason = "the answer is not JSON by its media type"
    else:
        try:
            return decoder.decode(response.body)  # type: ignore[no-any-return]
        except DecodeError as error:
            reason = str(error)
    raise DecodeError(f"{op.id}: {reason}", response=response)


def _is_json(response: Response) -> bool:
    """Tell whether the body may be JSON; an answer without a media type may."""
    media = response.header("Content-Type")
    return media in _COMMON or media.partition(";")[0].strip().lower() in _JSON


def object_in(response: Response) -> dict[str, Any]:
    """Return the body as an object, or an empty one where it is none."""
    if not _is_json(response):
        return {}
    try:
        value = msgspec.json.decode(response.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


class Grant(Struct, frozen=True):
    """What a log-in brings: the session, the features where they are told, other hosts."""

    session_id: str
    csrf_token: str
    features: Mapping[str, int] | None
    alternate_hosts: tuple[str, ...]

    def __repr__(self) -> str:
        """Show nothing."""
        return "Grant()"


def grant_in(response: Response) -> Grant | None:
    """Read what a log-in brings; None where there is no usable session in the answer."""
    said = object_in(response)
    session_id = response.header(_SESSION) or said.get("sessionId")
    token = response.header(_CSRF) or said.get("csrfToken")
    if not isinstance(session_id, str) or not isinstance(token, str):
        return None
    if session_id in ("", ".", ".."):
        return None
    try:
        header_value(_CSRF, token)
    except ValueError:
        return None
    return Grant(session_id, token, features_in(said), _hosts_in(said))


def _hosts_in(said: Mapping[str, Any]) -> tuple[str, ...]:
    listed = said.get("alternateHostList")
    hosts = listed if isinstance(listed, list) else []
    return tuple(host for host in hosts if isinstance(host, str))


def features_in(said: Mapping[str, Any]) -> dict[str, int] | None:
    """Read the feature versions of a log-in, or of the list of features; None without any.

    Servers write them as numbers or texts.
    """
    listed = said.get("features", said.get("featureInfoList"))
    if isinstance(listed, dict):
        listed = listed.get("featureInfoList")
    if not isinstance(listed, list):
        return None
    features: dict[str, int] = {}
    for item in listed:
        name, version = (
            (item.get("featureId"), item.get("version")) if isinstance(item, dict) else (None, None)
        )
        if isinstance(name, str) and not isinstance(version, bool):
            if isinstance(version, int):
                features[name] = version
            elif isinstance(version, str) and version.isascii() and version.isdigit():
                features[name] = int(version[:9])
    return features


def error_of(op: Operation[Any], response: Response) -> ApiError:
    """Make the error of an answer, from whatever its body holds."""
    said = object_in(response)
    body: Any = UnknownObject(data=said) if said else response.body
    decoder = op.decoder_for(response.status)
    if said and decoder is not None:
        with contextlib.suppress(DecodeError):
            body = decoder.decode(response.body)
    error_id, message = said.get("errorId"), said.get("message")
    args = (
        response.status,
        error_id if isinstance(error_id, str) else None,
        message if isinstance(message, str) else "",
        body,
        op.id,
    )
    kind = error_class(response.status)
    if issubclass(kind, UnavailableError):
        error: ApiError = kind(*args, alternate_hosts=_hosts_in(said), response=response)
    else:
        error = kind(*args, response=response)
    error.retry_after = retry_after(response)
    return error
