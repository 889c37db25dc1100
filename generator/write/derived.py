"""The parts of the OpenAPI document that follow from its other parts."""

from __future__ import annotations

from generator.document import operations
from generator.write.openapi import SECURITY, first_sentence
from generator.write.schema import Schema

_ORDER = ("operationId", "tags", "summary", "description", "security", "parameters", "requestBody")


def derive(document: Schema) -> Schema:
    """The document with its tags, security schemes and summaries.

    They are made when the overlays have been applied, so that an overlay need not state them.
    """
    for path, method, operation in list(operations(document)):
        document["paths"][path][method] = _summarised(operation)
    written = [operation for _, _, operation in operations(document)]
    tags = sorted({tag for operation in written for tag in operation.get("tags", [])})
    document["tags"] = [{"name": t, "description": f"The feature area {t}."} for t in tags]
    used = {name for operation in written for e in operation.get("security", []) for name in e}
    if used:
        schemes = document["components"].setdefault("securitySchemes", {})
        schemes |= {name: value for name, value in SECURITY.items() if name in used}
    return document


def _summarised(operation: Schema) -> Schema:
    """The operation with the first sentence of its description, keys in the usual order."""
    written = dict(operation)
    if "summary" not in written and "description" in written:
        written["summary"] = first_sentence(written["description"])
    return {key: written[key] for key in _ORDER if key in written} | written
