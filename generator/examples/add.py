"""Example requests, tied to the operations of the finished document and checked there.

Those that agree become `examples` of the document; the others are listed. A disagreement is a
fact about the documentation, as a conflict between two pages is, and fails no run.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from msgspec import Struct, field

from generator.examples.checking import SchemaChecker
from generator.examples.problems import Problem, shown
from generator.examples.requests import Values, check_parameters, match_operation
from generator.model.examples import Disagreement, ExampleRequest, JsonBody
from generator.model.source import Source
from generator.read.phrases import METHODS
from generator.spec.commonmark import escaped
from generator.spec.document import Document
from generator.spec.operations import Operation, first_media, read_parameters
from generator.spec.spec import Spec
from generator.write.documents import OPENAPI
from generator.write.naming import example_name

Data = dict[str, Any]


class Examples(Struct):
    """The outcome of the example requests.

    Attributes:
        document: the OpenAPI document with those that agree.
        found: their number.
        agree: the number of those that agree.
        disagree: faults of those that do not.
        unmatched: requests that call no operation.
        sources: places of the examples in the document, by their names.
    """

    document: Data
    found: int = 0
    agree: int = 0
    disagree: list[Disagreement] = field(default_factory=list)
    unmatched: list[Disagreement] = field(default_factory=list)
    sources: dict[str, list[str]] = field(default_factory=dict)

    def report(self) -> dict[str, Any]:
        """Return the outcome as plain data."""
        return {
            "found": self.found,
            "agree": self.agree,
            "disagree": [str(item) for item in self.disagree],
            "unmatched": [str(item) for item in self.unmatched],
        }


def add_examples(spec: Spec, requests: Iterable[ExampleRequest]) -> Examples:
    """Check requests against the OpenAPI document of a spec; add those that agree to a copy of it.

    A request that agrees gives an entry of one name to `examples` of the body and of each
    parameter that it has a value for.
    """
    waiting = list(requests)
    if not waiting:
        return Examples(spec.openapi.data)
    tying = _Tying(spec)
    for request in waiting:
        tying.take(request)
    return tying.outcome


class _Tying:
    """Requests tied to the operations of one document, one after the other.

    The document that they are added to shares all paths with the given one but those of theirs.
    """

    def __init__(self, spec: Spec) -> None:
        data = spec.openapi.data
        self.outcome = Examples(data | {"paths": dict(data.get("paths", {}))})
        self._openapi = spec.openapi
        self._own: set[str] = set()
        self._operations = spec.operations
        self._checker = SchemaChecker(spec.openapi)
        # Names of added examples, by content: the same request twice is one example.
        self._names: dict[str, str] = {}

    def take(self, request: ExampleRequest) -> None:
        self.outcome.found += 1
        match = match_operation(self._operations, request.method, request.path)
        if match is None:
            problem = f"there is no operation {request.method} {shown(request.path)[1:-1]}"
            methods = [m for m in METHODS if match_operation(self._operations, m, request.path)]
            expected = " or ".join(methods) or "a method and path of the reference pages"
            self.outcome.unmatched.append(Disagreement(request.source, problem, expected))
            return
        operation, in_path = match
        values, disagreements = check_parameters(self._checker, request, operation, in_path)
        disagreements += self._check_body(request, operation)
        self.outcome.disagree += disagreements
        if not disagreements:
            self.outcome.agree += 1
            self._add(request, operation, values)

    def _check_body(self, request: ExampleRequest, operation: Operation) -> list[Disagreement]:
        expected, body = operation.body, request.body
        if isinstance(body, Disagreement):
            return [body]
        if body is None:
            if expected is None or not expected.required:
                return []
            return [Disagreement(request.source, "the request has no body", "a required body")]
        if expected is None:
            none = f"none, since {operation.id} takes no body"
            problems = [Problem((), "the request has a body", none)]
        else:
            problems = self._checker.problems(body.value, expected.schema, "body")
        page, lines = request.source.page, body.lines
        return [Disagreement(Source(page, lines[p.pointer]), p.text, p.expected) for p in problems]

    def _add(self, request: ExampleRequest, operation: Operation, values: Values) -> None:
        """Add a request to the examples of its operation, unless it is there already."""
        body = request.body if isinstance(request.body, JsonBody) else None
        if not values and body is None:
            return
        identity = _identity(operation, values, body)
        if identity not in self._names:
            self._take_over(operation.path)
            holders = _Holders(self.outcome.document, operation)
            name = example_name(request.title or operation.id, holders.names())
            summary = {"summary": escaped(request.title)} if request.title else {}
            for key, value in values.items():
                holders.of_parameter(*key)[name] = summary | {"value": value}
            if body is not None:
                holders.of_body()[name] = summary | {"value": body.value}
            self._names[identity] = name
        name = f"{operation.tag}.{operation.id}.examples.{self._names[identity]}"
        places = self.outcome.sources.setdefault(name, [])
        if str(request.source) not in places:
            places.append(str(request.source))

    def _take_over(self, path: str) -> None:
        """Give the document a path of its own, which may be changed."""
        if path not in self._own:
            self._own.add(path)
            item = self._openapi.top.at("paths", path).resolve()
            self.outcome.document["paths"][path] = deepcopy(item.value)


def _identity(operation: Operation, values: Values, body: JsonBody | None) -> str:
    """Return the content of an example; beside a body, ids in the path add nothing to it."""
    content = {
        f"{place} {name}": value
        for (place, name), value in values.items()
        if place == "query" or body is None
    }
    whole = [operation.method, operation.path, content, body and [body.value]]
    return json.dumps(whole, sort_keys=True)


class _Holders:
    """The `examples` of an operation's own parts, in a document that may be changed.

    A parameter or body that others refer to as well is copied to the operation first, so that
    an example shows at its own operation only.
    """

    def __init__(self, openapi: Data, operation: Operation) -> None:
        self._item = Document(OPENAPI, openapi).top.at("paths", operation.path).resolve()
        self._node = self._item.child(operation.method).resolve()

    def names(self) -> set[str]:
        """Return the names that examples of the operation have already."""
        holders = [*read_parameters(self._item).values(), *read_parameters(self._node).values()]
        body = self._node.child("requestBody").resolved()
        holders += [media for _, media in body.child("content").items()]
        names = {name for node in holders for name, _ in node.child("examples").items()}
        has_single = any(not node.child("example").missing for node in holders)
        return names | ({"example"} if has_single else set())

    def of_parameter(self, place: str, name: str) -> Data:
        """Return the examples of a parameter, to add to."""
        own: list[Data] = self._node.value.setdefault("parameters", [])
        for index, stated in enumerate(self._node.child("parameters").elements()):
            value = stated.resolve().value
            if (value["in"], value["name"]) == (place, name):
                own[index] = own[index] if "$ref" not in own[index] else deepcopy(value)
                return _examples(own[index])
        new = {"name": name, "in": place, "required": True, "schema": {"type": "string"}}
        shared = read_parameters(self._item).get((place, name))
        own.append(deepcopy(shared.value if shared else new))
        return _examples(own[-1])

    def of_body(self) -> Data:
        """Return the examples of the request body's first media type, to add to."""
        body = self._node.child("requestBody").resolve()
        self._node.value["requestBody"] = deepcopy(body.value)
        return _examples(first_media(self._node.child("requestBody")).value)


def _examples(node: Data) -> Data:
    """Return the `examples` of a part; a single `example`, which excludes them, joins them."""
    examples: Data = node.setdefault("examples", {})
    if "example" in node:
        examples["example"] = {"value": node.pop("example")}
    return examples
