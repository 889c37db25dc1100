"""JSON values as Python expressions: what is written, sent again, is the value."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.emit.planning.examples import NoExpressionError, Values
from generator.emit.planning.shapes import reference
from icws import models
from icws._runtime.encoding import encode
from tests.embedded import client_plan
from tests.model_json import ModelJson


@cache
def json_values() -> ModelJson:
    return ModelJson(client_plan().models)


@cache
def expressions() -> Values:
    return Values(client_plan().models)


@given(st.data())
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_an_expression_is_sent_as_the_value_it_came_from(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(json_values().structs)))
    value = data.draw(json_values().of_class(name))
    source = expressions().expression(reference(name), value)
    built = eval(source, {"models": models})  # noqa: S307
    assert type(built) is getattr(models, name)
    assert json.loads(encode(built)) == value


QUEUE = {"queueType": 2, "queueName": "Billing"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("QueueId", {"queueType": 2}),
        ("QueueId", QUEUE | {"queueType": 99}),
        ("QueueId", QUEUE | {"queueType": True}),
        ("QueueId", QUEUE | {"queueName": None}),
        ("QueueId", QUEUE | {"more": 1}),
        ("QueueId", [QUEUE]),
        ("CreateCallParameters", {"target": "1"}),
        ("CreateCallParameters", {"__type": "urn:other", "target": "1"}),
        ("CreateInteractionParameters", {"__type": "urn:other", "target": "1"}),
        ("CreateInteractionParameters", None),
    ],
)
def test_what_the_client_would_not_send_as_it_stands_has_no_expression(
    name: str, value: Any
) -> None:
    with pytest.raises(NoExpressionError):
        expressions().expression(reference(name), value)
