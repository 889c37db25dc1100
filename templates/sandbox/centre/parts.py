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
        self.publisher = Publisher()
        self.fittings = Fittings(spec)
        self.world = World(clock, directory, self.publisher, seed, pace)
        self.chats = Chats(self.world)
        self.callbacks = Callbacks(self.world)
        self.emails = Emails(self.world)
        self.histories = Histories(self.world)
        self.conferences = Conferences(self.world)
        self.consults = Consults(self.world)
        self.assistance = Assistance(self.world)
        self.stations = Stations(self.world)
