"""The state of a session, immutable and replaced as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import field
from msgspec.structs import replace

from .redaction import Redacted
from .requests import read_cookies

__all__ = ["CSRF", "OF_SESSION", "SessionState"]

CSRF = "ININ-ICWS-CSRF-Token"
OF_SESSION = frozenset({CSRF.lower(), "cookie"})
"""The headers that identify a session, in lower case; no caller replaces them."""


class SessionState(Redacted, frozen=True):
    """The server's base URL and the identity of the session, which is never shown.

    ``generation`` counts sessions and distinguishes requests of an old one.
    """

    base: str
    generation: int = 0
    session_id: str | None = None
    csrf_token: str | None = None
    cookies: Mapping[str, str] = field(default_factory=dict)

    def headers(self, *, csrf: bool) -> dict[str, str]:
        """Return the headers that identify the session."""
        lines = {CSRF: self.csrf_token} if csrf and self.csrf_token is not None else {}
        if self.cookies:
            lines["Cookie"] = "; ".join([f"{name}={value}" for name, value in self.cookies.items()])
        return lines

    def with_cookies(self, lines: Iterable[str]) -> SessionState:
        """Return the state after Set-Cookie lines."""
        cookies = dict(self.cookies)
        read_cookies(lines, cookies)
        return replace(self, cookies=cookies)

    def opened(self, session_id: str, csrf_token: str, cookies: Iterable[str]) -> SessionState:
        """Return the state after a log-in, given the Set-Cookie lines of its response."""
        new = replace(
            self, generation=self.generation + 1, session_id=session_id, csrf_token=csrf_token
        )
        return new.with_cookies(cookies)

    def ended(self) -> SessionState:
        """Return the state after the end of the session, with the same base URL."""
        return SessionState(self.base, self.generation + 1)

    def __repr__(self) -> str:
        """Show only whether there is a session."""
        return f"SessionState(logged_in={self.session_id is not None})"
