# Copied from runtime/_async/session.py; edits here are lost.
"""Sessions with a server: log-ins, calls, and the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from msgspec import UNSET

from ..call import AS_CLIENT, NO_ARGUMENTS, Call
from ..errors import IcwsError
from ..gating import FeatureGate
from ..hosts import first_url
from ..http import Response
from ..log import log
from ..operation import Operation, SessionOperations
from ..options import CallOptions
from ..recording import record
from ..request_builder import RequestBuilder
from ..requests import base_of
from ..responses import result_of
from ..state import SessionState
from ..stored_session import StoredSession, checked_session
from .concurrency import Pending
from .login import AsyncLogin
from .renewal import AsyncRenewal
from .sending import AsyncSender
from .session_requests import AsyncRequests

__all__ = ["AsyncSession"]

T = TypeVar("T")
_ONCE = CallOptions(retries=0)  # a log-out should not take long
_SOON = CallOptions(retries=0, timeout=5.0)


class AsyncSession(AsyncRequests):
    """A session with one server; threads or tasks can share it.

    Args:
        base_url: http(s)://host[:port][/path] of the server, with {host} or without.
        builder: makes the requests.
        sender: sends them.
        gate: the parts of the API that the server has; until a log-in, of unknown features.
        operations: those that log in and out, and list the features.
        host: the host name of the server, where the base URL has {host}.
        alternate_hosts: host names of other servers to log in at.
        relogin: whether to keep the credentials, and log in again when the session has ended.
    """

    def __init__(
        self,
        base_url: str,
        builder: RequestBuilder,
        sender: AsyncSender,
        gate: FeatureGate,
        operations: SessionOperations,
        *,
        host: str | None = None,
        alternate_hosts: Iterable[str] = (),
        relogin: bool = False,
    ) -> None:
        self._log_in = operations.log_in
        template = base_of(base_url)
        state = SessionState(first_url(template, host))
        login = AsyncLogin(
            sender, builder, state.base, alternate_hosts, operations.features, template=template
        )
        renewal = AsyncRenewal(login, state, keep=relogin, adopt=self._adopt)
        super().__init__(builder, sender, renewal, gate, operations.log_out)

    def __repr__(self) -> str:
        """Show the server and whether a session is open."""
        return f"{type(self).__name__}({self.state.base!r}, logged_in={self.logged_in})"

    @property
    def logged_in(self) -> bool:
        """Whether there is a session: a log-in succeeded, and no call has found it ended."""
        return self.state.session_id is not None

    @property
    def renewable(self) -> bool:
        """Whether the next call would open a session if there is none."""
        return self._renewal.possible and not self.inherited

    @property
    def inherited(self) -> bool:
        """Whether the session is of a process from which this one was forked, or that exits."""
        return self._renewal.inherited

    @property
    def on_new_session(self) -> list[Callable[[], Pending[None]]]:
        """Hooks that are called, without arguments, after the client has logged in again.

        The subscriptions of the old session have ended then. The thread or task that has met
        the end calls the hooks one by one before it retries its call; their own calls are not
        retried after a log-in. An IcwsError of a hook is logged.
        """
        return self._renewal.hooks

    async def call(
        self,
        op: Operation[T],
        *,
        path: Mapping[str, object] = NO_ARGUMENTS,
        query: Mapping[str, object] = NO_ARGUMENTS,
        headers: Mapping[str, object] = NO_ARGUMENTS,
        body: object = UNSET,
        options: CallOptions = AS_CLIENT,
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
        call = Call(op, path, query, headers, body, options)
        send = self._open if op is self._log_in else self._send
        return result_of(op, await send(call))

    async def _open(self, call: Call) -> Response:
        """Log in, and keep the session id, CSRF token, cookies and features.

        If the server refuses log-ins or does not respond, each other host is tried once. If
        none accepts, the error of the first is raised, with all hosts in ``tried``. Then a
        session that was open before is ended. Gates are not checked, since the server's
        feature versions are not known yet.
        """
        if self.inherited:
            self.abandon()
        opened, previous = await self._renewal.open(call)
        record(opened.response)
        await self._replaced(previous)
        return opened.response

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

    async def resume(self, stored: StoredSession) -> None:
        """Take a session over that is open already; then end the one that was open here."""
        base_of(checked_session(stored).base_url)
        if self.inherited:
            self.abandon()
        await self._replaced(await self._renewal.resume(stored))

    async def forget(self) -> None:
        """Forget the session without ending it, since another client has it now."""
        await self._renewal.forget(self.state)

    def abandon(self) -> None:
        """Forget the session and the subscriptions of a process that has ended."""
        self._renewal.warn_if_open(self)
        self._renewal.abandon()
        if self.subscriptions is not None:
            self.subscriptions.abandon()

    async def _replaced(self, previous: SessionState) -> None:
        """Restart the watches after a log-in, and end the session before it."""
        if self.subscriptions is not None:
            await self.subscriptions.restart()
        if previous.session_id in (None, self.state.session_id):
            return
        try:
            await self._end(previous, _SOON)
        except IcwsError as error:
            log().debug("the session before was not ended: %s", type(error).__name__)

    async def close(self) -> None:
        """Log out if logged in, and forget the session in any case."""
        await self._renewal.close(lambda state: self._end(state, _ONCE))

    async def _end(self, state: SessionState, options: CallOptions) -> None:
        """End a session on the server, where the API has an operation for that."""
        op = self._log_out
        if op is not None:
            request = self.builder.build(Call(op, options=options), state)
            result_of(op, await self.sender.send(op.id, request, options))

    def _adopt(self, features: Mapping[str, int] | None) -> None:
        self.features = features

    def __del__(self) -> None:
        """Warn of a session that nobody has ended, which keeps a licence until it expires."""
        renewal = getattr(self, "_renewal", None)  # missing if the arguments were refused
        if renewal is not None:
            renewal.warn_if_open(self)
