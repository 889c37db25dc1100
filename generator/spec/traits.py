"""Traits: what several operations or messages of AsyncAPI have in common, stated once.

They are merged by JSON Merge Patch (RFC 7396) in their order; what the target states itself counts
(https://www.asyncapi.com/docs/reference/specification/v3.0.0#traits-merge-mechanism).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.spec.document import Document, Node
from generator.spec.pointer import KeyPath

_KINDS = ("messageTraits", "operationTraits")


def with_traits(document: Document) -> Document:
    """Return an AsyncAPI document whose operations and messages have their traits in them.

    Traits among the components that are used leave them; a list of traits that cannot be read is
    left as it is.
    """
    data, used = document.data, set[KeyPath]()
    for node in _targets(document.top):
        traits = [trait.resolved() for trait in node.child("traits").elements()]
        if traits and all(isinstance(trait.value, dict) for trait in traits):
            data = _replaced(data, node.parts, _merged(node, traits))
            used.update(trait.parts for trait in traits)
    for kind in _KINDS:
        stated = document.top.at("components", kind)
        kept = {name: trait.value for name, trait in stated.items() if trait.parts not in used}
        if stated.value and len(kept) < len(stated.value):
            data = _replaced(data, stated.parts, kept)
    return document if data is document.data else replace(document, data=data)


def _targets(top: Node) -> Iterator[Node]:
    """Yield the operations and messages of a document, each where it stands."""
    for part in (top, top.child("components")):
        for _, channel in part.child("channels").items():
            yield from (message for _, message in channel.child("messages").items())
        yield from (operation for _, operation in part.child("operations").items())
    yield from (message for _, message in top.at("components", "messages").items())


def _merged(target: Node, traits: list[Node]) -> dict[str, Any]:
    content: Any = {}
    for trait in traits:
        content = _patched(content, trait.value)
    own = {key: value for key, value in target.value.items() if key != "traits"}
    return _with_own(content, own)  # type: ignore[no-any-return]


def _patched(target: Any, patch: Any) -> Any:
    """Return a value with a merge patch, in which null takes a key away."""
    if not isinstance(patch, dict):
        return patch
    kept = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = _patched(kept.get(key), value)
    return kept


def _with_own(content: Any, own: Any) -> Any:
    """Return what traits state with what their target states itself, which counts."""
    if not isinstance(content, dict) or not isinstance(own, dict):
        return own
    both = {key: _with_own(content[key], own[key]) for key in content.keys() & own.keys()}
    return {**content, **own, **both}


def _replaced(data: Any, parts: KeyPath, value: Any) -> Any:
    """Return data with another value at a place; what does not change is not copied."""
    if not parts:
        return value
    return {**data, parts[0]: _replaced(data[parts[0]], parts[1:], value)}
