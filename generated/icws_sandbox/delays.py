# Copied from sandbox/delays.py; edits here are lost.
"""Delays: what happens in the sandbox by itself, and after how many seconds."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields


def _until(event: str, seconds: float) -> float:
    """Return a field of seconds; the command's help says until what they last."""
    stated: float = field(default=seconds, metadata={"event": event})
    return stated


@dataclass(frozen=True)
class Delays:
    """Seconds until things happen by themselves.

    Raises:
        ValueError: one of them is no number of seconds.
    """

    answer: float = _until("an outside number that is called answers", 2.0)
    linger: float = _until("an interaction that has ended leaves its queues", 30.0)
    secure_pause: float = _until("a secure pause without a stated duration ends", 60.0)
    snooze: float = _until("a callback that is to be tried again rings again", 60.0)

    def __post_init__(self) -> None:
        """Check the numbers."""
        for name in EVENTS:
            seconds = getattr(self, name)
            number = type(seconds) in (int, float) and math.isfinite(seconds)
            if not number or seconds < 0:
                raise ValueError(f"delay {name} is {seconds!r} (expected seconds, 0 or more)")


EVENTS: dict[str, str] = {each.name: each.metadata["event"] for each in fields(Delays)}
"""The event that ends each delay, by the name of the delay."""


def delays_named(seconds: Mapping[str, float]) -> Delays:
    """Return delays of which some are stated by their names.

    Raises:
        ValueError: one of them is not known, or no number of seconds.
    """
    for name in seconds:
        if name not in EVENTS:
            raise ValueError(f"delay {name} is not known (expected one of {', '.join(EVENTS)})")
    return Delays(**seconds)
