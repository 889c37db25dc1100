"""Figures of the benchmarks, and the data that they decode."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest

from benchmarks.batch import batch
from benchmarks.measure import Figure, best, table
from icws._runtime.decoding import Decoder
from icws.messages import MESSAGE_TYPES, AnyMessage


@pytest.mark.parametrize(
    ("ours", "theirs", "limit", "met", "ratio", "target"),
    [
        (0.020, 0.100, Fraction(1, 5), True, "1/5.0", "≤ 1/5"),
        (0.021, 0.100, Fraction(1, 5), False, "1/4.8 **missed**", "≤ 1/5"),
        (0.115, 0.100, Fraction(23, 20), True, "1.15", "≤ 1.15"),
        (0.300, 0.100, None, True, "3.00", ""),
    ],
)
def test_a_figure_is_judged_by_its_ratio(
    ours: float, theirs: float, limit: Fraction | None, met: bool, ratio: str, target: str
) -> None:
    figure = Figure("a call", ours, "bare", theirs, limit)
    assert figure.met is met
    assert table([figure]).splitlines()[-1].split(" | ")[-2:] == [ratio, f"{target} |"]


def test_rounds_are_interleaved_and_the_least_counts() -> None:
    ran: list[str] = []
    seconds = {"a": iter([3.0, 1.0, 2.0]), "b": iter([5.0, 6.0, 4.0])}

    def run(name: str) -> float:
        ran.append(name)
        return next(seconds[name])

    assert best({"a": lambda: run("a"), "b": lambda: run("b")}, 3) == {"a": 1.0, "b": 4.0}
    assert ran == ["a", "b"] * 3


@pytest.mark.parametrize(("count", "percent"), [(1_000, 0), (1_000, 10), (200, 3)])
def test_a_batch_has_as_many_unknown_types_as_asked_for(count: int, percent: int) -> None:
    data = batch(count, percent)
    given = json.loads(data)
    unknown = [message["__type"] not in MESSAGE_TYPES for message in given]
    assert len(unknown) == count
    assert sum(unknown) == count * percent // 100
    # All but those are what the spec says, or they would be decoded the slow way.
    decoded = Decoder[list[AnyMessage]](list[AnyMessage]).decode(data)
    assert [type(m) not in MESSAGE_TYPES.values() for m in decoded] == unknown
