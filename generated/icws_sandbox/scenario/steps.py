# Copied from sandbox/scenario/steps.py; edits here are lost.
"""A scenario that has been checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .actions import Action


@dataclass(frozen=True, kw_only=True)
class Step:
    """What happens, and when.

    Args:
        number: Its place among the steps, from 1.
        action: What is done.
        arguments: By name; a list has the values of which one is drawn each time.
        at: Seconds from the start to the first time.
        every: Seconds from one time to the next; None: all at once.
        times: How often; None: no end.
        jitter: How many seconds later than planned each time may be.
        chance: How likely each time is, from 0 to 1.
    """

    number: int
    action: Action
    arguments: Mapping[str, Any]
    at: float
    every: float | None = None
    times: int | None = 1
    jitter: float = 0.0
    chance: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """Steps, and the seed of what is random in them; None: that of the sandbox."""

    steps: tuple[Step, ...]
    seed: int | None = None
