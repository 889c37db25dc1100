"""Counts what the finished documents hold, whether a page or an overlay put it there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.document import operations
from generator.write.schema import Schema

_FEATURE_KEYS = ("x-feature", "x-enum-features")


def count(openapi: Schema, asyncapi: Schema) -> dict[str, Any]:
    """The figures of the report by name; a type that both documents have counts once."""
    written = [operation for _, _, operation in operations(openapi)]
    schemas = _schemas(asyncapi) | _schemas(openapi)
    enumerations = [schema for schema in schemas.values() if "enum" in schema]
    responses = [r for op in written for r in op.get("responses", {}).values()]
    return {
        "resources": len(openapi["paths"]),
        "operations": len(written),
        "parameters": sum(len(op.get("parameters", [])) for op in written),
        "types": len(schemas) - len(enumerations),
        "properties": sum(_properties(schema) for schema in schemas.values()),
        "enumerations": len(enumerations),
        "members": sum(len(schema["enum"]) for schema in enumerations),
        "messages": len(asyncapi.get("components", {}).get("messages", {})),
        "error_ids": sum(len(response.get("x-error-ids", [])) for response in responses),
        "features": _features([openapi, asyncapi]),
    }


def count_leaves(node: Any) -> int:
    """The number of values in a document."""
    items = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return sum(count_leaves(item) for item in items) if items else 1


def _schemas(document: Schema) -> dict[str, Schema]:
    found: dict[str, Schema] = document.get("components", {}).get("schemas", {})
    return found


def _properties(schema: Schema) -> int:
    """Own properties, also those beside the base in `allOf`."""
    inner = sum(_properties(part) for part in schema.get("allOf", []))
    return len(schema.get("properties", {})) + inner


def _features(documents: list[Schema]) -> dict[str, list[int]]:
    found: dict[str, set[int]] = {}
    for document in documents:
        for feature in _all_features(document):
            versions = found.setdefault(feature["name"], set())
            versions |= {feature[key] for key in ("since", "obsolete") if key in feature}
    return {name: sorted(found[name]) for name in sorted(found)}


def _all_features(node: Any) -> Iterator[Schema]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in _FEATURE_KEYS:
                values = value if isinstance(value, list) else [value]
                yield from (feature for feature in values if feature)
            else:
                yield from _all_features(value)
    elif isinstance(node, list):
        for item in node:
            yield from _all_features(item)
