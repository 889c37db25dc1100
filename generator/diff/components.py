"""Compares what no operation and no message led to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.diff.bodies import type_of
from generator.diff.comparison import Comparison
from generator.diff.documents import Document, Part
from generator.diff.matching import match
from generator.diff.node import Node, Pair, canonical
from generator.diff.rules import Level
from generator.diff.schemas import Schemas

_PARTS = ("components",)
Parts = tuple[Part, ...]


def compare_components(
    comparison: Comparison, schemas: Schemas, pair: Pair, settled: tuple[str, ...] = ()
) -> None:
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
        elif kind == "schemas":
            _schemas(comparison, schemas, child, used)
        else:
            for name in child.names():
                _component(comparison, kind, name, child.child(name), used)


def _schemas(
    comparison: Comparison, schemas: Schemas, pair: Pair, used: tuple[set[Parts], set[Parts]]
) -> None:
    """Compare schemas that one of the documents does not use."""
    lone: tuple[list[Node], list[Node]] = ([], [])
    for name in pair.names():
        child, parts = pair.child(name), ("components", "schemas", name)
        in_use = parts in used[0], parts in used[1]
        if not child.old.missing and not child.new.missing:
            if not all(in_use):
                _unused(comparison, schemas, child, name)
            elif _overlooked(comparison, child):
                comparison.leftover(child, name)
        elif not any(in_use):
            lone[child.old.missing].append(child.new if child.old.missing else child.old)
    matches = match(*lone)
    for old, new in matches.both:
        names = str(old.parts[-1]), str(new.parts[-1])
        found = Pair(old, new)
        comparison.report("schema-renamed", min(names), found, old=names[0], new=names[1])
        _unused(comparison, schemas, found, min(names))
    for old in matches.old:
        name = str(old.parts[-1])
        comparison.report("unused-schema-removed", name, Pair(old, pair.new.absent()))
    for new in matches.new:
        name = str(new.parts[-1])
        comparison.report("unused-schema-added", name, Pair(pair.old.absent(), new))


def _unused(comparison: Comparison, schemas: Schemas, pair: Pair, name: str) -> None:
    """Report once that a schema differs, for it breaks nobody; texts and names as ever."""
    found = schemas.apart(pair, name)
    comparison.adopt(change for change in found if change.level == Level.DOCS)
    values = sorted(change.fingerprint for change in found if change.level > Level.DOCS)
    if values:
        comparison.report("unused-schema-changed", name, pair, values=values)


def _overlooked(comparison: Comparison, pair: Pair) -> bool:
    """Whether a part is used only where no rule looks, as below `not`."""
    return not comparison.visited(pair.old) and not comparison.visited(pair.new)


def _component(
    comparison: Comparison, kind: str, name: str, pair: Pair, used: tuple[set[Parts], set[Parts]]
) -> None:
    parts = ("components", kind, name)
    in_use = parts in used[0], parts in used[1]
    if kind == "securitySchemes":
        _scheme(comparison, name, pair)
    elif pair.old.missing or pair.new.missing:
        if not any(in_use):
            comparison.leftover(pair, f"components {kind} {name}")
    elif not all(in_use) or _overlooked(comparison, pair):
        comparison.leftover(pair, f"components {kind} {name}")


def _scheme(comparison: Comparison, name: str, pair: Pair) -> None:
    if pair.old.missing or pair.new.missing:
        how = "added" if pair.old.missing else "removed"
        comparison.report(f"security-scheme-{how}", name, pair)
        return
    if not pair.both(dict):
        comparison.leftover(pair, f"security {name}")
        return
    texts = ("description", "summary")
    values = [
        {key: value for key, value in node.value.items() if key not in texts}
        for node in (pair.old, pair.new)
    ]
    if canonical(values[0]) != canonical(values[1]):
        comparison.report("security-scheme-changed", name, pair, values=values)
    comparison.fields(pair, name, {}, [key for key in pair.names() if key not in texts])


def reachable(document: Document) -> set[Parts]:
    """The components that a document uses, by what it refers to from outside of them."""
    top = Node(document, (), document.data)
    waiting = [top.child(key) for key in document.data if key != "components"]
    if "asyncapi" in document.data:
        waiting.append(top.child("components").child("messages"))
    found: set[Parts] = set()
    while waiting:
        for target in references(waiting.pop()):
            parts = target.parts[:3]
            if parts[:1] == _PARTS and parts not in found:
                found.add(parts)
                waiting.append(target)
    return found


def references(node: Node) -> Iterator[Node]:
    """What a part refers to, by `$ref` or otherwise."""
    value = node.value
    if isinstance(value, dict):
        target = node.target()
        if target is not None:
            yield target
        for key in value:
            yield from _named(node, key)
            yield from references(node.child(key))
    elif isinstance(value, list):
        for index in range(len(value)):
            yield from references(node.child(index))


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
