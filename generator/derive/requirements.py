"""Required properties that not every server has, marked apart from those that every one has.

`required` is a promise to every reader of the document, whatever the version of its server. A
property that came later than what holds it, or was dropped, keeps the fact as `x-required`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document, Node, names_its_keys, objects_in, rewritten
from generator.spec.entries import with_entries
from generator.spec.gates import Gates, combine, own_gates
from generator.spec.schema import gates_of_values
from generator.step_cache import StepCache

Data = dict[str, Any]
# Without any of them, a property is as old as what holds it.
_OF_VERSIONS = frozenset({"x-feature", "$ref", "allOf"})


def with_conditional_requirements(file: str, document: Data, cache: StepCache) -> Data:
    """Return a document in which `required` lists only properties that every server has.

    Args:
        file: the name of the document in errors.
        document: the document as plain data.
        cache: what earlier runs found.

    Raises:
        SpecError: a reference leads nowhere, or `x-feature` states no gate.
    """

    def marked(entry: Node) -> Any:
        if not cache.of_part("requires", entry, _requires_versions):
            return entry.value
        return rewritten(entry, _marked, frozenset({"required"}))

    return with_entries(Document(file, document), marked)


def _requires_versions(entry: Node) -> bool:
    """Tell whether an entry requires a property that not every server may have."""
    return any(map(_has_versions, objects_in(entry.value)))


def _has_versions(part: Data) -> bool:
    properties, required = part.get("properties"), part.get("required")
    if not isinstance(properties, dict) or not isinstance(required, list):
        return False
    names = (name for name in required if isinstance(name, str))
    stated = (properties.get(name) for name in names)
    return any(isinstance(one, dict) and one.keys() & _OF_VERSIONS for one in stated)


def _effective(node: Node) -> Gates:
    """Return the gates of a part and of all that holds it."""
    top = node.document.top
    holders = (top.at(*node.parts[:length]) for length in range(len(node.parts) + 1))
    parts = (part for part in holders if not names_its_keys(part))
    return combine(*(gates_of_values(p) if p.has("allOf") else own_gates(p) for p in parts))


def _conditional(schema: Node) -> Iterator[str]:
    """Yield the required properties that need more of a server than their holder does."""
    properties = schema.child("properties")
    for stated in schema.child("required").elements():
        name = stated.value
        if not isinstance(name, str) or not properties.has(name):
            continue
        own = gates_of_values(properties.child(name))
        if own and combine(holder := _effective(schema), own) != holder:
            yield name


def _marked(node: Node, part: Data) -> Data:
    names = set(_conditional(node))
    if not names:
        return part
    required = [name for name in part["required"] if name not in names]
    properties = {
        name: prop | {"x-required": True} if name in names else prop
        for name, prop in part["properties"].items()
    }
    changed = part | {"properties": properties, "required": required}
    return changed if required else {k: v for k, v in changed.items() if k != "required"}
