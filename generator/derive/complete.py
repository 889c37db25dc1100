"""Parts of the documents that follow from their other parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.derive.draft07 import with_lone_references
from generator.derive.requirements import with_conditional_requirements
from generator.derive.unions import with_named_unions
from generator.spec.document import Document
from generator.spec.operations import METHODS, operation_objects
from generator.spec.pointer import keys_of, pointer
from generator.spec.sentences import first_sentence, without_summary
from generator.step_cache import StepCache
from generator.write.documents import ASYNCAPI, OPENAPI, Documents
from generator.write.openapi import SECURITY
from generator.write.unplaced import without_empty

Schema = dict[str, Any]

_ORDER = ("operationId", "tags", "summary", "description", "security", "parameters", "requestBody")


def derive(written: Documents, overlaid: Documents, cache: StepCache | None = None) -> Documents:
    """Complete both documents, so that no overlay need state what follows.

    OpenAPI gets its tags, security schemes and summaries, and descriptions lose what a summary
    says. Operations and channels of AsyncAPI get the names that overlays gave to the
    operations of OpenAPI, and its schemas the form of draft-07.

    Args:
        written: the documents before the overlays.
        overlaid: the same after them.
        cache: what earlier runs found.
    """
    cache = cache or StepCache()
    names = _new_names(written.openapi, overlaid.openapi)
    openapi = with_named_unions(OPENAPI, _complete(without_empty(overlaid.openapi)), cache)
    asyncapi = without_empty(overlaid.asyncapi)
    asyncapi = with_named_unions(ASYNCAPI, _renamed(asyncapi, names), cache)
    asyncapi = with_conditional_requirements(ASYNCAPI, asyncapi, cache)
    return Documents(
        with_conditional_requirements(OPENAPI, openapi, cache),
        with_lone_references(asyncapi, cache),
    )


def _new_names(written: Schema, overlaid: Schema) -> dict[str, str]:
    """Return the ids that overlays gave to operations, by those that they had before."""
    if overlaid["paths"] is written["paths"]:
        return {}
    before, after = _ids(written), _ids(overlaid)
    names = {name: after.get(place, name) for place, name in before.items()}
    return {name: new for name, new in names.items() if new != name}


def _renamed(asyncapi: Schema, names: Mapping[str, str]) -> Schema:
    """Return a document with the operations and channels by the new names of the operations."""
    if not names:
        return asyncapi
    operations = {
        names.get(name, name): _with_channels(operation, names)
        for name, operation in asyncapi.get("operations", {}).items()
    }
    channels = asyncapi.get("channels", {})
    return asyncapi | {
        "channels": {names.get(name, name): channel for name, channel in channels.items()},
        "operations": operations,
    }


def _with_channels(part: Any, names: Mapping[str, str]) -> Any:
    """Return a part of an operation with its references to the new names of channels."""
    if isinstance(part, list):
        return [_with_channels(item, names) for item in part]
    if not isinstance(part, dict):
        return part
    below = {key: _with_channels(value, names) for key, value in part.items()}
    ref = below.get("$ref")
    if isinstance(ref, str) and ref.startswith("#/channels/"):
        _, name, *rest = keys_of(ref)
        below["$ref"] = f"#{pointer(('channels', names.get(name, name), *rest))}"
    return below


def _ids(openapi: Schema) -> dict[tuple[str, str], str]:
    """Return the id of each operation by path and method."""
    operations = operation_objects(Document(OPENAPI, openapi))
    return {(operation.path, operation.method): operation.id for operation in operations}


def _complete(openapi: Schema) -> Schema:
    paths = {
        path: {
            key: _with_summary(value) if key in METHODS and isinstance(value, dict) else value
            for key, value in item.items()
        }
        for path, item in openapi["paths"].items()
    }
    operations = list(operation_objects(Document(OPENAPI, openapi)))
    tags = sorted({str(tag.value) for op in operations for tag in op.node.child("tags").elements()})
    described = {tag["name"]: tag for tag in openapi.get("tags", [])}
    entries = [entry for op in operations for entry in op.node.child("security").elements()]
    used = {name for entry in entries for name, _ in entry.items()}
    components = dict(openapi.get("components", {}))
    if used:
        schemes = {name: scheme for name, scheme in SECURITY.items() if name in used}
        components["securitySchemes"] = components.get("securitySchemes", {}) | schemes
    return openapi | {
        "tags": [
            described.get(tag, {"name": tag, "description": f"The feature area {tag}."})
            for tag in tags
        ],
        "paths": paths,
        "components": components,
    }


def _with_summary(operation: Schema) -> Schema:
    """Return an operation whose summary is the first sentence, keys in the usual order.

    The description goes on from there; it is left out where it says no more.
    """
    complete = dict(operation)
    if "description" in complete:
        text = complete.pop("description")
        complete.setdefault("summary", first_sentence(text))
        if rest := without_summary(text, complete["summary"]):
            complete["description"] = rest
    return {key: complete[key] for key in _ORDER if key in complete} | complete
