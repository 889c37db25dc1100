# Copied from runtime/connectivity.py; edits here are lost.
"""Outages: whether messages arrive from the server, since when not, and who is told."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from msgspec import Struct

from .locking import GuardedLock
from .log import log

__all__ = ["ConnectionChange", "Connectivity"]


class ConnectionChange(Struct, frozen=True):
    """A change of ``client.connected`` that the program has not caused itself.

    Attributes:
        connected: whether messages arrive again; False at the start of an outage.
        host: host and port of the server.
        since: the start of the outage.
        error: the failure that showed the outage; None at its end.
    """

    connected: bool
    host: str
    since: datetime
    error: Exception | None = None


class Connectivity:
    """The present outage, if there is one. Any thread or task can report and ask.

    Args:
        notify: called with each change; what it raises is logged.
    """

    def __init__(self, notify: Callable[[ConnectionChange], object] | None = None) -> None:
        self._notify = notify
        self._lock = GuardedLock()
        self._since: float | None = None

    @property
    def since(self) -> float | None:
        """The start of the present outage in seconds since the epoch; None without one."""
        return self._since

    def lost(self, host: str, error: Exception, *, quiet: bool = False) -> None:
        """Report a failure; the first one starts an outage, with a line in the log unless quiet."""
        with self._lock:
            if self._since is not None:
                return
            self._since = since = time.time()
        if not quiet:
            log().warning("the connection to %s is lost: %s", host, error)
        self._call(ConnectionChange(False, host, _moment(since), error))

    def restored(self, host: str) -> None:
        """Report a success, which ends an outage."""
        if self._since is None:  # nearly always, so without the lock
            return
        with self._lock:
            since, self._since = self._since, None
        if since is not None:
            log().warning(
                "the connection to %s is restored after %.1f s", host, time.time() - since
            )
            self._call(ConnectionChange(True, host, _moment(since)))

    def forget(self) -> None:
        """Forget an outage, since nobody waits for its end."""
        self._since = None

    def _call(self, change: ConnectionChange) -> None:
        if self._notify is None:
            return
        try:
            result = self._notify(change)
        except Exception:
            log().exception("on_connection_change failed")
            return
        if hasattr(result, "__await__"):
            getattr(result, "close", lambda: None)()
            log().error("on_connection_change is a coroutine function (expected a plain function)")


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
