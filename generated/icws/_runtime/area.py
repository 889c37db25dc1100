"""Base of the generated areas."""

from __future__ import annotations

from .session import Session

__all__ = ["Area"]


class Area:
    """The operations of one feature area; they all go through one session."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        self._session = session
