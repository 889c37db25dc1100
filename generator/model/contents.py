"""Contents of object types as digests, by which pages that show the same type are known."""

from __future__ import annotations

import sys
from operator import attrgetter
from typing import Any

from generator.model.api import PageModel
from generator.model.source import version_of
from generator.model.types import ObjectType, Property, UnionType, type_name
from generator.model.walk import definition_of, definitions_below
from generator.spec.contents import digest_of

# All facts of a row that are plain data.
_NO_FACTS = frozenset({"source", "type", "feature"})
_facts = attrgetter(*(name for name in Property.__struct_fields__ if name not in _NO_FACTS))


def note_contents(page: PageModel) -> None:
    """Set the contents of the object types of a page, save for those of which some may be lost."""
    bodies = [*page.bodies]
    for operation in (one for resource in page.resources for one in resource.operations):
        bodies += (body for _, body in operation.bodies_by_role())
    for definition in definitions_below((body.type, body.source) for body in bodies):
        if isinstance(definition, ObjectType):
            # The same text for the same content, so that the page's entry in a cache has it once.
            definition.content = sys.intern(_content(definition))


def _content(definition: ObjectType) -> str:
    """Return the digest of all that a type states; empty if that does not say it all.

    Rows of a union are merged option by option, and a part of a page may lack some.
    """
    rows = definition.properties
    is_partial = definition.captured or definition.is_cut or definition.unplaced
    if not rows or is_partial:
        return ""
    stated: list[Any] = [definition.urn, definition.description, version_of(definition.feature)]
    for row in rows:
        if isinstance(definition_of(row.type), UnionType):
            return ""
        stated.append((_facts(row), type_name(row.type), version_of(row.feature)))
    return digest_of(stated)[:32]
