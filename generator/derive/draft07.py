"""Schemas of the AsyncAPI document in the form that draft-07 reads.

Standard: JSON Schema draft-07, section 8.3: everything beside `$ref` is ignored.
"""

from __future__ import annotations

from typing import Any

from generator.spec.document import Document, Node, objects_in, rewritten
from generator.step_cache import StepCache

Schema = dict[str, Any]


def with_lone_references(asyncapi: Schema, cache: StepCache) -> Schema:
    """Return a document whose schemas have nothing beside a `$ref`.

    Where something stands beside one, the `$ref` moves into `allOf`, and the rest stays, which
    says the same: `type_reference` of the spec core reads both forms alike.

    Args:
        asyncapi: the document as plain data.
        cache: what earlier runs found.
    """
    components = Document("", asyncapi).top.child("components")
    parts = {
        "schemas": {
            name: _rewritten(schema) if cache.of_part("beside", schema, _has_more) else schema.value
            for name, schema in components.child("schemas").items()
        },
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


def _has_more(schema: Node) -> bool:
    """Tell whether something stands beside a reference in a schema."""
    return any("$ref" in part and len(part) > 1 for part in objects_in(schema.value))


def _rewritten(part: Node) -> Any:
    """Return a schema, or what holds schemas."""
    return rewritten(part, lambda _, schema: _wrapped(schema), frozenset({"$ref"}))


def _wrapped(schema: Schema) -> Schema:
    if not isinstance(schema.get("$ref"), str) or len(schema) == 1:
        return schema
    members = [{"$ref": schema["$ref"]}, *schema.get("allOf", [])]
    rest = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    return {"allOf": members} | rest
