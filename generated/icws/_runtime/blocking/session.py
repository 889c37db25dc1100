"""One session with one server: gates, URLs, headers, answers, and what the log-in brought."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import UNSET, UnsetType

from ..answers import error_of, features_in, object_in, result_of
from ..encoding import encode
from ..errors import DecodeError, IcwsError, TransportError
from ..gating import FeatureGate, GateTable, Policy
from ..http import Request, Response
from ..operation import Operation
from ..options import CallOptions
from ..recording import record
from ..requests import base_of, header_value, path_of, query_of, read_cookies
from .transport import Stream, Transport

if TYPE_CHECKING:
    from .receiver import Receiver

__all__ = ["Session", "SessionState"]

T = TypeVar("T")
_log = logging.getLogger("icws")
_MEDIA = "application/vnd.inin.icws+JSON"
_CSRF = "ININ-ICWS-CSRF-Token"
_SESSION = "ININ-ICWS-Session-ID"
_NONE: Mapping[str, Any] = {}
_AS_CLIENT = CallOptions()


@dataclass(slots=True)
class SessionState:
    """What identifies the session to the server; none of it is ever shown."""

    session_id: str | None = field(default=None, repr=False)
    csrf_token: str | None = field(default=None, repr=False)
    cookies: dict[str, str] = field(default_factory=dict, repr=False)


class Session:
    """Sends operations and reads their answers; many watchers can share one."""

    def __init__(
        self,
        base_url: str,
        transport: Transport,
        *,
        gates: GateTable,
        policy: Policy = "error",
        timeout: float | None = 30.0,
        user_agent: str = "icws-client",
        language: str = "en-US",
    ) -> None:
        self._base = base_of(base_url)
        self._transport = transport
        self._timeout = timeout
        self._common = {
            "Accept": _MEDIA,
            "Accept-Language": header_value("Accept-Language", language),
            "User-Agent": header_value("User-Agent", user_agent),
        }
        self.gate = FeatureGate(gates, None, policy)
        self.state = SessionState()
        self.receiver: Receiver | None = None
        self.on_new_session: list[Callable[[], None]] = []

    def __repr__(self) -> str:
        """Name the server and whether a session is open."""
        return f"{type(self).__name__}({self._base!r}, logged_in={self.logged_in})"

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

    def gate_for(self, options: CallOptions) -> FeatureGate:
        """Return the gate with what these options change: another policy, an older server."""
        return self.gate.limited(options.ceiling, options.policy)

    def call(
        self,
        op: Operation[T],
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
        options: CallOptions = _AS_CLIENT,
    ) -> T:
        """Send one operation and return its decoded answer; parameters that are UNSET stay out.

        Raises FeatureVersionError, TypeError and ValueError before anything is sent,
        TransportError without an answer, ApiError for an error status, DecodeError for an
        answer that cannot be read, IcwsError when the operation needs a log-in first.
        """
        return result_of(op, self._send(op, path, query, headers, body, options))

    def stream(self, op: Operation[Any], options: CallOptions = _AS_CLIENT) -> Stream:
        """Open the event stream of an operation; raises like ``call``."""
        self.gate_for(options).check(op.id)
        headers = {"Accept": "text/event-stream"}
        request = self._request(op, _NONE, _NONE, headers, UNSET, options)
        failure, sent = "", True
        try:
            stream = self._transport.stream(request)
        except TransportError as error:
            failure, sent = str(error), error.sent
        if failure:
            raise TransportError(f"{op.id}: {failure}", sent=sent)
        _log.debug("%s %s stream", op.id, stream.response.status)
        if not op.succeeded(stream.response.status):
            stream.close()
            raise error_of(op, stream.response)
        return stream

    def open(
        self,
        op: Operation[T],
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
        options: CallOptions = _AS_CLIENT,
    ) -> T:
        """Log in: like ``call``, and keep session id, CSRF token, cookies and features.

        A session that was open before is forgotten, not closed.
        """
        response = self._send(op, path, query, headers, body, options)
        result = result_of(op, response)
        said = object_in(response)
        session_id = response.header(_SESSION) or said.get("sessionId")
        token = response.header(_CSRF) or said.get("csrfToken")
        if not isinstance(session_id, str) or not isinstance(token, str):
            raise DecodeError(f"{op.id}: the answer holds no session id and CSRF token")
        self.state.session_id, self.state.csrf_token = session_id, token
        self.features = features_in(said)
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
        options: CallOptions,
    ) -> Response:
        sent = {**path, **query, **headers}
        self.gate_for(options).check(op.id, sent, body, quiet=not op.needs_session)
        request = self._request(op, path, query, headers, body, options)
        start = time.perf_counter()
        outcome: object = "no answer"
        failure, sent_at_all = "", True
        try:
            response = self._transport.request(request)
            outcome = response.status
        except TransportError as error:
            failure, sent_at_all = str(error), error.sent
        finally:
            _log.debug("%s %s %.1f ms", op.id, outcome, (time.perf_counter() - start) * 1000)
        if failure:
            raise TransportError(f"{op.id}: {failure}", sent=sent_at_all)
        read_cookies(response.all("Set-Cookie"), self.state.cookies)
        record(response)
        return response

    def _request(
        self,
        op: Operation[Any],
        path: Mapping[str, object],
        query: Mapping[str, object],
        headers: Mapping[str, object],
        body: object,
        options: CallOptions,
    ) -> Request:
        lines = self._headers(op, {**options.headers, **headers})
        data: bytes | None = None
        if body is not UNSET:
            data = encode(body)
            lines["Content-Type"] = f"{_MEDIA}; charset=utf-8"
        timeout = self._timeout if isinstance(options.timeout, UnsetType) else options.timeout
        return Request(op.method, self._url(op, path) + query_of(query), lines, data, timeout)

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
