"""The written spec as statements, item by item as `contracts.py` words them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.spec.property_types import PROPERTY_TYPES
from tests.facts.statements import Statements, merged, property_value

Schema = dict[str, Any]
_JSON = "application/vnd.inin.icws+json"
_METHODS = ("get", "put", "post", "delete", "patch")
_KEYWORDS = {
    *("type", "format", "items", "$ref", "const", "anyOf", "oneOf", "allOf"),
    "additionalProperties",
    *("description", "propertyNames", "x-feature", "discriminator"),
    *("x-required", "x-option-features"),
}


def state_spec(openapi: Schema, asyncapi: Schema) -> Statements:
    """Everything that the two documents say, by item."""
    return state_paths(openapi) | state_components(openapi, asyncapi)


def state_paths(openapi: Schema) -> Statements:
    """Return the statements about resources and operations."""
    return dict([*_operations(openapi), *_versions_of_paths(openapi)])


def state_components(openapi: Schema, asyncapi: Schema) -> Statements:
    """Return the statements about types, enumerations and messages."""
    types = [state_types(document["components"]["schemas"]) for document in (openapi, asyncapi)]
    return dict([*merged(*types).items(), *_messages(asyncapi)])


def state_types(schemas: dict[str, Schema]) -> Statements:
    """Return the statements of one document about types and enumerations."""
    found: Statements = {}
    ancestors = _ancestors(schemas)
    for name, schema in schemas.items():
        if "enum" in schema:
            found |= dict(_enumeration(name, schema))
        else:
            found |= dict(_type(name, schemas, ancestors))
        found |= dict(_versions(name, schema))
    return found


def reference(schema: Schema) -> str:
    """The name of the type that a schema states at the place of a property."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "allOf" in schema:
        return " and ".join(map(reference, schema["allOf"]))
    options = [o for key in ("oneOf", "anyOf") for o in schema.get(key, [])]
    if options:
        return " or ".join(reference(o) for o in options if o != {"type": "null"})
    kind = _kind(schema)
    if kind == "array":
        return f"List of {_element(schema['items'])}"
    if kind == "object" and "additionalProperties" in schema:
        return f"Dictionary of {_element(schema['additionalProperties'])}"
    shape = (kind, schema.get("format"))
    row = next((row for row in PROPERTY_TYPES if (row.json_type, row.format) == shape), None)
    return row.name if row else " ".join(map(str, shape))


def _element(schema: Schema) -> str:
    return reference(schema) + (" or null" if _is_nullable(schema) else "")


def _kind(schema: Schema) -> str:
    kind = schema.get("type", "anything")
    return next(k for k in kind if k != "null") if isinstance(kind, list) else str(kind)


def _is_nullable(schema: Schema) -> bool:
    return "null" in schema.get("type", []) or {"type": "null"} in schema.get("anyOf", [])


def _operations(openapi: Schema) -> Iterator[tuple[str, str]]:
    for path, item in openapi["paths"].items():
        for method in _METHODS:
            if method in item:
                name = f"operation {method.upper()} {path}"
                yield name, "stated"
                yield from _request(name, item[method], openapi)
                for status, response in item[method]["responses"].items():
                    yield from _response(f"{name} answer {status}", response)
                for message in item[method].get("x-messages", []):
                    yield f"{name} brings {message}", "stated"


def _request(name: str, operation: Schema, openapi: Schema) -> Iterator[tuple[str, str]]:
    for parameter in operation.get("parameters", []):
        item = f"{name} {parameter['in']} {parameter['name']}"
        yield item, "required" if parameter.get("required") else "optional"
        schema = parameter["schema"]
        if "default" in schema:
            default = schema["default"]
            written = json.dumps(default) if isinstance(default, bool) else str(default)
            yield f"{item} default", written
        if schema.get("type") == "boolean":
            yield f"{item} type", "boolean"
        for option in schema.get("items", schema).get("enum", []):
            yield f"{item}={option}", "named"
    schemes = openapi["components"].get("securitySchemes", {})
    for entry in operation["security"]:
        for scheme in entry:
            header = schemes[scheme]["name"]
            assert schemes[scheme]["in"] == "header"
            # The cookie's own name varies.
            where = "cookie" if header == "Cookie" else f"header {header}"
            yield f"{name} {where}", "required"
    if "requestBody" in operation:
        yield f"{name} body", _body(operation["requestBody"])


def _response(item: str, response: Schema) -> Iterator[tuple[str, str]]:
    media = response.get("content", {})
    yield item, reference(media[_JSON]["schema"]) if _JSON in media else "stated"
    for kind in media.keys() - {_JSON}:
        yield f"{item} media type", kind
    for name, header in response.get("headers", {}).items():
        yield f"{item} header {name}", "required" if header.get("required") else "optional"
    for error in response.get("x-error-ids", []):
        yield f"{item} error {error['id']}", _last_part(error.get("type", "stated"))


def _last_part(urn: object) -> str:
    return str(urn).rpartition(":")[2]


def _body(holder: Schema) -> str:
    return " or ".join(reference(media["schema"]) for media in holder["content"].values())


def _type(
    name: str, schemas: dict[str, Schema], ancestors: dict[str, set[str]]
) -> Iterator[tuple[str, str]]:
    yield f"type {name}", "stated"
    for base in sorted(ancestors[name]):
        yield f"type {name} derives from {base}", "stated"
    if constant := _constant(schemas[name], schemas):
        yield f"type {name}.__type", constant
    if not _mapping_fits(name, schemas, ancestors):
        yield f"type {name} has a discriminator that does not map its options", "stated"
    for prop, (schema, required) in _properties(schemas[name], schemas).items():
        if prop == "__type" and constant:
            continue
        value = property_value(reference(schema), required=required, nullable=_is_nullable(schema))
        yield f"type {name}.{prop}", value
        for keyword in sorted(set(schema) - _KEYWORDS):
            yield f"type {name}.{prop} {keyword}", str(schema[keyword])


def _constant(schema: Schema, schemas: dict[str, Schema]) -> str:
    if "oneOf" in schema:
        return ""
    found, required = _properties(schema, schemas).get("__type", ({}, True))
    return str(found.get("const", "")) + ("" if required else ", optional")


def _mapping_fits(name: str, schemas: dict[str, Schema], ancestors: dict[str, set[str]]) -> bool:
    """Whether the discriminator maps each option or derived type; in AsyncAPI it maps none."""
    discriminator = schemas[name].get("discriminator")
    if not isinstance(discriminator, dict):
        return True
    below = [option["$ref"] for option in schemas[name].get("oneOf", [])] or [
        f"#/components/schemas/{other}"
        for other in schemas
        if name in ancestors[other] and _constant(schemas[other], schemas)
    ]
    return sorted(discriminator["mapping"].values()) == sorted(below)


def _properties(schema: Schema, schemas: dict[str, Schema]) -> dict[str, tuple[Schema, bool]]:
    """Properties with whether each is required: own, inherited, or common to all options."""
    if "$ref" in schema:
        return _properties(schemas.get(reference(schema), {}), schemas)
    found: dict[str, tuple[Schema, bool]] = {}
    for part in schema.get("allOf", []):
        found |= _properties(part, schemas)
    required = schema.get("required", [])
    found |= {
        p: (s, p in required or s.get("x-required") is True)
        for p, s in schema.get("properties", {}).items()
    }
    options = [_properties(option, schemas) for option in schema.get("oneOf", [])]
    if options:
        found |= {
            prop: told
            for prop, told in options[0].items()
            if prop != "__type" and all(_same(told, other.get(prop)) for other in options)
        }
    return found


def _same(one: tuple[Schema, bool], other: tuple[Schema, bool] | None) -> bool:
    if other is None:
        return False
    values = [(reference(s), _is_nullable(s), required) for s, required in (one, other)]
    return values[0] == values[1]


def _ancestors(schemas: dict[str, Schema]) -> dict[str, set[str]]:
    """Return the bases of each type, and theirs: by `allOf`, or by the `oneOf` of a base."""
    bases: dict[str, set[str]] = {name: set() for name in schemas}
    for name, schema in schemas.items():
        bases[name] |= {reference(part) for part in schema.get("allOf", []) if "$ref" in part}
        for option in schema.get("oneOf", []):
            if "$ref" in option:
                bases.setdefault(reference(option), set()).add(name)
    return {name: _all_above(name, bases) for name in schemas}


def _all_above(name: str, bases: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    pending = [name]
    while pending:
        new = bases.get(pending.pop(), set()) - found
        found |= new
        pending += new
    return found


def _enumeration(name: str, schema: Schema) -> Iterator[tuple[str, str]]:
    yield f"enumeration {name}", "stated" if schema["type"] == "integer" else str(schema["type"])
    if schema.get("x-enum-flags"):
        yield f"enumeration {name} members combine", "stated"
    for member, value in zip(schema["x-enum-varnames"], schema["enum"], strict=True):
        yield f"enumeration {name}.{member}", str(value)


def _messages(asyncapi: Schema) -> Iterator[tuple[str, str]]:
    for name, message in asyncapi["components"]["messages"].items():
        yield f"message {name}", message.get("name", "without a type")
        yield from _version(f"message {name}", message)
        payload = reference(message["payload"])
        yield f"type {payload} derives from message", "stated"


def _versions_of_paths(openapi: Schema) -> Iterator[tuple[str, str]]:
    for path, item in openapi["paths"].items():
        yield from _version(f"resource {path}", item)
        for method in _METHODS:
            if method in item:
                yield from _operation_versions(f"{method.upper()} {path}", item[method])


def _versions(name: str, schema: Schema) -> Iterator[tuple[str, str]]:
    """Yield the versions of a type or enumeration and of its parts."""
    yield from _version(f"type {name}", schema)
    for prop, part in schema.get("properties", {}).items():
        yield from _version(f"property {name}.{prop}", part)
    features = schema.get("x-option-features", [])
    for option, feature in zip(schema.get("oneOf", []), features, strict=False):
        yield from _version(f"option {reference(option)} of {name}", {"x-feature": feature})
    members = schema.get("x-enum-varnames", [])
    for member, feature in zip(members, schema.get("x-enum-features", []), strict=False):
        yield from _version(f"member {name}.{member}", {"x-feature": feature})


def _operation_versions(place: str, operation: Schema) -> Iterator[tuple[str, str]]:
    yield from _version(f"operation {place}", operation)
    for parameter in operation.get("parameters", []):
        item = f"parameter {place} {parameter['name']}"
        yield from _version(item, parameter)
        schema = parameter["schema"].get("items", parameter["schema"])
        features = schema.get("x-enum-features", [])
        for option, feature in zip(schema.get("enum", []), features, strict=False):
            yield from _version(f"{item}={option}", {"x-feature": feature})
    for status, response in operation["responses"].items():
        yield from _version(f"answer {place} {status}", response)
        for error in response.get("x-error-ids", []):
            yield from _version(f"error id {place} {status} {error['id']}", error)


def _version(item: str, part: Schema) -> Iterator[tuple[str, str]]:
    feature = part.get("x-feature")
    if feature:
        obsolete = f" to {feature['obsolete']}" if "obsolete" in feature else ""
        yield f"version of {item}", f"{feature['name']} {feature['since']}{obsolete}"
