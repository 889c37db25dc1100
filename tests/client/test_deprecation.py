"""Warnings of parts that the server still has and a later version drops."""

from __future__ import annotations

import sys
import tracemalloc
import warnings
from typing import Any

import pytest

from runtime.gating import FeatureGate, FeatureVersionError, Gate, GateTable, Policy

OP = "lifts.call"
TABLE = GateTable(
    operations={"lifts.stop": (Gate("lifts", 1, 9),)},
    parameters={OP: {"old": (Gate("lifts", 1, 9),), "new": (Gate("lifts", 2),)}},
    types={"Stopped": (Gate("lifts", 1, 9),), "Moved": (Gate("lifts", 1),)},
)


def _gate(version: int, policy: Policy = "error") -> FeatureGate:
    return FeatureGate(TABLE, {"lifts": version}, policy)


def test_a_part_that_is_dropped_later_is_deprecated() -> None:
    expected = r"^lifts\.call\.old is dropped in lifts 9$"
    with pytest.warns(DeprecationWarning, match=expected) as seen:
        _gate(3).check(OP, {"old": "x", "new": "y"})
    assert [warning.filename for warning in seen] == [__file__]
    with pytest.warns(DeprecationWarning, match="lifts.stop"):
        _gate(3).check("lifts.stop")
    with pytest.raises(FeatureVersionError, match="dropped"):
        _gate(9).check(OP, {"old": "x"})


def test_nothing_is_said_of_what_is_not_sent_not_known_or_not_asked_for() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _gate(3).check(OP, {"new": "y"})
        _gate(3, "off").check(OP, {"old": "x"})
        FeatureGate(TABLE, None).check(OP, {"old": "x"}, quiet=True)
        # Of the kinds that a watch brings, the program has asked for none by name.
        _gate(3).check_messages(["Stopped", "Moved"], some=True)


def test_a_message_that_is_dropped_later_is_deprecated() -> None:
    with pytest.warns(DeprecationWarning, match="Stopped is dropped in lifts 9"):
        _gate(3).check_messages(["Stopped"])


def _call_often(gate: FeatureGate, times: int) -> None:
    for _ in range(times):
        gate.check(OP, {"old": "x"})


@pytest.mark.parametrize("action", ["default", "ignore"])
def test_a_place_is_told_once_and_repeating_costs_no_memory(action: Any) -> None:
    gate = _gate(3)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter(action)
        sys.modules[__name__].__dict__.pop("__warningregistry__", None)
        _call_often(gate, 100)
        assert len(seen) == (action == "default")
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        _call_often(gate, 2000)
        grown = tracemalloc.get_traced_memory()[0] - before
        tracemalloc.stop()
        assert grown < 20_000
