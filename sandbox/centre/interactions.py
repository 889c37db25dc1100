"""Interactions: calls, chats, e-mails, callbacks and generic objects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .attributes import Attributes
from .queues import Queue
from .states import ENDED, State


class Kind(StrEnum):
    """Media, as in the attribute Eic_ObjectType."""

    CALL = "Call"
    CALLBACK = "Callback"
    CHAT = "Chat"
    EMAIL = "Email"
    GENERIC = "Generic Object"


@dataclass(eq=False)
class Interaction:
    """An interaction. Change it through `Store` only, so that subscribers are told.

    Args:
        id: The interaction's id.
        kind: Its medium.
        attributes: Its attributes.
        placed: The queues that it was put on.
        queues: The queues that it is on now: those, and what follows from them.
        users: The users whose queue it ever was on: ids as spelled, by lower case.
        caller: The queue of the user who placed a call to somebody inside, or who stays in it
            while it rings at somebody else. None: there is no such user, or they have left.
        denied: The users who lost their rights to it, in lower case.
        connected_at: The clock's time when it was first connected.
        conference: The id of its conference.
        recorders: The users who record it, as an ordered set; so for `monitors` and `coaches`.
        paused: Whether its recording is paused.
        monitors: The users who listen.
        coaches: The users who speak to the agent alone.
        played: The tone digits and sound files that were sent.
        wrap_ups: The wrap-up codes that were assigned.
        deallocated: Whether it is off every queue, for good.
    """

    id: str
    kind: Kind
    attributes: Attributes = field(default_factory=Attributes)
    placed: frozenset[Queue] = frozenset()
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
    deallocated: bool = False

    @property
    def state(self) -> State:
        """The state in Eic_State."""
        return State(self.attributes["Eic_State"])

    @property
    def ended(self) -> bool:
        """Whether it is disconnected, even if it is still on its queues."""
        return self.state in ENDED
