# Derived from runtime/_async/feed.py; edits here are lost.
"""The feed of a session: how its messages are fetched, and what shows that they arrive."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from ..connectivity import Connectivity
from ..delivery import Delivery, is_temporary
from ..errors import IcwsError, UnauthorizedError
from ..hosts import host_of
from ..operation import Operation
from ..stream_choice import StreamChoice
from .registry import Registry
from .session import Session

__all__ = ["Feed"]


class Feed(Struct, eq=False):
    """The source of a session's messages, and the subscriptions that they are for.

    Attributes:
        session: sends the requests.
        registry: the subscriptions.
        poll: the operation that returns the messages, or streams them.
        heartbeat: the operation of heartbeats, if the API has one.
        delivery: the settings.
        connectivity: the present outage, if there is one.
        choice: the choice between streams and polls.
        skipped: number of items that are no message: invalid JSON, no object, another event.
    """

    session: Session
    registry: Registry
    poll: Operation[list[Any]]
    heartbeat: Operation[Any] | None
    delivery: Delivery
    connectivity: Connectivity
    choice: StreamChoice
    skipped: int = 0

    @property
    def host(self) -> str:
        """The host and the port of the server."""
        return host_of(self.session.state.base)

    def may_recover(self, error: IcwsError) -> bool:
        """Return whether the same request may succeed later.

        A call that was refused in a new session as well leaves the client logged in, unless another
        call logs in again just now. That session may have ended, too, and the next log-in helps;
        the pauses between them grow.
        """
        again = self.session.logged_in or self.session.renewable
        return (again and isinstance(error, UnauthorizedError)) or is_temporary(error)

    def note_outage(self, error: Exception, *, quiet: bool = False) -> None:
        """Note that messages do not arrive because of an error; see `lost` of the outage."""
        self.connectivity.lost(self.host, error, quiet=quiet)

    def note_success(self) -> None:
        """Note that messages arrive, or would arrive if there were any."""
        self.connectivity.restored(self.host)
        self.registry.mark_fresh()
