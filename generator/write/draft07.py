"""Schemas of the AsyncAPI document in the form that draft-07 reads.

Standard: JSON Schema draft-07, section 8.3: everything beside `$ref` is ignored.
"""

from __future__ import annotations

from typing import Any

from generator.spec.document import Document, Node, is_data, names_its_keys

Schema = dict[str, Any]


def with_lone_references(asyncapi: Schema) -> Schema:
    """Return a document whose schemas have nothing beside a `$ref`.

    Where something stands beside one, the `$ref` moves into `allOf`, and the rest stays, which
    says the same: `type_reference` of the spec core reads both forms alike.
    """
    components = Document("", asyncapi).top.child("components")
    parts = {
        "schemas": _rewritten(components.child("schemas")),
        "messages": {
            key: {
                field: _rewritten(part) if field in ("payload", "headers") else part.value
                for field, part in message.items()
            }
            for key, message in components.child("messages").items()
        },
    }
    changed = {key: part for key, part in parts.items() if not components.child(key).missing}
    return asyncapi | {"components": components.value | changed} if changed else asyncapi


def _rewritten(part: Node) -> Any:
    """Return a schema, or what holds schemas; data and extensions stay as they are."""
    if isinstance(part.value, list):
        return [_rewritten(element) for element in part.elements()]
    if not isinstance(part.value, dict):
        return part.value
    are_names = names_its_keys(part)
    written = {
        key: child.value
        if not are_names and (is_data(part, key) or key.startswith("x-"))
        else _rewritten(child)
        for key, child in part.items()
    }
    is_schema = not are_names and isinstance(written.get("$ref"), str)
    return _wrapped(written) if is_schema and len(written) > 1 else written


def _wrapped(schema: Schema) -> Schema:
    members = [{"$ref": schema["$ref"]}, *schema.get("allOf", [])]
    rest = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    return {"allOf": members} | rest
