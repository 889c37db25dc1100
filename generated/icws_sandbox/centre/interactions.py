# Copied from sandbox/centre/interactions.py; edits here are lost.
"""An interaction: something between a customer and the people of the centre."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .attributes import Attributes
from .queues import Queue
from .states import ENDED, State


class Kind(StrEnum):
    """Media, as the attribute Eic_ObjectType writes them."""

    CALL = "Call"
    CALLBACK = "Callback"
    CHAT = "Chat"
    EMAIL = "Email"
    GENERIC = "Generic Object"


@dataclass(eq=False)
class Interaction:
    """Only `World` changes one, so that every change is told to those who watch.

    `queues` are where it is now, `users` those who ever had it (as spelled, by lower case),
    `denied` those who lost their rights to it. `caller` is the queue of who placed a call to
    somebody inside, or stays in it while it rings at somebody else; none when they have left it.
    """

    id: str
    kind: Kind
    attributes: Attributes = field(default_factory=Attributes)
    queues: frozenset[Queue] = frozenset()
    users: dict[str, str] = field(default_factory=dict)
    caller: Queue | None = None
    denied: set[str] = field(default_factory=set)
    connected_at: float | None = None
    conference: str | None = None
    recorders: dict[str, None] = field(default_factory=dict)
    paused: bool = False
    monitors: dict[str, None] = field(default_factory=dict)
    coaches: dict[str, None] = field(default_factory=dict)
    played: list[str] = field(default_factory=list)
    wrap_ups: list[Mapping[str, object]] = field(default_factory=list)
    gone: bool = False

    @property
    def state(self) -> State:
        """What Eic_State says."""
        return State(self.attributes["Eic_State"])

    @property
    def ended(self) -> bool:
        """Whether it is over, even if it still stands on its queues for a while."""
        return self.state in ENDED
