"""spec/asyncapi.yaml as a judge of messages, read without the sandbox's own code."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import jsonschema

from tests.embedded import asyncapi


@cache
def _validator(name: str) -> jsonschema.Draft202012Validator:
    schema = {"$ref": f"#/components/schemas/{name}", "components": asyncapi()["components"]}
    return jsonschema.Draft202012Validator(schema)


@cache
def _messages() -> dict[str, dict[str, Any]]:
    return {m["name"]: m for m in asyncapi()["components"]["messages"].values()}


def problems(message: dict[str, Any], features: Mapping[str, int]) -> list[str]:
    """Return the faults of a message: against its schema, unknown, or newer than the features."""
    stated = _messages().get(message["__type"])
    if stated is None:
        return [f"{message['__type']} is unknown"]
    name = stated["payload"]["$ref"].rsplit("/", 1)[-1]
    found = [error.message for error in _validator(name).iter_errors(message)]
    found += _newer(stated, message["__type"], features)
    return found + _walk(stated["payload"], message, features)


def _newer(node: Mapping[str, Any], name: str, features: Mapping[str, int]) -> list[str]:
    gate = node.get("x-feature")
    if gate is not None and features.get(gate["name"], 0) < gate["since"]:
        return [f"{name} is newer than {features}"]
    return []


def _walk(schema: Mapping[str, Any], value: Any, features: Mapping[str, int]) -> list[str]:
    if isinstance(value, list):
        items = _properties(schema).get("items", {})
        return [problem for item in value for problem in _walk(items, item, features)]
    if not isinstance(value, dict):
        return []
    flat = _properties(schema)
    if "additionalProperties" in flat:
        return []
    found = []
    for name, inner in value.items():
        known = flat["properties"].get(name)
        if known is None:
            found.append(f"{name} is unknown")
        else:
            found += _newer(known, name, features) + _walk(known, inner, features)
    return found


def _properties(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema with what it refers to and all that it is made of."""
    flat: dict[str, Any] = {"properties": {}}
    if "$ref" in schema:
        name = str(schema["$ref"]).rsplit("/", 1)[-1]
        schema = {**asyncapi()["components"]["schemas"][name], **schema}
    options = (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
    parts = [*schema.get("allOf", ()), *(option for option in options if "$ref" in option)]
    for part in map(_properties, parts):
        flat["properties"].update(part["properties"])
    flat["properties"].update(schema.get("properties", {}))
    for key in ("items", "additionalProperties"):
        if key in schema:
            flat[key] = schema[key]
    return flat
