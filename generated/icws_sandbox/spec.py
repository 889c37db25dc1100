# Copied from sandbox/spec.py; edits here are lost.
"""The spec that the sandbox is driven by, as data that is quick to ask."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from .versions import Gate, gate_from, gate_of

Node = dict[str, Any]
_HERE = Path(__file__).resolve().parent / "spec"
_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
_MAX_HOPS = 20


class SpecError(Exception):
    """The spec cannot be used; says where and why."""


@dataclass(frozen=True)
class Parameter:
    """A parameter of a path, a query or a header."""

    name: str
    place: str
    required: bool
    schema: Node
    gate: Gate | None


@dataclass(frozen=True)
class Response:
    """A documented response: the schema of its body, None for a response without one."""

    status: str
    schema: Node | None
    headers: Mapping[str, Node]
    error_ids: tuple[Node, ...]


@dataclass(frozen=True)
class Operation:
    """An operation of the API; `gates` are those of its path and its own."""

    id: str
    method: str
    path: str
    gates: tuple[Gate, ...]
    parameters: tuple[Parameter, ...]
    body: Node | None
    body_required: bool
    body_gate: Gate | None
    responses: Mapping[str, Response]
    secured: bool
    messages: tuple[str, ...]
    tag: str

    @property
    def key(self) -> tuple[str, str]:
        """What behaviours are found by: the method and the path template."""
        return self.method, self.path


@dataclass(frozen=True)
class Message:
    """A message of the API: its `__type` and the schema of its payload."""

    name: str
    type: str
    schema: Node
    gate: Gate | None


class Route(NamedTuple):
    """Where a path leads: its template, the operations by method, the values of the segments."""

    path: str
    operations: Mapping[str, Operation]
    values: dict[str, str]


@dataclass(frozen=True)
class Spec:
    """Operations, schemas and messages."""

    operations: tuple[Operation, ...]
    schemas: Mapping[str, Node]
    messages: Mapping[str, Message]
    features: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def _routes(self) -> list[tuple[re.Pattern[str], str, dict[str, Operation]]]:
        by_path: dict[str, dict[str, Operation]] = {}
        for operation in self.operations:
            by_path.setdefault(operation.path, {})[operation.method] = operation
        # A literal segment goes before a variable one at the same place.
        ordered = sorted(by_path, key=lambda path: [s.startswith("{") for s in path.split("/")])
        return [(_pattern(path), path, by_path[path]) for path in ordered]

    def route(self, path: str) -> Route | None:
        """Return the resource that a raw path means: as OpenAPI has it, the most literal one."""
        for pattern, template, operations in self._routes:
            match = pattern.fullmatch(path)
            if match:
                names = re.findall(r"\{([^{}]+)\}", template)
                values = dict(zip(names, map(unquote, match.groups()), strict=True))
                return Route(template, operations, values)
        return None

    def resolve(self, schema: Any) -> Node:
        """Follow the `$ref` of a schema; what stands beside the reference wins."""
        siblings: Node = {}
        for _ in range(_MAX_HOPS):
            if not isinstance(schema, dict):
                return siblings
            siblings = {**schema, **siblings}
            ref = siblings.pop("$ref", None)
            if ref is None:
                return siblings
            schema = self.schemas.get(str(ref).rsplit("/", 1)[-1])
        raise SpecError("openapi.json: references go round in a circle")

    def flat(self, schema: Any) -> Node:
        """Resolve a schema and merge what it is `allOf` into one set of properties."""
        node = self.resolve(schema)
        parts = [self.flat(part) for part in node.get("allOf", ())]
        if not parts:
            return node
        merged: Node = {}
        properties: Node = {}
        required: list[str] = []
        for part in (*parts, {k: v for k, v in node.items() if k != "allOf"}):
            merged.update(part)
            properties.update(part.get("properties", {}))
            required += part.get("required", ())
        return {**merged, "properties": properties, "required": list(dict.fromkeys(required))}

    def option(self, schema: Node, value: Any) -> Node:
        """Return the flat schema of what a value says it is, by `__type`, among the options.

        The untagged option, or the first, where it says nothing.
        """
        node = self.flat(schema)
        tag = value.get("__type") if isinstance(value, dict) else None
        mapping = (node.get("discriminator") or {}).get("mapping") or {}
        if isinstance(tag, str) and tag in mapping:
            derived = self.flat({"$ref": mapping[tag]})
            return derived if "discriminator" not in derived else {**derived, "discriminator": {}}
        options = [self.flat(o) for o in (*node.get("oneOf", ()), *node.get("anyOf", ()))]
        fitting = [o for o in options if o.get("type") != "null" and _tag(o) in (None, tag)]
        return self.option(fitting[0], value) if fitting else (options or [node])[0]


def load(folder: Path = _HERE) -> Spec:
    """Read openapi.json and asyncapi.json.

    Raises:
        SpecError: a document is missing or is no spec.
    """
    openapi, asyncapi = _document(folder, "openapi.json"), _document(folder, "asyncapi.json")
    try:
        schemas = {**_components(asyncapi, "schemas"), **_components(openapi, "schemas")}
        operations = tuple(_operations(openapi))
        messages = {k: _message(k, v) for k, v in _components(asyncapi, "messages").items()}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise SpecError(f"{folder}: is no spec of this dialect: {error!r}") from error
    features = dict(sorted(_newest((openapi, asyncapi)).items()))
    return Spec(operations, schemas, messages, features)


def _tag(schema: Node) -> Any:
    return ((schema.get("properties") or {}).get("__type") or {}).get("const")


def _document(folder: Path, name: str) -> Node:
    try:
        data = json.loads((folder / name).read_bytes())
    except (OSError, ValueError) as error:
        raise SpecError(f"{name}: cannot be read: {error}") from error
    if not isinstance(data, dict):
        raise SpecError(f"{name}: is no object: an API document was expected")
    return data


def _components(document: Node, kind: str) -> Node:
    return dict((document.get("components") or {}).get(kind) or {})


def _operations(openapi: Node) -> Iterator[Operation]:
    secured = bool(openapi.get("security"))
    for path, item in openapi["paths"].items():
        for method in _METHODS:
            if method in item:
                yield _operation(openapi, path, method, item, secured)


def _operation(openapi: Node, path: str, method: str, item: Node, secured: bool) -> Operation:
    node = item[method]
    stated = [
        _local(openapi, p) for p in (*item.get("parameters", ()), *node.get("parameters", ()))
    ]
    parameters = {(p["name"], p["in"]): _parameter(p) for p in stated}
    body = _local(openapi, node["requestBody"]) if "requestBody" in node else {}
    schema = _content_schema(body)
    responses = {
        str(status): _response(openapi, str(status), _local(openapi, response))
        for status, response in node.get("responses", {}).items()
    }
    return Operation(
        id=str(node.get("operationId", f"{method} {path}")),
        method=method.upper(),
        path=path,
        gates=tuple(dict.fromkeys(g for n in (item, node) if (g := gate_of(n)) is not None)),
        parameters=tuple(parameters.values()),
        body=schema,
        body_required=bool(body.get("required", False)),
        body_gate=gate_of(body),
        responses=responses,
        secured=bool(node["security"]) if "security" in node else secured,
        messages=tuple(node.get("x-messages", ())),
        tag=str((node.get("tags") or [""])[0]),
    )


def _parameter(node: Node) -> Parameter:
    return Parameter(
        name=str(node["name"]),
        place=str(node["in"]),
        required=bool(node.get("required", False)),
        schema=node.get("schema") or {},
        gate=gate_of(node),
    )


def _response(openapi: Node, status: str, node: Node) -> Response:
    headers = {name: _local(openapi, header) for name, header in node.get("headers", {}).items()}
    ids = tuple(node.get("x-error-ids", ()))
    return Response(status, _content_schema(node), headers, ids)


def _content_schema(node: Node) -> Node | None:
    for media in (node.get("content") or {}).values():
        schema = media.get("schema")
        return schema if isinstance(schema, dict) else {}
    return None


def _message(name: str, node: Node) -> Message:
    return Message(name, str(node.get("name", name)), node.get("payload") or {}, gate_of(node))


def _local(document: Node, node: Any) -> Node:
    """Follow a reference within the document; not for schemas."""
    for _ in range(_MAX_HOPS):
        ref = node.get("$ref")
        if ref is None:
            return dict(node)
        target: Any = document
        for part in str(ref).removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    raise ValueError("references go round in a circle")


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"(\{[^{}]+\})", path)
    pattern = "".join("([^/]+)" if p.startswith("{") else re.escape(p) for p in parts)
    # The documentation itself writes `/ICWS/connection` beside `/icws/connection`.
    return re.compile(pattern, re.IGNORECASE)


def _newest(node: Any) -> dict[str, int]:
    """Return the newest version of each feature that the documents speak of."""
    found: dict[str, int] = {}
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            members = part.get("x-enum-features")
            for gate in (gate_of(part), *map(gate_from, members or ())):
                if gate is not None:
                    found[gate.feature] = max(found.get(gate.feature, 1), gate.since)
            waiting += part.values()
        elif isinstance(part, (list, tuple)):
            waiting += part
    return found
