"""One session with one server: gates, URLs, headers, answers, and what the log-in brought."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import msgspec
from msgspec import UNSET

from .encoding import encode
from .errors import ApiError, DecodeError, IcwsError, TransportError, UnavailableError, error_class
from .gating import FeatureGate, GateTable, Policy
from .model import UnknownObject
from .operation import Operation
from .requests import base_of, header_value, path_of, query_of, read_cookies
from .transport import Response, Transport, UrllibTransport

__all__ = ["Session", "SessionState"]

T = TypeVar("T")
_log = logging.getLogger("icws")
_MEDIA = "application/vnd.inin.icws+JSON"
_JSON = frozenset({_MEDIA.lower(), "application/json"})
_CSRF = "ININ-ICWS-CSRF-Token"
_SESSION = "ININ-ICWS-Session-ID"
_NONE: Mapping[str, Any] = {}


@dataclass(slots=True)
class SessionState:
    """What identifies the session to the server; none of it is ever shown."""

    session_id: str | None = field(default=None, repr=False)
    csrf_token: str | None = field(default=None, repr=False)
    cookies: dict[str, str] = field(default_factory=dict, repr=False)


class Session:
    """Sends operations and reads their answers. One thread at a time may use a session."""

    def __init__(
        self,
        base_url: str,
        transport: Transport | None = None,
        *,
        gates: GateTable,
        policy: Policy = "error",
        timeout: float | None = 30.0,
        user_agent: str = "icws-client",
        language: str = "en-US",
    ) -> None:
        self._base = base_of(base_url)
        self._transport = transport if transport is not None else UrllibTransport()
        self._timeout = timeout
        self._common = {
            "Accept": _MEDIA,
            "Accept-Language": header_value("Accept-Language", language),
            "User-Agent": header_value("User-Agent", user_agent),
        }
        self.gate = FeatureGate(gates, None, policy)
        self.state = SessionState()

    def __repr__(self) -> str:
        """Name the server and whether a session is open."""
        return f"Session({self._base!r}, logged_in={self.logged_in})"

    @property
    def logged_in(self) -> bool:
        """Whether a log-in has brought a session id that was not given back yet."""
        return self.state.session_id is not None

    @property
    def features(self) -> Mapping[str, int] | None:
        """The server's feature versions, or None while they are unknown."""
        return self.gate.features

    @features.setter
    def features(self, features: Mapping[str, int] | None) -> None:
        self.gate = FeatureGate(self.gate.table, features, self.gate.policy)

    def call(
        self,
        op: Operation[T],
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> T:
        """Send one operation and return its decoded answer; parameters that are UNSET stay out.

        Raises FeatureVersionError, TypeError and ValueError before anything is sent,
        TransportError without an answer, ApiError for an error status, DecodeError for an
        answer that cannot be read, IcwsError when the operation needs a log-in first.
        """
        return self._read(op, self._send(op, path, query, headers, body))

    def open(
        self,
        op: Operation[T],
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> T:
        """Log in: like ``call``, and keep session id, CSRF token, cookies and features.

        A session that was open before is forgotten, not closed.
        """
        response = self._send(op, path, query, headers, body)
        result = self._read(op, response)
        said = _object_in(response)
        session_id = response.header(_SESSION) or said.get("sessionId")
        token = response.header(_CSRF) or said.get("csrfToken")
        if not isinstance(session_id, str) or not isinstance(token, str):
            raise DecodeError(f"{op.id}: the answer holds no session id and CSRF token")
        self.state.session_id, self.state.csrf_token = session_id, token
        self.features = _features_in(said)
        return result

    def close(self, op: Operation[Any] | None = None) -> None:
        """Log out by this operation if logged in, and forget the session in every case."""
        try:
            if op is not None and self.logged_in:
                self.call(op)
        finally:
            self.state = SessionState()

    def disconnect(self) -> None:
        """Close the transport's connections."""
        self._transport.close()

    def _send(
        self,
        op: Operation[Any],
        path: Mapping[str, object],
        query: Mapping[str, object],
        headers: Mapping[str, object],
        body: object,
    ) -> Response:
        sent = {**path, **query, **headers}
        self.gate.check(op.id, sent, body, quiet=not op.needs_session)
        url = self._url(op, path) + query_of(query)
        lines = self._headers(op, headers)
        data: bytes | None = None
        if body is not UNSET:
            data = encode(body)
            lines["Content-Type"] = f"{_MEDIA}; charset=utf-8"
        start = time.perf_counter()
        outcome: object = "no answer"
        try:
            response = self._transport.request(op.method, url, lines, data, self._timeout)
            outcome = response.status
        except TransportError as error:
            failure = str(error)
        finally:
            _log.debug("%s %s %.1f ms", op.id, outcome, (time.perf_counter() - start) * 1000)
        if outcome == "no answer":
            raise TransportError(f"{op.id}: {failure}")
        read_cookies(response.all("Set-Cookie"), self.state.cookies)
        return response

    def _url(self, op: Operation[Any], path: Mapping[str, object]) -> str:
        values = dict(path)
        if op.needs_session and not self.logged_in:
            raise IcwsError(f"{op.id} needs a session: log in first")
        if "{sessionId}" in op.path and "sessionId" not in values:
            if self.state.session_id is None:
                raise IcwsError(f"{op.id} needs a session id: log in first")
            values["sessionId"] = self.state.session_id
        return self._base + path_of(op.path, values)

    def _headers(self, op: Operation[Any], headers: Mapping[str, object]) -> dict[str, str]:
        lines = dict(self._common)
        for name, value in headers.items():
            if value is not UNSET:
                for same in [key for key in lines if key.lower() == name.lower()]:
                    del lines[same]
                lines[name] = header_value(name, value)
        if op.needs_session and self.state.csrf_token is not None:
            lines[_CSRF] = header_value(_CSRF, self.state.csrf_token)
        if self.state.cookies:
            lines["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.state.cookies.items())
        return lines

    def _read(self, op: Operation[T], response: Response) -> T:
        if not op.succeeded(response.status):
            raise _error(op, response)
        decoder = op.decoder_for(response.status)
        if decoder is None or response.status == 204:
            return None  # type: ignore[return-value]
        if not _is_json(response):
            raise DecodeError(f"{op.id}: the answer is not JSON by its media type")
        try:
            return decoder.decode(response.body)  # type: ignore[no-any-return]
        except DecodeError as error:
            reason = str(error)
        raise DecodeError(f"{op.id}: {reason}")


def _is_json(response: Response) -> bool:
    """Tell whether the body may be JSON; an answer without a media type may."""
    media = response.header("Content-Type")
    return media is None or media.partition(";")[0].strip().lower() in _JSON


def _object_in(response: Response) -> dict[str, Any]:
    """Return the body as an object, or an empty one where it is none."""
    if not _is_json(response):
        return {}
    try:
        value = msgspec.json.decode(response.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _features_in(said: Mapping[str, Any]) -> dict[str, int] | None:
    """Read the feature versions of a log-in answer; servers write them as numbers or texts."""
    listed = said.get("features")
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


def _error(op: Operation[Any], response: Response) -> ApiError:
    """Make the error of an answer, from whatever its body holds."""
    said = _object_in(response)
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
        hosts = said.get("alternateHostList")
        listed = hosts if isinstance(hosts, list) else []
        return kind(*args, alternate_hosts=[host for host in listed if isinstance(host, str)])
    return kind(*args)
