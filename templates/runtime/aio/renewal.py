"""The state of a session: opened, ended, and opened anew once for all who notice its end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from contextvars import ContextVar

from ..errors import IcwsError, ServerError, TransportError
from ..log import log
from ..state import Credentials, SessionState
from .concurrency import AsyncLock
from .login import AsyncLogin, Opened

__all__ = ["AsyncRenewal"]

_in_hooks: ContextVar[bool] = ContextVar("icws_in_hooks", default=False)


class AsyncRenewal:
    """Holds the state, and swaps it as a whole.

    Args:
        login: opens sessions.
        state: the first one, without a session.
        keep: whether credentials are kept, to log in again.
        adopt: told of every session before it is used.
    """

    def __init__(
        self,
        login: AsyncLogin,
        state: SessionState,
        *,
        keep: bool,
        adopt: Callable[[Opened], None],
    ) -> None:
        self.state = state
        self.hooks: list[Callable[[], Awaitable[None]]] = []
        self._login = login
        self._keep = keep
        self._adopt = adopt
        self._credentials: Credentials | None = None
        self._refusal: IcwsError | None = None
        # One is held while a log-in is under way, the other only to swap the state.
        self._opening = AsyncLock()
        self._swapping = AsyncLock()

    @property
    def possible(self) -> bool:
        """Whether there is something to log in with. What runs after a log-in gets no other."""
        return self._credentials is not None and not _in_hooks.get()

    async def open(self, credentials: Credentials) -> Opened:
        """Log in; a session that was open before is forgotten, not closed."""
        async with self._opening:
            opened = await self._open(credentials, self.state)
            self._credentials = credentials if self._keep else None
        return opened

    async def renew(self, stale: SessionState, failure: IcwsError) -> SessionState:
        """Return the state of a session that follows one that is over; log in if nobody has yet.

        Raises the failure that showed the end where no new session can be had.
        """
        if not self._keep or _in_hooks.get():
            await self.end(stale)
            raise failure
        async with self._opening:
            if self.state.generation != stale.generation:
                # Another one has tried, while this one waited.
                if self.state.session_id is None:
                    raise failure from self._refusal
                return self.state
            await self.end(stale)
            state = await self._again(failure)
        await self._call_hooks()
        return state

    async def end(self, state: SessionState) -> None:
        """Forget a session that is over, unless another one has followed it."""
        async with self._swapping:
            if self.state.generation == state.generation:
                self.state = self.state.over()

    async def close(self, log_out: Callable[[SessionState], Awaitable[None]]) -> None:
        """End the session for good: log out if there is one, and forget it in every case."""
        async with self._opening:
            self._credentials = self._refusal = None
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
        try:
            return (await self._open(credentials, self.state)).state
        except IcwsError as error:
            self._refusal = error
            if not isinstance(error, (TransportError, ServerError)):
                # The server was asked and said no: asking on could lock the account.
                self._credentials = None
        raise failure from self._refusal

    async def _open(self, credentials: Credentials, state: SessionState) -> Opened:
        opened = await self._login.log_in(credentials, state)
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
