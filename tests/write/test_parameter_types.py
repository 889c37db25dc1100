"""Types of parameters, which pages do not state: defaults, options and descriptions say them."""

from __future__ import annotations

import json

import pytest

from generator.model.api import Parameter, ParameterOption
from generator.model.defaults import parameter_default, parameter_type
from generator.model.source import Source

SOURCE = Source("page.htm", 1)
EITHER = "Whether texts come along: true or false."


@pytest.mark.parametrize(
    ("options", "default", "text", "kind", "value"),
    [
        ([], "false", "", "boolean", False),
        ([], None, EITHER, "boolean", None),
        ([], "yes", EITHER, "string", "yes"),
        (["true", "false"], "True", "", "boolean", True),
        (["true", "false", "both"], "true", EITHER, "string", "true"),
        ([], "30", "How many to return.", "integer", 30),
        ([], "-1", "", "integer", -1),
        ([], "1.5", "", "string", "1.5"),
        (["30", "60"], "30", "", "string", "30"),
        ([], "all", "", "string", "all"),
        ([], None, "How many to return.", "string", None),
    ],
)
def test_a_parameter_has_a_type(
    options: list[str], default: str | None, text: str, kind: str, value: object
) -> None:
    listed = [ParameterOption(option, SOURCE) for option in options]
    parameter = Parameter("p", "query", SOURCE, description=text, default=default, options=listed)
    assert parameter_type(parameter) == kind
    found = parameter_default(parameter)
    assert json.dumps(found) == json.dumps(value)
