# Copied from sandbox/sessions.py; edits here are lost.
"""Sessions: their credentials, and when they end.

How long a real server waits for an idle client is not known; the sandbox has a figure of its own.
A session with an open event stream is not idle.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from random import Random

from icws_sandbox._core.spec.property_types import guid

from .clock import Clock
from .errors import ApiError
from .outbox import Outbox

IDLE = 30 * 60.0
_ENDED_LIMIT = 10_000
_AUTHENTICATION = "error.request.connection.authenticationFailure"
# Public clients tell the cases apart by these numbers; the API's pages do not have them.
_NO_SESSION_ID = 1
_WRONG_TOKEN = 2
_WRONG_COOKIE = 5
_UNKNOWN_SESSION = -2147221499
_COOKIE_INVALID = "error.request.accessDenied.cookie.invalid"
_TOKEN_BYTES = 33


@dataclass(eq=False, slots=True)
class Session:
    """One logged-in client.

    Args:
        id: The session's id.
        csrf_token: The value of the header `ININ-ICWS-CSRF-Token`.
        cookie_name: The name of the cookie.
        cookie_value: The value of the cookie.
        user: The user's id.
        last_used: The clock's time of the last request.
        outbox: The messages for the client.
        end_reason: Why the session ended; None while it has not.
        application: The name that the client gave for itself.
        included: The options of `include` that the log-in had.
    """

    id: str
    csrf_token: str = field(repr=False)
    cookie_name: str
    cookie_value: str = field(repr=False)
    user: str
    last_used: float
    outbox: Outbox = field(default_factory=Outbox, repr=False)
    end_reason: str | None = None
    application: str = ""
    included: frozenset[str] = frozenset()


class Sessions:
    """The sessions of a server, and those that have ended.

    Args:
        clock: The time.
        random: The source of ids and tokens; equal seeds give equal sessions.
        idle: Seconds without a request after which a session ends; None: never.
    """

    def __init__(self, clock: Clock, random: Random, idle: float | None = IDLE) -> None:
        self._clock = clock
        self._random = random
        self._idle = idle
        self._live: dict[str, Session] = {}
        self._ended: dict[str, Session] = {}
        self.on_open: list[Callable[[Session], object]] = []
        """Functions that are called with each session that has begun."""
        self.on_end: list[Callable[[Session], object]] = []
        """Functions that are called with each session that has ended."""
        self.alternate_hosts: Callable[[], Sequence[str]] = tuple
        """A function that returns the other servers to name where a cookie is wrong."""

    def __len__(self) -> int:
        return len(self._live)

    def __iter__(self) -> Iterator[Session]:
        return iter(tuple(self._live.values()))

    def open(self, user: str, application: str = "", included: Iterable[str] = ()) -> Session:
        """Open a session for a user who is authenticated."""
        id_ = self._new_id()
        session = Session(
            id=id_,
            csrf_token=base64.b64encode(self._random.randbytes(_TOKEN_BYTES)).decode(),
            cookie_name=f"icws_{id_}",
            cookie_value=guid(self._random),
            user=user,
            last_used=self._clock.now(),
            application=application,
            included=frozenset(included),
        )
        self._live[id_] = session
        self._check_later(session)
        for listener in self.on_open:
            listener(session)
        return session

    def token(self) -> str:
        """Return a token that is hard enough to guess for a sandbox."""
        return f"{self._random.getrandbits(128):032x}"

    def get(self, session_id: str) -> Session | None:
        """Return a live session."""
        return self._live.get(session_id)

    def authenticate(
        self,
        session_id: str,
        cookies: Mapping[str, str],
        csrf_token: str | None,
        *,
        csrf: bool = True,
        ended: bool = False,
    ) -> Session:
        """Return the session of a request, which is not idle then.

        Args:
            session_id: The id in the path.
            cookies: The cookies; any whose name begins with `icws_` may hold the value.
            csrf_token: The value of the header; None without it.
            csrf: Whether the header is required.
            ended: Whether to return a session that has ended, too.

        Raises:
            ApiError: 401: there is no such session, or a credential is missing or wrong.
        """
        session = self._live.get(session_id)
        if session is not None and session.outbox.overflowed:
            self.end(session, "More messages waited than a session may have.")
            session = None
        if session is None and ended:
            session = self._ended.get(session_id)
        if session is None:
            # Without a session id by its form, the path names no session at all.
            known = re.fullmatch(r"[0-9]+", session_id) is not None
            code = _UNKNOWN_SESSION if known else _NO_SESSION_ID
            raise unauthorized("The session is not known, or has ended.", code)
        values = [value for name, value in cookies.items() if name.startswith("icws_")]
        if session.cookie_value not in values:
            error = unauthorized("The session's cookie is missing or wrong.", _WRONG_COOKIE)
            error.body["errorId"] = _COOKIE_INVALID
            error.body["alternateHostList"] = list(self.alternate_hosts())
            raise error
        if csrf and csrf_token != session.csrf_token:
            message = "The header ININ-ICWS-CSRF-Token does not hold the session's token."
            raise unauthorized(message, _WRONG_TOKEN)
        session.last_used = self._clock.now()
        return session

    def end(self, session: Session, reason: str) -> None:
        """End a session. An open stream still delivers the waiting messages."""
        if self._live.pop(session.id, None) is None:
            return
        session.end_reason = reason
        session.outbox.close()
        self._ended[session.id] = session
        while len(self._ended) > _ENDED_LIMIT:
            del self._ended[next(iter(self._ended))]
        for listener in self.on_end:
            listener(session)

    def end_all(self, reason: str) -> None:
        """End every session."""
        for session in self:
            self.end(session, reason)

    def forget_all(self, reason: str) -> None:
        """End every session and forget those that have ended, as a restarted server."""
        self.end_all(reason)
        self._ended.clear()

    def _new_id(self) -> str:
        while True:
            id_ = str(self._random.randrange(10**8, 10**9))
            if id_ not in self._live and id_ not in self._ended:
                return id_

    def _check_later(self, session: Session) -> None:
        if self._idle is not None:
            left = session.last_used + self._idle - self._clock.now()
            self._clock.call_later(max(left, 0.0), partial(self._check, session))

    def _check(self, session: Session) -> None:
        if session.end_reason is not None or self._idle is None:
            return
        if session.outbox.held:
            session.last_used = self._clock.now()
        if self._clock.now() >= session.last_used + self._idle:
            self.end(session, "The session was idle for too long.")
        else:
            self._check_later(session)


def unauthorized(message: str, code: int) -> ApiError:
    """Return the error for a request without a session; it says where to log in."""
    error = ApiError(401, message, _AUTHENTICATION, errorCode=code)
    error.headers["WWW-Authenticate"] = 'ICWS realm="ICWS" location="/icws/connection"'
    return error
