"""Sessions: who is logged in, and what a request must carry to be theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol


class Outbox(Protocol):
    """Where the messages of a session wait until the client fetches them."""

    def put(self, message: dict[str, Any]) -> None:
        """Add a message."""


@dataclass
class Session:
    """One logged-in client. Times are those of the clock; `down` is why the session ended."""

    id: str
    csrf_token: str
    cookie_name: str
    cookie_value: str
    user: str
    language: str
    created: float
    last_used: float
    outbox: Outbox
    application: str = ""
    station: str | None = None
    down: str | None = None
