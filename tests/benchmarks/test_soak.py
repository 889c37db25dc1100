"""The soak: what its ledger finds, and a short run of it."""

from __future__ import annotations

import pytest

from benchmarks.soak.__main__ import soak
from benchmarks.soak.ledger import NOTE, Ledger
from icws import models
from icws._runtime.lists import ListChange

Step = tuple[bool, dict[str, int]]


def change(is_delta: bool, numbers: dict[str, int]) -> ListChange[str, models.QueueInteraction]:
    items = [
        models.QueueInteraction(interaction_id=key, attributes={NOTE: str(number)})
        for key, number in numbers.items()
    ]
    message = models.QueueContentsMessage(
        is_delta=is_delta, subscription_id="q", interactions_changed=items
    )
    return ListChange(message)


def ledger(*steps: Step) -> Ledger:
    result = Ledger("w")
    for is_delta, numbers in steps:
        result.take(change(is_delta, numbers))
    return result


WHOLE: Step = (False, {"1": 5, "2": 5})


def test_numbers_that_follow_each_other_are_right() -> None:
    kept = ledger(WHOLE, (True, {"1": 6}), (True, {"2": 6}), (True, {"1": 7}), (False, {"1": 7}))
    assert (kept.problems, kept.settled()) == ([], [])
    assert (kept.deltas, kept.wholes, kept.repaired) == (3, 2, 0)


@pytest.mark.parametrize(
    ("steps", "problem"),
    [
        ([WHOLE, (True, {"1": 5})], "w: 1: 5 after 5 (expected 6)"),
        ([WHOLE, (True, {"1": 6}), (True, {"1": 6})], "w: 1: 6 after 6 (expected 7)"),
        ([WHOLE, (True, {"1": 6}), (True, {"1": 4})], "w: 1: 4 after 6 (expected 7)"),
        ([WHOLE, (False, {"1": 4})], "w: 1: the whole state has 4, which is older"),
    ],
)
def test_a_number_that_comes_twice_or_too_late_is_a_problem(
    steps: list[Step], problem: str
) -> None:
    assert ledger(*steps).problems == [problem]


def test_a_number_that_is_left_out_is_lost_unless_the_whole_state_follows() -> None:
    lost = ledger(WHOLE, (True, {"1": 7}))
    assert (lost.problems, lost.settled()) == ([], ["w: lost: 1: 7 after 5"])
    repaired = ledger(WHOLE, (True, {"1": 7}), (False, {"1": 8, "2": 5}))
    assert (repaired.problems, repaired.settled(), repaired.repaired) == ([], [], 1)


def test_a_short_soak_finds_nothing() -> None:
    assert soak(0.5, watches=4, rate=20.0, storm=1.0) == []
