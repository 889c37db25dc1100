"""Parameters of steps: names, types of values, defaults."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite
from typing import Any

MAX_SECONDS = 10_000_000.0
MAX_TIMES = 100_000
MAX_TEXT = 10_000


@dataclass(frozen=True)
class ValueType:
    """A type of value: what is expected, in words, and a test for it."""

    expected: str
    accepts: Callable[[Any], bool]


def _number(low: float, high: float) -> Callable[[Any], bool]:
    def accepts(value: Any) -> bool:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        return isfinite(value) and low <= value <= high

    return accepts


def _integer(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= MAX_TEXT


TEXT = ValueType("a text that is not empty", _is_text)
TEXTS = ValueType(
    "a list of texts", lambda v: isinstance(v, list) and len(v) > 0 and all(map(_is_text, v))
)
SECONDS = ValueType("a number of seconds, 0 or more", _number(0.0, MAX_SECONDS))
INTERVAL = ValueType("a number of seconds, 0.001 or more", _number(0.001, MAX_SECONDS))
SHARE = ValueType("a number from 0 to 1", _number(0.0, 1.0))
TIMES = ValueType(f"an integer from 1 to {MAX_TIMES}", _integer(1, MAX_TIMES))
STATUS = ValueType("an HTTP status from 400 to 599", _integer(400, 599))
SEED = ValueType("an integer", lambda value: type(value) is int)


def one_of(*options: str) -> ValueType:
    """Return the type of the values that are one of these texts."""
    return ValueType("one of " + ", ".join(options), lambda value: value in options)


@dataclass(frozen=True)
class Parameter:
    """A parameter of a step.

    Args:
        name: Its name in the file.
        type: The type of its values.
        default: The value where it is left out; None: no value.
        required: Whether it must be given.
        drawn: Whether a list of several values may stand for it, of which one is drawn.
    """

    name: str
    type: ValueType = TEXT
    default: Any = None
    required: bool = False
    drawn: bool = True


TIMING = (
    Parameter("at", SECONDS, drawn=False),
    Parameter("every", INTERVAL, drawn=False),
    Parameter("times", TIMES, drawn=False),
    Parameter("jitter", SECONDS, 0.0, drawn=False),
    Parameter("chance", SHARE, 1.0, drawn=False),
)
