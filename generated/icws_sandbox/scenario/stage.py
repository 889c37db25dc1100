"""What a scenario acts on: the contact centre, the sessions, the connections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from ..faults import Faults
from ..streams import Streams

Kind = Literal["call", "chat", "callback"]


class Stage(Protocol):
    """The sandbox, as far as a scenario needs to know it; on the event loop's thread."""

    @property
    def faults(self) -> Faults:
        """What goes wrong with requests."""
        ...

    @property
    def streams(self) -> Streams:
        """The event streams that are open."""
        ...

    def arrive(self, kind: Kind, *, queue: str, name: str, address: str, subject: str) -> str:
        """Let an interaction come in from outside onto a workgroup's queue; returns its id."""

    def live(self, kind: Kind | None) -> Sequence[str]:
        """The ids of the interactions that have not ended, oldest first; None: of every kind."""

    def type_in(self, chat: str) -> None:
        """Let the visitor of a chat begin to type."""

    def write_in(self, chat: str, text: str) -> None:
        """Let the visitor of a chat send a text."""

    def hang_up(self, interaction: str) -> None:
        """Let the other side of an interaction leave it."""

    def restart(self) -> int:
        """Forget every session, as a server does that starts again; returns how many there were."""

    def switch_over(self, hosts: Sequence[str]) -> int:
        """Forget every session and put another host in charge; returns how many there were."""

    def time_out(self, user: str | None) -> int:
        """End the sessions of a user (None: of everybody) as if idle; returns how many."""
