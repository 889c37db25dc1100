"""Excerpts of the spec of this repository: small enough to compare many times."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from generator.diff.gates import gates_of_users
from generator.spec.document import Document

Json = dict[str, Any]


def with_paths(openapi: Json, paths: Collection[str]) -> Json:
    """Some paths as they are, with what they use."""
    kept = {path: item for path, item in openapi["paths"].items() if path in paths}
    return _with_used_schemas({**openapi, "paths": kept})


def openapi_excerpt(openapi: Json) -> Json:
    """Every eleventh path, with the first responses of each operation and the types in use."""
    paths = dict(list(openapi["paths"].items())[::11])
    shorter = {path: {k: _with_few_responses(v) for k, v in paths[path].items()} for path in paths}
    return _with_used_schemas({**openapi, "paths": shorter})


def _with_few_responses(part: Any) -> Any:
    """A part of a path; an operation without the errors that are much the same everywhere."""
    if not isinstance(part, dict) or "responses" not in part:
        return part
    return {**part, "responses": dict(list(part["responses"].items())[:3])}


def asyncapi_excerpt(asyncapi: Json) -> Json:
    """Every eleventh operation, with the messages that it brings and their types."""
    operations = dict(list(asyncapi["operations"].items())[::11])
    refs = [ref["$ref"] for operation in operations.values() for ref in operation["messages"]]
    names = dict.fromkeys(ref.rpartition("/")[2] for ref in refs)
    channels = {
        name: {**channel, "messages": {n: m for n, m in channel["messages"].items() if n in names}}
        for name, channel in asyncapi["channels"].items()
    }
    messages = {name: asyncapi["components"]["messages"][name] for name in names}
    components = {**asyncapi["components"], "messages": messages}
    parts = {"channels": channels, "operations": operations, "components": components}
    return _with_used_schemas({**asyncapi, **parts})


def _with_used_schemas(document: Json) -> Json:
    used = {parts[1:3] for parts in gates_of_users(Document("x", document), {})}
    components = document["components"]
    kept = {
        kind: {name: part for name, part in components[kind].items() if (kind, name) in used}
        for kind in ("schemas", "responses", "parameters", "examples")
        if kind in components
    }
    return {**document, "components": {**components, **kept}}
