"""Untyped operations: requests to any path of the server, checked so that they stay on it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from .hosts import PORTS
from .http import Response
from .operation import Operation
from .printing import printable
from .redaction import without_session
from .requests import path_of, query_of
from .state import SessionState

__all__ = ["Params", "UntypedOperation", "target_of", "untyped"]

Params: TypeAlias = Mapping[str, object] | Iterable[tuple[str, object]]
"""Parameters of a query: by name, or pairs, which can repeat a name."""

_ROOT = "/icws/"
_OF_SESSION = "/icws/{sessionId}"
# What a path and a query may have as it stands (RFC 3986); all else is escaped.
_SAFE = "!$&'()*+,;=:@/?%"
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_METHOD = re.compile(r"[A-Za-z]{1,32}")


class UntypedOperation(Operation[Response], frozen=True):
    """A request that a program has put together; its path is escaped and can have a query."""

    def filled(self, values: Mapping[str, object]) -> str:
        """Return the path with the session's id, which is all that it can lack."""
        if not self.path.startswith(_OF_SESSION):
            return self.path
        return path_of(_OF_SESSION, values) + self.path.removeprefix(_OF_SESSION)


def untyped(
    method: str,
    path: str,
    state: SessionState,
    requires: Mapping[str, int] | None = None,
    params: Params | None = None,
) -> UntypedOperation:
    """Return the operation of a request.

    Args:
        method: the HTTP method.
        path: see `target_of`.
        state: the present state of the session.
        requires: the lowest version of each feature that the request needs.
        params: parameters of the query, beside those that the path has.

    Raises:
        TypeError: an argument has another type.
        ValueError: the method, the path or a parameter is refused.
    """
    for value in (method, path):
        if type(value) is not str:
            raise TypeError(f"the method or path is a {type(value).__name__} (expected a text)")
    if not _METHOD.fullmatch(method) or method.upper() == "CONNECT":
        raise ValueError(f"the method is {printable(method, 40)!r} (expected one such as GET)")
    target = target_of(path, state)
    shown = without_session(target.partition("?")[0].removeprefix(_OF_SESSION))
    return UntypedOperation(
        id=f"{method.upper()} {printable(shown, 200)}",
        method=method.upper(),
        path=_with_query(target, params),
        needs_session=target.startswith(_OF_SESSION),
        requires=_checked_requirements(requires or {}),
    )


def _with_query(target: str, params: Params | None) -> str:
    """Return a target with parameters, which follow those that it has."""
    if params is None:
        return target
    if not isinstance(params, Mapping):
        params = list(params)
        if not all(map(_is_pair, params)):
            raise TypeError("params has no pairs (expected a mapping, or pairs of name and value)")
    query = query_of(params)
    return target + (f"&{query[1:]}" if query and "?" in target else query)


def _is_pair(pair: object) -> bool:
    return isinstance(pair, (tuple, list)) and len(pair) == 2 and isinstance(pair[0], str)


def target_of(path: str, state: SessionState) -> str:
    """Return the path that a request has behind the base URL, escaped, and its query.

    The id of the session is the placeholder ``{sessionId}`` in it, so that the request can be
    repeated after a new log-in.

    Args:
        path: a path within the session (``/interactions/1001``); one from ``/icws/`` on, with an
            id of a session or with the placeholder; or an absolute URI below the base URL.
        state: the present state, with the base URL and the id of the session.

    Raises:
        ValueError: the URI names another server, or the path has a part by which it could lead
            elsewhere.
    """
    if re.search(r"[\x00-\x1f\x7f\\#]", path):
        raise ValueError("the path has a control character, backslash or fragment (expected none)")
    if _SCHEME.match(path):
        path = _below(path, state.base)
    if not path.startswith("/"):
        raise ValueError(f"the path is {_shown(path)} (expected a slash at its beginning)")
    place, mark, query = path.partition("?")
    own = state.session_id
    root = place[: len(_ROOT)].lower() == _ROOT
    first, slash, rest = place[len(_ROOT) :].partition("/") if root else ("", "/", place[1:])
    within = not root or first == "{sessionId}" or (own is not None and _is(first, own))
    _check_segments(place)
    if within:
        return _OF_SESSION + slash + _escaped(rest + mark + query)
    return _ROOT + _escaped(first + slash + rest + mark + query)


def _below(uri: str, base: str) -> str:
    """Return what an absolute URI has behind the base URL; raise ValueError without the URI."""
    from urllib.parse import urlsplit  # not above: slow to load

    refused = ValueError(f"the URI names another server or path (expected one below {base})")
    try:
        parts, own = urlsplit(uri), urlsplit(base)
        same = _origin(parts) == _origin(own)
    except ValueError:
        raise refused from None
    if not same or parts.username is not None or parts.password is not None:
        raise refused
    prefix = own.path.rstrip("/")
    if not parts.path.startswith(f"{prefix}/"):
        raise refused
    return parts.path.removeprefix(prefix) + (f"?{parts.query}" if parts.query else "")


def _origin(parts: Any) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or PORTS.get(parts.scheme)


def _check_segments(path: str) -> None:
    """Refuse segments that servers and proxies resolve, also where they are escaped."""
    from urllib.parse import unquote

    segments = path.split("/")[1:]
    if "" in segments[:-1]:
        raise ValueError(f"the path {_shown(path)} has an empty segment (expected none)")
    for segment in segments:
        if any(part in (".", "..") for part in re.split(r"[/\\]", unquote(segment))):
            raise ValueError(f"the path {_shown(path)} has a '.' or '..' (expected none)")


def _shown(path: str) -> str:
    return repr(without_session(printable(path.partition("?")[0], 200)))


def _is(segment: str, session_id: str) -> bool:
    from urllib.parse import unquote

    return unquote(segment) == session_id


def _escaped(text: str) -> str:
    from urllib.parse import quote

    return quote(_LONE_PERCENT.sub("%25", text), safe=_SAFE)


def _checked_requirements(requires: Mapping[str, int]) -> dict[str, int]:
    for feature, version in requires.items():
        if type(feature) is not str or type(version) is not int:
            raise TypeError(
                f"requires has {feature!r}: {version!r} (expected features and whole versions)"
            )
    return dict(requires)
