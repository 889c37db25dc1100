"""Payloads and headers of messages: schemas, in the format of JSON Schema or in another one.

AsyncAPI 3 wraps a schema with its `schemaFormat`; without one, a schema is AsyncAPI's own.
"""

from __future__ import annotations

from generator.diff.matching import caseless
from generator.diff.pair import Pair
from generator.diff.schemas import compare_schema
from generator.diff.stated_messages import is_wrapped, payload_schema
from generator.spec.document import Node

_JSON_SCHEMA = ("application/vnd.aai.asyncapi", "application/schema", "application/vnd.oai.openapi")


def compare_payload(pair: Pair) -> None:
    """Compare two payloads; schemas of a format other than JSON Schema are not judged."""
    formats = [_format(node) for node in pair.nodes]
    inner = pair.mapped(payload_schema)
    if all(name.startswith(_JSON_SCHEMA) for name in formats):
        compare_schema(inner)
    elif formats[0] != formats[1]:
        pair.report("payload-format-changed", old=formats[0], new=formats[1])
    elif not inner.same:
        pair.report("payload-changed", values=inner.values, format=formats[0])


def _format(node: Node) -> str:
    """Return the format of a payload without its version."""
    stated = node.child("schemaFormat").value if is_wrapped(node) else None
    return caseless(stated).partition(";")[0] if isinstance(stated, str) else _JSON_SCHEMA[0]
