# Copied from runtime/state.py; edits here are lost.
"""What a session is to the server, as a whole that is swapped and never changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from .operation import Operation
from .options import CallOptions
from .requests import read_cookies

__all__ = ["CSRF", "Credentials", "SessionState"]

CSRF = "ININ-ICWS-CSRF-Token"


class SessionState(Struct, frozen=True):
    """Where the server is and what identifies the session to it; none of it is ever shown.

    ``generation`` counts sessions: requests of an old one are told from those of the present.
    """

    base: str
    generation: int = 0
    session_id: str | None = None
    csrf_token: str | None = None
    cookies: Mapping[str, str] = field(default_factory=dict)

    def headers(self, *, csrf: bool) -> dict[str, str]:
        """Return the headers by which the server knows the session."""
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
        """Return the state after a log-in, whose answer had these Set-Cookie lines."""
        new = replace(
            self, generation=self.generation + 1, session_id=session_id, csrf_token=csrf_token
        )
        return new.with_cookies(cookies)

    def over(self) -> SessionState:
        """Return the state after the end of the session: the place of the server is kept."""
        return SessionState(self.base, self.generation + 1)

    def __repr__(self) -> str:
        """Show whether there is a session, and nothing of it."""
        return f"SessionState(logged_in={self.session_id is not None})"


class Credentials(Struct, frozen=True):
    """A log-in that can be repeated; its body holds a password or a token."""

    op: Operation[Any]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    body: object
    options: CallOptions

    def __repr__(self) -> str:
        """Show nothing."""
        return "Credentials()"
