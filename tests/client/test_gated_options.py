"""Gates of the options of a union: a value is that of an option, however deep it stands."""

from __future__ import annotations

from typing import Any

import pytest

from runtime.gating import FeatureGate, FeatureVersionError, Gate, GateTable
from runtime.model import UNSET, Model, UnknownObject
from tests.client.test_gating import HAS, OP, Body, Kind, QueueId

LATE = (Gate("queues", 2),)
CHOICES = {"late": LATE, "7": LATE, "models.QueueId": LATE, "models.Kind": LATE}


class Chooser(Model):
    choice: Any = UNSET


@pytest.mark.parametrize(
    ("value", "option"),
    [
        ("late", "late"),
        (7, "7"),
        (["early", "late"], "late"),
        (("early", 7), "7"),
        ({"a": "early", "b": {"c": ["late"]}}, "late"),
        (QueueId(), "models.QueueId"),
        ([QueueId()], "models.QueueId"),
        (Kind.User, "models.Kind"),
    ],
)
def test_an_option_is_gated_however_deep_it_stands(value: Any, option: str) -> None:
    of_body = FeatureGate(GateTable(options={OP: {"(body)": CHOICES}}), HAS)
    of_property = FeatureGate(GateTable(options={"Chooser": {"choice": CHOICES}}), HAS)
    for gate, body, item in (
        (of_body, value, f"{OP}={option}"),
        (of_property, Chooser(choice=value), f"{OP}.choice={option}"),
    ):
        with pytest.raises(FeatureVersionError) as caught:
            gate.check(OP, body=body)
        assert caught.value.item == item


@pytest.mark.parametrize("value", ["early", 8, 7.0, True, None, ["lat"], {"late": 1}, Body()])
def test_what_is_no_gated_option_passes(value: Any) -> None:
    options = {OP: {"(body)": CHOICES | {"True": LATE}}, "Chooser": {"choice": CHOICES}}
    gate = FeatureGate(GateTable(options=options), HAS)
    gate.check(OP, body=value)
    gate.check(OP, body=Chooser(choice=value))
    gate.check("others.consult", body="late")


def test_an_option_of_an_unknown_object_that_is_not_whole_is_gated() -> None:
    gate = FeatureGate(GateTable(options={"Needy": {"late": CHOICES}}), HAS)
    gate.check(OP, body=UnknownObject(data={"__type": "urn:needy", "late": 8}))
    with pytest.raises(FeatureVersionError) as caught:
        gate.check(OP, body=UnknownObject(data={"__type": "urn:needy", "late": 7}))
    assert caught.value.item == f"{OP}.late=7"
