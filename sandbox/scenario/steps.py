"""Checked scenarios and their steps, and the error for an invalid one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.errors import LocatedError

from .actions import Action


class ScenarioError(ValueError):
    """A scenario is not valid. `problems` are all that is wrong; each prints on a line."""

    def __init__(self, problems: Sequence[LocatedError]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems: tuple[LocatedError, ...] = tuple(problems)


@dataclass(frozen=True, kw_only=True)
class Step:
    """A step: an action and its times.

    Args:
        number: Its place among the steps, from 1.
        action: The action.
        arguments: The arguments by name; of a list, one value is drawn each time.
        at: Seconds from the start to the first time.
        every: Seconds from one time to the next; None: all at once.
        times: How often; None: no limit.
        jitter: How many seconds later than planned each time may be.
        chance: The probability of each time, from 0 to 1.
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
    """Steps, and the seed of their random numbers; None: the sandbox's seed."""

    steps: tuple[Step, ...]
    seed: int | None = None
