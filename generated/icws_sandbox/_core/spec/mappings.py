# Copied from generator/spec/mappings.py; edits here are lost.
"""Mappings of discriminators whose values are references, wherever a document names a type.

In OpenAPI a value is the name of a component or a URI; a name goes first
(https://spec.openapis.org/oas/v3.1.1.html#discriminator-object).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from icws_sandbox._core.spec.document import FILES, Document, Node, rewritten
from icws_sandbox._core.spec.pointer import pointer

Data = dict[str, Any]


def with_references(document: Data) -> Data:
    """Return a document whose mappings have references alone; the same where they do."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if not isinstance(schemas, dict) or not any(_names(document, schemas)):
        return document

    def change(_: Node, content: Data, __: None) -> Data:
        names = [*_stated_names(content, schemas)]
        if not names:
            return content
        refs = {tag: "#" + pointer(("components", "schemas", name)) for tag, name in names}
        return content | {"mapping": content["mapping"] | refs}

    def changed(part: Any) -> Any:
        return rewritten(Document("", part).top, None, lambda _, state: state, change)

    result: Data = changed(document)
    # No walk enters an extension.
    files = document.get(FILES)
    if isinstance(files, dict):
        result = result | {FILES: {name: changed(part) for name, part in files.items()}}
    return result


def _names(value: Any, schemas: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of types in the mappings of plain data."""
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += part
        elif isinstance(part, dict):
            waiting += part.values()
            if "mapping" in part:
                yield from (name for _, name in _stated_names(part, schemas))


def _stated_names(part: Data, schemas: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the tags of an object's mapping that have the name of a type, with that."""
    mapping = part.get("mapping")
    if isinstance(mapping, dict) and isinstance(part.get("propertyName"), str):
        for tag, name in mapping.items():
            if isinstance(name, str) and name in schemas:
                yield tag, name
