"""The corpus: pairs of specs, and what must be said of them in either direction of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.diff import ComparedSpec
from generator.diff.rules import DIRECTIONS
from generator.spec.anchors import with_anchors
from generator.spec.document import Document
from generator.spec.mappings import with_references
from generator.spec.openapi_30 import as_openapi_31
from generator.spec.parsing import parse
from generator.spec.traits import with_traits

CORPUS = Path(__file__).with_name("corpus")
Node = dict[str, Any]
_JSON = "application/json"


@dataclass(frozen=True)
class Case:
    """Two specs and the rules, with levels, that must speak of their difference."""

    name: str
    before: ComparedSpec
    after: ComparedSpec
    forward: dict[str, str]
    backward: dict[str, str]


def cases() -> Iterator[Case]:
    """Every pair of the corpus; one of schemas stands for each direction that a schema can have."""
    for entry in entries():
        directions = entry.get("directions", DIRECTIONS)
        of_schema = "property" in entry or "types" in entry
        for direction in directions if of_schema else [None]:
            yield _case(entry["file"], entry, direction, list(directions))


def entries() -> Iterator[Node]:
    """Every pair of the corpus as it is written, with the name of its file."""
    for path in sorted(CORPUS.glob("*.yaml")):
        # A document is an object: the pairs of a file become its one value.
        text = "pairs:\n" + path.read_text("utf-8")
        for entry in parse(text.encode(), path.name).data["pairs"]:
            yield {"file": path.stem, **entry}


def _case(stem: str, entry: Node, direction: str | None, directions: list[str]) -> Case:
    before, after = (_documents(entry, side, direction) for side in ("before", "after"))
    expected = []
    for way in ("forward", "backward"):
        rules = dict(entry.get("any", {}).get(way, {}))
        for rule, levels in entry.get(way, {}).items():
            rules[rule] = levels.split()[directions.index(str(direction))]
        expected.append(rules)
    name = f"{stem}: {entry['name']}" + (f" ({direction})" if direction else "")
    return Case(name, before, after, *expected)


def _documents(entry: Node, side: str, direction: str | None) -> ComparedSpec:
    _openapi = _plain if entry.get("plain") else _versioned
    openapi, asyncapi = _openapi({}), _asyncapi({})
    if "property" in entry or "types" in entry:
        types = entry.get("types", {}).get(side)
        if types is None:
            types = {"T": {"type": "object", "properties": {"p": entry["property"][side]}}}
        if direction == "message":
            message = {"name": "urn:t", "payload": {"$ref": "#/components/schemas/T"}}
            asyncapi = _asyncapi({"components": {"schemas": types, "messages": {"t": message}}})
        else:
            openapi = _openapi({"paths": _use(str(direction)), "components": {"schemas": types}})
    if "operation" in entry:
        openapi = _openapi({"paths": {"/things": {"post": entry["operation"][side]}}})
    if "paths" in entry:
        openapi = _openapi({"paths": entry["paths"][side]})
    if "openapi" in entry:
        openapi = _openapi(entry["openapi"][side])
    if "asyncapi" in entry:
        asyncapi = _asyncapi(entry["asyncapi"][side])
    return ComparedSpec(_as_read("openapi.yaml", openapi), _as_read("asyncapi.yaml", asyncapi))


def _as_read(file: str, data: Node) -> Document:
    """A document as it is read from a file."""
    return with_traits(with_anchors(Document(file, with_references(as_openapi_31(data)))))


def _use(direction: str) -> Node:
    content = {"content": {_JSON: {"schema": {"$ref": "#/components/schemas/T"}}}}
    if direction == "request":
        return {"/things": {"post": {"requestBody": content}}}
    return {"/things": {"post": {"responses": {"200": content}}}}


def _plain(parts: Node) -> Node:
    """A document that states no versions."""
    return {"openapi": "3.1.0", "paths": {}, **parts}


def _versioned(parts: Node) -> Node:
    """A document that knows version 13 of the feature interactions."""
    known = {"get": {"x-feature": {"name": "interactions", "since": 13}}}
    return {"openapi": "3.1.0", **parts, "paths": {"/known": known, **parts.get("paths", {})}}


def _asyncapi(parts: Node) -> Node:
    return {"asyncapi": "3.0.0", **parts}
