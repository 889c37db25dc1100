"""Schemas of the AsyncAPI document in the form that draft-07 reads.

Standard: JSON Schema draft-07, section 8.3: everything beside `$ref` is ignored.
"""

from __future__ import annotations

from typing import Any

from generator.spec.document import Document, Node, rewritten

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
    """Return a schema, or what holds schemas."""
    return rewritten(part, lambda _, schema: _wrapped(schema), frozenset({"$ref"}))


def _wrapped(schema: Schema) -> Schema:
    if not isinstance(schema.get("$ref"), str) or len(schema) == 1:
        return schema
    members = [{"$ref": schema["$ref"]}, *schema.get("allOf", [])]
    rest = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    return {"allOf": members} | rest
