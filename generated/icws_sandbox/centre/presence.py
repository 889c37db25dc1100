# Copied from sandbox/centre/presence.py; edits here are lost.
"""Presence: which users are logged in, by which sessions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..sessions import Session
from .publishing import Change
from .store import Store


@dataclass(eq=False)
class PresenceChange(Change):
    """The beginning or the end of a session, or a change of its station."""

    session: Session
    arrived: bool = False
    left: bool = False


class Presence:
    """The sessions that are open, by user."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._sessions: dict[str, dict[str, Session]] = {}

    def __iter__(self) -> Iterator[Session]:
        for sessions in self._sessions.values():
            yield from sessions.values()

    def of(self, user: str) -> list[Session]:
        """Return the sessions of a user, oldest first."""
        return list(self._sessions.get(user.lower(), {}).values())

    def arrive(self, session: Session) -> None:
        """Note a session that has begun."""
        sessions = self._sessions.setdefault(session.user.lower(), {})
        sessions[session.id] = session
        self._record(session, arrived=True)
        if len(sessions) == 1:
            self._update_waiting(session)

    def leave(self, session_id: str) -> None:
        """Note a session that has ended; nothing happens if it is not known."""
        for user, sessions in self._sessions.items():
            session = sessions.pop(session_id, None)
            if session is not None:
                if not sessions:
                    del self._sessions[user]
                    self._update_waiting(session)
                self._record(session, left=True)
                return

    def _record(self, session: Session, *, arrived: bool = False, left: bool = False) -> None:
        topics = (("presence", session.user.lower()), ("presence",))
        self._store.record(PresenceChange(topics, session, arrived, left))

    def _update_waiting(self, session: Session) -> None:
        self._store.update_waiting(self._store.directory.workgroups(session.user))
