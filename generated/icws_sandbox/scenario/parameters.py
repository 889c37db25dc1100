# Copied from sandbox/scenario/parameters.py; edits here are lost.
"""What the steps of a scenario may hold: names, kinds of values, defaults."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite
from typing import Any

MOST_SECONDS = 10_000_000.0
MOST_TIMES = 100_000
MOST_TEXT = 10_000


@dataclass(frozen=True)
class Kind:
    """A kind of value: what is expected, in words, and whether a value is that."""

    expected: str
    accepts: Callable[[Any], bool]


def _number(low: float, high: float) -> Callable[[Any], bool]:
    def accepts(value: Any) -> bool:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        return isfinite(value) and low <= value <= high

    return accepts


def _whole(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= MOST_TEXT


TEXT = Kind("a text that is not empty", _text)
TEXTS = Kind(
    "a list of texts", lambda v: isinstance(v, list) and len(v) > 0 and all(_text(one) for one in v)
)
SECONDS = Kind("a number of seconds, 0 or more", _number(0.0, MOST_SECONDS))
INTERVAL = Kind("a number of seconds, 0.001 or more", _number(0.001, MOST_SECONDS))
SHARE = Kind("a number from 0 to 1", _number(0.0, 1.0))
TIMES = Kind(f"a whole number from 1 to {MOST_TIMES}", _whole(1, MOST_TIMES))
STATUS = Kind("an HTTP status from 400 to 599", _whole(400, 599))
SEED = Kind("a whole number", lambda value: type(value) is int)


def choice(*options: str) -> Kind:
    """One of these texts."""
    return Kind("one of " + ", ".join(options), lambda value: value in options)


@dataclass(frozen=True)
class Parameter:
    """An argument of an action.

    Args:
        name: As it stands in the file.
        kind: What it may be.
        default: What it is when it is left out; None: nothing.
        required: Whether it must be there.
        drawn: Whether a list of several values may stand for it.
    """

    name: str
    kind: Kind = TEXT
    default: Any = None
    required: bool = False
    drawn: bool = True


AT = Parameter("at", SECONDS, drawn=False)
EVERY = Parameter("every", INTERVAL, drawn=False)
REPEATS = Parameter("times", TIMES, drawn=False)
JITTER = Parameter("jitter", SECONDS, 0.0, drawn=False)
CHANCE = Parameter("chance", SHARE, 1.0, drawn=False)
TIMING = (AT, EVERY, REPEATS, JITTER, CHANCE)
