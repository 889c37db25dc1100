# Copied from sandbox/centre/world.py; edits here are lost.
"""The state of the contact centre, and every way in which it changes.

What an operation changes is collected, and told when the operation is over (`settle`): one message
to a watcher for one operation, however many attributes it wrote.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from ..clock import Clock
from ..refusals import INVALID, NO_RIGHTS, refusal
from .attributes import RESERVED
from .directory import Directory
from .interactions import Interaction, Kind
from .placement import Queues
from .publishing import Change, Publisher, Topic
from .queues import SYSTEM, Queue, QueueType
from .refusals import unknown
from .stamps import stamp
from .states import DISPLAYED, ENDED, State

FIRST_ID = 1_001_000_001


@dataclass(frozen=True, eq=False)
class InteractionChange(Change):
    """An interaction changed: where and how it was before, and which attributes differ.

    `names` are in lower case; `regrouped` tells that it came into another conference.
    """

    interaction: Interaction
    queues_before: frozenset[Queue]
    state_before: State | None
    caller_before: Queue | None
    names: frozenset[str]
    regrouped: bool


@dataclass
class _Touched:
    interaction: Interaction
    queues: frozenset[Queue]
    state: State | None
    caller: Queue | None
    names: set[str]
    regrouped: bool = False


@dataclass(frozen=True)
class Pace:
    """How many seconds things take that happen by themselves.

    `answer`: a number that is called answers. `linger`: what has ended stands on its queues.
    `snooze`: a callback that is to be tried again waits. `secure_pause`: a secure pause without a
    stated duration.
    """

    answer: float = 2.0
    linger: float = 30.0
    snooze: float = 60.0
    secure_pause: float = 60.0


class World:
    """Interactions and queues. Equal seeds, clocks and operations give equal worlds."""

    def __init__(
        self, clock: Clock, directory: Directory, publisher: Publisher, seed: int, pace: Pace
    ) -> None:
        self.clock = clock
        self.directory = directory
        self.publisher = publisher
        self.random: random.Random = random.Random(seed)  # noqa: S311 -- nothing of it is secret
        self.pace = pace
        self.interactions: dict[str, Interaction] = {}
        self.queues: Queues = Queues()
        self.on_change: list[Callable[[Interaction], object]] = []
        self.on_end: list[Callable[[Interaction], object]] = []
        self.on_gone: list[Callable[[Interaction], object]] = []
        self._next_id = FIRST_ID
        self._touched: dict[str, _Touched] = {}
        self._changes: list[Change] = []

    def new_id(self) -> str:
        """Return an id that nothing else has."""
        self._next_id += 1
        return str(self._next_id - 1)

    def now(self) -> str:
        """Return the time of day as ICWS writes it."""
        return stamp(self.clock.utc())

    def find(self, interaction_id: str, user: str | None = None) -> Interaction:
        """Return an interaction.

        Raises:
            Refusal: there is none with this id, or the user has no rights to it.
        """
        interaction = self.interactions.get(interaction_id)
        if interaction is None:
            raise unknown("interaction", interaction_id)
        if user is not None and user.lower() in interaction.denied:
            raise refusal(403, f"No rights to the interaction {interaction_id!r}.", NO_RIGHTS)
        return interaction

    def begin(
        self,
        kind: Kind,
        state: State,
        queues: Iterable[Queue],
        attributes: Mapping[str, str],
        custom: Mapping[str, str] | None = None,
    ) -> Interaction:
        """Make an interaction. `custom` are attributes that come from outside.

        Raises:
            Refusal: `custom` has an attribute that only the centre writes.
        """
        refuse_reserved(custom or {})
        interaction = Interaction(self.new_id(), kind)
        self.interactions[interaction.id] = interaction
        self._touched[interaction.id] = _Touched(interaction, frozenset(), None, None, set())
        for name in ("Eic_CallId", "Eic_InteractionId", "Eic_CallIdKey"):
            self.write(interaction, name, interaction.id)
        self.write(interaction, "Eic_ObjectType", kind)
        self.write(interaction, "Eic_InitiationTime", self.now())
        self.write(interaction, "Eic_ConnectDurationTime", "0")
        self.write(interaction, "Eic_Muted", "0")
        self.write(interaction, "Eic_Private", "0")
        for name, value in {**attributes, **(custom or {})}.items():
            self.write(interaction, name, value)
        self.move(interaction, queues)
        self.turn(interaction, state)
        return interaction

    def write(self, interaction: Interaction, name: str, value: str) -> None:
        """Write an attribute."""
        touched = self._touch(interaction)
        if interaction.attributes.set(name, value):
            touched.names.add(name.lower())

    def move(self, interaction: Interaction, queues: Iterable[Queue]) -> None:
        """Put an interaction on these queues (the system queue apart, where it always is)."""
        self._touch(interaction)
        placed = {each for each in queues if each != SYSTEM}
        self.queues.place(interaction, {SYSTEM, *placed})
        users = sorted(each for each in placed if each.type == QueueType.USER)
        for user in users:
            interaction.users[user.key] = user.name
        self.write(interaction, "Eic_UserName", "|".join(user.name for user in users))

    def called_by(self, interaction: Interaction, caller: Queue | None) -> None:
        """Note who placed a call to somebody inside, or that they are no longer in it."""
        self._touch(interaction)
        interaction.caller = caller

    def turn(self, interaction: Interaction, state: State) -> None:
        """Bring an interaction into a state."""
        self._touch(interaction)
        now = self.clock.now()
        self.write(interaction, "Eic_State", state)
        self.write(interaction, "Eic_CallStateString", DISPLAYED[state])
        if state is State.CONNECTED and interaction.connected_at is None:
            interaction.connected_at = now
            self.write(interaction, "Eic_ConnectTime", self.now())
        self.bring_up_to_date(interaction)
        if state in ENDED:
            self.write(interaction, "Eic_TerminationTime", self.now())
            for tell in self.on_end:
                tell(interaction)
            self.clock.call_later(self.pace.linger, lambda: self._after(interaction))

    def bring_up_to_date(self, interaction: Interaction) -> None:
        """Write how long it has been connected; after its end that stands still."""
        since = interaction.connected_at
        if since is not None and "Eic_TerminationTime" not in interaction.attributes:
            seconds = int(self.clock.now() - since)
            self.write(interaction, "Eic_ConnectDurationTime", str(seconds))

    def group(self, interaction: Interaction, conference: str) -> None:
        """Bring an interaction into a conference."""
        self._touch(interaction).regrouped = True
        interaction.conference = conference
        self.write(interaction, "Eic_ConferenceId", conference)

    def deallocate(self, interaction: Interaction) -> None:
        """Take an interaction off every queue, for good."""
        self._touch(interaction)
        self.queues.place(interaction, ())
        interaction.gone = True
        del self.interactions[interaction.id]
        for tell in self.on_gone:
            tell(interaction)

    def record(self, change: Change) -> None:
        """Note a change that is none of an interaction's attributes, queues or state."""
        self._changes.append(change)

    def later(self, delay: float, action: Callable[[], object]) -> None:
        """Do something after so many seconds, and tell what it changed."""

        def act() -> None:
            action()
            self.settle()

        self.clock.call_later(delay, act)

    def settle(self) -> None:
        """Tell those who watch what has changed since the last time."""
        for interaction in [each.interaction for each in self._touched.values()]:
            for tell in self.on_change:
                tell(interaction)
        touched, self._touched = self._touched, {}
        others, self._changes = self._changes, []
        changes = [_change(each) for each in touched.values() if _differs(each)]
        self.publisher.publish([*changes, *others])

    def _touch(self, interaction: Interaction) -> _Touched:
        known = self._touched.get(interaction.id)
        if known is None:
            known = _Touched(
                interaction, interaction.queues, interaction.state, interaction.caller, set()
            )
            self._touched[interaction.id] = known
        return known

    def _after(self, interaction: Interaction) -> None:
        if not interaction.gone:
            self.deallocate(interaction)
            self.settle()


def refuse_reserved(attributes: Mapping[str, str]) -> None:
    """Refuse attributes from outside that only the centre writes.

    Raises:
        Refusal: there is one.
    """
    for name in attributes:
        if name.lower() in RESERVED:
            raise refusal(400, f"The attribute {name!r} cannot be written.", INVALID)


def _differs(touched: _Touched) -> bool:
    interaction = touched.interaction
    return bool(touched.names) or touched.regrouped or interaction.queues != touched.queues


def _change(touched: _Touched) -> InteractionChange:
    interaction = touched.interaction
    places = sorted(touched.queues | interaction.queues)
    topics: list[Topic] = [("queue", place) for place in places]
    return InteractionChange(
        topics=(*topics, ("interaction", interaction.id), ("medium", interaction.id)),
        interaction=interaction,
        queues_before=touched.queues,
        state_before=touched.state,
        caller_before=touched.caller,
        names=frozenset(touched.names),
        regrouped=touched.regrouped,
    )
