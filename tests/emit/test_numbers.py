"""Lists of numbers in a query: only parameters that the spec says take some are sent them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.emit.planning.client import plan_spec
from generator.spec.spec import Spec

TEXT, NUMBER = {"type": "string"}, {"type": "integer"}


@pytest.mark.parametrize(
    ("schema", "takes_numbers"),
    [
        ({"type": "array", "items": TEXT}, False),
        ({"type": "array", "items": {**TEXT, "enum": ["a", "b"]}}, False),
        ({"type": "array", "items": {**TEXT, "format": "icws-date-time"}}, False),
        ({"type": "array", "items": NUMBER}, True),
        ({"type": "array", "items": {"type": "number"}}, True),
        ({"type": "array", "items": {"type": "boolean"}}, True),
        ({"type": "array", "items": {**NUMBER, "enum": [1, 2]}}, True),
        ({"type": "array", "items": {}}, True),
        (NUMBER, False),
    ],
)
def test_a_list_takes_what_the_spec_says(schema: dict[str, Any], takes_numbers: bool) -> None:
    parameter = {"name": "p", "in": "query", "schema": schema}
    get = {"operationId": "see", "tags": ["zoo"], "parameters": [parameter], "responses": {}}
    spec = {"openapi": "3.1.0", "paths": {"/icws/{sessionId}/zoo": {"get": get}}}
    (area,) = plan_spec(Spec.of(spec)).areas
    (method,) = area.every_method
    assert method.numbers == (("p",) if takes_numbers else ())
