# Copied from runtime/_async/session_requests.py; edits here are lost.
"""Requests of a session: checked, sent, and sent again after a new log-in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import UNSET, Struct

from ..call import AS_CLIENT, NO_ARGUMENTS, Call
from ..errors import IcwsError, TransportError
from ..gating import FeatureGate
from ..http import Request, Response
from ..operation import Operation
from ..options import CallOptions
from ..recording import record
from ..request_builder import RequestBuilder
from ..responses import error_of
from ..state import SessionState
from ..upload import is_spent
from .concurrency import Pending
from .renewal import AsyncRenewal
from .sending import AsyncSender
from .transport import AsyncStream

__all__ = ["AsyncRequests", "AsyncSubscriptionControl"]


class AsyncSubscriptionControl(Struct, frozen=True):
    """Functions by which a session reaches its subscriptions, of which it knows nothing else.

    Attributes:
        restart: restarts their watches, since another session has begun.
        halt: ends them; the fetcher of messages stops after its present request.
        join: waits for that request.
        abandon: forgets them, in a forked process.
    """

    restart: Callable[[], Pending[None]]
    halt: Callable[[], Pending[None]]
    join: Callable[[], Pending[None]]
    abandon: Callable[[], None]


class AsyncRequests:
    """The requests of one session.

    Args:
        builder: makes the requests.
        sender: sends them.
        renewal: the state of the session, and the log-ins that renew it.
        gate: the parts of the API that the server has.
        log_out: the operation that ends the session.
    """

    def __init__(
        self,
        builder: RequestBuilder,
        sender: AsyncSender,
        renewal: AsyncRenewal,
        gate: FeatureGate,
        log_out: Operation[Any] | None,
    ) -> None:
        self.builder: RequestBuilder = builder
        self.sender: AsyncSender = sender
        self.gate: FeatureGate = gate
        self.subscriptions: AsyncSubscriptionControl | None = None
        """The control of its subscriptions, once it can have some."""
        self._renewal = renewal
        self._log_out = log_out

    @property
    def state(self) -> SessionState:
        """The present state: the host, and the identity of the session if one is open."""
        return self._renewal.state

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

    async def request(
        self,
        op: Operation[Response],
        *,
        body: object = UNSET,
        options: CallOptions = AS_CLIENT,
    ) -> Response:
        """Send an untyped operation and return its response; raises the errors of ``call``."""
        response = await self._send(Call(op, body=body, options=options))
        if not op.succeeded(response.status):
            raise error_of(op, response)
        return response

    async def stream(
        self,
        op: Operation[Any],
        *,
        headers: Mapping[str, object] = NO_ARGUMENTS,
        body: object = UNSET,
        options: CallOptions = AS_CLIENT,
        retry: bool = False,
    ) -> AsyncStream:
        """Send one operation and return its response as a stream, which the caller closes.

        Raises the errors of ``call``. The request is retried after a new log-in, and otherwise
        only with `retry`, as that of a call is.
        """
        options = options if retry else options.changed(retries=0)
        call = Call(op, headers=headers, body=body, options=options)
        state = await self._ready(op)
        for last in (False, True):
            request = self._checked(call, state)
            stream = await self.sender.stream(op.id, request, options)
            if op.succeeded(stream.response.status):
                return stream
            await stream.close()
            renewed = await self._after(op, state, stream.response, last=last)
            if renewed is None or is_spent(body):
                break
            state = renewed
        raise error_of(op, stream.response)

    async def _send(self, call: Call) -> Response:
        op, state = call.op, self._renewal.state
        if state.session_id is None:
            state = await self._ready(op)
        for last in (False, True):
            request = self._checked(call, state)
            outcome: Response | TransportError
            try:
                if not op.is_one_of(self._log_out):
                    outcome = await self.sender.send(op.id, request, call.options)
                else:
                    outcome = await self._ended_by(call, state, request)
            except TransportError as error:
                if last or error.sent or not op.needs_session or not self._renewal.possible:
                    raise
                outcome = error
            else:
                if outcome.status not in (401, 503):
                    break
            renewed = await self._after(op, state, outcome, last=last)
            if renewed is None or is_spent(call.body):
                break
            state = renewed
        if isinstance(outcome, TransportError):
            raise outcome
        if cookies := outcome.all("Set-Cookie"):
            await self._renewal.take_cookies(state, cookies)
        record(outcome)
        return outcome

    async def _ended_by(self, call: Call, state: SessionState, request: Request) -> Response:
        """Send the request of a call that ends the session; forget it before others miss it."""
        async with self._renewal.ending:
            outcome = await self.sender.send(call.op.id, request, call.options)
            if not call.op.succeeded(outcome.status):
                return outcome
            await self._renewal.forget(state)
            if self.subscriptions is not None:
                await self.subscriptions.halt()
        if self.subscriptions is not None:
            await self.subscriptions.join()
        return outcome

    def _checked(self, call: Call, state: SessionState) -> Request:
        """Return the request of a call, once it is checked against the server that it is sent to.

        Each attempt is checked, since a new log-in can lead to another, older server.
        """
        op = call.op
        # No warning while the session ends: it takes its features with it, and the call fails.
        ends = self._renewal.state is not state
        quiet = ends or not (op.needs_session or op.requires)
        gate = self.gate_for(call.options)
        gate.check(op.id, call.parameters, call.body, requires=op.requires, quiet=quiet)
        return self.builder.build(call, state)

    async def _ready(self, op: Operation[Any]) -> SessionState:
        """Return the state for a call, with a session if the operation needs one."""
        state = self._renewal.state
        if not op.needs_session or state.session_id is not None:
            return state
        missing = IcwsError(f"{op.id}: the operation needs a session (expected log_in before it)")
        if not self._renewal.possible:
            raise missing
        return await self._renewal.renew(state, missing, ended=True)

    async def _after(
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
            return await self._renewal.renew(state, outcome)
        if outcome.status not in (401, 503) or not op.needs_session:
            return None
        if outcome.status == 503:
            if last or op is self._log_out:
                return None
            return await self._renewal.follow(state, error_of(op, outcome))
        if last or self._renewal.refused_lately(op.id):
            # The session is new, so the server has refused the call itself.
            self._renewal.note_refusal(op.id)
            return None
        return await self._renewal.renew(state, error_of(op, outcome))
