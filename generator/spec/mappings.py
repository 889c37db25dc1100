"""Mappings of discriminators whose values are references, wherever a document names a type.

In OpenAPI a value is the name of a component or a URI; a name goes first
(https://spec.openapis.org/oas/v3.1.1.html#discriminator-object).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.spec.document import Node, objects_in, rewritten_files
from generator.spec.pointer import pointer

Data = dict[str, Any]


def with_references(document: Data) -> Data:
    """Return a document whose mappings have references alone; the same where they do."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if not isinstance(schemas, dict) or not any(
        any(_stated_names(part, schemas)) for part in objects_in(document) if "mapping" in part
    ):
        return document

    def change(_: Node, content: Data) -> Data:
        names = [*_stated_names(content, schemas)]
        if not names:
            return content
        refs = {tag: "#" + pointer(("components", "schemas", name)) for tag, name in names}
        return content | {"mapping": content["mapping"] | refs}

    return rewritten_files(document, change)


def mapping_of(part: Data) -> Iterator[tuple[str, str]]:
    """Yield the tags of the mapping of a discriminator, with what each stands for."""
    mapping = part.get("mapping")
    if isinstance(mapping, dict) and isinstance(part.get("propertyName"), str):
        yield from ((tag, text) for tag, text in mapping.items() if isinstance(text, str))


def _stated_names(part: Data, schemas: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the tags of an object's mapping that have the name of a type, with that."""
    yield from ((tag, name) for tag, name in mapping_of(part) if name in schemas)
