"""Facts of captures without a place in the API, as `x-unplaced` of the documents.

An overlay copies such facts to their places and then removes them from here; the report lists
the rest.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any

from generator.merge.api import Api
from generator.model.api import Fragment
from generator.model.types import type_name
from generator.read.comments import condition
from generator.spec.commonmark import escaped
from generator.write.schema import UNPLACED, Schema, description, x_feature


def unplaced_facts(api: Api, placed: Container[str]) -> dict[str, list[Schema]]:
    """Return fragments and bodies of no known operation by the beginning of the page's SHA-256.

    A name may change; an index that an overlay states holds for these bytes alone.
    """
    facts = {p.digest[:12]: list(map(_fragment, p.fragments)) for p in api.pages if p.fragments}
    for page in api.pages:
        bodies = [(type_name(body.type), str(body.source)) for body in page.bodies]
        items = [{"source": at, "body": name} for name, at in bodies if name not in placed]
        if items:
            facts[page.digest[:12]] = items
    return facts


def left_unplaced(documents: Iterable[Schema]) -> list[dict[str, Any]]:
    """Return the facts that are still unplaced, each with its owner in the document."""
    items: dict[tuple[object, ...], dict[str, Any]] = {}
    for document in documents:
        for fragments in (document.get(UNPLACED) or {}).values():
            for item in fragments:
                items.setdefault(_identity(item), {"owner": "page"} | item)
        for name, schema in document.get("components", {}).get("schemas", {}).items():
            for item in schema.get(UNPLACED) or []:
                items.setdefault(_identity(item), {"owner": name} | item)
    return list(items.values())


def _identity(item: Schema) -> tuple[object, ...]:
    """Return a key: a type may stand in both documents, a line may have lost two names."""
    return (item["source"], item.get("lost"), item.get("row"))


def split_fragments(document: Schema) -> tuple[Schema, Schema]:
    """Return a document without the fragments, and these as a dict to merge."""
    rest = {key: value for key, value in document.items() if key != UNPLACED}
    return rest, {UNPLACED: document[UNPLACED]} if UNPLACED in document else {}


def without_empty(document: Schema) -> Schema:
    """Return a document without the lists that overlays have emptied."""
    document, fragments = split_fragments(document)
    pages = {page: kept for page, kept in fragments.get(UNPLACED, {}).items() if kept}
    components = document.get("components", {})
    if "schemas" in components:
        schemas = {name: _without_empty(schema) for name, schema in components["schemas"].items()}
        document = document | {"components": components | {"schemas": schemas}}
    return document | ({UNPLACED: pages} if pages else {})


def _without_empty(schema: Schema) -> Schema:
    empty = UNPLACED in schema and not schema[UNPLACED]
    return {key: v for key, v in schema.items() if key != UNPLACED} if empty else schema


def _fragment(fragment: Fragment) -> Schema:
    """Return a fragment; `facts` and `requirement` can be copied into a part of the document."""
    facts = description("\n\n".join(fragment.paragraphs))
    if fragment.requirement == "conditional":
        facts["x-required-when"] = condition(fragment.paragraphs)
    written: Schema = {"source": str(fragment.source), "facts": facts | x_feature(fragment.feature)}
    if fragment.requirement == "required":
        written["requirement"] = {"required": True}
    if fragment.type_documentation:
        written["type"] = {"description": escaped(fragment.type_documentation)}
    return written
