"""What captures kept without saying where it belongs, as `x-unplaced` of the documents.

An overlay copies such facts to their places and then removes them from here; what is left after
that is listed in the report.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any

from generator.merge.api import Api
from generator.merge.conflict import type_name
from generator.model.api import Fragment
from generator.model.types import EnumType, LostName, ObjectType, Property
from generator.overlay.apply import UNPLACED
from generator.read.comments import condition
from generator.write.schema import (
    Schema,
    SchemaWriter,
    description,
    enum_members,
    markdown,
    x_feature,
)


def unplaced_rows(definition: ObjectType, schemas: SchemaWriter) -> list[Schema]:
    """The rows of a type whose owner or name a capture lost, in page order."""
    return [
        _lost(row) if isinstance(row, LostName) else _row(row, schemas)
        for row in definition.unplaced
    ]


def unplaced_fragments(api: Api) -> dict[str, list[Schema]]:
    """The fragments of lossy captures by the beginning of the page's SHA-256.

    A name may change; what an overlay says by index holds for these bytes alone.
    """
    return {
        api.digests[page][:12]: [_fragment(fragment) for fragment in fragments]
        for page, fragments in api.fragments.items()
    }


def unplaced_bodies(api: Api, placed: Container[str]) -> dict[str, list[Schema]]:
    """The bodies of which no page says whose they are, by the beginning of the page's SHA-256."""
    found: dict[str, list[Schema]] = {}
    for body in api.bodies:
        name = type_name(body.type)
        if name not in placed:
            key = api.digests[body.source.page][:12]
            found.setdefault(key, []).append({"source": str(body.source), "body": name})
    return found


def left_unplaced(documents: Iterable[Schema]) -> list[dict[str, Any]]:
    """What the documents still hold under `x-unplaced`, with the place in the document."""
    found: dict[tuple[object, ...], dict[str, Any]] = {}
    for document in documents:
        for fragments in (document.get(UNPLACED) or {}).values():
            for item in fragments:
                found.setdefault(_identity(item), {"owner": "page"} | item)
        for name, schema in document.get("components", {}).get("schemas", {}).items():
            for item in schema.get(UNPLACED) or []:
                found.setdefault(_identity(item), {"owner": name} | item)
    return list(found.values())


def _identity(item: Schema) -> tuple[object, ...]:
    """A type may stand in both documents, and one line may have lost two names."""
    return (item["source"], item.get("lost"), item.get("row"))


def take_fragments(document: Schema) -> Schema:
    """Take the fragments out of a document, as a dict to merge; empty where there are none."""
    return {UNPLACED: document.pop(UNPLACED)} if UNPLACED in document else {}


def drop_empty(document: Schema) -> Schema:
    """The document without the lists that overlays have emptied."""
    for holder in [document, *document.get("components", {}).get("schemas", {}).values()]:
        unplaced = holder.get(UNPLACED)
        if isinstance(unplaced, dict):
            for page in [page for page, fragments in unplaced.items() if not fragments]:
                del unplaced[page]
        if UNPLACED in holder and not unplaced:
            del holder[UNPLACED]
    return document


def _row(row: Property, schemas: SchemaWriter) -> Schema:
    return {
        "source": str(row.source),
        "row": row.name,
        "required": row.required,
        "schema": schemas.property(row),
    }


def _lost(lost: LostName) -> Schema:
    written: Schema = {"source": str(lost.source), "lost": lost.what, "holds": lost.kind}
    if lost.members:
        members = enum_members(EnumType("", lost.source, members=lost.members))
        written["schema"] = {"type": "integer"} | members
    return written


def _fragment(fragment: Fragment) -> Schema:
    """A fragment; `facts` and `requirement` can be copied into a part of the document."""
    facts = description("\n\n".join(fragment.paragraphs))
    if fragment.requirement == "conditional":
        facts["x-required-when"] = condition(fragment.paragraphs)
    written: Schema = {"source": str(fragment.source), "facts": facts | x_feature(fragment.feature)}
    if fragment.requirement == "required":
        written["requirement"] = {"required": True}
    if fragment.type_documentation:
        written["type"] = {"description": markdown(fragment.type_documentation)}
    return written
