"""Requests and the operations that they call: matching, and the values of the parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import parse_qsl, unquote

from generator.examples.checking import SchemaChecker
from generator.examples.problems import shown
from generator.model.examples import Disagreement, ExampleRequest
from generator.spec.document import Node
from generator.spec.operations import Operation, Parameter
from generator.spec.paths import literals_first, parameter_names, parameter_of, to_pattern
from generator.spec.schema import flatten

Values = dict[tuple[str, str], Any]
"""The values that a request states for its parameters, by place and name."""

_INTEGER = re.compile(r"-?[0-9]{1,18}")
_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,18})?")
_WORDS = {"true": True, "false": False}


def match_operation(
    operations: Sequence[Operation], method: str, path: str
) -> tuple[Operation, dict[str, str]] | None:
    """Return the operation of a method and a concrete path, with the values of the path.

    As OpenAPI 3.1 demands, literal segments are matched before templated ones. A template in
    the request itself (`{sessionId}`) leaves the value open.
    """
    matching = [
        (operation, match.groups())
        for operation in operations
        if operation.method == method.lower()
        # A value has no slash. To make a pattern takes far longer than to count them.
        and operation.path.count("/") == path.count("/")
        and (match := to_pattern(operation.path).fullmatch(path))
    ]
    if not matching:
        return None
    operation, texts = min(matching, key=lambda pair: literals_first(pair[0].path))
    pairs = zip(parameter_names(operation.path), texts, strict=True)
    return operation, {name: unquote(text) for name, text in pairs if parameter_of(text) is None}


def check_parameters(
    checker: SchemaChecker, request: ExampleRequest, operation: Operation, in_path: dict[str, str]
) -> tuple[Values, list[Disagreement]]:
    """Return the values of a request's parameters, and the faults of them.

    Headers that are no parameters of the operation are HTTP's own, or carry the session; a
    missing one is no fault, since pages seldom show them.
    """
    known = {(p.place, p.name): p for p in operation.parameters}
    values: Values = {}
    faults: list[tuple[str, str]] = []
    for place, name, text in _stated(request, in_path, known):
        parameter = known.get((place, name))
        if parameter is not None:
            value = _value(text, parameter, values.get((place, name)))
            problems = checker.problems(value, parameter.schema, f"{place} parameter {name}")
            faults += [(problem.text, problem.expected) for problem in problems]
            values[place, name] = value
        elif place == "path":
            values[place, name] = text
        else:
            names = ", ".join(n for other, n in known if other == "query") or "none"
            faults.append((f"the query parameter {shown(name)[1:-1]} is unknown", names))
    for (place, name), parameter in known.items():
        if place == "query" and parameter.required and (place, name) not in values:
            faults.append((f"the request has no query parameter {name}", "a required parameter"))
    return values, [Disagreement(request.source, *fault) for fault in faults]


def _stated(
    request: ExampleRequest, in_path: dict[str, str], known: dict[tuple[str, str], Parameter]
) -> Iterator[tuple[str, str, str]]:
    """Yield the parameters of a request as text: place, name, value."""
    yield from (("path", name, text) for name, text in in_path.items())
    # `+` stands for a space in a query, and for itself in a path.
    yield from (("query", *pair) for pair in parse_qsl(request.query, keep_blank_values=True))
    in_lower_case = {name.lower(): name for place, name in known if place == "header"}
    for name, text in request.headers.items():
        if name.lower() in in_lower_case:
            yield "header", in_lower_case[name.lower()], text


def _value(text: str, parameter: Parameter, before: Any) -> Any:
    """Return the value that a text stands for; the text where its type does not fit."""
    if flatten(parameter.schema).kind != "array":
        return _scalar(text, parameter.schema)
    # `explode: false` joins a list by commas; otherwise the parameter is repeated.
    joined = parameter.node.child("explode").value is False
    texts = text.split(",") if joined else [text]
    earlier = before if isinstance(before, list) else []
    return [*earlier, *(_scalar(part, parameter.schema.child("items")) for part in texts)]


def _scalar(text: str, schema: Node) -> Any:
    kind = flatten(schema).kind
    if kind == "boolean":
        return _WORDS.get(text, text)
    if kind == "integer" and _INTEGER.fullmatch(text):
        return int(text)
    if kind == "number" and _NUMBER.fullmatch(text):
        return float(text)
    return text
