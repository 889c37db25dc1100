"""The parts of the OpenAPI document that follow from its other parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.write.openapi import SECURITY, first_sentence
from generator.write.schema import Schema

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
_ORDER = ("operationId", "tags", "summary", "description", "security", "parameters", "requestBody")


def derive(document: Schema) -> Schema:
    """The document with its tags, security schemes and summaries.

    They are made when the overlays have been applied, so that an overlay need not state them.
    """
    for item, method in _operations(document):
        item[method] = _summarised(item[method])
    operations = [item[method] for item, method in _operations(document)]
    tags = sorted({tag for operation in operations for tag in operation.get("tags", [])})
    document["tags"] = [{"name": t, "description": f"The feature area {t}."} for t in tags]
    used = {name for operation in operations for e in operation.get("security", []) for name in e}
    if used:
        schemes = document["components"].setdefault("securitySchemes", {})
        schemes |= {name: value for name, value in SECURITY.items() if name in used}
    return document


def _operations(document: Schema) -> Iterator[tuple[dict[str, Any], str]]:
    for item in document["paths"].values():
        for method in _METHODS:
            if method in item:
                yield item, method


def _summarised(operation: Schema) -> Schema:
    """The operation with the first sentence of its description, keys in the usual order."""
    written = dict(operation)
    if "summary" not in written and "description" in written:
        written["summary"] = first_sentence(written["description"])
    return {key: written[key] for key in _ORDER if key in written} | written
