"""A living little contact centre: interactions, queues, and what is told of them. No HTTP here."""

from __future__ import annotations

from .centre import Centre
from .directory import Directory, Listing
from .interactions import Interaction, Kind
from .refusals import RefusalError
from .states import State
from .world import Pace

__all__ = [
    "Centre",
    "Directory",
    "Interaction",
    "Kind",
    "Listing",
    "Pace",
    "RefusalError",
    "State",
]
