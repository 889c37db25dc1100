# Copied from sandbox/centre/parts.py; edits here are lost.
"""All that the centre is made of, put together."""

from __future__ import annotations

from ..clock import Clock
from ..spec import Spec
from .assistance import Assistance
from .callbacks import Callbacks
from .chats import Chats
from .conferences import Conferences
from .consults import Consults
from .directory import Directory
from .emails import Emails
from .gating import Fittings
from .history import Histories
from .publishing import Publisher
from .stations import Stations
from .world import Pace, World


class Parts:
    """The world, and what belongs to some of its interactions only."""

    def __init__(
        self, spec: Spec, clock: Clock, directory: Directory, seed: int, pace: Pace
    ) -> None:
        self.publisher: Publisher = Publisher()
        self.fittings: Fittings = Fittings(spec)
        self.world: World = World(clock, directory, self.publisher, seed, pace)
        self.chats: Chats = Chats(self.world)
        self.callbacks: Callbacks = Callbacks(self.world)
        self.emails: Emails = Emails(self.world)
        self.histories: Histories = Histories(self.world)
        self.conferences: Conferences = Conferences(self.world)
        self.consults: Consults = Consults(self.world)
        self.assistance: Assistance = Assistance(self.world)
        self.stations: Stations = Stations(self.world)
