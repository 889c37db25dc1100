"""JSON values as Python expressions: what is written, sent again, is the value."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.emit.client import plan_client
from generator.emit.plan import Node
from generator.emit.shapes import reference
from generator.emit.values import NoExpressionError, Values
from icws import models
from icws._runtime.encoding import encode

ROOT = Path(__file__).parents[2]
MODELS = plan_client(ROOT / "spec").models
VALUES = Values(MODELS)
STRUCTS = {struct.name: struct for struct in MODELS.structs}
ENUMERATIONS = {item.name: item for item in MODELS.enumerations}
UNIONS = {union.name: union.shape for union in MODELS.unions}
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": st.text(st.characters(codec="utf-8"), max_size=6),
    "integer": st.integers(-(2**40), 2**40),
    "number": st.floats(allow_nan=False, allow_infinity=False) | st.integers(-9, 9),
    "boolean": st.booleans(),
    "null": st.none(),
}


@st.composite
def of_shape(draw: st.DrawFn, shape: Node, depth: int = 0) -> Any:
    """A value that fits a shape; optional parts become rarer as it grows deeper."""
    if "anyOf" in shape:
        known = [s for s in shape["anyOf"] if s != reference("UnknownObject")]
        return draw(of_shape(draw(st.sampled_from(known)), depth))
    if "$ref" in shape:
        return draw(of_class(str(shape["$ref"]).rpartition("/")[2], depth))
    if shape.get("type") == "array":
        size = 0 if depth > 3 else 2
        return draw(st.lists(of_shape(shape["items"], depth + 1), max_size=size))
    if shape.get("type") == "object":
        inner = shape["additionalProperties"]
        item = SCALARS["string"] if inner is True else of_shape(inner, depth + 1)
        return draw(st.dictionaries(SCALARS["string"], item, max_size=0 if depth > 3 else 2))
    return draw(SCALARS[shape.get("type", "string")])


@st.composite
def of_class(draw: st.DrawFn, name: str, depth: int = 0) -> Any:
    if name in UNIONS:
        return draw(of_shape(UNIONS[name], depth))
    if name in ENUMERATIONS:
        return draw(st.sampled_from([member.value for member in ENUMERATIONS[name].members]))
    struct = STRUCTS[name]
    value: dict[str, Any] = {} if struct.tag is None else {"__type": struct.tag}
    for field in struct.fields:
        if field.required or (depth < 3 and draw(st.booleans())):
            value[field.wire] = draw(of_shape(field.shape, depth + 1))
    return value


@given(st.data())
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_an_expression_is_sent_as_the_value_it_came_from(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(STRUCTS)))
    value = data.draw(of_class(name))
    source = VALUES.expression(reference(name), value)
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
        VALUES.expression(reference(name), value)
