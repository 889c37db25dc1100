"""Components of a document: the types that its other parts refer to."""

from __future__ import annotations

from typing import Any

from generator.model.types import ObjectType
from generator.spec.document import Document
from generator.spec.schema import component_name, references
from generator.write.schema import Schema, SchemaWriter
from generator.write.unplaced import UNPLACED, unplaced_rows


def reachable(root: Any, schemas: SchemaWriter) -> Schema:
    """Return the component schemas that a part refers to, in catalog order, with all below them.

    A reference to a base can hold any of its derived types, so these belong to it.
    """
    components = {name: _component(name, schemas) for name in schemas.catalog.types}
    document = Document("", {"root": root, "components": {"schemas": components}})
    hierarchy = schemas.catalog.hierarchy
    reached: set[str] = set()
    waiting = [document.top.child("root")]
    while waiting:
        below = list(map(component_name, references(waiting.pop())))
        below += [name for base in below if base for name in hierarchy.derived(base)]
        for name in dict.fromkeys(below):
            if name is not None and name not in reached:
                reached.add(name)
                waiting.append(document.top.at("components", "schemas", name))
    return {name: schema for name, schema in components.items() if name in reached}


def _component(name: str, schemas: SchemaWriter) -> Schema:
    definition = schemas.catalog.types[name]
    written = schemas.component(name)
    if isinstance(definition, ObjectType) and definition.unplaced:
        written[UNPLACED] = unplaced_rows(definition, schemas)
    return written
