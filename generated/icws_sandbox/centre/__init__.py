"""A living little contact centre: interactions, queues, and what is told of them. No HTTP here."""

from __future__ import annotations

from .centre import Centre
from .interactions import Interaction, Kind
from .states import State
from .world import Pace

__all__ = ["Centre", "Interaction", "Kind", "Pace", "State"]
