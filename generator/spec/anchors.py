"""Anchors: names of schemas, which references of the same document can have in place of a path."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any

from generator.spec.document import Document, Node, descend, rewritten
from generator.spec.pointer import pointer

Anchors = dict[str, list[Node]]


def anchors_of(document: Document) -> Anchors:
    """Return the schemas of a document by their `$anchor`."""
    anchors: Anchors = defaultdict(list)
    for node in descend(document.top):
        name = node.child("$anchor").value
        if isinstance(name, str):
            anchors[name].append(node)
    return anchors


def anchored(reference: Node, name: str, anchors: Anchors) -> str | None:
    """Return the JSON Pointer of the schema that an anchor names; None where none has it.

    Raises:
        SpecError: several schemas have the anchor.
    """
    named = anchors.get(name, [])
    if len(named) > 1:
        places = " and ".join(node.pointer for node in named)
        problem = f"the anchor {name!r} is that of {places}"
        raise reference.error(problem, "one schema with this anchor")
    return pointer(named[0].parts) if named else None


def with_anchors(document: Document) -> Document:
    """Return a document whose references to anchors are references to the schemas.

    Raises:
        SpecError: a reference names an anchor that several schemas have.
    """
    anchors = anchors_of(document)
    if not anchors:
        return document

    def change(node: Node, content: dict[str, Any]) -> dict[str, Any]:
        reference = node.child("$ref")
        name = reference.value[1:] if _names_anchor(reference.value) else ""
        place = anchored(reference, name, anchors) if name else None
        return content if place is None else {**content, "$ref": f"#{place}"}

    data = rewritten(document.top, change)
    return replace(document, data=data)


def _names_anchor(ref: Any) -> bool:
    return isinstance(ref, str) and ref[:1] == "#" and ref[1:2] not in ("", "/")
