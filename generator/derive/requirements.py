"""Required properties that not every server has, marked apart from those that every one has.

`required` is a promise to every reader of the document, whatever the version of its server. A
property that came later than what holds it, or was dropped, keeps the fact as `x-required`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document, Node, names_its_keys, rewritten
from generator.spec.entries import keywords, with_entries
from generator.spec.gates import Gates, combine, own_gates
from generator.spec.schema import gates_of_values
from generator.step_cache import StepCache

Data = dict[str, Any]
_OF_REQUIREMENTS = frozenset({"required", "properties"})


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
        if not _OF_REQUIREMENTS.issubset(cache.of_part("keywords", entry, keywords)):
            return entry.value
        return rewritten(entry, _marked, frozenset({"required"}))

    return with_entries(Document(file, document), marked)


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
