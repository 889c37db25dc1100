# Copied from sandbox/scenario/stage.py; edits here are lost.
"""What a scenario acts on: the contact centre, the sessions, the connections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ..faults import Faults
from ..streams import Streams


class Stage(Protocol):
    """The sandbox, as far as a scenario needs to know it; on the event loop's thread.

    What changes an interaction raises `Refusal` where the centre does not allow it.
    """

    @property
    def faults(self) -> Faults:
        """What goes wrong with requests."""
        ...

    @property
    def streams(self) -> Streams:
        """The event streams that are open."""
        ...

    def arrive(self, kind: str, what: Mapping[str, str]) -> str:
        """Let a call, chat, callback or email come in; returns its id.

        Args:
            kind: One of these four.
            what: Whom it is for and from, under the names that steps have for it.
        """

    def live(self, kinds: Sequence[str], *, connected: bool) -> Sequence[str]:
        """The ids of the interactions that have not ended, or that are connected, oldest first."""

    def pick_up(self, interaction: str, user: str) -> None:
        """Let a user answer an interaction."""

    def type_in(self, chat: str) -> None:
        """Let the visitor of a connected chat begin to type."""

    def write_in(self, chat: str, text: str) -> None:
        """Let the visitor of a connected chat send a text."""

    def hang_up(self, interaction: str) -> None:
        """Let the other side of an interaction leave it."""

    def restart(self) -> int:
        """Forget every session, as a server does that starts again; returns how many there were."""

    def switch_over(self, hosts: Sequence[str], seconds: float | None) -> int:
        """Forget every session and let other hosts take over; returns how many there were.

        Args:
            hosts: The one in charge from now on, and others.
            seconds: How long log-ins are refused; None: for good.
        """

    def time_out(self, user: str | None) -> int:
        """End the sessions of a user (None: of everybody) as if idle; returns how many."""
