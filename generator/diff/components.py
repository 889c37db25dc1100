"""Compares what no operation and no message led to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.diff.bodies import type_of
from generator.diff.comparison import Comparison
from generator.diff.documents import Document, Part
from generator.diff.node import Node, Pair

_PARTS = ("components",)
Parts = tuple[Part, ...]


def compare_components(comparison: Comparison, pair: Pair, settled: tuple[str, ...] = ()) -> None:
    """Compare the components of two documents that were not compared yet.

    One that only one document has, and uses, came or went with what uses it.
    """
    components = pair.child("components")
    if not components.both(dict):
        comparison.leftover(components, "components")
        return
    used = reachable(pair.old.document), reachable(pair.new.document)
    for kind in components.names():
        child = components.child(kind)
        if kind in settled:
            continue
        if not child.both(dict):
            comparison.leftover(child, f"components {kind}")
            continue
        for name in child.names():
            _component(comparison, kind, name, child.child(name), used)


def _component(
    comparison: Comparison, kind: str, name: str, pair: Pair, used: tuple[set[Parts], set[Parts]]
) -> None:
    parts = ("components", kind, name)
    in_use = parts in used[0], parts in used[1]
    if pair.old.missing or pair.new.missing:
        if not any(in_use):
            _lone(comparison, kind, name, pair)
    elif kind == "securitySchemes":
        _scheme(comparison, name, pair)
    elif not all(in_use) and not pair.same:
        if kind == "schemas":
            comparison.report("unused-schema-changed", name, pair)
        else:
            comparison.leftover(pair, f"components {kind} {name}")


def _lone(comparison: Comparison, kind: str, name: str, pair: Pair) -> None:
    how = "added" if pair.old.missing else "removed"
    if kind == "schemas":
        comparison.report(f"unused-schema-{how}", name, pair)
    elif kind == "securitySchemes":
        comparison.report(f"security-scheme-{how}", name, pair)
    else:
        comparison.leftover(pair, f"components {kind} {name}")


def _scheme(comparison: Comparison, name: str, pair: Pair) -> None:
    if not pair.both(dict):
        comparison.leftover(pair, f"security {name}")
        return
    texts = ("description", "summary")
    if any(not pair.child(key).same for key in pair.names() if key not in texts):
        comparison.report("security-scheme-changed", name, pair)
    comparison.fields(pair, name, {}, [key for key in pair.names() if key not in texts])


def reachable(document: Document) -> set[Parts]:
    """The components that a document uses, by what it refers to from outside of them."""
    top = Node(document, (), document.data)
    waiting = [top.child(key) for key in document.data if key != "components"]
    if "asyncapi" in document.data:
        waiting.append(top.child("components").child("messages"))
    found: set[Parts] = set()
    while waiting:
        for target in _references(waiting.pop()):
            parts = target.parts[:3]
            if parts[:1] == _PARTS and parts not in found:
                found.add(parts)
                waiting.append(target)
    return found


def _references(node: Node) -> Iterator[Node]:
    value = node.value
    if isinstance(value, dict):
        target = node.target()
        if target is not None:
            yield target
        for key in value:
            yield from _named(node, key)
            yield from _references(node.child(key))
    elif isinstance(value, list):
        for index in range(len(value)):
            yield from _references(node.child(index))


def _named(node: Node, key: str) -> Iterator[Node]:
    """What is referred to by other means: mappings of a discriminator, and types of errors."""
    value: Any = node.value[key]
    if key == "mapping" and isinstance(value, dict):
        for ref in value.values():
            target = Node(node.document, (), {"$ref": ref}).target()
            if target is not None:
                yield target
    if key == "x-error-ids" and isinstance(value, list):
        for entry in value:
            urn = entry.get("type") if isinstance(entry, dict) else None
            schema = type_of(node.document, urn) if isinstance(urn, str) else None
            if schema is not None:
                yield schema
