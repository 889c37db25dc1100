# Copied from runtime/_async/renewal.py; edits here are lost.
"""The state of a session: opened, ended, and opened anew once for all who notice its end."""

from __future__ import annotations

import copy
import os
import time
from collections.abc import Callable, Iterable
from contextvars import ContextVar

from ..errors import IcwsError, ServerError, TransportError
from ..log import log
from ..state import Credentials, SessionState
from ..tracebacks import bare
from .concurrency import AsyncLock, Pending
from .login import AsyncLogin, Opened

__all__ = ["AsyncRenewal"]

_FIRST_PAUSE = 1.0  # seconds
_LONGEST_PAUSE = 300.0

_in_hooks: ContextVar[bool] = ContextVar("icws_in_hooks", default=False)


class AsyncRenewal:
    """Holds the state, and swaps it as a whole.

    Args:
        login: opens sessions.
        state: the first one, without a session.
        keep: whether credentials are kept, to log in again.
        adopt: told of every session before it is used, and with None that there is none and
            that none will follow by itself.
    """

    def __init__(
        self,
        login: AsyncLogin,
        state: SessionState,
        *,
        keep: bool,
        adopt: Callable[[Opened | None], None],
    ) -> None:
        self.state = state
        self.hooks: list[Callable[[], Pending[None]]] = []
        self._login = login
        self._keep = keep
        self._adopt = adopt
        self._credentials: Credentials | None = None
        self._refusal: IcwsError | None = None
        self._end: IcwsError | None = None
        self._process = os.getpid()
        # Operation -> until when a 401 of it is not followed by a log-in, and the pause.
        self._in_vain: dict[str, tuple[float, float]] = {}
        # One is held while a log-in is under way, the other only to swap the state.
        self._opening = AsyncLock()
        self._swapping = AsyncLock()

    @property
    def possible(self) -> bool:
        """Whether there is something to log in with. What runs after a log-in gets no other."""
        return self._credentials is not None and not _in_hooks.get()

    @property
    def inherited(self) -> bool:
        """Whether another process has opened the session, which this one was forked from."""
        return self._process != os.getpid()

    def not_cured(self, operation: str) -> None:
        """Note that a call was refused (401) in a session that is new.

        The next log-in for such a call comes after a pause, longer each time: one operation
        that is always refused must not log in without end. Other operations are not affected.
        """
        until, pause = self._in_vain.get(operation, (0.0, 0.0))
        now = time.monotonic()
        if now >= until:  # once for all that fail together
            again = now - until < _LONGEST_PAUSE
            pause = min(_LONGEST_PAUSE, pause * 2) if pause and again else _FIRST_PAUSE
            self._in_vain[operation] = (now + pause, pause)

    def in_vain(self, operation: str) -> bool:
        """Tell whether a log-in has lately not helped this operation."""
        known = self._in_vain.get(operation)
        return known is not None and time.monotonic() < known[0]

    async def open(self, credentials: Credentials) -> Opened:
        """Log in; a session that was open before is forgotten, not closed."""
        async with self._opening:
            opened = await self._open(credentials, self.state)
            self._in_vain.clear()
            self._credentials = credentials if self._keep else None
        return opened

    async def renew(
        self, stale: SessionState, failure: IcwsError, *, ended: bool = False
    ) -> SessionState:
        """Return the state of a session that follows one that is over; log in if nobody has yet.

        Raises the failure that showed the end where no new session can be had. With ``ended``
        the failure is only that there is none: who waited for a log-in that failed gets what
        ended the session instead, as those do that were in it.
        """
        if not self._keep or _in_hooks.get():
            await self.end(stale)
            raise failure
        async with self._opening:
            if self.state.generation != stale.generation:
                # Another one has tried, while this one waited.
                if self.state.session_id is not None:
                    return self.state
                if self._refusal is not None:
                    if ended and self._end is not None:
                        failure = copy.copy(self._end)
                    raise failure from self._refusal
                # It was cancelled, or the client was closed.
            else:
                await self.end(stale, follows=self._credentials is not None)
            if not ended:
                # Without its frames, which would stay as long as it is kept.
                self._end = bare(copy.copy(failure))
            state = await self._again(failure)
        await self._call_hooks()
        return state

    async def end(self, state: SessionState, *, follows: bool = False) -> None:
        """Forget a session that is over, unless another one has followed it.

        What is known of the server is kept where a log-in ``follows``.
        """
        async with self._swapping:
            if self.state.generation == state.generation:
                self.state = self.state.over()
                if not follows:
                    self._adopt(None)

    async def close(self, log_out: Callable[[SessionState], Pending[None]]) -> None:
        """End the session for good: log out if there is one, and forget it in every case.

        A log-in that is under way tries no further host; its present one is waited for.
        """
        self._login.abandon()
        async with self._opening:
            self._credentials = self._refusal = self._end = None
            state = self.state
            try:
                if state.session_id is not None:
                    await log_out(state)
            finally:
                await self.end(state)

    async def take_cookies(self, state: SessionState, lines: Iterable[str]) -> None:
        """Keep the cookies of an answer that came in a session, if that still stands."""
        async with self._swapping:
            if self.state.generation == state.generation:
                self.state = self.state.with_cookies(lines)

    async def _again(self, failure: IcwsError) -> SessionState:
        credentials = self._credentials
        if credentials is None:
            raise failure
        self._refusal = None
        try:
            return (await self._open(credentials, self.state)).state
        except IcwsError as error:
            self._refusal = error
            if not isinstance(error, (TransportError, ServerError)):
                # The server was asked and said no: asking on could lock the account.
                self._credentials = None
        # Counted as a session: who waits for this one must not try it again at once.
        await self.end(self.state, follows=self._credentials is not None)
        raise failure from self._refusal

    async def _open(self, credentials: Credentials, state: SessionState) -> Opened:
        opened = await self._login.log_in(credentials, state)
        self._process = os.getpid()
        self._adopt(opened)
        async with self._swapping:
            self.state = opened.state
        self._refusal = None
        return opened

    async def _call_hooks(self) -> None:
        token = _in_hooks.set(True)
        try:
            for hook in list(self.hooks):
                try:
                    await hook()
                except IcwsError as error:
                    log().warning("after a new log-in: %s", type(error).__name__)
        finally:
            _in_hooks.reset(token)
