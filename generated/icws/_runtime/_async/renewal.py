# Copied from runtime/_async/renewal.py; edits here are lost.
"""Renewal of sessions: one new log-in for all calls that meet the end of a session."""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextvars import ContextVar

from ..call import Call
from ..errors import IcwsError, LoginError
from ..hosts import host_of
from ..log import log
from ..processes import has_ended
from ..state import SessionState
from ..stored_session import StoredSession
from ..tracebacks import without_frames
from .concurrency import AsyncLock, Pending, completed
from .login import AsyncLogin, OpenedSession, named_hosts

__all__ = ["AsyncRenewal"]

_FIRST_PAUSE = 1.0  # seconds
_LONGEST_PAUSE = 300.0

_in_hooks: ContextVar[bool] = ContextVar("icws_in_hooks", default=False)


class AsyncRenewal:
    """The holder of the session state, which is replaced as a whole.

    Args:
        login: opens sessions.
        state: the initial state, without a session.
        keep: whether to keep the credentials, to log in again.
        adopt: called with the features of every session before its first use, and with None when
            a session has ended and none follows automatically.
    """

    def __init__(
        self,
        login: AsyncLogin,
        state: SessionState,
        *,
        keep: bool,
        adopt: Callable[[Mapping[str, int] | None], None],
    ) -> None:
        self.state: SessionState = state
        # pyright does not resolve the alias, which is a bare variable in the sync form; of what is
        # public it would say so to programs, too.
        self._hooks: list[Callable[[], Pending[None]]] = []  # pyright: ignore
        self._login = login
        self._keep = keep
        self._adopt = adopt
        self._credentials: Call | None = None
        self._failure: IcwsError | None = None
        self._end: IcwsError | None = None
        self._process = os.getpid()
        # Operation -> the time until which its 401 causes no log-in, and the length of that pause.
        self._refusals: dict[str, tuple[float, float]] = {}
        # The first is held during a log-in, the second only to replace the state.
        self._opening = AsyncLock()
        self._swapping = AsyncLock()
        # Held while a call ends the session: others that meet its end wait, and log nobody in.
        self.ending: AsyncLock = AsyncLock()

    @property
    def hooks(self) -> list[Callable[[], Pending[None]]]:
        """Functions that are called after each renewal; see `on_new_session` of the session."""
        return self._hooks

    @property
    def possible(self) -> bool:
        """Whether a call may cause a log-in: there are credentials, and it is no call of a hook."""
        return self._credentials is not None and not _in_hooks.get()

    @property
    def inherited(self) -> bool:
        """Whether the session is of a process from which this one was forked, or that exits."""
        return has_ended(self._process)

    def note_refusal(self, operation: str) -> None:
        """Note that an operation was refused (401) in a new session.

        The operation then causes no log-in for a time, longer after each refusal, so that one
        that is always refused does not log in endlessly. Other operations are not affected.
        """
        until, pause = self._refusals.get(operation, (0.0, 0.0))
        now = time.monotonic()
        if now >= until:  # calls that fail together count once
            again = now - until < _LONGEST_PAUSE
            pause = min(_LONGEST_PAUSE, pause * 2) if pause and again else _FIRST_PAUSE
            self._refusals[operation] = (now + pause, pause)

    def refused_lately(self, operation: str) -> bool:
        """Return whether the operation was refused shortly after a log-in."""
        refusal = self._refusals.get(operation)
        return refusal is not None and time.monotonic() < refusal[0]

    async def open(self, credentials: Call) -> tuple[OpenedSession, SessionState]:
        """Log in; return the new session, and the state before, which may have another."""
        async with self._opening:
            previous = self.state
            opened = await self._open(credentials, previous)
            self._refusals.clear()
            self._credentials = credentials if self._keep else None
        return opened, previous

    async def resume(self, stored: StoredSession) -> SessionState:
        """Take a session over that is open already; return the state before."""
        async with self._opening:
            previous = self.state
            state = stored.state(previous.generation + 1)
            features: Mapping[str, int] | None = stored.features
            if features is None:
                features = await self._login.list_features(state)
            await self._take(state, features)
            self._refusals.clear()
            self._credentials = None
        return previous

    async def forget(self, state: SessionState) -> None:
        """Forget a session that the program has ended or given away, and the credentials."""
        self._credentials = self._failure = self._end = None
        await self.end(state)

    def abandon(self) -> None:
        """Forget the session of a process that has ended."""
        self._credentials = self._failure = self._end = None
        self.state = self.state.ended()
        self._process = os.getpid()
        self._adopt(None)

    async def renew(
        self, stale: SessionState, failure: IcwsError, *, ended: bool = False
    ) -> SessionState:
        """Return the state of the session that follows one that has ended.

        The first caller logs in; the others wait for the result. That log-in goes on where its
        caller is cancelled: the server may have opened the session already.

        Args:
            stale: the state whose session has ended.
            failure: the error that showed the end; raised if there is no new session.
            ended: whether the failure only says that there is no session. If the log-in fails,
                the error that ended the session is raised instead.
        """
        async with self.ending:
            pass
        if not self._keep or _in_hooks.get():
            await self.end(stale)
            raise failure
        return await completed(lambda: self._renewed(stale, failure, ended=ended))

    async def _renewed(
        self, stale: SessionState, failure: IcwsError, *, ended: bool
    ) -> SessionState:
        import copy  # not above: slow to load

        async with self._opening:
            if ended and self._end is not None:
                failure = copy.copy(self._end)
            if self.state.generation != stale.generation:
                # Another call has logged in while this one waited.
                if self.state.session_id is not None:
                    return self.state
                if self._failure is not None:
                    raise failure from self._failure
                # That log-in was cancelled, or the client was closed.
            else:
                await self.end(stale, follows=self._credentials is not None)
            if not ended:
                # Without its frames, which would live as long as the error is kept.
                self._end = without_frames(copy.copy(failure))
            state = await self._again(failure)
        await self._call_hooks()
        return state

    async def follow(self, stale: SessionState, failure: IcwsError) -> SessionState | None:
        """Return the state of a session at a host that a server has named which takes no calls.

        None if it has named none, or if the client does not log in again.
        """
        if not named_hosts(failure) or not self.possible:
            return None
        return await self.renew(stale, failure)

    async def end(self, state: SessionState, *, follows: bool = False) -> None:
        """Forget a session that has ended, unless another has followed it already.

        The server's features are kept if a log-in ``follows``.
        """
        async with self._swapping:
            if self.state.generation == state.generation:
                self.state = self.state.ended()
                if not follows:
                    self._adopt(None)

    async def close(self, log_out: Callable[[SessionState], Pending[None]]) -> None:
        """Log out if there is a session, and forget it and the credentials in any case.

        A log-in that is in progress tries no further host; its present request is awaited.
        """
        self._login.abandon()
        async with self._opening:
            self._credentials = self._failure = self._end = None
            state = self.state
            try:
                if state.session_id is not None:
                    await log_out(state)
            finally:
                await self.end(state)

    def warn_if_open(self, owner: object) -> None:
        """Warn of a session that nobody has ended, as its owner goes."""
        if self.state.session_id is not None and self._process == os.getpid():
            warnings.warn(
                f"a session with {host_of(self.state.base)} was not ended "
                "(expected close(), log_out() or a with block)",
                ResourceWarning,
                source=owner,
                stacklevel=3,
            )

    async def take_cookies(self, state: SessionState, lines: Iterable[str]) -> None:
        """Keep the cookies of a response, unless its session has ended."""
        async with self._swapping:
            if self.state.generation == state.generation:
                self.state = self.state.with_cookies(lines)

    async def _again(self, failure: IcwsError) -> SessionState:
        credentials = self._credentials
        if credentials is None:
            raise failure
        self._failure = None
        try:
            first = named_hosts(failure)
            return (await self._open(credentials, self.state, first)).state
        except IcwsError as error:
            self._failure = error
            if isinstance(error, LoginError) and error.refused:
                # The server has refused the credentials; more attempts could lock the account.
                self._credentials = None
        # Counted as a session, so that waiting calls do not repeat the failed log-in.
        await self.end(self.state, follows=self._credentials is not None)
        raise failure from self._failure

    async def _open(
        self, credentials: Call, state: SessionState, first: Sequence[str] = ()
    ) -> OpenedSession:
        opened = await self._login.log_in(credentials, state, first)
        features = opened.features
        if features is None:
            try:
                features = await self._login.list_features(opened.state)
            except BaseException:
                # An interruption; the session is there, and closing the client ends it.
                await self._take(opened.state, None)
                raise
        await self._take(opened.state, features)
        return opened

    async def _take(self, state: SessionState, features: Mapping[str, int] | None) -> None:
        """Replace the present session by another one."""
        self._process = os.getpid()
        self._adopt(features)
        async with self._swapping:
            self.state = state
        self._failure = None

    async def _call_hooks(self) -> None:
        token = _in_hooks.set(True)
        try:
            for hook in list(self._hooks):
                try:
                    await hook()
                except IcwsError as error:
                    log().warning("after a new log-in: %s", type(error).__name__)
        finally:
            _in_hooks.reset(token)
