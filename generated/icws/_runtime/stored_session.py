# Copied from runtime/stored_session.py; edits here are lost.
"""Sessions as plain data, which another client or process can take over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import field

from .hosts import host_of
from .redaction import Redacted
from .state import SessionState
from .tracebacks import without_frames

__all__ = ["StoredSession", "checked_session"]


class StoredSession(Redacted, frozen=True):
    """An open session as plain data: whoever has it can act as its user.

    ``client.export_session()`` and ``client.detach()`` return one, ``client.resume()`` takes it.

    Attributes:
        base_url: the server that has the session.
        session_id: a secret.
        csrf_token: a secret.
        cookies: secrets.
        features: the server's feature versions; None while they are unknown.
    """

    base_url: str
    session_id: str
    csrf_token: str
    cookies: dict[str, str] = field(default_factory=dict)
    features: dict[str, int] | None = None

    def __repr__(self) -> str:
        """Show only the host."""
        return f"{type(self).__name__}({host_of(self.base_url).rpartition('@')[2]!r})"

    def to_dict(self) -> dict[str, Any]:
        """Return the session as values that JSON has, secrets included."""
        data: dict[str, Any] = msgspec.to_builtins(self)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> StoredSession:
        """Return the session that `to_dict` has made into values.

        Raises ValueError for other values, without showing them.
        """
        try:
            return msgspec.convert(dict(data), cls)
        except (msgspec.ValidationError, TypeError, ValueError) as error:
            failure = ValueError(f"the data is no stored session: {error}")
        raise without_frames(failure)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return the schema by which pydantic reads and dumps sessions."""
        from .pydantic_schema import core_schema_of

        return core_schema_of(cls)

    def state(self, generation: int) -> SessionState:
        """Return the session as a client keeps it."""
        return SessionState(
            self.base_url, generation, self.session_id, self.csrf_token, dict(self.cookies)
        )


def checked_session(session: Any) -> StoredSession:
    """Return a stored session; raise TypeError for others, such as what `to_dict` has made."""
    if not isinstance(session, StoredSession):
        kind = type(session).__name__
        raise TypeError(f"the session is a {kind} (expected what StoredSession.from_dict returns)")
    return session
