"""The report of a run: figures, unread text, lost names, overlays, conflicts, examples."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.errors import LocatedError
from generator.examples.add import Examples
from generator.merge.api import Api
from generator.model.api import PageModel
from generator.model.types import ObjectType
from generator.overlay.apply import Outcome
from generator.spec.document import Node
from generator.spec.entries import entries, without_entries
from generator.spec.gates import named_versions
from generator.spec.schema import layers
from generator.spec.spec import Spec
from generator.step_cache import StepCache
from generator.write.documents import Documents
from generator.write.naming import id_conflicts
from generator.write.unplaced import left_unplaced

# The parts of a document that hold facts of the API.
_FACTS = ("paths", "components", "channels", "operations")


def write_report(
    api: Api,
    failed: Sequence[LocatedError],
    links: Sequence[str],
    documents: Documents,
    outcome: Outcome,
    examples: Examples,
    spec: Spec,
    cache: StepCache,
) -> dict[str, Any]:
    """Return the report as plain data.

    Args:
        api: the merged pages.
        failed: errors of the pages that could not be read.
        links: the links to pages that were not followed.
        documents: the finished documents without examples; each operation states all that it has.
        outcome: the outcome of the overlays.
        examples: the outcome of the example requests.
        spec: the spec of these documents, in which operations refer to parts that they share.
        cache: what earlier runs counted.
    """
    unread = [piece for page in api.pages for piece in page.unread]
    return {
        "pages": {"read": len(api.pages), "failed": [*map(str, failed)], "links": [*links]},
        **_figures(spec, cache),
        "features": _versions(spec, cache),
        "unread": [{"source": str(piece.source), "text": piece.text} for piece in unread],
        **_captures(api.pages),
        **_unplaced(left_unplaced([documents.openapi, documents.asyncapi])),
        "captured_types": [
            {"name": name, "source": str(definition.source)}
            for name, definition in api.catalog.types.items()
            if isinstance(definition, ObjectType) and definition.captured
        ],
        "overlays": _overlays(documents, outcome, cache),
        "undefined_types": [
            {"name": name, "sources": [str(source) for source in sources]}
            for name, sources in api.catalog.undefined.items()
        ],
        "compared": [
            {"page": c.other, "with": c.page, "agree": c.agree, "differ": len(c.conflicts)}
            for c in api.comparisons
        ],
        "conflicts": list(map(str, (*api.conflicts, *id_conflicts(api.resources)))),
        "examples": examples.report(),
        "prose_lines": sum(len(page.prose) for page in api.pages),
        "prose_only": [page.page for page in api.pages if page.is_prose],
    }


def _captures(pages: Sequence[PageModel]) -> dict[str, Any]:
    """Return the captures of pages that have lost most of them, and those that break off."""
    return {
        "lossy_captures": [
            {"page": page.page, "missing": list(page.missing), "fragments": len(page.fragments)}
            for page in pages
            if page.fragments
        ],
        "cut": [page.page for page in pages if page.is_cut],
    }


def _unplaced(left: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the facts that have lost the name that they belong to, and those without a place."""
    return {
        "lost_names": [
            {
                "source": item["source"],
                "owner": item["owner"],
                "lost": f"name of {item['lost']}",
                "kept": item["holds"],
            }
            for item in left
            if "lost" in item
        ],
        "unplaced": [
            {key: item[key] for key in ("source", "owner", "row", "body", "facts") if key in item}
            for item in left
            if "lost" not in item
        ],
    }


def _overlays(documents: Documents, outcome: Outcome, cache: StepCache) -> dict[str, Any]:
    """Return what the overlays supplied, apart from the facts of the pages."""
    spec = documents.spec()
    facts_of = (entry for document in (spec.openapi, spec.asyncapi) for entry in entries(document))
    known = sum(cache.of_part("leaves", entry, _leaves) for entry in facts_of)
    facts = [fact for fact in outcome.supplied if fact.parts[0] in _FACTS]
    own = [fact for fact in facts if fact.page is None]
    others = [fact for fact in outcome.supplied if fact.parts[0] not in _FACTS]
    moved = [fact for fact in facts if fact.page]
    return {
        "facts": {"of_pages": known - len(own), "of_overlays": len(own)},
        "applied": [
            {
                "overlay": name,
                "supplied": sum(fact.overlay == name for fact in own),
                "moved_from_pages": sum(fact.overlay == name for fact in moved),
                "elsewhere": sum(fact.overlay == name for fact in others),
            }
            for name in outcome.applied
        ],
        "skipped": outcome.skipped,
        "left_out": outcome.left_out,
        "dropped": outcome.dropped,
        "removed": outcome.facts_removed,
    }


def _leaves(entry: Node) -> int:
    """Return the number of leaves below an entry, as `leaves` finds them."""
    count, waiting = 0, [entry.value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, (dict, list)) and part:
            waiting.extend(part.values() if isinstance(part, dict) else part)
        else:
            count += 1
    return count


def _figures(spec: Spec, cache: StepCache) -> dict[str, Any]:
    """Return the figures of the report by name; a type that both documents have counts once."""
    schemas = list(spec.schemas.values())
    enumerations = [s for s in schemas if not s.child("enum").missing]
    responses = [response for operation in spec.operations for response in operation.responses]
    return {
        "resources": len(list(spec.openapi.top.child("paths").items())),
        "operations": len(spec.operations),
        "parameters": sum(len(operation.parameters) for operation in spec.operations),
        "types": len(schemas) - len(enumerations),
        "properties": sum(cache.of_part("properties", s, _properties) for s in schemas),
        "enumerations": len(enumerations),
        "members": sum(len(list(s.child("enum").elements())) for s in enumerations),
        "messages": len(spec.messages),
        "error_ids": sum(len(response.errors) for response in responses),
    }


def _versions(spec: Spec, cache: StepCache) -> dict[str, list[int]]:
    """Return every feature that the documents name, with its named versions in their order."""
    named: set[tuple[str, int]] = set()
    for document in (spec.openapi, spec.asyncapi):
        for part in (without_entries(document).top, *entries(document)):
            named.update(map(tuple, cache.of_part("versions", part, named_versions)))
    versions: dict[str, list[int]] = {}
    for feature, version in sorted(named):
        versions.setdefault(feature, []).append(version)
    return versions


def _properties(schema: Node) -> int:
    """Return the number of a type's own properties, also those beside the base in `allOf`."""
    own = (layer.node for layer in layers(schema) if layer.node.parts[:3] == schema.parts)
    return sum(len(list(node.child("properties").items())) for node in own)
