# Copied from sandbox/centre/store.py; edits here are lost.
"""The store of interactions: every change goes through it and is published.

The changes of an operation are collected, and published after the operation (`publish`): one
message to a subscriber for one operation, however many attributes it wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from icws_sandbox._core.spec.property_types import icws_timestamp

from ..clock import Clock
from ..delays import Delays
from ..errors import INVALID, NO_RIGHTS, ApiError, not_found
from .attributes import RESERVED
from .directory import Directory
from .interactions import Interaction, Kind
from .publishing import Change, Publisher
from .queue_index import QueueIndex
from .queues import Queue, QueueType, system_queue, user_queue, users_of
from .states import ENDED, STATE_NAMES, UNANSWERED, State

FIRST_ID = 1_001_000_001

# Public clients subtract these from each other, and from Eic_LineQueueTimestamp, Eic_AnswerTime
# and Eic_ConnectTime, to show how long somebody waited (an agent desktop; kugghuset's wallboard).
_QUEUE_TIMESTAMPS = {
    QueueType.USER: "Eic_UserQueueTimestamp",
    QueueType.WORKGROUP: "Eic_WorkgroupQueueTimestamp",
}


@dataclass(eq=False)
class InteractionChange(Change):
    """The change of an interaction: its queues and caller before, and what differs.

    `attributes` are the names of the changed attributes, in lower case. `conference_changed` tells
    that the interaction came into another conference.
    """

    interaction: Interaction
    queues_before: frozenset[Queue]
    caller_before: Queue | None
    attributes: set[str] = field(default_factory=set)
    conference_changed: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs after all."""
        moved = self.interaction.queues != self.queues_before
        # What was transferred outside is on no queue, and leaves none when it goes.
        gone = self.interaction.deallocated
        # It rings at a caller who is none any more.
        passed_on = self.interaction.caller != self.caller_before
        return not (self.attributes or self.conference_changed or moved or gone or passed_on)


class Store:
    """The interactions and their queues."""

    def __init__(
        self, clock: Clock, directory: Directory, publisher: Publisher, delays: Delays
    ) -> None:
        self.clock = clock
        self.directory = directory
        self.publisher = publisher
        self.delays = delays
        self.interactions: dict[str, Interaction] = {}
        self.queue_index: QueueIndex = QueueIndex()
        self.on_change: list[Callable[[Interaction], object]] = []
        self.on_end: list[Callable[[Interaction], object]] = []
        self.on_deallocate: list[Callable[[Interaction], object]] = []
        self.alerted_in: Callable[[str], Iterable[str]] = directory.members
        """A function that returns the users at whom the calls of a workgroup ring."""
        self.users_at: Callable[[str], Iterable[str]] = lambda station: ()
        """A function that returns the users who are connected to a station."""
        self._next_id = FIRST_ID
        self._interaction_changes: dict[str, InteractionChange] = {}
        self._other_changes: list[Change] = []

    def new_id(self) -> str:
        """Return an id that nothing else has."""
        self._next_id += 1
        return str(self._next_id - 1)

    def timestamp(self) -> str:
        """Return the time of day as ICWS writes it."""
        return icws_timestamp(self.clock.utc())

    def find(self, interaction_id: str, user: str | None = None) -> Interaction:
        """Return an interaction.

        Raises:
            ApiError: 404: there is none with this id; 403: the user has no rights to it.
        """
        interaction = self.interactions.get(interaction_id)
        if interaction is None:
            raise not_found("interaction", interaction_id)
        if user is not None and user.lower() in interaction.denied:
            raise ApiError(403, f"No rights to the interaction {interaction_id!r}.", NO_RIGHTS)
        return interaction

    def create(
        self,
        kind: Kind,
        state: State,
        queues: Iterable[Queue],
        attributes: Mapping[str, str],
        custom: Mapping[str, str] | None = None,
        caller: Queue | None = None,
    ) -> Interaction:
        """Create an interaction; `custom` are attributes from a client.

        Raises:
            ApiError: 400: `custom` has a reserved attribute.
        """
        check_writable(custom or {})
        interaction = Interaction(self.new_id(), kind, caller=caller)
        self.interactions[interaction.id] = interaction
        self._interaction_changes[interaction.id] = InteractionChange(
            (), interaction, frozenset(), None
        )
        for name in ("Eic_CallId", "Eic_InteractionId", "Eic_CallIdKey"):
            self.set_attribute(interaction, name, interaction.id)
        self.set_attribute(interaction, "Eic_ObjectType", kind)
        self.set_attribute(interaction, "Eic_InitiationTime", self.timestamp())
        if kind is Kind.CALL:
            self.set_attribute(interaction, "Eic_LineQueueTimestamp", self.timestamp())
        for name in ("Eic_ConnectDurationTime", "Eic_Muted", "Eic_Private"):
            self.set_attribute(interaction, name, "0")
        for name, value in {**attributes, **(custom or {})}.items():
            self.set_attribute(interaction, name, value)
        self.move(interaction, queues)
        self.set_state(interaction, state)
        return interaction

    def set_attribute(self, interaction: Interaction, name: str, value: str) -> None:
        """Write an attribute."""
        change = self._change_of(interaction)
        if interaction.attributes.set(name, value):
            change.attributes.add(name.lower())

    def move(self, interaction: Interaction, queues: Iterable[Queue]) -> None:
        """Put an interaction on these queues, and on those that follow from them.

        What is put on the system queue of a user is on the user's queue.
        """
        interaction.placed = frozenset(
            user_queue(queue.name) if queue.type == QueueType.SYSTEM else queue for queue in queues
        )
        self.update_queues(interaction)

    def update_queues(self, interaction: Interaction) -> None:
        """Put an interaction on the queues that follow from where it was put, and its state."""
        self._change_of(interaction)
        before, after = interaction.queues, self._queues_of(interaction)
        self.queue_index.move(interaction, after)
        self._follow_ringing(interaction)
        for type_, name in _QUEUE_TIMESTAMPS.items():
            if any(queue.type == type_ for queue in after - before):
                self.set_attribute(interaction, name, self.timestamp())
        users = users_of(interaction.queues)
        for user in users:
            interaction.users[user.key] = user.name
        self.set_attribute(interaction, "Eic_UserName", "|".join(user.name for user in users))

    def _follow_ringing(self, interaction: Interaction) -> None:
        """Let the state of what waits at a workgroup tell whether it rings at anybody."""
        waits = interaction.attributes.get("Eic_State") in UNANSWERED
        if waits and any(queue.type == QueueType.WORKGROUP for queue in interaction.placed):
            rings = any(
                queue.type in (QueueType.USER, QueueType.STATION) and queue != interaction.caller
                for queue in interaction.queues
            )
            self._write_state(interaction, State.ALERTING if rings else State.OFFERING)

    def _write_state(self, interaction: Interaction, state: State) -> None:
        self.set_attribute(interaction, "Eic_State", state)
        self.set_attribute(interaction, "Eic_CallStateString", STATE_NAMES[state])

    def _queues_of(self, interaction: Interaction) -> frozenset[Queue]:
        queues = set(interaction.placed)
        if interaction.attributes.get("Eic_State") in UNANSWERED:
            for queue in interaction.placed:
                if queue.type == QueueType.WORKGROUP:
                    queues |= {user_queue(user) for user in self.alerted_in(queue.name)}
        for queue in tuple(queues):
            if queue.type == QueueType.USER:
                queues.add(system_queue(queue.name))
            elif queue.type == QueueType.STATION:
                queues |= {system_queue(user) for user in self.users_at(queue.name)}
        return frozenset(queues)

    def update_waiting(self, workgroups: Iterable[str]) -> None:
        """Let what rings in some workgroups follow who takes their calls."""
        queues = [Queue.of(QueueType.WORKGROUP, name) for name in workgroups]
        for interaction in list(self.queue_index.on(queues)):
            self.update_queues(interaction)

    def set_caller(self, interaction: Interaction, caller: Queue | None) -> None:
        """Set the queue of the inside caller of an interaction; None: there is none any more."""
        self._change_of(interaction)
        interaction.caller = caller

    def set_state(self, interaction: Interaction, state: State) -> None:
        """Set the state of an interaction."""
        self._change_of(interaction)
        self._write_state(interaction, state)
        if state is State.CONNECTED and interaction.connected_at is None:
            interaction.connected_at = self.clock.now()
            for name in ("Eic_AnswerTime", "Eic_ConnectTime"):
                self.set_attribute(interaction, name, self.timestamp())
        self.update_queues(interaction)
        self.update_duration(interaction)
        if state in ENDED:
            self.set_attribute(interaction, "Eic_TerminationTime", self.timestamp())
            for listener in self.on_end:
                listener(interaction)
            self.call_later(self.delays.linger, lambda: self.deallocate(interaction), interaction)

    def update_duration(self, interaction: Interaction) -> None:
        """Write the seconds since the connection; they stand still after the end."""
        since = interaction.connected_at
        if since is not None and "Eic_TerminationTime" not in interaction.attributes:
            seconds = int(self.clock.now() - since)
            self.set_attribute(interaction, "Eic_ConnectDurationTime", str(seconds))

    def set_conference(self, interaction: Interaction, conference: str) -> None:
        """Put an interaction into a conference."""
        self._change_of(interaction).conference_changed = True
        interaction.conference = conference
        self.set_attribute(interaction, "Eic_ConferenceId", conference)

    def deallocate(self, interaction: Interaction) -> None:
        """Take an interaction off every queue, for good."""
        self._change_of(interaction)
        self.queue_index.move(interaction, ())
        interaction.deallocated = True
        del self.interactions[interaction.id]
        for listener in self.on_deallocate:
            listener(interaction)

    def record(self, change: Change) -> None:
        """Collect a change of something else than an interaction's attributes, queues or state."""
        self._other_changes.append(change)

    def call_later(
        self, delay: float, action: Callable[[], object], about: Interaction | None = None
    ) -> None:
        """Call a function after `delay` seconds, and publish its changes.

        What happens to an interaction (`about`) does not if that has been deallocated by then.
        """

        def act() -> None:
            if about is None or not about.deallocated:
                action()
                self.publish()

        self.clock.call_later(delay, act)

    def publish(self) -> None:
        """Publish the changes since the last time."""
        for change in list(self._interaction_changes.values()):
            for listener in self.on_change:
                listener(change.interaction)
        interactions, self._interaction_changes = self._interaction_changes, {}
        others, self._other_changes = self._other_changes, []
        changes = [change for change in interactions.values() if not change.is_empty]
        for change in changes:
            id_ = change.interaction.id
            queues = sorted(change.queues_before | change.interaction.queues)
            topics = tuple(("queue", queue) for queue in queues)
            change.topics = (*topics, ("interactions",), ("interaction", id_), ("medium", id_))
        self.publisher.publish([*changes, *others])

    def _change_of(self, interaction: Interaction) -> InteractionChange:
        change = self._interaction_changes.get(interaction.id)
        if change is None:
            change = self._interaction_changes[interaction.id] = InteractionChange(
                (), interaction, interaction.queues, interaction.caller
            )
        return change


def check_writable(attributes: Mapping[str, str]) -> None:
    """Check that a client may write these attributes.

    Raises:
        ApiError: 400: one of them is reserved.
    """
    for name in attributes:
        if name.lower() in RESERVED:
            raise ApiError(400, f"The attribute {name!r} cannot be written.", INVALID)
