"""Required properties that not every server has, marked apart from those that every one has.

`required` is a promise to every reader of the document, whatever the version of its server. A
property that came later than what holds it, or was dropped, keeps the fact as `x-required`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document, Node, rewritten
from generator.spec.entries import keywords, with_entries
from generator.spec.gates import Gates, combine, own_gates
from generator.spec.schema import gates_of_values
from generator.step_cache import StepCache

Data = dict[str, Any]
# What states gates, or a requirement.
_OF_REQUIREMENTS = frozenset({"required", "properties"})
_DECISIVE = frozenset({"allOf", "x-feature", "required"})


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
        return rewritten(entry, Gates(), _effective, _marked, _DECISIVE)

    return with_entries(Document(file, document), marked)


def _effective(node: Node, holder: Gates) -> Gates:
    own = gates_of_values(node) if node.has("allOf") else own_gates(node)
    return combine(holder, own)


def _conditional(schema: Node, gates: Gates) -> Iterator[str]:
    """Yield the required properties that need more of a server than their holder does."""
    if not schema.has("required"):
        return
    properties = schema.child("properties")
    for stated in schema.child("required").elements():
        name = stated.value
        if not isinstance(name, str) or not properties.has(name):
            continue
        if combine(gates, gates_of_values(properties.child(name))) != gates:
            yield name


def _marked(node: Node, part: Data, gates: Gates) -> Data:
    names = set(_conditional(node, gates))
    if not names:
        return part
    required = [name for name in part["required"] if name not in names]
    properties = {
        name: prop | {"x-required": True} if name in names else prop
        for name, prop in part["properties"].items()
    }
    changed = part | {"properties": properties, "required": required}
    return changed if required else {k: v for k, v in changed.items() if k != "required"}
