# Copied from sandbox/sessions.py; edits here are lost.
"""Sessions: who is logged in, what a request must carry to be theirs, and when they end.

How long a real server waits for an idle client is not known; the sandbox has a figure of its own.
A session with an open event stream is not idle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

from .clock import Clock
from .outbox import Outbox
from .refusals import Refusal, refusal

IDLE = 30 * 60.0
_PAST = 10_000
_AUTHENTICATION = "error.request.connection.authenticationFailure"
# What public clients tell apart by; the API's pages do not have these numbers.
_UNKNOWN_SESSION = -2147221499
_NO_COOKIE = 4


@dataclass(eq=False)
class Session:
    """One logged-in client. Times are those of the clock; `down` is why the session ended."""

    id: str
    csrf_token: str = field(repr=False)
    cookie_name: str
    cookie_value: str = field(repr=False)
    user: str
    language: str
    created: float
    last_used: float
    outbox: Outbox = field(repr=False)
    application: str = ""
    station: str | None = None
    down: str | None = None


class Sessions:
    """The sessions of a server, those of the past among them.

    Args:
        clock: Says when a session is idle for too long.
        random: Where ids and tokens come from: equal seeds, equal sessions.
        idle: Seconds without a request after which a session ends; None: never.
    """

    def __init__(self, clock: Clock, random: Random, idle: float | None = IDLE) -> None:
        self._clock = clock
        self._random = random
        self._idle = idle
        self._live: dict[str, Session] = {}
        self._past: dict[str, Session] = {}
        self.on_end: list[Callable[[Session], object]] = []
        """Called with each session that has ended."""

    def __len__(self) -> int:
        return len(self._live)

    def __iter__(self) -> Iterator[Session]:
        return iter(tuple(self._live.values()))

    def open(self, user: str, language: str, application: str = "") -> Session:
        """Open a session for a user whose identity is established."""
        number = self._new_id()
        session = Session(
            id=number,
            csrf_token=self.token(),
            cookie_name=f"icws_{number}",
            cookie_value=self.token(),
            user=user,
            language=language,
            created=self._clock.now(),
            last_used=self._clock.now(),
            outbox=Outbox(),
            application=application,
        )
        self._live[number] = session
        self._look_later(session)
        return session

    def token(self) -> str:
        """Return something that is hard enough to guess for a sandbox."""
        return f"{self._random.getrandbits(128):032x}"

    def get(self, session_id: str) -> Session | None:
        """Return a live session."""
        return self._live.get(session_id)

    def past(self, session_id: str) -> Session | None:
        """Return a session that has ended, unless that was long ago."""
        return self._past.get(session_id)

    def authenticate(
        self,
        session_id: str,
        cookies: Mapping[str, str],
        csrf_token: str | None,
        *,
        csrf: bool = True,
        ended: bool = False,
    ) -> Session:
        """Return the session of a request, and count the request as a sign of life.

        Args:
            session_id: of the path.
            cookies: the request's; any whose name begins with `icws_` may hold the value.
            csrf_token: of the header.
            csrf: whether the header must be there.
            ended: whether a session that has ended will do.

        Raises:
            Refusal: 401: there is no such session, or the request is not its client's.
        """
        session = self._live.get(session_id)
        if session is not None and session.outbox.overflowed:
            self.end(session, "More messages waited than a session may have.")
            session = None
        if session is None and ended:
            session = self._past.get(session_id)
        if session is None:
            raise unauthorized("The session is not known, or has ended.", _UNKNOWN_SESSION)
        values = [value for name, value in cookies.items() if name.startswith("icws_")]
        if session.cookie_value not in values:
            raise unauthorized("The cookie of the session is missing.", _NO_COOKIE)
        if csrf and csrf_token != session.csrf_token:
            raise unauthorized("The header ININ-ICWS-CSRF-Token does not hold the session's token.")
        session.last_used = self._clock.now()
        return session

    def end(self, session: Session, reason: str) -> None:
        """End a session; what waits for it can still be read by an open stream."""
        if self._live.pop(session.id, None) is None:
            return
        session.down = reason
        session.station = None
        session.outbox.close()
        self._past[session.id] = session
        while len(self._past) > _PAST:
            del self._past[next(iter(self._past))]
        for listener in self.on_end:
            listener(session)

    def end_all(self, reason: str) -> None:
        """End every session."""
        for session in self:
            self.end(session, reason)

    def forget_all(self, reason: str) -> None:
        """End every session and keep no memory of any, as a server does that starts again."""
        self.end_all(reason)
        self._past.clear()

    def _new_id(self) -> str:
        while True:
            number = str(self._random.randrange(10**8, 10**9))
            if number not in self._live and number not in self._past:
                return number

    def _look_later(self, session: Session) -> None:
        if self._idle is not None:
            left = session.last_used + self._idle - self._clock.now()
            self._clock.call_later(max(left, 0.0), lambda: self._look(session))

    def _look(self, session: Session) -> None:
        if session.down is not None or self._idle is None:
            return
        if session.outbox.held:
            session.last_used = self._clock.now()
        if self._clock.now() >= session.last_used + self._idle:
            self.end(session, "The session was idle for too long.")
        else:
            self._look_later(session)


def unauthorized(message: str, code: int | None = None) -> Refusal:
    """Return the refusal of a request that is not of a session; it says where to log in."""
    more = {} if code is None else {"errorCode": code}
    refused = refusal(401, message, _AUTHENTICATION, **more)
    refused.headers["WWW-Authenticate"] = 'ICWS realm="ICWS" location="/icws/connection"'
    return refused
