"""A time budget: what overlaps shares it, what follows has the rest, and idle time fills it."""

from __future__ import annotations

import pytest

from icws._runtime.time_budget import TimeBudget


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_activities_that_follow_each_other_take_from_the_same_time() -> None:
    clock = Clock()
    budget = TimeBudget(5.0, clock)
    for number in range(1, 4):
        with budget:
            clock.now += 1.0
        assert budget.left == 5.0 - number
    with budget:
        clock.now += 9.0
        assert budget.left == 0.0


def test_activities_that_overlap_take_the_time_once() -> None:
    clock = Clock()
    budget = TimeBudget(5.0, clock)
    with budget:
        clock.now += 1.0
        with budget, budget:
            clock.now += 1.0
        clock.now += 1.0
    assert budget.left == 2.0


def test_idle_time_gives_the_time_back_also_after_an_error() -> None:
    clock = Clock()
    budget = TimeBudget(5.0, clock)

    def fail() -> None:
        with budget:
            clock.now += 4.0
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    clock.now += 1.5
    assert budget.left == 2.5
    clock.now += 60.0
    assert budget.left == 5.0
