"""Facts of the spec, read without the sandbox's code, to compare its responses with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar, NamedTuple

import jsonschema
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.embedded import openapi, unshared_openapi

METHODS = ("get", "put", "post", "delete")
Features = dict[str, int]


class Operation(NamedTuple):
    method: str
    path: str
    node: dict[str, Any]
    gates: list[dict[str, Any]]

    def __repr__(self) -> str:
        return f"{self.method} {self.path}"

    def url(self, session: str = "{sessionId}") -> str:
        """The path, with 1000001 for whatever else it names."""
        path = self.path.replace("{sessionId}", session)
        return "/".join(
            "1000001" if p.startswith("{") and p != "{sessionId}" else p for p in path.split("/")
        )

    @property
    def body(self) -> dict[str, Any] | None:
        body = self.node.get("requestBody")
        return next(iter(body["content"].values()))["schema"] if body else None

    def response(self, status: int) -> dict[str, Any] | None:
        found = self.node["responses"]
        return found.get(str(status), found.get(f"{status // 100}XX"))


@cache
def operations() -> tuple[Operation, ...]:
    return tuple(
        Operation(
            method.upper(),
            path,
            item[method],
            [n["x-feature"] for n in (item, item[method]) if "x-feature" in n],
        )
        for path, item in unshared_openapi()["paths"].items()
        for method in METHODS
        if method in item
    )


def operation(method: str, path: str) -> Operation:
    return next(o for o in operations() if (o.method, o.path) == (method, path))


def newer(gate: dict[str, Any] | None, features: Features) -> bool:
    return gate is not None and features.get(gate["name"], 0) < gate["since"]


def obsolete(gate: dict[str, Any] | None, features: Features) -> bool:
    return bool(gate and "obsolete" in gate and features.get(gate["name"], 0) >= gate["obsolete"])


def known(each: Operation, features: Features) -> bool:
    """Tell whether a server with some features has an operation."""
    gone = any(obsolete(gate, features) for gate in each.gates)
    return not gone and not any(newer(gate, features) for gate in each.gates)


def faults(schema: dict[str, Any], value: Any) -> list[str]:
    """Return the faults of a value, by the standard's reference implementation."""
    return _Judge.of(schema).faults(value)


class _Judge:
    """One schema, with what was said of values: servers of all ages send many of them alike."""

    _known: ClassVar[dict[int, _Judge]] = {}

    def __init__(self, schema: dict[str, Any]) -> None:
        self._schema = schema  # kept, so that no other object gets its identity
        self._validator = jsonschema.Draft202012Validator(_absolute(schema), registry=_registry())
        self._said: dict[str, list[str]] = {}

    @classmethod
    def of(cls, schema: dict[str, Any]) -> _Judge:
        if id(schema) not in cls._known:
            cls._known[id(schema)] = cls(schema)
        return cls._known[id(schema)]

    def faults(self, value: Any) -> list[str]:
        text = json.dumps(value)  # in which 1, 1.0 and True differ
        if text not in self._said:
            self._said[text] = [error.message for error in self._validator.iter_errors(value)]
        return self._said[text]


@cache
def _registry() -> Registry[Any]:
    return Registry().with_resource("urn:spec", DRAFT202012.create_resource(openapi()))


def _absolute(node: Any) -> Any:
    if isinstance(node, dict):
        return {k: f"urn:spec{v}" if k == "$ref" else _absolute(v) for k, v in node.items()}
    return [_absolute(item) for item in node] if isinstance(node, list) else node


def too_new(schema: Any, value: Any, features: Features, where: str = "") -> Iterator[str]:
    """Name every part of a value that a server with these features does not know."""
    for node in _views(schema, value):
        if newer(node.get("x-feature"), features):
            yield where
        gates = node.get("x-enum-features") or []
        known = dict(zip(node.get("enum", []), gates, strict=False))
        if not isinstance(value, (dict, list)) and newer(known.get(value), features):
            yield f"{where} = {value}"
        if isinstance(value, dict):
            for name, item in value.items():
                known = node.get("properties", {}).get(name)
                if known is not None:
                    yield from too_new(known, item, features, f"{where}/{name}")
        if isinstance(value, list) and "items" in node:
            for item in value:
                yield from too_new(node["items"], item, features, f"{where}[]")


def _views(schema: Any, value: Any) -> Iterator[dict[str, Any]]:
    """The schema, and whatever it refers to that the value can be."""
    yield schema
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        yield from _views(openapi()["components"]["schemas"][name], value)
    for part in schema.get("allOf", []):
        yield from _views(part, value)
    for part in (*schema.get("oneOf", []), *schema.get("anyOf", [])):
        if not faults(part, value):
            yield from _views(part, value)


def has_all_errors(operation: Operation) -> bool:
    """Tell whether the errors of an operation are known: each page that was seen whole has 400."""
    return "400" in operation.node["responses"]
