"""Ties example requests to the operations of the finished document, and checks them there.

What agrees becomes `examples` of the document; what disagrees is listed. A disagreement is a
fact about the documentation, as a conflict between two pages is, and fails no run.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from generator.examples.checking import SchemaChecker, shown
from generator.examples.holders import ExampleHolders
from generator.examples.matching import Match, match_operation, methods_of, resolve
from generator.examples.parameters import Values, check_parameters
from generator.model.examples import Disagreement, ExampleRequest, JsonBody, Pointer
from generator.model.source import Source
from generator.write.naming import example_name
from generator.write.schema import Schema, markdown


@dataclass(slots=True)
class Examples:
    """What came of the example requests; `sources` has the places of those in the document."""

    found: int = 0
    agree: int = 0
    disagree: list[Disagreement] = field(default_factory=list)
    unmatched: list[Disagreement] = field(default_factory=list)
    sources: dict[str, list[str]] = field(default_factory=dict)

    def report(self) -> dict[str, Any]:
        """The outcome as plain data."""
        return {
            "found": self.found,
            "agree": self.agree,
            "disagree": [str(item) for item in self.disagree],
            "unmatched": [str(item) for item in self.unmatched],
        }


def add_examples(document: Schema, requests: Iterable[ExampleRequest]) -> Examples:
    """Check requests against a finished OpenAPI document and add to it those that agree.

    Changes the document: an agreeing request gives an entry of one name to `examples` of the
    body and of each parameter that it has a value for.
    """
    tying = _Tying(document)
    for request in requests:
        tying.take(request)
    return tying.outcome


class _Tying:
    def __init__(self, document: Schema) -> None:
        self.outcome = Examples()
        self._document = document
        self._checker = SchemaChecker(document)
        # The names of what was added, by what it shows: the same request twice is one example.
        self._added: dict[str, str] = {}

    def take(self, request: ExampleRequest) -> None:
        self.outcome.found += 1
        match = match_operation(self._document, request.method, request.path)
        if match is None:
            wrong = f"no operation {request.method} {shown(request.path)[1:-1]}"
            methods = " or ".join(methods_of(self._document, request.path))
            expected = methods or "a method and path of the reference pages"
            self.outcome.unmatched.append(Disagreement(request.source, wrong, expected))
            return
        item = self._document["paths"][match.template]
        operation = item[match.method]
        parameters = [
            resolve(self._document, node)
            for node in (*operation.get("parameters", []), *item.get("parameters", []))
        ]
        values, found = check_parameters(self._checker, request, match, parameters)
        found += self._check_body(request, operation)
        self.outcome.disagree += found
        if not found:
            self.outcome.agree += 1
            self._add(request, match, values)

    def _check_body(self, request: ExampleRequest, operation: Schema) -> list[Disagreement]:
        expected = resolve(self._document, operation.get("requestBody"))
        body = request.body
        if isinstance(body, Disagreement):
            return [body]
        if body is None:
            needed = expected and expected.get("required")
            return [Disagreement(request.source, "no body", "it is required")] if needed else []
        if not expected:
            wrong, takes = "a body", f"none: {operation['operationId']} takes no body"
            return [Disagreement(_place(request, body, ()), wrong, takes)]
        schema = next(iter(expected["content"].values())).get("schema", {})
        return [
            Disagreement(_place(request, body, problem.pointer), problem.wrong, problem.expected)
            for problem in self._checker.problems(body.value, schema, "body")
        ]

    def _add(self, request: ExampleRequest, match: Match, values: Values) -> None:
        """Put a request among the examples of its operation, unless it is there already."""
        operation = self._document["paths"][match.template][match.method]
        body = request.body if isinstance(request.body, JsonBody) else None
        if not values and body is None:
            return
        identity = _identity(match, values, body)
        if identity not in self._added:
            holders = ExampleHolders(self._document, match)
            name = example_name(request.title or operation["operationId"], holders.names())
            summary = {"summary": markdown(request.title)} if request.title else {}
            for (location, parameter), value in values.items():
                holders.of_parameter(parameter, location)[name] = summary | {"value": value}
            if body is not None:
                holders.of_body()[name] = summary | {"value": body.value}
            self._added[identity] = name
        label = f"{operation['tags'][0]}.{operation['operationId']}.examples"
        places = self.outcome.sources.setdefault(f"{label}.{self._added[identity]}", [])
        if str(request.source) not in places:
            places.append(str(request.source))


def _place(request: ExampleRequest, body: JsonBody, pointer: Pointer) -> Source:
    return Source(request.source.page, body.lines[pointer])


def _identity(match: Match, values: Values, body: JsonBody | None) -> str:
    """What an example shows. Where there is a body, the ids in the path tell nothing more."""
    told = {f"{place} {name}": v for (place, name), v in values.items() if place == "query"}
    if body is None:
        told |= {f"{place} {name}": v for (place, name), v in values.items()}
    shows = [match.method, match.template, told, body and [body.value]]
    return json.dumps(shows, sort_keys=True)
