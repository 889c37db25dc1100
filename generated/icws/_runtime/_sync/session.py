# Derived from runtime/_async/session.py; edits here are lost.
"""Sessions with a server: gating, requests, responses, and new log-ins."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import UNSET

from ..errors import IcwsError, TransportError
from ..exchange import Observation
from ..gating import FeatureGate, GateTable, Policy
from ..hosts import first_url
from ..http import Request, Response
from ..log import log
from ..operation import Operation
from ..options import CallOptions
from ..recording import record
from ..request_builder import RequestBuilder
from ..requests import base_of
from ..responses import error_of, result_of
from ..state import Credentials, SessionState
from ..stored_session import StoredSession, checked_session
from ..upload import is_spent
from .concurrency import Pending
from .login import Login
from .renewal import Renewal
from .sending import Sender
from .transport import Stream, Transport

if TYPE_CHECKING:
    from .dispatcher import Dispatcher

__all__ = ["Session"]

T = TypeVar("T")
_NONE: Mapping[str, Any] = {}
_AS_CLIENT = CallOptions()
_ONCE = CallOptions(retries=0)  # a log-out should not take long
_SOON = CallOptions(retries=0, timeout=5.0)


class Session:
    """A session with one server; threads or tasks can share it.

    Args:
        base_url: http(s)://host[:port][/path] of the server, with {host} or without.
        transport: sends the requests.
        gates: the feature versions that parts of the API need.
        policy: the reaction to parts of the API that the server does not have.
        timeout: seconds to wait for a response; None waits for a day at most.
        retries: the number of times a safe request is retried.
        user_agent: the name of the program.
        language: the language of the server's texts.
        alternate_hosts: host names of other servers to log in at.
        host: the host name of the server, where the base URL has {host}.
        relogin: whether to keep the credentials, and log in again when the session has ended.
        features: the operation that lists the server's features.
        log_in: the operation that opens a session, however it is called.
        log_out: the operation that ends it.
        observed: the hooks around each attempt of a request.
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
        host: str | None = None,
        relogin: bool = False,
        features: Operation[Any] | None = None,
        log_in: Operation[Any] | None = None,
        log_out: Operation[Any] | None = None,
        observed: Observation | None = None,
    ) -> None:
        self.dispatcher: Dispatcher | None = None
        """The subscriptions of the session."""
        self._log_in = log_in
        self._log_out = log_out
        template = base_of(base_url)
        state = SessionState(first_url(template, host))
        self.builder: RequestBuilder = RequestBuilder(
            timeout=timeout, language=language, user_agent=user_agent
        )
        self.sender: Sender = Sender(transport, retries, observed)
        login = Login(
            self.sender, self.builder, state.base, alternate_hosts, features, template=template
        )
        self._renewal = Renewal(login, state, keep=relogin, adopt=self._adopt)
        self.gate: FeatureGate = FeatureGate(gates, None, policy)

    def __repr__(self) -> str:
        """Show the server and whether a session is open."""
        return f"{type(self).__name__}({self.state.base!r}, logged_in={self.logged_in})"

    @property
    def state(self) -> SessionState:
        """The present state: the host, and the identity of the session if one is open."""
        return self._renewal.state

    @property
    def logged_in(self) -> bool:
        """Whether there is a session: a log-in succeeded, and no call has found it ended."""
        return self.state.session_id is not None

    @property
    def inherited(self) -> bool:
        """Whether the session belongs to a process from which this one was forked."""
        return self._renewal.inherited

    @property
    def on_new_session(self) -> list[Callable[[], Pending[None]]]:
        """Hooks that are called, without arguments, after the client has logged in again.

        The subscriptions of the old session have ended then. The thread or task that has met
        the end calls the hooks one by one before it retries its call; their own calls are not
        retried after a log-in. An IcwsError of a hook is logged.
        """
        return self._renewal.hooks

    @property
    def features(self) -> Mapping[str, int] | None:
        """The server's feature versions; None while they are unknown, as without a session."""
        return self.gate.features

    @features.setter
    def features(self, features: Mapping[str, int] | None) -> None:
        self.gate = FeatureGate(self.gate.table, features, self.gate.policy)

    def gate_for(self, options: CallOptions) -> FeatureGate:
        """Return the gate for some options, which can set another policy or an older version."""
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
        """Send one operation and return its decoded response; UNSET parameters are not sent.

        Raises:
            FeatureVersionError: the server does not have a part of the call; nothing was sent.
            TypeError: an argument has another type; nothing was sent.
            ValueError: an argument cannot be sent; nothing was sent.
            IcwsError: the operation needs a session, and there is none.
            TransportError: there was no response.
            ApiError: the response has an error status. After an UnauthorizedError the session
                has ended, unless it is so new that the server must have refused the call itself.
            DecodeError: the response cannot be decoded.
        """
        if op is self._log_in:
            return self.open(op, query=query, headers=headers, body=body, options=options)
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
        """Log in as ``call`` does, and keep the session id, CSRF token, cookies and features.

        If the server refuses log-ins or does not respond, each other host is tried once. If
        none accepts, the error of the first is raised, with all hosts in ``tried``. Then a
        session that was open before is ended. Gates are not checked, since the server's
        feature versions are not known yet.
        """
        if self.inherited:
            self.abandon()
        opened, previous = self._renewal.open(Credentials(op, query, headers, body, options))
        record(opened.response)
        self._replaced(previous)
        return result_of(op, opened.response)

    def export(self) -> StoredSession:
        """Return the session as data; raise IcwsError if there is none."""
        state = self.state
        if state.session_id is None:
            raise IcwsError("there is no session to hand out (expected log_in before it)")
        return StoredSession(
            state.base,
            state.session_id,
            state.csrf_token or "",
            dict(state.cookies),
            None if self.features is None else dict(self.features),
        )

    def resume(self, stored: StoredSession) -> None:
        """Take a session over that is open already; then end the one that was open here."""
        base_of(checked_session(stored).base_url)
        if self.inherited:
            self.abandon()
        self._replaced(self._renewal.resume(stored))

    def forget(self) -> None:
        """Forget the session without ending it, since another client has it now."""
        self._renewal.forget(self.state)

    def abandon(self) -> None:
        """Forget, in a forked process, the session and the subscriptions of its parent."""
        self._renewal.abandon()
        if self.dispatcher is not None:
            self.dispatcher.abandon()

    def _replaced(self, previous: SessionState) -> None:
        """Restart the watches after a log-in, and end the session before it."""
        if self.dispatcher is not None:
            self.dispatcher.restart_watches()
        op = self._log_out
        if op is None or previous.session_id in (None, self.state.session_id):
            return
        try:
            self._end(op, previous, _SOON)
        except IcwsError as error:
            log().debug("the session before was not ended: %s", type(error).__name__)

    def request(
        self,
        op: Operation[Response],
        *,
        body: object = UNSET,
        options: CallOptions = _AS_CLIENT,
    ) -> Response:
        """Send an untyped operation and return its response; raises the errors of ``call``."""
        response = self._send(op, _NONE, _NONE, _NONE, body, options)
        if not op.succeeded(response.status):
            raise error_of(op, response)
        return response

    def stream(
        self,
        op: Operation[Any],
        *,
        headers: Mapping[str, object] = _NONE,
        body: object = UNSET,
        options: CallOptions = _AS_CLIENT,
        retry: bool = False,
    ) -> Stream:
        """Send one operation and return its response as a stream, which the caller closes.

        Raises the errors of ``call``. The request is retried after a new log-in, and otherwise
        only with `retry`, as that of a call is.
        """
        options = options if retry else options.changed(retries=0)
        state = self._ready(op)
        for last in (False, True):
            self._check(op, state, headers, body, options)
            request = self.builder.build(op, state, _NONE, _NONE, headers, body, options)
            stream = self.sender.stream(op.id, request, options)
            if op.succeeded(stream.response.status):
                return stream
            stream.close()
            renewed = self._after(op, state, stream.response, last=last)
            if renewed is None or is_spent(body):
                break
            state = renewed
        raise error_of(op, stream.response)

    def close(self, op: Operation[Any] | None = None) -> None:
        """Log out by this operation if logged in, and forget the session in any case."""

        def log_out(state: SessionState) -> None:
            if op is not None:
                self._end(op, state, _ONCE)

        self._renewal.close(log_out)

    def _end(self, op: Operation[Any], state: SessionState, options: CallOptions) -> None:
        request = self.builder.build(op, state, _NONE, _NONE, _NONE, UNSET, options)
        result_of(op, self.sender.send(op.id, request, options))

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
            request = self.builder.build(op, state, path, query, headers, body, options)
            outcome: Response | TransportError
            try:
                if not op.is_one_of(self._log_out):
                    outcome = self.sender.send(op.id, request, options)
                else:
                    outcome = self._ended_by(op, state, request, options)
            except TransportError as error:
                if last or error.sent or not op.needs_session or not self._renewal.possible:
                    raise
                outcome = error
            else:
                if outcome.status not in (401, 503):
                    break
            renewed = self._after(op, state, outcome, last=last)
            if renewed is None or is_spent(body):
                break
            state = renewed
        if isinstance(outcome, TransportError):
            raise outcome
        if cookies := outcome.all("Set-Cookie"):
            self._renewal.take_cookies(state, cookies)
        record(outcome)
        return outcome

    def _ended_by(
        self, op: Operation[Any], state: SessionState, request: Request, options: CallOptions
    ) -> Response:
        """Send the request of a call that ends the session; forget it before others miss it."""
        with self._renewal.ending:
            outcome = self.sender.send(op.id, request, options)
            if not op.succeeded(outcome.status):
                return outcome
            self._renewal.forget(state)
            fetcher = None if self.dispatcher is None else self.dispatcher.halt()
        if fetcher is not None:
            fetcher.join()
        return outcome

    def _check(
        self,
        op: Operation[Any],
        state: SessionState,
        sent: Mapping[str, object],
        body: object,
        options: CallOptions,
    ) -> None:
        """Check a call against the server that it is sent to.

        Each attempt is checked, since a new log-in can lead to another, older server.
        """
        gate = self.gate.limited(options.ceiling, options.policy)
        # No warning while the session ends: it takes its features with it, and the call fails.
        ends = self._renewal.state is not state
        quiet = ends or not (op.needs_session or op.requires)
        gate.check(op.id, sent, body, requires=op.requires, quiet=quiet)

    def _ready(self, op: Operation[Any]) -> SessionState:
        """Return the state for a call, with a session if the operation needs one."""
        state = self._renewal.state
        if not op.needs_session or state.session_id is not None:
            return state
        missing = IcwsError(f"{op.id}: the operation needs a session (expected log_in before it)")
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
        """Return the session in which to retry a call; None if it is not to be retried."""
        if isinstance(outcome, TransportError):
            # The host is unreachable, so the log-in looks for another.
            return self._renewal.renew(state, outcome)
        if outcome.status not in (401, 503) or not op.needs_session:
            return None
        if outcome.status == 503:
            if last or op is self._log_out:
                return None
            return self._renewal.follow(state, error_of(op, outcome))
        if last or self._renewal.refused_lately(op.id):
            # The session is new, so the server has refused the call itself.
            self._renewal.note_refusal(op.id)
            return None
        return self._renewal.renew(state, error_of(op, outcome))

    def _adopt(self, features: Mapping[str, int] | None) -> None:
        self.features = features

    def __del__(self) -> None:
        """Warn of a session that nobody has ended, which keeps a licence until it expires."""
        renewal = getattr(self, "_renewal", None)  # missing if the arguments were refused
        if renewal is not None:
            renewal.warn_if_open(self)
