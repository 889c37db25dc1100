"""References that documents state: with the gates of their place, as texts, and as parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document, Node, descend, objects_in
from generator.spec.gates import Gates, combine, own_gates, union_keyword
from generator.spec.schema import options

_CONTAINERS = (dict, list)
# Keywords that state references, be it to types by their `__type`.
_REFERRING = frozenset({"$ref", "mapping", "x-error-ids"})
_TO_PARTS = frozenset({"$ref", "mapping"})


def gated_references(
    document: Document, value: Any, holders: Gates = ()
) -> Iterator[tuple[str, Gates]]:
    """Yield the references in plain data, with the effective gates of their place."""
    if isinstance(value, list):
        for item in value:
            if isinstance(item, _CONTAINERS):
                yield from gated_references(document, item, holders)
    if not isinstance(value, dict):
        return
    node = Node(document, (), value)
    gates = combine(holders, own_gates(node, strict=False))
    if "x-option-features" in value:
        value = value | {
            union_keyword(node): [option.value for option in options(node, strict=False)]
        }
    for key, child in value.items():
        if key in _REFERRING:
            yield from ((ref, gates) for ref in _references_at(key, child))
        if isinstance(child, _CONTAINERS):
            yield from gated_references(document, child, gates)


def all_references(value: Any, keywords: frozenset[str] = _REFERRING) -> Iterator[str]:
    """Yield the references in plain data, without gates, which is quicker.

    Args:
        value: the data.
        keywords: those of `$ref`, `mapping` and `x-error-ids` that count.
    """
    for part in objects_in(value):
        for key in keywords & part.keys():
            yield from _references_at(key, part[key])


def referred_parts(node: Node) -> Iterator[Node]:
    """Yield the parts that a part refers to by `$ref` or a discriminator's mapping.

    Data (examples, defaults) is not searched; what leads nowhere is passed over.
    """
    for part in descend(node, _TO_PARTS):
        refs = [part.value["$ref"]] if part.has("$ref") else []
        if part.parts[-1:] == ("discriminator",):
            refs += (ref.value for _, ref in part.child("mapping").items())
        yield from (target for target in map(part.referred, refs) if target is not None)


def _references_at(key: str, value: Any) -> list[str]:
    """Return the references that a keyword states."""
    refs: list[Any] = [value] if key == "$ref" else []
    if key == "mapping" and isinstance(value, dict):
        refs = list(value.values())
    elif key == "x-error-ids" and isinstance(value, list):
        refs = [error.get("type") for error in value if isinstance(error, dict)]
    return [ref for ref in refs if isinstance(ref, str)]
