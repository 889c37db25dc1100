"""The state of a session: opened, ended, and opened anew once for all who notice its end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextvars import ContextVar

from ..errors import IcwsError, ServerError, TransportError
from ..log import log
from ..state import Credentials, SessionState
from .concurrency import Lock
from .login import Login, Opened

__all__ = ["Renewal"]

_in_hooks: ContextVar[bool] = ContextVar("icws_in_hooks", default=False)


class Renewal:
    """Holds the state, and swaps it as a whole.

    Args:
        login: opens sessions.
        state: the first one, without a session.
        keep: whether credentials are kept, to log in again.
        adopt: told of every session before it is used.
    """

    def __init__(
        self,
        login: Login,
        state: SessionState,
        *,
        keep: bool,
        adopt: Callable[[Opened], None],
    ) -> None:
        self.state = state
        self.hooks: list[Callable[[], None]] = []
        self._login = login
        self._keep = keep
        self._adopt = adopt
        self._credentials: Credentials | None = None
        self._refusal: IcwsError | None = None
        # One is held while a log-in is under way, the other only to swap the state.
        self._opening = Lock()
        self._swapping = Lock()

    @property
    def possible(self) -> bool:
        """Whether there is something to log in with. What runs after a log-in gets no other."""
        return self._credentials is not None and not _in_hooks.get()

    def open(self, credentials: Credentials) -> Opened:
        """Log in; a session that was open before is forgotten, not closed."""
        with self._opening:
            opened = self._open(credentials, self.state)
            self._credentials = credentials if self._keep else None
        return opened

    def renew(self, stale: SessionState, failure: IcwsError) -> SessionState:
        """Return the state of a session that follows one that is over; log in if nobody has yet.

        Raises the failure that showed the end where no new session can be had.
        """
        if not self._keep or _in_hooks.get():
            self.end(stale)
            raise failure
        with self._opening:
            if self.state.generation != stale.generation:
                # Another one has tried, while this one waited.
                if self.state.session_id is None:
                    raise failure from self._refusal
                return self.state
            self.end(stale)
            state = self._again(failure)
        self._call_hooks()
        return state

    def end(self, state: SessionState) -> None:
        """Forget a session that is over, unless another one has followed it."""
        with self._swapping:
            if self.state.generation == state.generation:
                self.state = self.state.over()

    def close(self, log_out: Callable[[SessionState], None]) -> None:
        """End the session for good: log out if there is one, and forget it in every case."""
        with self._opening:
            self._credentials = self._refusal = None
            state = self.state
            try:
                if state.session_id is not None:
                    log_out(state)
            finally:
                self.end(state)

    def take_cookies(self, state: SessionState, lines: Iterable[str]) -> None:
        """Keep the cookies of an answer that came in a session, if that still stands."""
        with self._swapping:
            if self.state.generation == state.generation:
                self.state = self.state.with_cookies(lines)

    def _again(self, failure: IcwsError) -> SessionState:
        credentials = self._credentials
        if credentials is None:
            raise failure
        try:
            return (self._open(credentials, self.state)).state
        except IcwsError as error:
            self._refusal = error
            if not isinstance(error, (TransportError, ServerError)):
                # The server was asked and said no: asking on could lock the account.
                self._credentials = None
        raise failure from self._refusal

    def _open(self, credentials: Credentials, state: SessionState) -> Opened:
        opened = self._login.log_in(credentials, state)
        self._adopt(opened)
        with self._swapping:
            self.state = opened.state
        self._refusal = None
        return opened

    def _call_hooks(self) -> None:
        token = _in_hooks.set(True)
        try:
            for hook in list(self.hooks):
                try:
                    hook()
                except IcwsError as error:
                    log().warning("after a new log-in: %s", type(error).__name__)
        finally:
            _in_hooks.reset(token)
