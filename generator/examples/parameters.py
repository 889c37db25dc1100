"""Checks the path and the query of an example request against the parameters of its operation."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl

from generator.examples.checking import SchemaChecker, shown
from generator.examples.matching import Match
from generator.model.examples import Disagreement, ExampleRequest
from generator.write.schema import Schema

# What a request says for its parameters, by location and name.
Values = dict[tuple[str, str], Any]

_INTEGER = re.compile(r"-?[0-9]{1,18}")
_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,18})?")
_WORDS = {"true": True, "false": False}


def check_parameters(
    checker: SchemaChecker, request: ExampleRequest, match: Match, parameters: list[Schema]
) -> tuple[Values, list[Disagreement]]:
    """The values of a request's path and query, and in what they disagree.

    Headers that are no parameters of the operation are HTTP's own, or carry the session; that
    one is missing says nothing, since pages seldom show them.
    """
    known: dict[tuple[str, str], Schema] = {}
    for parameter in parameters:
        # The operation's own stand before those of its path, and win.
        known.setdefault((parameter["in"], parameter["name"]), parameter)
    given = [("path", name, text) for name, text in match.values.items()]
    # `+` stands for a space in a query, and for itself in a path.
    given += [("query", *pair) for pair in parse_qsl(request.query, keep_blank_values=True)]
    in_lower_case = {name.lower(): name for location, name in known if location == "header"}
    given += [
        ("header", in_lower_case[name.lower()], text)
        for name, text in request.headers.items()
        if name.lower() in in_lower_case
    ]
    values: Values = {}
    found: list[Disagreement] = []
    for location, name, text in given:
        node = known.get((location, name), {} if location == "path" else None)
        if node is None:
            names = ", ".join(n for place, n in known if place == "query") or "none"
            wrong = f"query parameter {shown(name)[1:-1]} is unknown"
            found.append(Disagreement(request.source, wrong, names))
            continue
        schema = node.get("schema", {})
        value = _value(text, schema, values.get((location, name)), node)
        values[location, name] = value
        found += [
            Disagreement(request.source, problem.wrong, problem.expected)
            for problem in checker.problems(value, schema, f"{location} parameter {name}")
        ]
    for location, name in known:
        missing = known[location, name].get("required") and (location, name) not in values
        if location == "query" and missing:
            wrong = f"no query parameter {name}"
            found.append(Disagreement(request.source, wrong, "it is required"))
    return values, found


def _value(text: str, schema: Schema, before: Any, node: Schema) -> Any:
    """The value that the text of a parameter stands for; text where its type does not fit."""
    if _type(schema) != "array":
        return _scalar(text, schema)
    items = schema.get("items") or {}
    # `explode: false` joins a list by commas; otherwise the parameter is repeated.
    parts = [text] if node.get("explode", True) else text.split(",")
    earlier = before if isinstance(before, list) else []
    return [*earlier, *(_scalar(part, items) for part in parts)]


def _scalar(text: str, schema: Schema) -> Any:
    kind = _type(schema)
    if kind == "boolean":
        return _WORDS.get(text, text)
    if kind == "integer" and _INTEGER.fullmatch(text):
        return int(text)
    if kind == "number" and _NUMBER.fullmatch(text):
        return float(text)
    return text


def _type(schema: Schema) -> Any:
    kind = schema.get("type")
    return next((k for k in kind if k != "null"), None) if isinstance(kind, list) else kind
