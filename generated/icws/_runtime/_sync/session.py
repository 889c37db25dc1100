# Derived from runtime/_async/session.py; edits here are lost.
"""One session with one server: gates, requests, answers, and what becomes of a session's end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from msgspec import UNSET

from ..answers import error_of, result_of
from ..errors import IcwsError, TransportError
from ..gating import FeatureGate, GateTable, Policy
from ..http import Response
from ..operation import Operation
from ..options import CallOptions
from ..recording import record
from ..request_builder import RequestBuilder
from ..requests import base_of
from ..state import Credentials, SessionState
from .concurrency import Pending
from .login import Login, Opened
from .renewal import Renewal
from .sending import Sender
from .transport import Stream, Transport

__all__ = ["Session"]

T = TypeVar("T")
_NONE: Mapping[str, Any] = {}
_AS_CLIENT = CallOptions()
_ONCE = CallOptions(retries=0)  # leaving should not take long


class Session:
    """Sends operations and reads their answers; many threads or tasks can share one.

    Args:
        base_url: http(s)://host[:port][/path] of the server.
        transport: the way there.
        gates: what needs which version of which feature.
        policy: what is done about parts that the server is too old for.
        timeout: seconds to wait for an answer; None waits without end.
        retries: how often a request that is safe to repeat is repeated.
        user_agent: names the program.
        language: of texts that the server writes.
        alternate_hosts: bare names of other servers to log in at, with the same port and path.
        relogin: whether to keep the credentials of the log-in and to use them when the server
            says that the session is over.
        features: the operation that lists the server's features.
    """

    def __init__(
        self,
        base_url: str,
        transport: Transport,
        *,
        gates: GateTable,
        policy: Policy = "error",
        timeout: float | None = 30.0,
        retries: int = 2,
        user_agent: str = "icws-client",
        language: str = "en-US",
        alternate_hosts: Iterable[str] = (),
        relogin: bool = False,
        features: Operation[Any] | None = None,
    ) -> None:
        state = SessionState(base_of(base_url))
        self._builder = RequestBuilder(timeout=timeout, language=language, user_agent=user_agent)
        self._sender = Sender(transport, retries)
        login = Login(self._sender, self._builder, state.base, alternate_hosts, features)
        self._renewal = Renewal(login, state, keep=relogin, adopt=self._adopt)
        self.gate: FeatureGate = FeatureGate(gates, None, policy)

    def __repr__(self) -> str:
        """Name the server and whether a session is open."""
        return f"{type(self).__name__}({self.state.base!r}, logged_in={self.logged_in})"

    @property
    def state(self) -> SessionState:
        """What identifies the session to the server, at this moment."""
        return self._renewal.state

    @property
    def logged_in(self) -> bool:
        """Whether there is a session: a log-in was answered, and its end is not known yet."""
        return self.state.session_id is not None

    @property
    def inherited(self) -> bool:
        """Whether another process opened the session, and this one was forked from it."""
        return self._renewal.inherited

    @property
    def on_new_session(self) -> list[Callable[[], Pending[None]]]:
        """Called without arguments after the client has logged in again by itself.

        What the old session was subscribed to is gone then. They are called one after the
        other by the thread or task that noticed the end, before it repeats its call; their own
        calls are not repeated. An IcwsError of theirs is logged and goes no further.
        """
        return self._renewal.hooks

    @property
    def features(self) -> Mapping[str, int] | None:
        """The server's feature versions, or None while they are unknown: without a session, too."""
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
        answer that cannot be read, IcwsError when the operation needs a log-in first. After an
        UnauthorizedError there is no session any more, unless a log-in has just brought it:
        then it is the call that the server refuses.
        """
        return result_of(op, self._send(op, path, query, headers, body, options))

    def open(
        self,
        op: Operation[T],
        *,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
        options: CallOptions = _AS_CLIENT,
    ) -> T:
        """Log in: like ``call``, and keep session id, CSRF token, cookies and features.

        Where the server takes no log-in, or does not answer, the other hosts are tried, each
        once; the error of the first is raised if none takes it, and names all in ``tried``.
        A session that was open before is forgotten, not closed. Nothing is checked: the server
        has not told its features yet, and those of an earlier session say nothing of it.
        """
        opened = self._renewal.open(Credentials(op, query, headers, body, options))
        record(opened.response)
        return result_of(op, opened.response)

    def stream(
        self,
        op: Operation[Any],
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        options: CallOptions = _AS_CLIENT,
    ) -> Stream:
        """Send one operation and return its answer as a stream; errors are those of ``call``.

        The request is not repeated, other than after a new log-in. Close what is returned.
        """
        sent = {**path, **query, **headers}
        state = self._ready(op)
        for last in (False, True):
            self._check(op, state, sent, UNSET, options)
            request = self._builder.build(op, state, path, query, headers, UNSET, options)
            stream = self._sender.stream(op.id, request)
            if op.succeeded(stream.response.status):
                return stream
            stream.close()
            renewed = self._after(op, state, stream.response, last=last)
            if renewed is None:
                break
            state = renewed
        raise error_of(op, stream.response)

    def close(self, op: Operation[Any] | None = None) -> None:
        """Log out by this operation if logged in, and forget the session in every case."""

        def log_out(state: SessionState) -> None:
            if op is not None:
                request = self._builder.build(op, state, _NONE, _NONE, _NONE, UNSET, _ONCE)
                result_of(op, self._sender.send(op.id, request, _ONCE))

        self._renewal.close(log_out)

    def disconnect(self) -> None:
        """Close the transport's connections."""
        self._sender.close()

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
        state = self._renewal.state
        if state.session_id is None:
            state = self._ready(op)
        for last in (False, True):
            self._check(op, state, sent, body, options)
            request = self._builder.build(op, state, path, query, headers, body, options)
            outcome: Response | TransportError
            try:
                outcome = self._sender.send(op.id, request, options)
            except TransportError as error:
                if last or error.sent or not op.needs_session or not self._renewal.possible:
                    raise
                outcome = error
            else:
                if outcome.status != 401:
                    break
            renewed = self._after(op, state, outcome, last=last)
            if renewed is None:
                break
            state = renewed
        if isinstance(outcome, TransportError):
            raise outcome
        cookies = outcome.all("Set-Cookie")
        if cookies:
            self._renewal.take_cookies(state, cookies)
        record(outcome)
        return outcome

    def _check(
        self,
        op: Operation[Any],
        state: SessionState,
        sent: Mapping[str, object],
        body: object,
        options: CallOptions,
    ) -> None:
        """Check a call against the server of the session that it goes out in.

        Before every attempt: after a log-in the server can be another, an older one.
        """
        gate = self.gate_for(options)
        # Not while the session ends: it takes its features with it, and the call gets a 401.
        quiet = not op.needs_session or self._renewal.state is not state
        gate.check(op.id, sent, body, quiet=quiet)

    def _ready(self, op: Operation[Any]) -> SessionState:
        """Return the state to call in: with a session, if the operation needs one."""
        state = self._renewal.state
        if not op.needs_session or state.session_id is not None:
            return state
        missing = IcwsError(f"{op.id} needs a session: log in first")
        if not self._renewal.possible:
            raise missing
        return self._renewal.renew(state, missing, ended=True)

    def _after(
        self,
        op: Operation[Any],
        state: SessionState,
        outcome: Response | TransportError,
        *,
        last: bool,
    ) -> SessionState | None:
        """Return the session in which a call is to be repeated; None where it is not to be."""
        if isinstance(outcome, TransportError):
            # Nothing arrived at this host; the log-in finds another.
            return self._renewal.renew(state, outcome)
        if outcome.status != 401 or not op.needs_session:
            return None
        if last or self._renewal.in_vain(op.id):
            # A log-in has not helped, and the session is new: it is the call that is refused.
            self._renewal.not_cured(op.id)
            return None
        return self._renewal.renew(state, error_of(op, outcome))

    def _adopt(self, opened: Opened | None) -> None:
        self.features = None if opened is None else opened.features
